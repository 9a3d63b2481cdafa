"""questions-alike: no two live questions are nearly the same in their words.

没有两道题几乎一样。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.sameness import alike

LEAST = 0.85


def questions_alike(library: Library) -> Iterator[Problem]:
    items = {item.record.id: item for _, item in library.every_question() if item.record.status == "live"}
    texts = {name: " ".join([item.record.stem.zh, *sorted(option.zh for option in item.record.options)]) for name, item in items.items()}
    for one, two, amount in alike(texts, LEAST):
        first, second = items[one], items[two]
        where = f"{first.path}:{first.place('id')[0]}"
        yield Problem(
            second.path, *second.place("id"), "questions-alike",
            Words(f"这道题与 {where} 的「{one}」有 {amount:.0%} 一样。", f"This question is {amount:.0%} the same as “{one}” at {where}."),
            Words("留一道，另一道换个情形或换个问法。", "Keep one, and let the other ask something else."), "warning",
        )  # fmt: skip
