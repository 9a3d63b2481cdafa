"""The body of a page as blocks with their lines, so that checks can point and the stage can place notes."""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin

CITATION = re.compile(r"\[\^([^\[\]\s]*)\]")
LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]*)\)")
IMAGE = re.compile(r"!\[([^\[\]]*)\]\(([^()\s]*)\)")


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

    @property
    def citations(self) -> list[str]:
        return CITATION.findall(self.text)


def _parser() -> MarkdownIt:
    """Blocks only: what stands inside a line is read by the patterns above, so half of the work is left out."""
    return MarkdownIt("commonmark", {"html": True}).enable("table").disable(["inline", "text_join"]).use(admon_plugin)


_PARSER = _parser()
_KINDS = {"heading_open": "heading", "paragraph_open": "paragraph", "bullet_list_open": "list", "ordered_list_open": "list", "table_open": "table",
          "blockquote_open": "quote", "html_block": "html", "fence": "code", "code_block": "code", "hr": "rule", "admonition_open": "box"}  # fmt: skip


def blocks(body: str, first_line: int) -> list[Block]:
    """Top-level blocks in order; ``first_line`` is the line of the file on which the body begins."""
    lines = body.split("\n")
    found: list[Block] = []
    section = ""
    depth = 0
    for at, token in enumerate(tokens := _PARSER.parse(body)):
        if token.nesting == -1:
            depth -= 1
            continue
        if depth == 0 and token.map:
            start, end = token.map
            text = "\n".join(lines[start:end])
            kind = _KINDS.get(token.type, token.type)
            level = 0
            if kind == "heading":
                level = int(token.tag[1])
                text = tokens[at + 1].content
                section = text if level == 2 else "" if level == 1 else section
            box, title = _box(token) if kind == "box" else ("", "")
            found.append(Block(kind, start + first_line, end + first_line, text, section, box, title, level))
        if token.nesting == 1:
            depth += 1
    return found


def _box(token: Token) -> tuple[str, str]:
    """Kind and title of a `??? silent "…"` or `!!! ours "…"` box."""
    words = token.info.strip()
    match = re.match(r'(\S+)\s*(?:"([^"]*)")?', words)
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
