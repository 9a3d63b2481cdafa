"""What every page maker needs at hand: the library, the settings, words, names and links."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from scripts.content.addresses import made
from scripts.content.body import LINK
from scripts.content.course import reading_minutes
from scripts.content.coverage import Coverage, coverage
from scripts.content.entries import Entry
from scripts.content.library import Library
from scripts.content.links import target
from scripts.content.stamp import state
from scripts.content.uses import Use, uses
from scripts.staging.address import link, of_record, record_at
from scripts.staging.made import Picture
from scripts.staging.prose import exists
from scripts.staging.settings import Settings

TABLES = ("timeline", "wording", "discrepancies", "figures")


@dataclass
class Site:
    """A library on its way to pages. ``as_of`` (YYYY-MM-DD) stands where a date of the build is needed; no clock is read."""

    library: Library
    settings: Settings
    as_of: str
    brief_images: dict[str, str] = field(default_factory=dict)
    drawings: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)

    def word(self, key: str, lang: str, **values: Any) -> str:
        return self.library.word(key, lang).format(**values) if values else self.library.word(key, lang)

    def words(self, prefix: str, lang: str) -> dict[str, str]:
        """All interface words of a group, named as templates and scripts name them (``frame-main-menu`` → ``main_menu``)."""
        keys = sorted(key for key in self.library.interface if key.startswith(prefix))
        return {key.removeprefix(prefix).replace("-", "_"): self.word(key, lang) for key in keys}

    def shown(self, kind: str) -> list[Entry[Any]]:
        """Entries of a kind that get a page, in the order readers meet them."""
        entries = [entry for entry in self.library.group(kind).values() if self.library.shown(kind, entry.record.id)]
        return sorted(entries, key=lambda entry: self._order(kind, entry))

    def _order(self, kind: str, entry: Entry[Any]) -> tuple[Any, ...]:
        record = entry.record
        places = [place.id for place in self.library.facets.record.places] if self.library.facets else []
        if kind == "case":
            return (places.index(record.place) if record.place in places else 99, record.period.start if record.period else "9", record.id)
        if kind == "mechanism":
            phases = [phase.id for phase in self.library.facets.record.phases] if self.library.facets else []
            first = min((phases.index(phase) if phase in phases else -1 for phase in record.phases), default=99)
            return (places.index(record.place) if record.place in places else 99, first, record.id)
        if kind == "principle":
            return (("lessons", "connotations", "directions", "applications", "gains").index(record.group), record.number)
        if kind == "module":
            return (record.number, record.id)
        if kind == "note" and record.id in self.library.cases:
            return self._order("case", self.library.cases[record.id])
        return (record.id,)

    def title(self, kind: str, name: str, lang: str) -> str:
        """Title of a record, or the name of a planned one."""
        if kind == "scenario" and name in self.library.scenarios:
            return self.library.scenarios[name].record.title.of(lang)
        if kind != "scenario" and name in self.library.group(kind):
            return str(self.library.group(kind)[name].page(lang).record.title)
        planned = self.library.planned.get(name)
        return planned.record.of(lang) if planned else name

    def reference(self, kind: str, name: str, lang: str, here: str, link_lang: str) -> dict[str, str]:
        """Title and, where the page exists, link: planned records stay plain text."""
        href = link(here, of_record(kind, name), link_lang) if exists(self.library, kind, name) else ""
        return {"title": self.title(kind, name, lang), "href": href}

    def leads(self, address: str) -> bool:
        """Whether an address of home.yml (without its first slash) leads to a page that is made."""
        kind, name = record_at(address)
        return (kind == "page" and name in ("", *made(self.library))) or self.library.shown(kind, name)

    def titled(self, address: str, lang: str, here: str) -> dict[str, str]:
        """Title and, where its page is made, link of an address as records name it: /cases/road-20/."""
        kind, name = record_at(address)
        if kind == "page" and name not in self.library.pages:
            title = self.word(f"menu-{name or 'home'}", lang)
        elif kind == "note":
            title = self.word("note-of", lang, title=self.title("case", name, lang))
        else:
            title = self.title(kind, name, lang)
        return {"title": title, "href": link(here, address.lstrip("/"), lang) if self.leads(address) else ""}

    def authors(self, record: Any, lang: str) -> tuple[str, ...]:
        """Who wrote a page; our own editors are named in the language of the page."""
        return tuple(self.word("editors", lang) if name == self.word("editors", "zh") else name for name in record.authors)

    def facet(self, group: str, name: str, lang: str) -> str:
        value = self.library.facet(group, name)
        return value.of(lang) if value else name

    def phases_of(self, record: Any) -> list[str]:
        """Phases of a record; ``all`` means every one."""
        if "all" in record.phases and self.library.facets:
            return [phase.id for phase in self.library.facets.record.phases]
        return list(record.phases)

    def translation(self, entry: Entry[Any]) -> str:
        """current, outdated or missing"""
        return state(entry)

    @cached_property
    def reading(self) -> dict[tuple[str, str], int]:
        """(case id, language) → minutes to read"""
        found = {}
        for entry in self.library.cases.values():
            for lang in ("zh", "en"):
                page = entry.page(lang)
                found[entry.record.id, lang] = reading_minutes(sum(len(block.text) for block in page.blocks), page.lang)
        return found

    @cached_property
    def uses(self) -> dict[str, list[Use]]:
        """claim id → places that rest on it, each once and in a fixed order."""
        return uses(self.library)

    @cached_property
    def coverage(self) -> Coverage:
        """How far the site carries its sources."""
        return coverage(self.library)

    def use(self, use: Use, lang: str) -> tuple[str, str]:
        """Title and address of a place that rests on a claim."""
        if use.kind == "question":
            title = self.word("question-on", lang, title=self.title(use.owner, use.name, lang))
            return title, of_record(use.owner, use.name) + f"#{use.fragment}"
        if use.kind == "home":
            return self.word("home", lang), ""
        if use.kind in TABLES:
            return self.word(f"menu-{use.kind}", lang), f"{use.kind}/#{use.fragment}"
        title = self.title(use.kind, use.name, lang)
        return (self.word("note-of", lang, title=self.title("case", use.name, lang)) if use.kind == "note" else title), of_record(use.kind, use.name)

    @cached_property
    def backlinks(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """(kind, id) → pages that link to it or name it, as (kind, id)."""
        found: dict[tuple[str, str], dict[tuple[str, str], None]] = defaultdict(dict)
        for kind in ("case", "mechanism", "principle", "note", "module", "page"):
            for entry in self.shown(kind):
                record = entry.record
                here = (kind, record.id)
                named = [("mechanism", name) for name in getattr(record, "mechanisms", ())] + [
                    ("principle", name) for name in getattr(record, "principles", ())
                ]
                named += [("mechanism", name) for name in getattr(record, "related", ())] + [("case", name) for name in getattr(record, "cases", ())]
                named += [record_at(reading.to) for reading in getattr(record, "readings", ())]
                named += [("module", name) for name in getattr(record, "prerequisites", ())]
                for match in LINK.finditer(entry.zh.body):
                    goal = target(entry.zh.path, match.group(2))
                    if goal:
                        named.append((goal.kind, goal.name))
                for other in named:
                    if other != here:
                        found[other][here] = None
        for item in self.library.scenarios.values():
            if self.library.shown("scenario", item.record.id):
                for name in (choice.mechanism for node in item.record.nodes.values() for choice in node.choices):
                    if name:
                        found["mechanism", name]["scenario", item.record.id] = None
        return {goal: list(pages) for goal, pages in found.items()}
