"""A receipt: one attempt at one module as a text that fits into a message. It holds the answers and no score: whoever reads it scores them with the bank.

web/course/receipt.ts does the same; tests/fixtures/receipts.json holds both to it. It is no signature: /about/receipts/ says what it shows and what not.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from scripts.content.banks import bank_hash
from scripts.course.answers import Question, number_of, response_of, states
from scripts.course.code import ReceiptFault, code_of, payload_in
from scripts.course.crockford import number, written
from scripts.course.draw import Form, draw
from scripts.course.score import score

MOST_ITEMS = 31
_FORMS: tuple[Form, ...] = get_args(Form)
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CLASS, _LABEL = 8, 6
_SINCE = 29_453_760
"""Minutes from 1970 to 2026."""
Bank = dict[str, Any]
Part = tuple[int, int]
"""A value, and the radix that it is below."""


@dataclass(frozen=True)
class Header:
    """What stands in a receipt besides the answers.

    ``bank`` is the hash of the bank that they belong to; ``class_code`` is [A-Z0-9]{0,8}, ``label`` [A-Z0-9]{0,6}. Attempts above 63 are written
    as 63, minutes above 1023 as 1023. ``started`` is a minute in local time, counted from 1970 like all that is kept. ``count`` questions were
    drawn, 1 to 31, answered or not.
    """

    bank: str
    form: Form
    exam: bool
    class_code: str
    label: str
    seed: int
    attempt: int
    started: int
    minutes: int
    count: int


@dataclass(frozen=True)
class Receipt(Header):
    """``responses``: question → answer; none, or an empty one, where it was not answered."""

    responses: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Marked:
    """``percent`` is that of the mean; ``items`` have id, objective, cognition, response and score, in the order asked."""

    percent: int
    items: list[dict[str, Any]]


def encode(receipt: Receipt, bank: Bank) -> str:
    """ValueError where the receipt is not of this bank, or a name or number in it cannot be written."""
    items = _items(receipt, bank)
    if receipt.bank != bank_hash(bank) or not items:
        raise ValueError("a receipt needs its own bank, with questions")
    return code_of(_payload(receipt, items))


def read_header(text: str) -> Header:
    """It says which bank is needed to read the answers. ReceiptFault where there is no sound code."""
    return _header(_Unpacked(payload_in(text)).take)


def decode(text: str, bank: Bank) -> Receipt:
    payload = payload_in(text)
    rest = _Unpacked(payload)
    header = _header(rest.take)
    if header.bank != bank_hash(bank):
        raise ReceiptFault("other-bank")
    items = _items(header, bank)
    receipt = Receipt(**vars(header), responses={question["id"]: response_of(question, rest.take(states(question))) for question in items})
    # Whatever its check says: a code is only what writing it again would give.
    if rest.left or len(items) != header.count or _payload(receipt, items) != payload:
        raise ReceiptFault("impossible")
    return receipt


def marked(receipt: Receipt, bank: Bank) -> Marked:
    """Scored as the player scores."""
    items: list[dict[str, Any]] = []
    total = 0.0
    for question in _items(receipt, bank):
        response = receipt.responses.get(question["id"], [])
        reached = score(question["kind"], question["key"], response, question["options"])
        items.append({**{name: question[name] for name in ("id", "objective", "cognition")}, "response": response, "score": reached})
        total += reached  # one by one, as the browser adds: sum() of Python 3.12 rounds otherwise
    return Marked(math.floor(100 * total / len(items) + 0.5) if items else 0, items)


def _items(header: Header, bank: Bank) -> list[Question]:
    questions = {question["id"]: question for question in bank["questions"]}
    return [questions[name] for name in draw(bank, min(header.count, MOST_ITEMS), header.seed, header.form)]


def _payload(receipt: Receipt, items: Sequence[Question]) -> str:
    parts = [
        *_header_parts(receipt, len(items)),
        *((number_of(question, receipt.responses.get(question["id"], [])), states(question)) for question in items),
    ]
    value, radix = 0, 1
    for part, most in parts:
        if not 0 <= part < most:
            raise ValueError(f"{part} of {most} does not fit into a code")
        value, radix = value + part * radix, radix * most
    # Always as many characters as the largest values would need, so that one row of radices has one length.
    return written(value, -(-(radix - 1).bit_length() // 5))


class _Unpacked:
    """Takes the values out again, in the order in which they were packed."""

    def __init__(self, payload: str) -> None:
        self.left = number(payload)

    def take(self, radix: int) -> int:
        self.left, value = divmod(self.left, radix)
        return value


def _header_parts(header: Header, count: int) -> list[Part]:
    return [
        (int(header.bank, 16), 2**40),
        (_FORMS.index(header.form), len(_FORMS)),
        (int(header.exam), 2),
        (_name_number(header.class_code, _CLASS), _names(_CLASS)),
        (_name_number(header.label, _LABEL), _names(_LABEL)),
        (header.seed, 2**32),
        (_within(header.attempt - 1, 63), 63),
        (_within(header.started - _SINCE, 2**24), 2**24),
        (_within(header.minutes, 1024), 1024),
        (count - 1, MOST_ITEMS),
    ]


def _header(take: Callable[[int], int]) -> Header:
    return Header(
        bank=f"{take(2**40):010x}",
        form=_FORMS[take(len(_FORMS))],
        exam=take(2) == 1,
        class_code=_name(take(_names(_CLASS))),
        label=_name(take(_names(_LABEL))),
        seed=take(2**32),
        attempt=take(63) + 1,
        started=take(2**24) + _SINCE,
        minutes=take(1024),
        count=take(MOST_ITEMS) + 1,
    )


def _names(most: int) -> int:
    """How many names of up to that many signs there are, the empty one among them."""
    return int(sum(len(_SIGNS) ** length for length in range(most + 1)))


def _name_number(name: str, most: int) -> int:
    if not re.fullmatch(f"[A-Z0-9]{{0,{most}}}", name):
        raise ValueError(f"{name} cannot stand in a receipt")
    found = 0
    for sign in name:
        found = found * len(_SIGNS) + _SIGNS.index(sign) + 1
    return found


def _name(found: int) -> str:
    name = ""
    while found:
        found, place = divmod(found - 1, len(_SIGNS))
        name = _SIGNS[place] + name
    return name


def _within(value: int, radix: int) -> int:
    """The nearest whole number from 0 below the radix."""
    return min(radix - 1, max(0, value))
