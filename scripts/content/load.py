"""Reads a whole library. Never raises for bad input: every fault becomes a finding in ``library.problems``."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from scripts.content.entries import Entry, Item, Page
from scripts.content.frontmatter import split
from scripts.content.library import Library
from scripts.content.model.pages import Case, Mechanism, PlainPage, Principle
from scripts.content.model.question import Question
from scripts.content.model.source import Source
from scripts.content.model.tables import Event, Facets, Home, Planned, Term, Words
from scripts.content.model.text import Record
from scripts.content.problems import Problem
from scripts.content.problems import Words as Said
from scripts.content.reading import MOST_BYTES, read, relative
from scripts.content.records import overlay, record, translation_model, without_facts
from scripts.content.yamlfile import Places, parse
from scripts.paths import Paths

R = TypeVar("R", bound=Record)
TEMPLATE = "_template"
_ID = re.compile(r"(?:^|[\s{,])id:\s*[\"']?([a-z0-9]+(?:-[a-z0-9]+)*)\b", re.MULTILINE)


def load(paths: Paths) -> Library:
    """Everything under ``paths.root``. ``cases/_template`` is left to its own check."""
    library = Library(paths.root)
    reader = _Reader(library)
    for path in _named(paths.sources, "*.yml"):
        reader.source(path)
    reader.facets(paths.docs / "facets.yml")
    library.glossary = reader.listed(paths.docs / "glossary.yml", Term, "term")
    library.timeline = reader.listed(paths.docs / "timeline.yml", Event, "event")
    library.planned = {
        item.record.id: item for item in reader.listed(paths.docs / "planned.yml", Planned, "planned", "case", "mechanism", "principle")
    }
    reader.interface(paths.docs / "interface.yml")
    reader.home(paths.docs / "home.yml")
    for folder in _named(paths.cases, "*/"):
        if folder.name != TEMPLATE:
            reader.page(folder / "index.zh.md", Case, library.cases, "case", folder.name)
            if _exists(folder / "questions.yml"):
                library.questions[folder.name] = reader.listed(folder / "questions.yml", Question, "question")
    for path in _named(paths.docs / "mechanisms", "*.zh.md"):
        reader.page(path, Mechanism, library.mechanisms, "mechanism", path.name.removesuffix(".zh.md"))
    for path in _named(paths.docs / "principles", "*.zh.md"):
        reader.page(path, Principle, library.principles, "principle", path.name.removesuffix(".zh.md"))
    for path in _named(paths.docs, "*.zh.md"):
        reader.page(path, PlainPage, library.pages, "page", path.name.removesuffix(".zh.md"))
    reader.orphans(paths)
    return library


def _named(folder: Path, pattern: str) -> Iterator[Path]:
    """Files or folders in order; what begins with a dot belongs to an editor's or a system's own bookkeeping."""
    return (path for path in sorted(folder.glob(pattern)) if not path.name.startswith("."))


def _exists(path: Path) -> bool:
    """Whether something stands there, even where nobody may look at it."""
    try:
        return path.exists()
    except OSError:
        return True


def load_case(library: Library, folder: Path, name: str) -> None:
    """One more case into a library that is read already."""
    _Reader(library).case(folder, name)


class _Reader:
    def __init__(self, library: Library) -> None:
        self.library = library
        self.report = library.problems.append

    def refuse(self, path: Path, code: str, fact: Said, mend: Said) -> None:
        """A finding about a whole file."""
        self.report(Problem(relative(path, self.library.root), 1, 1, code, fact, mend))

    def know(self, kind: str, name: Any) -> None:
        if isinstance(name, str):
            self.library.known.setdefault(kind, set()).add(name)

    def guess(self, path: Path, *kinds: str) -> None:
        """Know the ids in a file that cannot be read, so that not every mention of them is a finding too."""
        try:
            if not path.is_file() or not path.resolve().is_relative_to(self.library.root.resolve()):
                return
            with path.open("rb") as file:
                text = file.read(MOST_BYTES).decode("latin-1")
        except OSError:
            return
        for name in _ID.findall(text):
            for kind in kinds:
                self.know(kind, name)

    def yaml(self, path: Path, *kinds: str) -> tuple[Any, Places, str] | None:
        """Data, places and name of a table; ``kinds`` of records whose ids it holds."""
        name = relative(path, self.library.root)
        if not _exists(path):
            return None
        text = read(path, self.library.root, self.report)
        if text is not None:
            self.library.texts[name] = text
        parsed = None if text is None else parse(text, name, 1, self.report)
        if parsed is None:
            self.guess(path, *kinds)
            return None
        return (*parsed, name)

    def listed(self, path: Path, model: type[R], kind: str, *also: str) -> list[Item[R]]:
        """Entries of a table; ``also``: kinds of records that its ids may stand for."""
        found = self.yaml(path, kind, *also)
        if found is None:
            return []
        data, places, name = found
        if data in ({}, ""):
            data = []
        if not isinstance(data, list):
            self.refuse(
                path,
                "schema-list",
                Said("这个文件应当是一个列表。", "This file should be a list."),
                Said("每一条以「- id: …」开头。", "Begin every entry with “- id: …”."),
            )
            return []
        items = []
        for at, entry in enumerate(data):
            if isinstance(entry, dict):
                self.know(kind, entry.get("id"))
            made = record(model, entry, name, places, (at,), self.report)
            if made is not None:
                items.append(Item(name, made, places, (at,)))
        return items

    def single(self, path: Path, model: type[R]) -> Item[R] | None:
        found = self.yaml(path)
        if found is None:
            return None
        data, places, name = found
        made = record(model, data, name, places, (), self.report)
        return None if made is None else Item(name, made, places)

    def source(self, path: Path) -> None:
        kinds = ("source", "claim", "article")
        found = self.yaml(path, *kinds)
        if found is None:
            return
        data, places, name = found
        if isinstance(data, dict):
            self.know("source", data.get("id"))
            for kind, key in (("claim", "claims"), ("article", "articles")):
                entries = data.get(key)
                for entry in entries if isinstance(entries, list) else []:
                    if isinstance(entry, dict):
                        self.know(kind, entry.get("id"))
        made = record(Source, data, name, places, (), self.report)
        if made is None:
            self.guess(path, *kinds)
        else:
            self.library.sources[path.stem] = Item(name, made, places)

    def facets(self, path: Path) -> None:
        found = self.yaml(path, *Facets.model_fields)
        if found is not None and isinstance(found[0], dict):
            for group, values in found[0].items():
                for entry in values if isinstance(values, list) else []:
                    self.know(group, entry.get("id") if isinstance(entry, dict) else None)
        self.library.facets = self.single(path, Facets) if found else None

    def home(self, path: Path) -> None:
        self.library.home = self.single(path, Home)

    def interface(self, path: Path) -> None:
        """The one table without which no page can be made."""
        found = self.yaml(path)
        if found is None:
            if not _exists(path):
                self.refuse(
                    path,
                    "file-missing",
                    Said("缺少这个文件。", "This file is missing."),
                    Said("从版本记录里取回它。", "Bring it back from the repository’s history."),
                )
            return
        data, places, name = found
        if not data or not isinstance(data, dict):
            fact = Said("这个文件里没有界面文字。", "This file holds no words of the interface.")
            self.refuse(path, "schema-mapping", fact, Said("每条写成 名称: {zh: …, en: …}。", "Write every entry as name: {zh: …, en: …}."))
            return
        for key, value in data.items():
            made = record(Words, value, name, places, (key,), self.report)
            if made is not None:
                self.library.interface[key] = Item(name, made, places, (key,))

    def case(self, folder: Path, name: str) -> None:
        self.page(folder / "index.zh.md", Case, self.library.cases, "case", name)
        if (folder / "questions.yml").exists():
            self.library.questions[name] = self.listed(folder / "questions.yml", Question, "question")

    def page(self, path: Path, model: type[R], group: dict[str, Entry[R]], kind: str, name: str) -> None:
        self.know(kind, name)
        zh_name = relative(path, self.library.root)
        if not _exists(path):
            fact = Said(f"「{name}」没有中文页。", f"“{name}” has no Chinese page.")
            self.refuse(path, "page-missing", fact, Said("写出 index.zh.md，或删去这个文件夹。", "Write index.zh.md, or remove the folder."))
            return
        zh = self.markdown(path)
        twin = path.with_name(path.name.replace(".zh.md", ".en.md"))
        en = self.markdown(twin) if _exists(twin) else None
        if zh is None:
            return
        data, places, body, body_line = zh
        made = record(model, data, zh_name, places, (), self.report)
        chinese = None if made is None else Page(zh_name, made, places, (), body, body_line)
        english = None if en is None else self.translation(model, data, made, relative(twin, self.library.root), en)
        if chinese is not None:
            group[name] = Entry(chinese, english)

    def translation(self, model: type[R], facts: Any, made: R | None, path: str, parts: tuple[Any, Places, str, int]) -> Page[R] | None:
        data, places, body, body_line = parts
        words, sound = without_facts(model, data, path, places, self.report)
        sound = record(translation_model(model), words, path, places, (), self.report) is not None and sound
        if not sound or made is None:
            return None
        merged = record(model, overlay(facts, data), path, places, (), self.report)
        return None if merged is None else Page(path, merged, places, (), body, body_line, "en", data)

    def markdown(self, path: Path) -> tuple[Any, Places, str, int] | None:
        text = read(path, self.library.root, self.report)
        if text is None:
            return None
        name = relative(path, self.library.root)
        self.library.texts[name] = text
        parts = split(text, name, self.report)
        return None if parts is None else (parts.data, parts.places, parts.body, parts.body_line)

    def orphans(self, paths: Paths) -> None:
        """English files whose Chinese page is missing."""
        for folder in (paths.cases, paths.docs):
            for path in _named(folder, "**/*.en.md"):
                if TEMPLATE not in path.parts and not path.with_name(path.name.replace(".en.md", ".zh.md")).exists():
                    fact = Said("有英文页，没有中文页。", "There is an English page but no Chinese one.")
                    self.refuse(path, "page-missing", fact, Said("先写中文页。", "Write the Chinese page first."))
