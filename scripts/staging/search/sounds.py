"""Pinyin: names that can be found by their sound, and which character sounds how. Limited to names so that the tables stay small."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pypinyin import Style, lazy_pinyin, pinyin

from scripts.staging.search.words import HAN

MOST = 3_000
SHORTEST, LONGEST = 2, 14
_RUN = re.compile(rf"[{HAN}]+")


@dataclass(frozen=True)
class Name:
    """A name in Chinese characters and, where somebody has settled it, its pinyin."""

    words: str
    pinyin: str = ""


def letters_of(marked: str) -> str:
    """Pinyin as it is typed: ``xìnfǎng jú`` → ``xinfangju``."""
    bare = "".join(character for character in unicodedata.normalize("NFD", marked.lower()) if not unicodedata.combining(character))
    return "".join(re.findall(r"[a-z]+", bare))


def syllables(words: str) -> tuple[str, ...]:
    return tuple(sound.replace("ü", "v") for sound in lazy_pinyin(words, style=Style.NORMAL, errors="ignore", v_to_u=False))


@lru_cache(maxsize=1)
def _everyday() -> dict[str, str]:
    """The 3,755 everyday characters (GB 2312, level 1) with their usual sound: enough to hear a character typed for another."""
    found = {}
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            try:
                character = bytes((high, low)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            found[character] = syllables(character)[0]
    return found


def names(given: Iterable[Name]) -> list[Name]:
    """Each run of characters once, in the order given, the first settled pinyin kept."""
    found: dict[str, Name] = {}
    for name in given:
        runs = _RUN.findall(re.sub(r"[“”‘’·《》]", "", name.words))
        for run in runs:
            if SHORTEST <= len(run) <= LONGEST and (run not in found or (name.pinyin and len(runs) == 1 and not found[run].pinyin)):
                found[run] = Name(run, name.pinyin if len(runs) == 1 else "")
    return list(found.values())[:MOST]


def sounds(listed: list[Name]) -> tuple[str, str]:
    """(names, characters): names a line each, with syllables where its characters usually sound otherwise; characters by syllable."""
    of = {name.words: _settled(name) for name in listed}
    heard: dict[str, Counter[str]] = defaultdict(Counter)
    for words, sound in of.items():
        for character, syllable in zip(words, sound, strict=True):
            heard[character][syllable] += 1
    usual = dict(_everyday())
    usual.update({character: min(counted, key=lambda one: (-counted[one], one)) for character, counted in heard.items()})
    lines = []
    for words, sound in of.items():
        lines.append(words if all(usual[one] == heard_as for one, heard_as in zip(words, sound, strict=True)) else f"{words} {' '.join(sound)}")
    by_sound: dict[str, list[str]] = defaultdict(list)
    for character, syllable in usual.items():
        by_sound[syllable].append(character)
    return "\n".join(lines), "".join(syllable + "".join(sorted(characters)) for syllable, characters in sorted(by_sound.items()))


def _settled(name: Name) -> tuple[str, ...]:
    """The sound of each character: as settled, where that can be cut into as many syllables, else as pypinyin reads it."""
    read = syllables(name.words)
    if len(read) != len(name.words):
        read = tuple(syllables(character)[0] if syllables(character) else "" for character in name.words)
    return _cut(name.words, letters_of(name.pinyin)) or read


def _cut(words: str, letters: str) -> tuple[str, ...]:
    """Letters cut into one sound a character, each a sound that this character can have; empty where they do not fit."""
    if not words:
        return ()
    for sound in sorted(_readings(words[0]), key=len, reverse=True):
        if letters.startswith(sound.replace("v", "u")):
            rest = _cut(words[1:], letters[len(sound) :])
            if len(rest) == len(words) - 1 and (rest or len(letters) == len(sound)):
                return (sound, *rest)
    return ()


@lru_cache(maxsize=4096)
def _readings(character: str) -> tuple[str, ...]:
    return tuple(sound.replace("ü", "v") for sound in pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=False)[0])
