"""Reads a whole library. Never raises for bad input: every fault becomes a finding in ``library.problems``."""

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
from scripts.content.reading import read, relative
from scripts.content.records import overlay, record, refuse_facts, translation_model
from scripts.content.yamlfile import Places, parse
from scripts.paths import Paths

R = TypeVar("R", bound=Record)
TEMPLATE = "_template"


def load(paths: Paths) -> Library:
    """Everything under ``paths.root``. ``cases/_template`` is left to its own check."""
    library = Library(paths.root)
    reader = _Reader(library)
    for path in sorted(paths.sources.glob("*.yml")):
        reader.source(path)
    reader.facets(paths.docs / "facets.yml")
    for name, model, kind in (("glossary", Term, "term"), ("timeline", Event, "event"), ("planned", Planned, "planned")):
        items: list[Item[Any]] = reader.listed(paths.docs / f"{name}.yml", model, kind)
        if name == "planned":
            library.planned = {item.record.id: item for item in items}
        else:
            setattr(library, name, items)
    reader.interface(paths.docs / "interface.yml")
    reader.home(paths.docs / "home.yml")
    for folder in sorted(paths.cases.glob("*/")):
        if folder.name != TEMPLATE:
            reader.page(folder / "index.zh.md", Case, library.cases, "case", folder.name)
            if (folder / "questions.yml").exists():
                library.questions[folder.name] = reader.listed(folder / "questions.yml", Question, "question")
    for folder_name, model, group, kind in (("mechanisms", Mechanism, library.mechanisms, "mechanism"), ("principles", Principle, library.principles, "principle")):
        for path in sorted((paths.docs / folder_name).glob("*.zh.md")):
            reader.page(path, model, group, kind, path.name.removesuffix(".zh.md"))
    for path in sorted(paths.docs.glob("*.zh.md")):
        reader.page(path, PlainPage, library.pages, "page", path.name.removesuffix(".zh.md"))
    reader.orphans(paths)
    return library


class _Reader:
    def __init__(self, library: Library) -> None:
        self.library = library
        self.report = library.problems.append

    def know(self, kind: str, name: Any) -> None:
        if isinstance(name, str):
            self.library.known.setdefault(kind, set()).add(name)

    def yaml(self, path: Path) -> tuple[Any, Places, str] | None:
        name = relative(path, self.library.root)
        if not path.exists():
            return None
        text = read(path, self.library.root, self.report)
        if text is None:
            return None
        self.library.texts[name] = text
        parsed = parse(text, name, 1, self.report)
        return None if parsed is None else (*parsed, name)

    def listed(self, path: Path, model: type[R], kind: str) -> list[Item[R]]:
        found = self.yaml(path)
        if found is None:
            return []
        data, places, name = found
        if data in ({}, ""):
            data = []
        if not isinstance(data, list):
            self.report(Problem(name, 1, 1, "schema-list", Said("这个文件应当是一个列表。", "This file should be a list."), Said("每一条以「- id: …」开头。", "Begin every entry with “- id: …”.")))
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
        found = self.yaml(path)
        if found is None:
            return
        data, places, name = found
        if isinstance(data, dict):
            self.know("source", data.get("id"))
            for kind, key in (("claim", "claims"), ("article", "articles")):
                for entry in data.get(key) if isinstance(data.get(key), list) else []:
                    if isinstance(entry, dict):
                        self.know(kind, entry.get("id"))
        made = record(Source, data, name, places, (), self.report)
        if made is not None:
            self.library.sources[path.stem] = Item(name, made, places)

    def facets(self, path: Path) -> None:
        found = self.yaml(path)
        if found is not None and isinstance(found[0], dict):
            for group, values in found[0].items():
                for entry in values if isinstance(values, list) else []:
                    self.know(group, entry.get("id") if isinstance(entry, dict) else None)
        self.library.facets = self.single(path, Facets) if found else None

    def home(self, path: Path) -> None:
        self.library.home = self.single(path, Home)

    def interface(self, path: Path) -> None:
        found = self.yaml(path)
        if found is None or not isinstance(found[0], dict):
            return
        data, places, name = found
        for key, value in data.items():
            made = record(Words, value, name, places, (key,), self.report)
            if made is not None:
                self.library.interface[key] = Item(name, made, places, (key,))

    def page(self, path: Path, model: type[R], group: dict[str, Entry[R]], kind: str, name: str) -> None:
        self.know(kind, name)
        zh_name = relative(path, self.library.root)
        if not path.exists():
            self.report(Problem(zh_name, 1, 1, "page-missing", Said(f"「{name}」没有中文页。", f"“{name}” has no Chinese page."), Said("写出 index.zh.md，或删去这个文件夹。", "Write index.zh.md, or remove the folder.")))
            return
        zh = self.markdown(path)
        twin = path.with_name(path.name.replace(".zh.md", ".en.md"))
        en = self.markdown(twin) if twin.exists() else None
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
        sound = not refuse_facts(model, data, path, places, self.report)
        words = {key: value for key, value in data.items() if key not in model.model_fields or key in translation_model(model).model_fields} if isinstance(data, dict) else data
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
            for path in sorted(folder.rglob("*.en.md")):
                if TEMPLATE not in path.parts and not path.with_name(path.name.replace(".en.md", ".zh.md")).exists():
                    self.report(Problem(relative(path, self.library.root), 1, 1, "page-missing", Said("有英文页，没有中文页。", "There is an English page but no Chinese one."), Said("先写中文页。", "Write the Chinese page first.")))
