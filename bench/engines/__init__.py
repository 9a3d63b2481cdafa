"""Searches that can be asked in one way, ours and its peers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Engine:
    """``first``: address that asks a question by itself on an otherwise empty page and shows what ``shown`` selects; ``page`` and
    ``page_shown``: the same as a reader meets it. ``blank``: where ``prepare`` offers ``ask``.

    ``ask(question)`` in the page gives ``{took, found, close}``: milliseconds until ten results with their passages are at hand,
    addresses of everything found, and how many only nearly. ``searches``: whether an address is loaded for the search.
    """

    name: str
    folder: Path
    first: str
    shown: str
    page: str
    page_shown: str
    blank: str
    prepare: str
    searches: Callable[[str], bool]
    strict: bool = False
    before: str = ""
    given: dict[str, object] = field(default_factory=dict)
