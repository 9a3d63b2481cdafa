"""The seals of the modules: a square name seal with two to four characters, drawn by templates/seal.html."""

from typing import Any

from scripts.content.model.course import Module

TILTS = (-3, 2, -1, 3, -2, 1, 2, -3, 1)
"""Degrees: no hand puts nine seals down alike."""


def drawing(module: Module) -> dict[str, Any]:
    """What the template needs. ``module`` in Chinese: a seal is a picture, its characters are Chinese on every page and its name stands beside it."""
    return {"signs": signs_of(module.label), "tilt": TILTS[(module.number - 1) % len(TILTS)]}


def signs_of(label: str) -> list[dict[str, Any]]:
    """Up to four characters cut to fill the square: one below the other, flat and wide, or two and two from right to left."""
    signs = label[:4]
    if len(signs) == 1:
        return [{"text": signs, "x": 50, "y": 50, "wide": 1.75, "high": 1.75}]
    if len(signs) == 2:
        return [{"text": sign, "x": 50, "y": 28 + 44 * at, "wide": 1.72, "high": 0.95} for at, sign in enumerate(signs)]
    places = ((72, 28), (72, 72), (28, 28), (28, 72))
    return [{"text": sign, "x": x, "y": y, "wide": 0.92, "high": 0.95} for sign, (x, y) in zip(signs, places, strict=False)]
