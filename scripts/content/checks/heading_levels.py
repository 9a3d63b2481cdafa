"""heading-levels: a body has no H1 (the title is one), and no heading leaves out a level.

正文不用一级标题（题目就是），标题不跳级。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def heading_levels(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        above = 1
        for block in page.blocks:
            if block.kind != "heading":
                continue
            if block.level == 1:
                fact = Words(f"正文里用了一级标题「{block.text}」。", f"“{block.text}” is a first-level heading in the body.")
                yield Problem(
                    page.path,
                    block.line,
                    1,
                    "heading-levels",
                    fact,
                    Words("页面标题写在文件头的 title；这里改用 ##。", "The page's title is the field title; use ## here."),
                )
            elif block.level > above + 1:
                fact = Words(
                    f"标题「{block.text}」从 {'#' * above} 跳到了 {'#' * block.level}。",
                    f"The heading “{block.text}” jumps from {'#' * above} to {'#' * block.level}.",
                )
                yield Problem(page.path, block.line, 1, "heading-levels", fact, Words(f"改用 {'#' * (above + 1)}。", f"Use {'#' * (above + 1)}."))
            above = max(block.level, 1)
