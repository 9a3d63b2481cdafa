"""Long lists in pages: one page holds at most forty entries, the first fewer where it holds more besides, and each leads to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

MOST = 40
T = TypeVar("T")


@dataclass(frozen=True)
class Part(Generic[T]):
    """One page of a list: its number from 1, its address, its entries, and the addresses around it."""

    number: int
    address: str
    entries: Sequence[T]
    before: str | None
    after: str | None

    def title(self, title: str) -> str:
        return title if self.number == 1 else f"{title} {self.number}"

    def around(self, title: str) -> dict[str, Any]:
        """``previous`` and ``following`` of the page made from this part."""
        return {
            "previous": (title if self.number == 2 else f"{title} {self.number - 1}", self.before) if self.before is not None else None,
            "following": (f"{title} {self.number + 1}", self.after) if self.after is not None else None,
        }


def in_parts(entries: Sequence[T], address: str, most: int = MOST, first: int = 0) -> list[Part[T]]:
    """The list in parts; an empty list is one empty part. Further parts stand at ``<address>page-2/`` and so on."""
    starts = [0, *range(first or most, len(entries), most)]
    count = len(starts)
    places = [address, *(f"{address}page-{number}/" for number in range(2, count + 1))]
    return [
        Part(at + 1, places[at], entries[start:end], places[at - 1] if at else None, places[at + 1] if at + 1 < count else None)
        for at, (start, end) in enumerate(zip(starts, [*starts[1:], len(entries)], strict=True))
    ]
