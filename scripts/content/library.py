"""All records, read once and held together. What could not be read is a finding and is left out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from scripts.content.entries import Entry, Item, Page
from scripts.content.model.charts import Chart
from scripts.content.model.course import Module, StudyPath
from scripts.content.model.evidence import Discrepancy, StatedFigure, Unused, Wording
from scripts.content.model.pages import Case, Mechanism, Note, PlainPage, Principle
from scripts.content.model.question import Question
from scripts.content.model.scenario import Scenario
from scripts.content.model.source import Article, Claim, Source
from scripts.content.model.tables import Event, Facet, Facets, Home, Planned, Synonym, Term, Words
from scripts.content.problems import Problem

WITHDRAWN = "withdrawn"
AnyPage = Page[Case] | Page[Mechanism] | Page[Principle] | Page[Note] | Page[Module] | Page[PlainPage]
Owner = tuple[str, str]
"""Whose questions: (kind, id)."""


@dataclass
class Library:
    """``known`` also holds the ids of records that could not be read, so that one fault does not make others elsewhere."""

    root: Path
    cases: dict[str, Entry[Case]] = field(default_factory=dict)
    mechanisms: dict[str, Entry[Mechanism]] = field(default_factory=dict)
    principles: dict[str, Entry[Principle]] = field(default_factory=dict)
    notes: dict[str, Entry[Note]] = field(default_factory=dict)
    modules: dict[str, Entry[Module]] = field(default_factory=dict)
    pages: dict[str, Entry[PlainPage]] = field(default_factory=dict)
    questions: dict[Owner, list[Item[Question]]] = field(default_factory=dict)
    scenarios: dict[str, Item[Scenario]] = field(default_factory=dict)
    study_paths: list[Item[StudyPath]] = field(default_factory=list)
    sources: dict[str, Item[Source]] = field(default_factory=dict)
    glossary: list[Item[Term]] = field(default_factory=list)
    timeline: list[Item[Event]] = field(default_factory=list)
    wording: list[Item[Wording]] = field(default_factory=list)
    figures: list[Item[StatedFigure]] = field(default_factory=list)
    charts: list[Item[Chart]] = field(default_factory=list)
    discrepancies: list[Item[Discrepancy]] = field(default_factory=list)
    unused: list[Item[Unused]] = field(default_factory=list)
    synonyms: list[Item[Synonym]] = field(default_factory=list)
    planned: dict[str, Item[Planned]] = field(default_factory=dict)
    interface: dict[str, Item[Words]] = field(default_factory=dict)
    facets: Item[Facets] | None = None
    home: Item[Home] | None = None
    settings: dict[str, Any] = field(default_factory=dict)
    known: dict[str, set[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """Every claim by its id, in the order of the sources."""
        return {claim.id: claim for item in self.sources.values() for claim in item.record.claims}

    @cached_property
    def source_of(self) -> dict[str, Source]:
        """claim id → its source"""
        return {claim.id: item.record for item in self.sources.values() for claim in item.record.claims}

    @cached_property
    def articles(self) -> dict[str, Article]:
        return {article.id: article for item in self.sources.values() for article in item.record.articles}

    def is_known(self, kind: str, name: str) -> bool:
        """Whether that id belongs to a record of the kind (case, mechanism, principle, source, claim, article, term …)."""
        return name in self.known.get(kind, set())

    def shown(self, kind: str, name: str) -> bool:
        """Whether that record gets a page: it is there and not withdrawn."""
        if kind == "source":
            return name in self.sources
        if kind == "scenario":
            return name in self.scenarios and self.scenarios[name].record.status != WITHDRAWN
        if kind == "note" and not self.shown("case", name):
            return False
        entry = self.group(kind).get(name)
        return entry is not None and entry.record.status != WITHDRAWN

    def group(self, kind: str) -> dict[str, Entry[Any]]:
        """Pages of a kind by their id."""
        groups: dict[str, dict[str, Entry[Any]]] = {
            "case": self.cases, "mechanism": self.mechanisms, "principle": self.principles, "note": self.notes, "module": self.modules, "page": self.pages,
        }  # fmt: skip
        return groups[kind]

    def facet(self, group: str, name: str) -> Facet | None:
        values: tuple[Facet, ...] = getattr(self.facets.record, group) if self.facets else ()
        return next((value for value in values if value.id == name), None)

    def entries(self) -> Iterator[Entry[Any]]:
        for group in (self.cases, self.mechanisms, self.principles, self.notes, self.modules, self.pages):
            yield from group.values()

    def every_page(self) -> Iterator[Page[Any]]:
        """Every Markdown page of every kind in both languages."""
        for entry in self.entries():
            yield from entry.pages

    def every_question(self) -> Iterator[tuple[Owner, Item[Question]]]:
        for owner, items in self.questions.items():
            for item in items:
                yield owner, item

    def word(self, key: str, lang: str) -> str:
        """An interface word. A missing one is a fault of the code, so it raises KeyError."""
        words = self.interface[key].record
        return words.en if lang == "en" else words.zh
