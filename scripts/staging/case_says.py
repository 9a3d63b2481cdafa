"""What a case page says in a section or box, as plain texts without citations: for places that quote it beside other cases."""

import re
from html import unescape
from typing import Any

from scripts.content.body import Block, prose
from scripts.content.entries import Page
from scripts.content.sections import SILENT, Section, sections_of

RESULTS = ("result", "aim")
_ENTRY = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(.*)")
_RULE = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$")
_CELLS = re.compile(r"(?<!\\)\|")


def result_section(page: Page[Any]) -> Section:
    """办理与结果 of something that happened, 文中目标 of how a place works: an aim is never shown as a result."""
    return next(section for section in sections_of("case", page.record.shape) if section.id in RESULTS)


def results(page: Page[Any]) -> list[str]:
    """The section's paragraphs, entries and table rows; boxes are not part of it."""
    title = result_section(page).of(page.lang)
    return [text for block in page.blocks if block.section == title and not block.box for text in _texts(block, page.lang)]


def limits(page: Page[Any]) -> list[str]:
    """The entries of the boxes 原文未说明."""
    boxes = [block.text.split("\n", 1)[-1] for block in page.blocks if block.box == SILENT.id and "\n" in block.text]
    return [text for box in boxes for text in _entries(box)]


def _texts(block: Block, lang: str) -> list[str]:
    if block.kind == "list":
        return _entries(block.text)
    if block.kind == "table":
        return _rows(block.text, lang)
    if block.kind in ("paragraph", "quote") or (block.kind == "heading" and block.level > 2):
        return [text] if (text := _plain(re.sub(r"^\s*>\s?", "", block.text, flags=re.MULTILINE))) else []
    return []


def _entries(text: str) -> list[str]:
    """Entries of a list; lines without a mark go on with the entry above, after an empty line they are a text of their own."""
    found: list[str] = []
    fresh = True
    for line in text.split("\n"):
        entry = _ENTRY.match(line)
        if entry or (fresh and line.strip()):
            found.append(entry.group(1) if entry else line)
        elif line.strip():
            found[-1] += f"\n{line}"
        fresh = not line.strip()
    return [said for one in found if (said := _plain(one))]


def _rows(text: str, lang: str) -> list[str]:
    """“1931年7月：新灯点亮”; in a wider table every cell carries the name of its column, for it would be lost otherwise."""
    lines = [line for line in text.split("\n") if line.strip() and not _RULE.match(line)]
    table = [[_plain(cell) for cell in _CELLS.split(line.strip().removeprefix("|").removesuffix("|"))] for line in lines]
    colon, joint, name = ("：", "；", "{}（{}）") if lang == "zh" else (": ", "; ", "{} ({})")
    head, found = table[0] if table else [], []
    for row in table[1:]:
        cells = [name.format(cell, head[at]) if len(head) > 2 and at < len(head) else cell for at, cell in enumerate(row) if at and cell]
        first = row[0] if row[0].endswith(("?", "？")) and lang == "zh" else row[0] + (" " if row[0].endswith("?") else colon)
        found.append(first + joint.join(cells) if cells and row[0] else row[0] + joint.join(cells))
    return [text for text in found if text]


def _plain(text: str) -> str:
    """Without marks of emphasis, escapes and line breaks; lines of Chinese join without a space."""
    text = re.sub(r"(?<!\\)\*", "", prose(text))
    text = unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)).strip()
    text = re.sub(r"(?<=[\u2e80-\uffff])\s*\n\s*(?=[\u2e80-\uffff])", "", text)
    return re.sub(r"\s*\n\s*", " ", text)
