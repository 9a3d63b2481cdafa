"""body-empty: every page, every section and every box has text.

每一页、每一节、每个框都有内容。
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from scripts.content.body import Block
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def body_empty(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        if not page.body.strip():
            yield Problem(
                page.path,
                page.body_line,
                1,
                "body-empty",
                Words("这一页没有正文。", "The page has no body."),
                Words("在文件头之后写正文。", "Write the body below the front matter."),
            )
        yield from _parts(page)


def _parts(page: Page[Any]) -> Iterator[Problem]:
    blocks: list[Block | None] = [*page.blocks, None]
    for block, following in pairwise(blocks):
        if block is None:
            continue
        ends = following is None or (following.kind == "heading" and following.level <= block.level)
        if block.kind == "heading" and ends:
            yield Problem(
                page.path,
                block.line,
                1,
                "body-empty",
                Words(f"「{block.text}」一节是空的。", f"The section “{block.text}” is empty."),
                Words("写上内容，或删去这个标题。", "Write its text, or remove the heading."),
            )
        if block.kind == "box" and not any(line.strip() for line in block.text.split("\n")[1:]):
            yield Problem(
                page.path,
                block.line,
                1,
                "body-empty",
                Words(f"「{block.title or block.box}」框是空的。", f"The box “{block.title or block.box}” is empty."),
                Words("内容写在下一行，每行前空四格。", "Write its text on the next line, each line indented by four spaces."),
            )
