"""The brief's body as plain blocks for its picture: citations dropped, links reduced to their words, bold kept."""

import re
from typing import Any

from markupsafe import Markup, escape

from scripts.content.body import CITATION, LINK
from scripts.content.entries import Page


def picture_blocks(page: Page[Any]) -> list[dict[str, Any]]:
    """Headings, paragraphs, lists and tables in order. Our own boxes are left out: their links lead nowhere on a picture."""
    found: list[dict[str, Any]] = []
    for block in page.blocks:
        if block.kind == "heading":
            found.append({"kind": "heading", "text": _words(re.sub(r"^#+\s*", "", block.text))})
        elif block.kind == "paragraph":
            found.append({"kind": "paragraph", "text": _words(block.text)})
        elif block.kind == "list":
            items = re.split(r"(?m)^(?:[-*]|\d+\.)\s+", block.text)[1:]
            found.append({"kind": "numbers" if re.match(r"\d", block.text.lstrip()) else "bullets", "items": [_words(item) for item in items]})
        elif block.kind == "table":
            rows = [[_words(cell) for cell in line.strip().strip("|").split("|")] for line in block.text.split("\n") if line.strip()]
            found.append({"kind": "table", "head": rows[0], "rows": rows[2:]})
    return found


def _words(text: str) -> Markup:
    text = LINK.sub(r"\1", CITATION.sub("", text)).strip()
    return Markup(re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", str(escape(text)).replace("\n", " ")))
