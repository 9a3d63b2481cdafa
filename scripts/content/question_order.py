"""In which order a page shows what a question asks to order or to match: fixed by the ids, and never the right one."""

import hashlib

from scripts.content.model.question import Option, Question

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def turned(question: Question) -> list[int]:
    """Numbers of the right sides of a match question in a fixed order that is not that of the left sides."""
    numbers = list(range(1, len(question.pairs) + 1))
    mixed = sorted(numbers, key=lambda at: hashlib.sha256(f"{question.id} {question.pairs[at - 1].right.zh}".encode()).hexdigest())
    return mixed[1:] + mixed[:1] if mixed == numbers else mixed


def shuffled(question: Question) -> list[Option]:
    """A fixed order that is not the right one: by a hash of the ids, turned by one where it comes out right."""
    mixed = sorted(question.options, key=lambda option: hashlib.sha256(f"{question.id} {option.id}".encode()).hexdigest())
    if tuple(option.id for option in mixed) == question.key:
        mixed = mixed[1:] + mixed[:1]
    return mixed


def as_shown(question: Question) -> list[Option]:
    """The options as a page has them before anybody answers."""
    return shuffled(question) if question.kind == "order" else list(question.options)
