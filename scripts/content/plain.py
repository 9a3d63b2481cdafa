"""A text in NFKC, or only some of its lines, with the way back to where each character stood."""

import re
import unicodedata
from bisect import bisect_right
from functools import cache

# The full-width signs of every Chinese sentence, one for one; rarer ones take the slower way below.
_COMMON = (("，", ","), ("：", ":"), ("；", ";"), ("（", "("), ("）", ")"), ("？", "?"), ("！", "!"))
_UNUSUAL = re.compile("[^\\x00-\\x7f\\u2010-\\u201f\\u3001-\\u301f\\u4e00-\\u9fff]")
HAN = re.compile("[\u4e00-\u9fff]")
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


class Origin:
    """For every character of the NFKC text, the offset it came from."""

    def __init__(self) -> None:
        self.plain: list[int] = []
        self.given: list[int] = []
        self.same: list[bool] = []

    def add(self, plain: int, given: int, same: bool) -> None:
        self.plain.append(plain)
        self.given.append(given)
        self.same.append(same)

    def of(self, at: int) -> int:
        part = bisect_right(self.plain, at) - 1
        return self.given[part] + (at - self.plain[part] if self.same[part] else 0)


def lines_with(needs: str, text: str, chinese: bool = True) -> tuple[str, Origin]:
    """The lines in which the pattern is found, and where they stood. All of them for an empty pattern. ``chinese``: whether the text holds any."""
    origin = Origin()
    if not chinese and _all_chinese(needs):
        return "", origin
    if not needs:
        origin.add(0, 0, True)
        return text, origin
    pieces, length, done = [], 0, -1
    for at in _spots(needs, text):
        if at < done:
            continue
        start = text.rfind("\n", 0, at) + 1
        done = text.find("\n", at) + 1 or len(text)
        origin.add(length, start, True)
        pieces.append(text[start:done])
        length += done - start
    return "".join(pieces), origin


@cache
def _all_chinese(needs: str) -> bool:
    """Whether every word of the pattern holds Chinese, so that an English page, which is half of all, need not be searched for them."""
    return bool(needs) and "\\" not in needs and all(HAN.search(word) for word in needs.split("|"))


def _spots(needs: str, text: str) -> list[int]:
    if "\\" in needs:
        return [match.start() for match in re.finditer(needs, text, re.ASCII)]
    found = []
    for word in needs.split("|"):  # plain words: looking for each is much quicker than a pattern
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1)
    return sorted(found)


def normal(text: str) -> tuple[str, Origin]:
    """NFKC, character by character so that places hold, without invisible characters."""
    for wide, half in _COMMON:
        text = text.replace(wide, half)
    origin, pieces, length, done = Origin(), [], 0, 0
    for match in _UNUSUAL.finditer(text):
        character = match.group()
        piece = "" if character in _HIDDEN else unicodedata.normalize("NFKC", character)
        if piece == character:
            continue
        for part, given, same in ((text[done : match.start()], done, True), (piece, match.start(), False)):
            if part:
                origin.add(length, given, same)
                pieces.append(part)
                length += len(part)
        done = match.end()
    origin.add(length, done, True)
    pieces.append(text[done:])
    return "".join(pieces), origin
