"""Checks of numbers that belong to a person: the check digit of an ID card, a bank card, a telephone number.

The libraries are imported only when a pattern has found something, which is nearly never.
"""

import re
from collections.abc import Callable

_HAN = str.maketrans("零〇一幺二三四五六七八九", "001123456789")


def id_checksum(value: str) -> bool:
    from stdnum.cn import ric

    return bool(ric.is_valid(re.sub(r"[^\dXx]", "", value).upper()))


def luhn(value: str) -> bool:
    from stdnum import luhn as digits

    return bool(digits.is_valid(re.sub(r"\D", "", value)))


def phone(value: str) -> bool:
    import phonenumbers

    number = re.sub(r"\D", "", value.translate(_HAN))[-11:]
    return phonenumbers.is_valid_number(phonenumbers.parse(number, "CN"))


CHECKS: dict[str, Callable[[str], bool]] = {"id-checksum": id_checksum, "luhn": luhn, "phone": phone}
# A failing check does not clear these: a mistyped ID number is still somebody's.
TOLD = {"id-checksum"}
