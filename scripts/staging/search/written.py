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

WRITTEN = ("case", "mechanism", "principle", "note", "page")
_BOX = re.compile(r'^\s*(?:\?\?\?|!!!)\+?\s*\S+(?:\s+"([^"]*)")?', re.MULTILINE)
_RULES = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$", re.MULTILINE)
_MARKS = re.compile(r"^\s*(?:[-*+]|\d+[.)]|>|#+)\s+", re.MULTILINE)
_TAG = re.compile(r"<[^>]+>|\{[#.:][^}]*\}")


def written(site: Site) -> Iterator[Record]:
    for kind in WRITTEN:
        for entry in site.shown(kind):
            yield _record(site, kind, entry)


def _record(site: Site, kind: str, entry: Entry[Any]) -> Record:
    record = entry.record
    titles = {page.lang: page.record.title for page in entry.pages}
    if kind == "note":
        titles = {page.lang: site.word("note-of", page.lang, title=site.title("case", record.id, page.lang)) for page in entry.pages}
    hints = [word for page in entry.pages for word in (*getattr(page.record, "keywords", ()), getattr(page.record, "one_line", None) or "") if word]
    return Record(
        kind,
        of_record(kind, record.id),
        titles,
        {page.lang: page.record.summary for page in entry.pages},
        hints=tuple(hints),
        passages=tuple(_passages(entry)),
    )


def _passages(entry: Entry[Any]) -> Iterator[Passage]:
    """Sections of both languages side by side; they share their anchors."""
    sides = {page.lang: {anchor: (heading, text) for anchor, heading, text in sections(page)} for page in entry.pages}
    for anchor in dict.fromkeys(anchor for side in sides.values() for anchor in side):
        found = {lang: side[anchor] for lang, side in sides.items() if anchor in side}
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
