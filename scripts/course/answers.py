"""An answer as a small number and back. 0 is no answer."""

import math
from collections.abc import Sequence
from typing import Any

Question = dict[str, Any]


def states(question: Question) -> int:
    """How many answers a question can have, none among them. What it cannot have (an id it does not offer, half an order) is written as none."""
    kind, count = question["kind"], len(question["options"])
    if kind == "multiple":
        return int(2**count)
    if kind == "order":
        return math.factorial(count) + 1
    if kind == "match":
        return int(count**count) + 1
    return count + 1


def number_of(question: Question, response: Sequence[str]) -> int:
    kind, options = question["kind"], list(question["options"])
    if not response or any(name not in options for name in response):
        return 0
    places = [options.index(name) for name in response]
    once = list(dict.fromkeys(places))
    if kind == "multiple":
        return int(sum(2**place for place in once))
    if kind == "order":
        return _rank(places) + 1 if len(once) == len(places) == len(options) else 0
    if kind == "match":
        return _joined(places, len(options)) + 1 if len(places) == len(options) else 0
    return once[0] + 1 if len(once) == 1 else 0


def response_of(question: Question, number: int) -> list[str]:
    kind, options = question["kind"], list(question["options"])
    if number == 0:
        return []
    if kind == "multiple":
        return [name for place, name in enumerate(options) if number >> place & 1]
    if kind == "order":
        return _ranked(options, number - 1)
    if kind == "match":
        count = len(options)
        return [options[(number - 1) // count**place % count] for place in range(count - 1, -1, -1)]
    return [options[number - 1]]


def _joined(places: Sequence[int], base: int) -> int:
    found = 0
    for place in places:
        found = found * base + place
    return found


def _rank(places: Sequence[int]) -> int:
    """The place of an order among all orders of as many things."""
    count = len(places)
    return sum(sum(later < place for later in places[at + 1 :]) * math.factorial(count - 1 - at) for at, place in enumerate(places))


def _ranked(options: Sequence[str], number: int) -> list[str]:
    left, order = list(options), []
    while left:
        place, number = divmod(number, math.factorial(len(left) - 1))
        order.append(left.pop(place))
    return order
