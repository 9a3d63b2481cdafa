"""Text → the terms under which it is found. web/search/normal.ts and terms.ts do the same; tests/fixtures/search/terms.json holds both to it.

Chinese is cut into pairs of neighbouring characters, and the last one alone, so that a single character is found as the beginning of a
pair. Latin words and numbers stand whole; where they touch (``N+1``) also joined; where they touch Chinese (``20省道``) also with that character.
"""

import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af"
TOKEN = re.compile(rf"[{HAN}]+|[a-z0-9]+(?:[-+./%&][a-z0-9]+)*")
_IS_HAN = re.compile(rf"[{HAN}]")
_PIECE = re.compile(r"[a-z0-9]+")
_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
SQUEEZED = "·・•‧“”‘’\"'`「」『』《》〈〉\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Signs that stand inside a name (红细胞·微治理, “浦江经验”): text is read as if they were not there."""
_DROPPED = {ord(sign): None for sign in SQUEEZED} | dict.fromkeys(range(768, 880))
COMMON = frozenset(
    (
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "for",
        "from",
        "has",
        "have",
        "in",
        "into",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "that",
        "the",
        "their",
        "them",
        "there",
        "these",
        "they",
        "this",
        "to",
        "was",
        "were",
        "which",
        "with",
    )
)
"""English words that stand in every text: not indexed, and left out of questions."""


def is_han(character: str) -> bool:
    return _IS_HAN.match(character) is not None


def normal(text: str, fold: Mapping[int, str] | None = None) -> str:
    """Lower case, compatible forms made one, accents and squeezed signs dropped, traditional characters folded."""
    plain = unicodedata.normalize("NFKD", _THOUSANDS.sub("", text)).lower().translate(_DROPPED)
    return plain.translate(fold) if fold else plain


def terms(plain: str) -> set[str]:
    """Terms of a text that is normal already."""
    found: set[str] = set()
    before, end = "", -1
    for match in TOKEN.finditer(plain):
        token = match.group()
        touches = before if match.start() == end else ""
        if token[0] > "z":
            if touches:
                found.add(_PIECE.findall(touches)[-1] + token[0])
            found.update(map("".join, pairwise(token)))
            found.add(token[-1])
        else:
            pieces = _PIECE.findall(token)
            if touches:
                found.add(touches[-1] + pieces[0])
            found.update(pieces)
            if len(pieces) > 1:
                found.add(token)
        before, end = token, match.end()
    return found - COMMON


def name_key(plain: str) -> str:
    """A whole name, so that a question that is just this name is known at once: its words, with single spaces."""
    found = TOKEN.findall(plain)
    return " ".join([token for token in found if token not in COMMON] or found)
