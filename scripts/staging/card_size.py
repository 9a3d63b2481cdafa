"""How large a card's type can be: the largest of three sizes at which a side, as reckoned here, still fits its sheet."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

MM = 0.3528
"""Millimetres in a point."""
WIDTH, HEIGHT = 180, 271
"""Of the sheet less its margins (overrides/assets/css/card.css)."""
RESERVE = 12
"""Fonts differ from machine to machine; what the reckoning leaves free is for them."""


@dataclass(frozen=True)
class Size:
    """A size of the stylesheet by its class: points of the text, its leading, millimetres that a heading takes."""

    name: str
    points: float
    leading: float
    heading: float


SIZES = (Size("roomy", 10.5, 1.55, 11.5), Size("dense", 9.25, 1.45, 9.5), Size("tight", 8.25, 1.38, 8))


def size(paragraphs: Iterable[str], small: Iterable[str], headings: int, fixed: float) -> str:
    """The class of one side. ``small`` are lines in small print, ``fixed`` millimetres that the size does not change."""
    large, fine = list(paragraphs), list(small)
    for one in SIZES[:-1]:
        if _height(large, one.points, one.leading) + _height(fine, 8, 1.5) + headings * one.heading + fixed <= HEIGHT - RESERVE:
            return one.name
    return SIZES[-1].name


def _height(paragraphs: list[str], points: float, leading: float) -> float:
    """Millimetres of paragraphs with the small gap below each."""
    return sum(math.ceil(_width(text, points) / WIDTH) * points * leading * MM + 1.1 for text in paragraphs)


def _width(html: str, points: float) -> float:
    """Millimetres of one long line: a Chinese character is a square, a Latin letter a little more than half of one."""
    return sum(1 if character >= "\u2e80" else 0.55 for character in re.sub(r"<[^>]+>", "", html)) * points * MM
