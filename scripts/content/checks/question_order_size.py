"""question-order-size: an order question has three to seven steps.

排序题有三到七步。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words

LEAST, MOST = 3, 7


def question_order_size(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        count = len(item.record.options)
        if item.record.kind == "order" and count and not LEAST <= count <= MOST:
            yield Problem(
                item.path, *item.place("options"), "question-order-size",
                Words(f"排序题有 {count} 步。", f"The order question has {count} steps."),
                Words("两步的改成单选；八步以上的，只留要紧的几步。", "Make two steps a single question; of eight or more keep those that matter."),
            )  # fmt: skip
