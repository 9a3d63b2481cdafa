"""CRC-32 as in zip and PNG, over UTF-8, written in base32. It notices typing errors; it is no signature."""

import zlib

from scripts.course.crockford import written

CHECK_LENGTH = 7
"""Characters that 32 bits take; the first of them is 0 to 3."""


def crc32(text: str) -> int:
    return zlib.crc32(text.encode("utf-8"))


def check(text: str) -> str:
    """The CRC of a text as seven characters of a code."""
    return written(crc32(text), CHECK_LENGTH)
