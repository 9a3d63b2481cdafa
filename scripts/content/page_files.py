"""Markdown pages to records: the Chinese facts, and the English words laid over them."""

from pathlib import Path
from typing import Any, TypeVar

from scripts.content.desk import Desk, exists
from scripts.content.entries import Entry, Page
from scripts.content.frontmatter import split
from scripts.content.model.text import Record
from scripts.content.problems import Words as Said
from scripts.content.reading import read, relative
from scripts.content.records import overlay, record, translation_model, without_facts
from scripts.content.yamlfile import Places

R = TypeVar("R", bound=Record)


class Pages(Desk):
    """Reads a page with its twin; what cannot be read is a finding and is left out."""

    def page(self, path: Path, model: type[R], group: dict[str, Entry[R]], kind: str, name: str) -> None:
        self.know(kind, name)
        zh_name = relative(path, self.library.root)
        if not exists(path):
            fact = Said(f"「{name}」没有中文页。", f"“{name}” has no Chinese page.")
            self.refuse(path, "page-missing", fact, Said("写出 index.zh.md，或删去这个文件夹。", "Write index.zh.md, or remove the folder."))
            return
        zh = self.markdown(path)
        twin = path.with_name(path.name.replace(".zh.md", ".en.md"))
        en = self.markdown(twin) if exists(twin) else None
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
