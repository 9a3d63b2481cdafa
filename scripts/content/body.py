"""The body of a page as blocks with their lines, so that checks can point and the stage can place notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from scripts.content.quick_blocks import Top, tops

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

CITATION = re.compile(r"\[\^([^\[\]\s]*)\]")
LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]*)\)")
IMAGE = re.compile(r"!\[([^\[\]]*)\]\(([^()\s]*)\)")


_HEAD = re.compile(r'(\S+)\s*(?:"([^"]*)")?')


@dataclass(frozen=True)
class Block:
    """A heading, paragraph, list, table, box, piece of HTML, code or rule at the top of the body.

    ``line`` and ``end`` are lines of the file (end not included); ``section`` is the H2 above; ``boxes`` names the kind of a box
    (silent, ours); ``title`` is a box's title; ``level`` a heading's level.
    """

    kind: str
    line: int
    end: int
    text: str
    section: str = ""
    box: str = ""
    title: str = ""
    level: int = 0

    @cached_property
    def citations(self) -> list[str]:
        return CITATION.findall(self.text)


_KINDS = {"heading_open": "heading", "paragraph_open": "paragraph", "bullet_list_open": "list", "ordered_list_open": "list", "table_open": "table",
          "blockquote_open": "quote", "html_block": "html", "fence": "code", "code_block": "code", "hr": "rule", "admonition_open": "box"}  # fmt: skip


def blocks(body: str, first_line: int) -> list[Block]:
    """Top-level blocks in order; ``first_line`` is the line of the file on which the body begins."""
    lines = body.split("\n")
    found: list[Block] = []
    section = ""
    quick = tops(body)
    for top in parsed(body) if quick is None else quick:
        text = "\n".join(lines[top.start : top.end])
        if top.kind == "heading":
            text = top.words
            section = text if top.level == 2 else "" if top.level == 1 else section
        box, title = _box(top.words) if top.kind == "box" else ("", "")
        found.append(Block(top.kind, top.start + first_line, top.end + first_line, text, section, box, title, top.level))
    return found


def parsed(body: str) -> Iterator[Top]:
    """The blocks as the Markdown parser sees them, for a body that is not plainly written."""
    depth = 0
    for at, token in enumerate(tokens := _parser().parse(body)):
        if token.nesting == -1:
            depth -= 1
            continue
        if depth == 0 and token.map:
            kind = _KINDS.get(token.type, token.type)
            level = int(token.tag[1]) if kind == "heading" else 0
            words = tokens[at + 1].content if level else token.info.strip() if kind == "box" else ""
            start, end = token.map
            yield Top(kind, start, end, level, words)
        if token.nesting == 1:
            depth += 1


@cache
def _parser() -> "MarkdownIt":
    """Blocks only: what stands inside a line is read by the patterns above, so half of the work is left out. Imported when needed, which is rare."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.admon import admon_plugin

    return MarkdownIt("commonmark", {"html": True}).enable("table").disable(["inline", "text_join"]).use(admon_plugin)


def _box(head: str) -> tuple[str, str]:
    """Kind and title of a `??? silent "…"` or `!!! ours "…"` box."""
    match = _HEAD.match(head)
    return (match.group(1), match.group(2) or "") if match else ("", "")


def pieces(block: Block) -> list[tuple[int, str]]:
    """(line, text) of each line in a block, for findings that point at a word."""
    return list(enumerate(block.text.split("\n"), block.line))


def prose(text: str) -> str:
    """Words a reader sees: citations dropped, links reduced to their text, marks of emphasis removed."""
    text = CITATION.sub("", text)
    text = IMAGE.sub(r"\1", text)
    text = LINK.sub(r"\1", text)
    return re.sub(r"(\*\*|__|`)", "", text)
