"""YAML tables to records: sources, facets, glossary, timeline, questions, words of the interface."""

from pathlib import Path
from typing import Any, TypeVar

from scripts.content.desk import Desk, exists
from scripts.content.entries import Item
from scripts.content.model.source import Source
from scripts.content.model.tables import Facets, Home, Words
from scripts.content.model.text import Record
from scripts.content.problems import Words as Said
from scripts.content.reading import read, relative
from scripts.content.records import record
from scripts.content.yamlfile import Places, parse

R = TypeVar("R", bound=Record)


class Tables(Desk):
    """Reads one file at a time; what cannot be read is a finding and is left out."""

    def yaml(self, path: Path, *kinds: str) -> tuple[Any, Places, str] | None:
        """Data, places and name of a table; ``kinds`` of records whose ids it holds."""
        name = relative(path, self.library.root)
        if not exists(path):
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

    def single(self, model: type[R], found: tuple[Any, Places, str] | None) -> Item[R] | None:
        """The one record that a file is; ``found`` is what ``yaml`` read of it."""
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
        self.library.facets = self.single(Facets, found)

    def home(self, path: Path) -> None:
        self.library.home = self.single(Home, self.yaml(path))

    def interface(self, path: Path) -> None:
        """The one table without which no page can be made."""
        found = self.yaml(path)
        if found is None:
            if not exists(path):
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
