"""Every stretch of words that the site publishes, with its language and a way to point into it.

What is not words (citations, targets of links, code, addresses, HTML, list marks) is filled with ``FILL``, so that offsets stay true.
"""

import re
import weakref
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

from scripts.content.body import IMAGE, LINK, Block
from scripts.content.entries import Item, Page
from scripts.content.library import Library
from scripts.content.links import target
from scripts.content.model.text import Record
from scripts.content.records import translatable
from scripts.content.yamlfile import Key, Place

FILL = "\x00"
PAGES = ("case", "mechanism", "principle", "note", "module", "page")
_NOT_WORDS = re.compile(
    r"\[\^[^\]\s]*\]|`[^`\n]*`|<!--.*?-->|<[a-zA-Z/][^>\n]*>|\{[a-z_]+\}|https?://[^\s，。；）”]+|^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]|^[ \t]*(?:\?\?\?\+?|!!!)[ \t]+\w+.*$",
    re.M | re.S,
)
_BOX = re.compile(r'^([ \t]*(?:\?\?\?\+?|!!!)[ \t]+\w+[ \t]*)("?)(.*?)("?)$', re.M)
_LISTED = re.compile(r"^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]", re.M)
# In a source these are printed by the source itself, not written by us.
_PRINTED = {"title", "publication", "short", "author", "post", "section", "opening", "unit", "value"}


class Entered(NamedTuple):
    """Where an entry of a table or front matter stands. Looked up only when there is something to say of it."""

    item: Item[Any]
    keys: tuple[Key, ...]
    lines: list[str]
    words: str

    def place(self, at: int) -> Place:
        line, col = self.item.place(*self.keys)
        raw = self.lines[line - 1] if line <= len(self.lines) else ""
        start = raw.find(self.words, col - 1)
        # Where the file folds the text over lines or quotes it, no offset holds.
        return (line, start + 1 + at) if start >= 0 else (line, col)


class Text(NamedTuple):
    """``field`` is the name of a front-matter field or table entry, empty for the body of a page, where ``line`` and ``col`` are its beginning."""

    path: str
    lang: str
    words: str
    line: int = 1
    col: int = 1
    field: str = ""
    entered: Entered | None = None

    @property
    def entry(self) -> bool:
        """Whether it stands alone: a field of the front matter or of a table, not a part of a body."""
        return bool(self.field)

    def place(self, at: int) -> Place:
        """Line and column of an offset; the beginning of the entry where a table folds its text over lines."""
        if self.entered is not None:
            return self.entered.place(at)
        above = self.words.count("\n", 0, at)
        return (self.line + above, at - self.words.rfind("\n", 0, at)) if above else (self.line, self.col + at)


_last: tuple[weakref.ref[Library], list[Text]] | None = None


def texts(library: Library) -> list[Text]:
    """All texts, pages first. Five checks ask for the same library in a row, so the last answer is kept."""
    global _last
    if _last is None or _last[0]() is not library:
        _last = (weakref.ref(library), list(_texts(library)))
    return _last[1]


def written(library: Library) -> list[Text]:
    """All texts but those that show what not to write: the field ``wrong`` of docs/wording.yml."""
    return [text for text in texts(library) if not (text.field == "wrong" and text.path == "docs/wording.yml")]


def _texts(library: Library) -> Iterator[Text]:
    for page in library.every_page():
        yield from page_texts(page, library)
    listed: list[Item[Any]] = [item for _, item in library.every_question()]
    listed += [
        *library.sources.values(),
        *library.glossary,
        *library.timeline,
        *library.wording,
        *library.figures,
        *library.charts,
        *library.discrepancies,
        *library.unused,
        *library.planned.values(),
        *library.study_paths,
        *library.scenarios.values(),
        *library.interface.values(),
    ]
    listed += [item for item in (library.facets, library.home) if item is not None]
    path, lines = "", [""]
    for item in listed:
        if item.path != path:
            path, lines = item.path, library.texts.get(item.path, "").split("\n")
        printed = _PRINTED if item.path.startswith("sources/") else set()
        for keys, words in _bilingual(item.record, (), []):
            if not printed.intersection(keys):
                name = next((str(key) for key in reversed(keys[:-1]) if isinstance(key, str)), item.path)
                yield _entry(item, lines, keys, words, str(keys[-1]), name)


def page_texts(page: Page[Any], library: Library) -> Iterator[Text]:
    """Front matter a reader sees, then the body block by block."""
    lines = library.texts.get(page.path, "").split("\n")
    shown = page.words if page.lang == "en" else _shown(page.record)
    for keys, words in _strings(shown, ()):
        if keys[0] != "translated_from":
            yield _entry(page, lines, keys, words, page.lang, str(keys[0]))
    if page.lang == "zh":
        for keys, words in _bilingual(page.record, (), []):  # a module holds both languages of its objectives in its Chinese file
            yield _entry(page, lines, keys, words, str(keys[-1]), str(keys[0]))
    for block in page.blocks:
        if block.kind not in ("code", "html", "rule"):
            yield block_text(page, block)


def block_text(page: Page[Any], block: Block) -> Text:
    return _text_of(page, block, block.text)


def own_text(library: Library, page: Page[Any], block: Block) -> Text:
    """The words of a block without the titles of other pages that links repeat: “Lesson 2: …” counts nothing."""

    def filled(match: re.Match[str]) -> str:
        goal = target(page.path, match.group(2))
        entry = library.group(goal.kind).get(goal.name) if goal and goal.kind in PAGES else None
        is_title = entry is not None and match.group(1) in entry.page(page.lang).record.title
        return FILL * len(match.group()) if is_title else match.group()

    return _text_of(page, block, LINK.sub(filled, block.text) if "](" in block.text else block.text)


def _text_of(page: Page[Any], block: Block, text: str) -> Text:
    heading = block.level + 1 if block.kind == "heading" else 0
    return Text(page.path, page.lang, masked(text), block.line, 1 + heading)


@lru_cache(maxsize=8192)
def masked(text: str) -> str:
    """The same text, as long as before, with everything that is not words filled. Kept, since three rules ask for the same block."""
    holds_signs = "[" in text or "`" in text or "<" in text or "{" in text or "???" in text or "!!!" in text or "://" in text
    if not holds_signs and not (_LISTED.search(text) if "\n" in text else _LISTED.match(text)):
        return text
    if "???" in text or "!!!" in text:
        text = _BOX.sub(lambda m: FILL * len(m.group(1) + m.group(2)) + m.group(3) + FILL * len(m.group(4)), text)
    if "](" in text:
        for pattern in (IMAGE, LINK):
            text = pattern.sub(lambda m: FILL * (m.start(1) - m.start()) + m.group(1) + FILL * (m.end() - m.end(1)), text)
    return _NOT_WORDS.sub(_filled, text)


def _filled(match: re.Match[str]) -> str:
    found = match.group()
    return re.sub(r"[^\n]", FILL, found) if "\n" in found else FILL * len(found)


def _shown(record: Record) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, below in translatable(type(record)).items():
        value = getattr(record, name)
        if value is not None:
            found[name] = value if below is None else {inner: getattr(value, inner) for inner in below if getattr(value, inner) is not None}
    return found


def _strings(value: Any, keys: tuple[Key, ...]) -> Iterator[tuple[tuple[Key, ...], str]]:
    if isinstance(value, str):
        yield keys, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _strings(inner, (*keys, key))
    elif isinstance(value, list | tuple):
        for at, inner in enumerate(value):
            yield from _strings(inner, (*keys, at))


def _bilingual(value: Any, keys: tuple[Key, ...], found: list[tuple[tuple[Key, ...], str]]) -> list[tuple[tuple[Key, ...], str]]:
    """Strings under a key zh or en, added to those found."""
    if isinstance(value, Record):
        for name, written_as in _fields(type(value)):
            inner = getattr(value, name)
            if isinstance(inner, str):
                if name == "zh" or name == "en":
                    found.append(((*keys, name), inner))
            elif inner:
                _bilingual(inner, (*keys, written_as), found)
    elif isinstance(value, dict):
        for key, inner in value.items():
            _bilingual(inner, (*keys, key), found)
    elif isinstance(value, tuple):
        for at, inner in enumerate(value):
            if not isinstance(inner, str):
                _bilingual(inner, (*keys, at), found)
    return found


@cache
def _fields(model: type[Record]) -> list[tuple[str, str]]:
    """Every field with its name as files write it."""
    return [(name, info.alias or name) for name, info in model.model_fields.items()]


def _entry(item: Item[Any], lines: list[str], keys: tuple[Key, ...], words: str, lang: str, name: str) -> Text:
    return Text(item.path, lang, masked(words), field=name, entered=Entered(item, keys, lines, words))
