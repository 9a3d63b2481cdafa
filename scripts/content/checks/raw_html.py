"""raw-html: no HTML tag, comment or attribute list in any body, and no tag in any field of a record.

正文里没有 HTML 标签、注释和花括号属性，字段里没有标签。
"""

import re
from collections.abc import Iterator
from typing import Any

from scripts.content.entries import Item, Page
from scripts.content.fields import texts, texts_of
from scripts.content.library import Library
from scripts.content.links import place, without_code
from scripts.content.problems import Problem, Words

_TAG = re.compile(r"<(?![A-Za-z][A-Za-z0-9+.-]*:|[^<>\s@]+@[^<>\s@]+>)/?(?:[A-Za-z][A-Za-z0-9-]*|!--|!|\?)")
_ATTRIBUTES = re.compile(r"\{:?\s*[.#:A-Za-z][^{}\n]*\}")


def raw_html(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        yield from _body(page)
        if _may_hold_tags(library, page):
            for keys, text in texts(dict(page.words)) if page.lang == "en" else texts_of(page):
                yield from _field(page, keys, text)
    listed: list[Item[Any]] = [
        *library.sources.values(),
        *(item for _, item in library.every_question()),
        *library.glossary,
        *library.timeline,
        *library.wording,
        *library.figures,
        *library.charts,
        *library.synonyms,
        *library.discrepancies,
    ]
    listed += [*library.planned.values(), *library.interface.values(), *(item for item in (library.facets, library.home) if item)]
    for item in listed:
        if _may_hold_tags(library, item):
            for keys, text in texts_of(item):
                yield from _field(item, keys, text)


def _may_hold_tags(library: Library, item: Item[Any]) -> bool:
    """No field holds a less-than sign that its file does not, but for one that YAML writes with a backslash; hardly a file has either."""
    text = library.texts.get(item.path, "<")
    return "<" in text or "\\" in text


def _body(page: Page[Any]) -> Iterator[Problem]:
    for block in page.blocks:
        if block.kind == "code" or not ("<" in block.text or "{" in block.text):
            continue
        text = without_code(block.text)
        for match in _TAG.finditer(text):
            fact = Words(f"正文里有 HTML「{match.group()}」。", f"The body holds HTML, “{match.group()}”.")
            yield Problem(
                page.path,
                *place(block, match.start()),
                "raw-html",
                fact,
                Words("删去它，只用 Markdown；要写小于号，前后留空格。", "Remove it and use Markdown alone; leave a space after a less-than sign."),
            )
        for match in _ATTRIBUTES.finditer(text):
            fact = Words(f"正文里有花括号「{match.group()}」。", f"The body holds braces, “{match.group()}”.")
            yield Problem(
                page.path,
                *place(block, match.start()),
                "raw-html",
                fact,
                Words("删去花括号和里面的属性。", "Remove the braces and what stands in them."),
            )


def _field(item: Item[Any], keys: tuple[str | int, ...], text: str) -> Iterator[Problem]:
    if match := _TAG.search(text):
        name = next((key for key in reversed((*item.at, *keys)) if isinstance(key, str) and key not in ("zh", "en")), "")
        fact = Words(f"「{name}」里有 HTML「{match.group()}」。", f"“{name}” holds HTML, “{match.group()}”.")
        yield Problem(item.path, *item.place(*keys), "raw-html", fact, Words("删去它，字段里只写文字。", "Remove it; a field holds plain text."))
