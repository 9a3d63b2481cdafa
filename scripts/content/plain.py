"""A text in NFKC, or only some of its lines, with the way back to where each character stood."""

import re
import unicodedata
from bisect import bisect_right
from functools import cache

# The full-width signs of every Chinese sentence, one for one; rarer ones take the slower way below.
_COMMON = (("，", ","), ("：", ":"), ("；", ";"), ("（", "("), ("）", ")"), ("？", "?"), ("！", "!"))
_UNUSUAL = re.compile("[^\\x00-\\x7f\\u2010-\\u201f\\u3001-\\u301f\\u4e00-\\u9fff]")
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


class Searched:
    """A text of which those lines are wanted that hold some word or pattern. Each is looked for once, whoever asks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._spots: dict[str, list[int]] = {}
        self._lines: dict[str, tuple[str, Origin]] = {}

    def lines_with(self, needs: str) -> tuple[str, Origin]:
        """The lines with one of the words, and where they stood. All of them where nothing is needed."""
        if needs not in self._lines:
            self._lines[needs] = self._lines_at(sorted(spot for one in needs.split("|") for spot in self._found(one))) if needs else self._all()
        return self._lines[needs]

    def holds(self, needs: str) -> bool:
        """Whether one of the words is there at all."""
        return not needs or any(self._found(one) for one in needs.split("|"))

    def _found(self, one: str) -> list[int]:
        if one not in self._spots:
            self._spots[one] = [match.start() for match in re.finditer(one, self.text, re.ASCII)] if "\\" in one else self._where(one)
        return self._spots[one]

    def _where(self, word: str) -> list[int]:
        """Looking for a plain word is much quicker than trying a pattern."""
        found, at = [], self.text.find(word)
        while at >= 0:
            found.append(at)
            at = self.text.find(word, at + 1)
        return found

    def _all(self) -> tuple[str, Origin]:
        origin = Origin()
        origin.add(0, 0, True)
        return self.text, origin

    def _lines_at(self, spots: list[int]) -> tuple[str, Origin]:
        origin, pieces, length, done = Origin(), [], 0, -1
        for at in spots:
            if at < done:
                continue
            start = self.text.rfind("\n", 0, at) + 1
            done = self.text.find("\n", at) + 1 or len(self.text)
            origin.add(length, start, True)
            pieces.append(self.text[start:done])
            length += done - start
        return "".join(pieces), origin


@cache
def _nfkc(character: str) -> str:
    return "" if character in _HIDDEN else unicodedata.normalize("NFKC", character)


def normal(text: str) -> tuple[str, Origin]:
    """NFKC, character by character so that places hold, without invisible characters."""
    for wide, half in _COMMON:
        text = text.replace(wide, half)
    origin, pieces, length, done = Origin(), [], 0, 0
    for match in _UNUSUAL.finditer(text):
        character = match.group()
        piece = _nfkc(character)
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
