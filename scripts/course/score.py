"""What an answer scores, from 0 to 1. The rule stands here and in web/quiz/score.ts; tests/fixtures/scoring.json holds both to it."""

import math
from collections.abc import Callable, Sequence

from scripts.content.question_kinds import ONE_RIGHT

Ids = Sequence[str]


def score(kind: str, key: Ids, response: Ids, options: Ids) -> float:
    """A response that names something the question does not offer answers another question and earns nothing; nor does a question without a key.

    In a match ``options`` and ``key`` are the numbers of the pairs as authored. A kind without a score, as a reflection, is a ``KeyError``.
    """
    trade = TRADES[kind]
    if not key or not set(response) <= set(options):
        return 0.0
    return trade(key, response)


def percent(share: float) -> int:
    """As browsers round: a half goes up."""
    return math.floor(share * 100 + 0.5)


def _choice(key: Ids, response: Ids) -> float:
    return float(set(response) == set(key))


def _multiple(key: Ids, response: Ids) -> float:
    """A wrong tick takes back a right one, so that ticking everything earns nothing by itself."""
    ticks = set(response)
    right = len(ticks & set(key))
    return max(0.0, (right - (len(ticks) - right)) / len(key))


def _places(key: Ids, response: Ids) -> float:
    """Every place counts by itself: steps in order, left sides of a match."""
    return sum(wanted == given for wanted, given in zip(key, response, strict=False)) / len(key)


TRADES: dict[str, Callable[[Ids, Ids], float]] = {
    **dict.fromkeys(ONE_RIGHT, _choice),
    "multiple": _multiple,
    "order": _places,
    "match": _places,
}
"""The kinds that have a score."""
