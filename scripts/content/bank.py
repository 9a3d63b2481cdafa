"""The question bank as a whole: what stands in it, and what its right options give away. Nothing here needs an answer of a learner."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scripts.content.course import is_asked
from scripts.content.entries import Item
from scripts.content.library import Library
from scripts.content.model.question import Question
from scripts.content.sameness import pairs_of_signs, share


@dataclass(frozen=True)
class Sign:
    """How often the right option can be told without knowing anything, and how often chance would have it; ``items`` are the questions where it can."""

    name: str
    total: int
    share: float
    chance: float
    items: tuple[Item[Question], ...]


def bank(library: Library) -> list[Item[Question]]:
    """Questions that readers meet: of every page that is shown."""
    return [item for (kind, name), item in library.every_question() if is_asked(item.record) and library.shown(kind, name)]


def is_single(question: Question) -> bool:
    """One right option among at least three, in an order the author chose."""
    return (
        question.kind in ("single", "judgement")
        and len(question.options) > 2
        and len(question.key) == 1
        and any(option.id == question.key[0] for option in question.options)
    )


def lengths(question: Question, lang: str) -> tuple[int, list[int]]:
    """Of the right option, and of the others."""
    others = [len(option.of(lang)) for option in question.options if option.id != question.key[0]]
    return next(len(option.of(lang)) for option in question.options if option.id == question.key[0]), others


def signs(items: Sequence[Item[Question]]) -> list[Sign]:
    """Every way in which a bank can give its right options away, with its share and its chance."""
    asked = [item for item in items if is_single(item.record)]
    if not asked:
        return []
    chance = sum(1 / len(item.record.options) for item in asked) / len(asked)
    ways: dict[str, Callable[[Question], bool]] = {
        "longest-zh": lambda question: _is_longest(question, "zh"),
        "longest-en": lambda question: _is_longest(question, "en"),
        "shortest-zh": lambda question: _is_shortest(question, "zh"),
        "shortest-en": lambda question: _is_shortest(question, "en"),
        "central": _is_central,
        "first": lambda question: question.options[0].id == question.key[0],
        "last": lambda question: question.options[-1].id == question.key[0],
    }
    found = []
    for name, way in ways.items():
        told = tuple(item for item in asked if way(item.record))
        found.append(Sign(name, len(asked), len(told) / len(asked), chance, told))
    return found


def _is_longest(question: Question, lang: str) -> bool:
    key, others = lengths(question, lang)
    return key > max(others)


def _is_shortest(question: Question, lang: str) -> bool:
    key, others = lengths(question, lang)
    return key < min(others)


def _is_central(question: Question) -> bool:
    """Whether the right option shares more with the others than any of them does: what a learner who knows nothing would guess."""
    signs_of = {option.id: pairs_of_signs(option.zh) for option in question.options}
    near = {name: sum(share(found, other) for key, other in signs_of.items() if key != name) for name, found in signs_of.items()}
    key = question.key[0]
    return near[key] > 0 and all(near[key] > amount for name, amount in near.items() if name != key)


def tally(items: Sequence[Item[Question]], field: str) -> Iterator[tuple[str, int]]:
    """How many questions there are of each kind, cognition or status."""
    names = [str(getattr(item.record, field)) for item in items]
    for name in dict.fromkeys(names):
        yield name, names.count(name)
