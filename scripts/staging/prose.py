"""A body as people wrote it → a body for the engine: links made relative to addresses, headings given fixed ids, notes placed."""

import posixpath
import re
from dataclasses import dataclass

from markupsafe import escape

from scripts.content.body import LINK, Block
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.sections import sections_of
from scripts.staging.address import link, of_record
from scripts.staging.citations import Citations
from scripts.staging.html import anchor

_TARGETS = (
    (re.compile(r"^cases/([^/]+)/(?:index)\.(?:zh|en)\.md$"), "case"),
    (re.compile(r"^docs/mechanisms/([^/]+)\.(?:zh|en)\.md$"), "mechanism"),
    (re.compile(r"^docs/principles/([^/]+)\.(?:zh|en)\.md$"), "principle"),
    (re.compile(r"^docs/([^/]+)\.(?:zh|en)\.md$"), "page"),
    (re.compile(r"^sources/([^/]+)\.yml$"), "source"),
    (re.compile(r"^docs/(glossary|timeline)\.yml$"), "page"),
)
_INDEXES = {"docs/cases": "cases/", "cases": "cases/", "docs/mechanisms": "mechanisms/", "docs/principles": "principles/", "sources": "sources/"}


@dataclass
class Body:
    """Staged Markdown of a page, its H2s for the folded contents, and what it links to (kind, id)."""

    markdown: str
    toc: list[dict[str, str]]
    claims: list[str]


def target(path: str, href: str) -> tuple[str, str, str] | None:
    """What a relative link in the file ``path`` points to: kind, id and fragment; None for anything else.

    Kind ``index`` has the address as its id.
    """
    file, _, fragment = href.partition("#")
    if not file or re.match(r"^[a-z]+:", file) or file.startswith("/"):
        return None
    goal = posixpath.normpath(posixpath.join(posixpath.dirname(path), file))
    for pattern, kind in _TARGETS:
        if match := pattern.match(goal):
            return kind, match.group(1), fragment
    return ("index", _INDEXES[goal], fragment) if goal in _INDEXES else None


def exists(library: Library, kind: str, name: str) -> bool:
    """Whether that page is made."""
    if kind in ("index",) or (kind == "page" and name in ("glossary", "timeline")):
        return True
    groups = {"case": library.cases, "mechanism": library.mechanisms, "principle": library.principles, "page": library.pages, "source": library.sources}
    return name in groups[kind]


def staged(library: Library, page: Page, here: str, link_lang: str) -> Body:  # type: ignore[type-arg]
    """The body of a page for the engine. ``link_lang`` is the language whose pages it links to (the site it stands in)."""
    citations = Citations(library, page.lang, here, link_lang)
    sections = {section.of(page.lang): section.id for section in sections_of(page.record.kind, getattr(page.record, "shape", ""))}
    noted: set[str] = set()
    out: list[str] = []
    toc: list[dict[str, str]] = []
    for number, block in enumerate(page.blocks):
        text = _linked(library, page, block, here, link_lang)
        if block.kind == "heading":
            title = re.sub(r"^#+\s*", "", text.strip()).rstrip("# ")
            name = sections.get(title, f"part-{number}") if block.level == 2 else f"part-{number}"
            if block.level == 2:
                toc.append({"title": title, "id": name})
            out.append(f"{'#' * block.level} {title} {{#{name}}}")
        else:
            out.append(citations.marked(text.rstrip()))
            notes = citations.notes([name for name in block.citations if name in library.claims], noted)
            if notes:
                out.append(notes)
    return Body("\n\n".join(out), toc, list(citations.numbers))


def _linked(library: Library, page: Page, block: Block, here: str, link_lang: str) -> str:  # type: ignore[type-arg]
    def relink(match: re.Match[str]) -> str:
        text, href = match.groups()
        found = target(page.path, href)
        if found is None:
            return anchor(href, text) if href.startswith("https://") else str(escape(text))
        kind, name, fragment = found
        if not exists(library, kind, name):
            return str(escape(text))
        address = name if kind == "index" else of_record(kind, name)
        return anchor(link(here, address + (f"#{fragment}" if fragment else ""), link_lang), text)

    return LINK.sub(relink, block.text)
