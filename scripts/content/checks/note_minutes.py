"""note-minutes: the class plan of a teaching note is a table whose first column holds whole minutes, and they add up to the note's ``minutes``.

教学说明的课堂计划是一张表，第一栏只写整数分钟，各行加起来正好是 minutes。
"""

import re
from collections.abc import Iterator
from typing import Any

from scripts.content.body import Block
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.sections import NOTE

_PLAN = next(section for section in NOTE if section.id == "plan")


def note_minutes(library: Library) -> Iterator[Problem]:
    for entry in library.notes.values():
        for page in entry.pages:
            heading = next((block for block in page.blocks if block.kind == "heading" and block.text == _PLAN.of(page.lang)), None)
            tables = [block for block in page.blocks if block.kind == "table" and block.section == _PLAN.of(page.lang)]
            if tables:
                yield from _table(page, tables[0])
            elif heading:  # a missing section is spoken of by sections-known
                fact = Words("课堂计划里没有表。", "The class plan has no table.")
                mend = Words("写一张三栏的表：分钟、做什么、要点。", "Write a table of three columns: minutes, what is done, point.")
                yield Problem(page.path, heading.line, 1, "note-minutes", fact, mend)


def _table(page: Page[Any], table: Block) -> Iterator[Problem]:
    total, sound = 0, True
    for at, row in enumerate(table.text.split("\n")[2:], table.line + 2):
        cell = row.strip().strip("|").split("|")[0].strip()
        if not re.fullmatch(r"[1-9]\d{0,2}", cell):
            sound = False
            fact = Words(f"这一行的分钟写的是「{cell}」。", f"The minutes of this row read “{cell}”.")
            yield Problem(page.path, at, 1, "note-minutes", fact, Words("只写一个整数，如 10。", "Write one whole number, such as 10."))
        else:
            total += int(cell)
    if sound and total != page.record.minutes:
        fact = Words(f"各行加起来是 {total} 分钟，文件头写 {page.record.minutes} 分钟。", f"The rows add up to {total} minutes, the front matter says {page.record.minutes}.")  # fmt: skip
        mend = Words(f"改各行的分钟，或把 minutes 改为 {total}。", f"Change the rows, or make minutes {total}.")
        yield Problem(page.path, table.line, 1, "note-minutes", fact, mend)
