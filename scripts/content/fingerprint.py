"""Fingerprints of texts that may not be shipped: by them our own text is compared with a source without having it.

A text is taken without punctuation, spaces and line ends; of every WINDOW characters in a row a short hash is kept. A run of RUN characters or more holds
RUN - WINDOW + 1 windows side by side, so looking at one window in STRIDE misses none.

The hashes are sorted and short: a single one proves nothing (one window in two thousand is known by chance), a row of thirteen does. They are no lock:
whoever has a sentence of a text can try what comes next, as with anything that can tell a copied run from another.
"""

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import NamedTuple

WINDOW, RUN, BYTES = 12, 24, 3
STRIDE = RUN - WINDOW + 1
FORMAT = f"copied-run 1: window {WINDOW}, blake2b, first {BYTES} bytes, sorted, base64"
_KEPT = re.compile(r"[^\W_]+")
_BEYOND_ASCII = re.compile(r"[^\W\x00-\x7f]")
_A_LINE = 24


class Print(NamedTuple):
    """What a fingerprint file holds; ``ascii``: whether windows of letters and digits of ASCII alone are among them."""

    hashes: frozenset[bytes]
    ascii: bool


class Run(NamedTuple):
    """Characters of a bare text that stand so in a source."""

    start: int
    end: int
    source: str


def bare(text: str) -> str:
    """Letters, digits and Chinese characters alone."""
    return "".join(_KEPT.findall(text))


def offsets(text: str) -> list[int]:
    """For every character of ``bare(text)``, where it stands in the text."""
    return [at for found in _KEPT.finditer(text) for at in range(*found.span())]


def window_hash(words: str) -> bytes:
    """Of one window; the first bytes of BLAKE2b over its UTF-8."""
    return blake2b(words.encode()).digest()[:BYTES]


def fingerprint(source: str, text: str) -> str:
    """The file ``sources/<source-id>.fingerprint`` of a text."""
    words = bare(text)
    windows = {words[at : at + WINDOW] for at in range(len(words) - WINDOW + 1)}
    found = sorted(set(map(window_hash, windows)))
    lines = [b64encode(b"".join(found[at : at + _A_LINE])).decode() for at in range(0, len(found), _A_LINE)]
    head = [
        f"# {source}：原文的指纹，由 python3 -m scripts fingerprint 生成，不要手改。原文去掉标点和空格，每连续{WINDOW}个字取一个短散列，排序。",
        f"# Fingerprint of the text of {source}, made by `python3 -m scripts fingerprint`; not edited by hand. A short hash of every {WINDOW} characters in a row, punctuation and spaces aside, sorted.",
        FORMAT,
        f"ascii: {'yes' if any(map(str.isascii, windows)) else 'no'}",
    ]
    return "\n".join([*head, *lines]) + "\n"


def parsed(file: str) -> Print | None:
    """What a fingerprint file holds, or None where it is none."""
    form, alone, *lines = [*(line for line in file.split("\n") if line and not line.startswith("#")), "", ""]
    try:
        data = b64decode("".join(lines), validate=True)
    except ValueError:
        return None
    if form != FORMAT or alone not in ("ascii: yes", "ascii: no") or not data or len(data) % BYTES:
        return None
    return Print(frozenset(data[at : at + BYTES] for at in range(0, len(data), BYTES)), alone == "ascii: yes")


class Comparison:
    """Sources by their names, ready to be looked for in any number of texts."""

    def __init__(self, sources: Mapping[str, Print]) -> None:
        self._sources = sources
        self._every: frozenset[bytes] = frozenset().union(*(one.hashes for one in sources.values()))
        self._ascii = any(one.ascii for one in sources.values())

    def possible(self, text: str) -> bool:
        """Whether a text needs a closer look: an English page need not where every source is Chinese."""
        return bool(self._sources) and (self._ascii or _BEYOND_ASCII.search(text) is not None)

    def runs(self, words: str) -> Iterator[Run]:
        """Runs of RUN characters or more in a bare text, in order."""
        done = 0
        for at in range(0, len(words) - WINDOW + 1, STRIDE):
            window = words[at : at + WINDOW]
            if at < done or (window.isascii() and not self._ascii) or window_hash(window) not in self._every:
                continue
            found = max((_around(words, at, done, one.hashes, name) for name, one in self._sources.items()), key=lambda run: run.end - run.start)
            if found.end - found.start >= RUN:
                yield found
                done = found.end


def _around(words: str, at: int, least: int, known: frozenset[bytes], name: str) -> Run:
    """The windows on both sides of a place that are known too, one after the other."""
    if window_hash(words[at : at + WINDOW]) not in known:
        return Run(at, at, name)
    first = final = at
    while first > least and window_hash(words[first - 1 : first - 1 + WINDOW]) in known:
        first -= 1
    while final + WINDOW < len(words) and window_hash(words[final + 1 : final + 1 + WINDOW]) in known:
        final += 1
    return Run(first, final + WINDOW, name)


def phrases(file: str) -> list[str]:
    """The quotable phrases of ``sources/quotable.txt``, one a line."""
    return [line for line in map(str.strip, file.split("\n")) if line and not line.startswith("#")]


def without(words: str, quotable: Iterable[str]) -> str:
    """A bare text of the same length in which quotable phrases match nothing."""
    for phrase in quotable:
        words = words.replace(phrase, "|" * len(phrase))
    return words
