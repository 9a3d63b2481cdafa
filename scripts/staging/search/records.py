"""What can be found: a record is shown once, in the reader's language, and jumps to the passage that matched."""

from dataclasses import dataclass, field

KINDS = (
    "term",
    "case",
    "mechanism",
    "principle",
    "module",
    "scenario",
    "page",
    "wording",
    "figure",
    "note",
    "ask",
    "event",
    "discrepancy",
    "question",
    "claim",
)
"""Kinds in the order in which equally good results stand; records are numbered in this order, so a kind is a range of numbers."""


NAMELESS = ("wording", "question", "claim")
"""Kinds whose title is no name."""
NOT_WHOLE = ("figure",)
"""Kinds whose name says too little to be all that was asked for: 30个."""


@dataclass(frozen=True)
class Passage:
    """A piece of a page with the place it stands at; ``heading`` is what stands above it. Both by language; English may be missing."""

    anchor: str
    heading: dict[str, str]
    text: dict[str, str]


@dataclass(frozen=True)
class Record:
    """``title`` is shown. ``names`` are what the record is called (found first), ``hints`` what it is about: both are searched only.

    ``summary`` is shown where no passage holds the words asked for.
    """

    kind: str
    address: str
    title: dict[str, str]
    summary: dict[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()


def in_order(records: list[Record]) -> list[Record]:
    """By kind; within a kind as they came."""
    return sorted(records, key=lambda record: KINDS.index(record.kind))
