"""Records with the place they came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar

from scripts.content.body import Block, blocks
from scripts.content.yamlfile import Key, Place, Places

R = TypeVar("R")


@dataclass(frozen=True)
class Item(Generic[R]):
    """A record in a YAML file; ``at`` is its own path of keys in that file."""

    path: str
    record: R
    places: Places = field(repr=False)
    at: tuple[Key, ...] = ()

    def place(self, *keys: Key) -> Place:
        """Line and column of a key below this record, or of the nearest key above it."""
        where = (*self.at, *keys)
        while where and where not in self.places:
            where = where[:-1]
        return self.places.get(where, (1, 1))


@dataclass(frozen=True)
class Page(Item[R]):
    """A Markdown page in one language: for ``en`` the record is the translation overlaid on the Chinese facts."""

    body: str = ""
    body_line: int = 1
    lang: str = "zh"
    words: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def blocks(self) -> list[Block]:
        return blocks(self.body, self.body_line)


@dataclass(frozen=True)
class Entry(Generic[R]):
    """A page in Chinese and, where there is one, its English twin."""

    zh: Page[R]
    en: Page[R] | None

    @property
    def record(self) -> R:
        return self.zh.record

    @property
    def pages(self) -> list[Page[R]]:
        return [self.zh] if self.en is None else [self.zh, self.en]

    def page(self, lang: str) -> Page[R]:
        """The page in that language, or the Chinese one where it is missing."""
        return self.en if lang == "en" and self.en is not None else self.zh
