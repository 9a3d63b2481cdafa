"""Records of the pages that people write: cases, teaching notes, practices, principles and plain pages, passage by passage."""

import re
from collections.abc import Iterator
from typing import Any

from scripts.content.body import Block, prose
from scripts.content.entries import Entry, Page
from scripts.staging.address import of_record
from scripts.staging.prose import anchored, heading_title
from scripts.staging.search.records import Passage, Record
from scripts.staging.site import Site

ASK = "ask"
"""The section of a page with questions to ask on site."""
WRITTEN = ("case", "mechanism", "principle", "note", "module", "page")
_SORT = re.compile(r"(?:活动|工程|制度|改革|机制|工作法|课堂)$")
_BOX = re.compile(r'^\s*(?:\?\?\?|!!!)\+?\s*\S+(?:\s+"([^"]*)")?', re.MULTILINE)
_RULES = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$", re.MULTILINE)
_MARKS = re.compile(r"^\s*(?:[-*+]|\d+[.)]|>|#+)\s+", re.MULTILINE)
_TAG = re.compile(r"<[^>]+>|\{[#.:][^}]*\}")


def written(site: Site) -> Iterator[Record]:
    for kind in WRITTEN:
        for entry in site.shown(kind):
            yield _record(site, kind, entry)
            yield from _to_ask(site, kind, entry)


def _to_ask(site: Site, kind: str, entry: Entry[Any]) -> Iterator[Record]:
    """What a visitor may ask on site stands by itself: whoever types a question wants its answer, not the same question."""
    asked = {page.lang: text for page in entry.pages for anchor, _, text in sections(page) if anchor == ASK}
    if asked:
        title = {page.lang: site.word("search-ask-of", page.lang, title=page.record.title) for page in entry.pages}
        yield Record("ask", f"{of_record(kind, entry.record.id)}#{ASK}", title, passages=(Passage("", {}, asked),))


def _record(site: Site, kind: str, entry: Entry[Any]) -> Record:
    record = entry.record
    return Record(
        kind,
        of_record(kind, record.id),
        {page.lang: page.record.title for page in entry.pages},
        {page.lang: page.record.summary for page in entry.pages},
        names=tuple(_names(kind, entry)),
        hints=tuple(_hints(site, kind, entry)),
        passages=tuple(_passages(entry)),
    )


def _names(kind: str, entry: Entry[Any]) -> Iterator[str]:
    """What a practice is called for short: its first keyword, its title without the word that says what kind of thing it is, and the parts of a list."""
    if kind != "mechanism":
        return
    for page in entry.pages:
        yield page.record.keywords[0]
    yield _SORT.sub("", entry.record.title)
    yield from re.split(r"[，、]", entry.record.title)


def _hints(site: Site, kind: str, entry: Entry[Any]) -> Iterator[str]:
    """Keywords, the line that is shared, the case of a teaching note, and what the build adds to a page of its own accord."""
    for page in entry.pages:
        yield from getattr(page.record, "keywords", ())
        if getattr(page.record, "one_line", None):
            yield page.record.one_line
        if kind == "module":
            yield page.record.label
            yield from (objective.of(page.lang) for objective in page.record.objectives)
        if kind == "note":
            yield site.word("note-of", page.lang, title=site.title("case", entry.record.id, page.lang))
        if entry.record.id == "trainer":
            yield from (site.word(key, page.lang) for key in ("printables", "print-quiz", "print-case", "print-hint"))


def _passages(entry: Entry[Any]) -> Iterator[Passage]:
    """Sections of both languages side by side; they share their anchors."""
    sides = {page.lang: {anchor: (heading, text) for anchor, heading, text in sections(page)} for page in entry.pages}
    for anchor in dict.fromkeys(anchor for side in sides.values() for anchor in side):
        found = {lang: side[anchor] for lang, side in sides.items() if anchor in side}
        if anchor != ASK:
            yield Passage(anchor, {lang: one[0] for lang, one in found.items()}, {lang: one[1] for lang, one in found.items()})


def sections(page: Page[Any]) -> Iterator[tuple[str, str, str]]:
    """(anchor, heading, text) of each part of a body; what stands above the first heading has no anchor."""
    anchor, heading, texts = "", "", list[str]()
    for block, name in anchored(page):
        if block.kind != "heading":
            texts.append(plain(block))
            continue
        if texts:
            yield anchor, heading, " ".join(filter(None, texts))
        anchor, heading, texts = name, heading_title(block.text), []
    if texts or heading:
        yield anchor, heading, " ".join(filter(None, texts))


def plain(block: Block) -> str:
    """A block as it is read aloud: no marks of lists, tables, boxes, links or notes."""
    if block.kind in ("code", "rule", "html"):
        return ""
    text = _BOX.sub(lambda match: match.group(1) or "", block.text)
    text = _MARKS.sub("", _RULES.sub("", prose(text))).replace("|", " ")
    return re.sub(r"\s+", " ", _TAG.sub("", text)).strip()
