"""silent-box: every case says exactly once, in a `silent` box, what the source does not tell.

每个案例有且只有一个“原文未说明”框。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.sections import SILENT


def silent_box(library: Library) -> Iterator[Problem]:
    for entry in library.cases.values():
        for page in entry.pages:
            boxes = [block for block in page.blocks if block.box == SILENT.id]
            title = SILENT.of(page.lang)
            if not boxes:
                yield Problem(
                    page.path, page.body_line, 1, "silent-box",
                    Words(f"没有「{title}」框。", f"There is no box “{title}”."),
                    Words(f'加一个 ??? silent "{title}" 框，逐条写出材料没有告诉读者的事。', f'Add a box ??? silent "{title}" that lists what readers would ask and the source does not tell.'),
                )  # fmt: skip
            for box in boxes[1:]:
                yield Problem(
                    page.path, box.line, 1, "silent-box",
                    Words(f"「{title}」框有 {len(boxes)} 个（第 {boxes[0].line} 行已有）。", f"There are {len(boxes)} boxes “{title}” (first on line {boxes[0].line})."),
                    Words("合为一个。", "Make them one."),
                )  # fmt: skip
