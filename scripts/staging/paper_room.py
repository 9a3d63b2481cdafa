"""How much of a long cell fits on the one sheet that a comparison is printed on. On screen nothing is cut."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

PART = 200
"""What a paragraph or entry of a list costs besides its characters: on average half of its last line stays empty."""
WIDE, NARROW = 10, 6
"""Tenths of an em that a Chinese character and a Latin one take, the latter in the widest fonts that English is printed in."""
_CHINESE = re.compile("[\u2e80-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffef]")
_SENTENCE = re.compile(r"(?<=[。！？；])(?![”’）])|(?<=[。！？；][”’）])|(?<=[.!?;])\s+|(?<=[.!?;][”’)])\s+")


@dataclass(frozen=True)
class Room:
    """Tenths of an em that a cell may hold beside one other case, and beside two."""

    of_two: int
    of_three: int


def width(text: str) -> int:
    return NARROW * len(text) + (WIDE - NARROW) * len(_CHINESE.findall(text))


def marks(texts: Sequence[str], room: Room, part: int = PART) -> list[str]:
    """A class for each part of a cell: ``over-3`` where it goes beyond the room of three columns, ``over-3 over-2`` of two.

    Parts are left out whole, from the end, so that a caution stays with its figure; the first always stands.
    """
    found, sum_of = [], 0
    for number, text in enumerate(texts):
        sum_of += width(text) + part
        over = [f"over-{count}" for count, most in ((3, room.of_three), (2, room.of_two)) if sum_of > most and number]
        found.append(" ".join(over))
    return found


def opening(text: str, most: int) -> tuple[str, str]:
    """The whole sentences that fit, and the rest; a first sentence that is too long by itself is cut where the room ends."""
    if width(text) <= most:
        return text, ""
    fits = max(1, next(end for end in range(min(len(text), most // NARROW), -1, -1) if width(text[:end]) <= most))
    ends = [match.start() for match in _SENTENCE.finditer(text, 0, fits + 1) if match.start() <= fits]
    at = ends[-1] if ends else fits
    return text[:at].rstrip(), text[at:]
