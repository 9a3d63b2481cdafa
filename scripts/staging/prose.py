"""A body as people wrote it → a body for the engine: links made relative to addresses, headings given fixed ids, notes placed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import escape

from scripts.content.addresses import TABLES
from scripts.content.body import IMAGE, LINK, Block
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.links import outside_code, target
from scripts.content.sections import sections_of
from scripts.staging.address import link, of_record
from scripts.staging.citations import Citations
from scripts.staging.html import anchor

INDEXES = {
    "cases": "cases/",
    "docs/mechanisms": "mechanisms/",
    "docs/principles": "principles/",
    "docs/modules": "modules/",
    "docs/scenarios": "scenarios/",
    "sources": "sources/",
}


_WITH_ENTRIES = {"docs/modules": "modules", "docs/scenarios": "scenarios"}
"""Indexes that are made only where there is something to list."""


@dataclass
class Body:
    """Staged Markdown of a page, its H2s for the folded contents, and what it links to (kind, id)."""

    markdown: str
    toc: list[dict[str, str]]
    claims: list[str]


def exists(library: Library, kind: str, name: str) -> bool:
    """Whether that page is made."""
    return (
        (kind == "index" and (name not in _WITH_ENTRIES or bool(getattr(library, _WITH_ENTRIES[name]))))
        or (kind == "table" and (name not in TABLES or bool(getattr(library, name))))
        or (kind not in ("index", "table") and library.shown(kind, name))
    )


def staged(library: Library, page: Page[Any], here: str, link_lang: str) -> Body:
    """The body of a page for the engine. ``link_lang`` is the language whose pages it links to (the site it stands in)."""
    citations = Citations(library, page.lang, here, link_lang)
    noted: set[str] = set()
    out: list[str] = []
    toc: list[dict[str, str]] = []
    for block, name in anchored(page):
        text = _linked(library, page, block, here, link_lang)
        if block.kind == "heading":
            title = heading_title(text)
            if block.level == 2:
                toc.append({"title": title, "id": name})
            out.append(f"{'#' * block.level} {title} {{#{name}}}")
        else:
            out.append(text.rstrip() if block.kind == "code" else outside_code(text.rstrip(), citations.marked))
            notes = citations.notes([name for name in block.citations if name in library.claims], noted)
            if notes:
                out.append(notes)
    return Body("\n\n".join(out), toc, list(citations.numbers))


def heading_title(text: str) -> str:
    return re.sub(r"^#+\s*", "", text.strip()).rstrip("# ")


def anchored(page: Page[Any]) -> Iterator[tuple[Block, str]]:
    """Blocks of a body, headings with the id they get; both languages of a page have the same ids."""
    sections = {section.of(page.lang): section.id for section in sections_of(page.record.kind, getattr(page.record, "shape", ""))}
    for number, block in enumerate(page.blocks):
        known = sections.get(heading_title(block.text)) if block.kind == "heading" and block.level == 2 else None
        yield block, (known or f"part-{number}") if block.kind == "heading" else ""


def _linked(library: Library, page: Page[Any], block: Block, here: str, link_lang: str) -> str:
    """The block's text with links and images as HTML that neither engine rewrites. Code is left alone."""
    if block.kind == "code":
        return block.text

    def relink(match: re.Match[str]) -> str:
        text, href = match.groups()
        found = target(page.path, href)
        if found is None:
            return anchor(href, text) if href.startswith("https://") else str(escape(text))
        if not exists(library, found.kind, found.name):
            return str(escape(text))
        address = INDEXES[found.name] if found.kind == "index" else of_record(found.kind, found.name)
        return anchor(link(here, address + (f"#{found.fragment}" if found.fragment else ""), link_lang), text)

    def picture(match: re.Match[str]) -> str:
        """Images of a case stand once, beside its Chinese page."""
        text, href = match.groups()
        return f'<img src="{escape(link(here, here + href, link_lang, "zh"))}" alt="{escape(text)}" loading="lazy">'

    return outside_code(block.text, lambda text: LINK.sub(relink, IMAGE.sub(picture, text)))
