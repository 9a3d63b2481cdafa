"""When two texts say the same: signs, spaces, width and case put aside; and how much of their words they share."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

_SIGNS = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """Letters, digits and 汉字 alone, in one width and case."""
    return _SIGNS.sub("", unicodedata.normalize("NFKC", text).casefold())


def pairs_of_signs(text: str) -> frozenset[str]:
    """Every two signs that stand together."""
    words = plain(text)
    return frozenset(words[at : at + 2] for at in range(len(words) - 1))


def share(one: frozenset[str], two: frozenset[str]) -> float:
    """From 0, nothing in common, to 1, the same (Dice)."""
    return 2 * len(one & two) / (len(one) + len(two)) if one and two else 0.0


def alike(texts: Mapping[str, str], least: float) -> Iterator[tuple[str, str, float]]:
    """Names of texts that share more than ``least``, the later one second.

    Two texts that alike must share one of each other's rarest pairs, so only those that do are compared.
    """
    signs = {name: pairs_of_signs(text) for name, text in texts.items()}
    often = Counter(pair for found in signs.values() for pair in found)
    shared = least / (2 - least)  # Dice as a share of all their pairs
    rank = {pair: place for place, pair in enumerate(sorted(often, key=lambda pair: (often[pair], pair)))}
    holders: dict[str, list[str]] = {}
    for name, found in signs.items():
        rarest = sorted(found, key=rank.__getitem__)[: int(len(found) * (1 - shared)) + 1]
        near = dict.fromkeys(other for pair in rarest for other in holders.get(pair, ()))
        for other in near:
            amount = share(found, signs[other])
            if amount > least:
                yield other, name, amount
        for pair in rarest:
            holders.setdefault(pair, []).append(name)
