"""Traditional characters → the simplified ones this site is written in, so that either finds both."""

from collections.abc import Iterable
from functools import lru_cache

import opencc

ALONE = {"瞭": "了"}
"""What OpenCC turns only inside longer words, and this site would not write."""


@lru_cache(maxsize=1)
def _simplified() -> dict[str, str]:
    """Every character that OpenCC alone turns into another one."""
    convert = opencc.OpenCC("t2s").convert
    pairs = ((chr(code), convert(chr(code))) for code in (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000)))
    return ALONE | {traditional: simple for traditional, simple in pairs if simple != traditional and len(simple) == 1}


def fold(texts: Iterable[str]) -> dict[int, str]:
    """The part of the table that leads to characters of these texts: the rest could find nothing."""
    used = set().union(*(set(text) for text in texts))
    every = _simplified()
    used |= {every[character] for character in used if character in every}
    return {ord(traditional): simple for traditional, simple in every.items() if simple in used}


def written(table: dict[int, str]) -> str:
    """Pairs without anything between them."""
    return "".join(chr(code) + simple for code, simple in sorted(table.items()))
