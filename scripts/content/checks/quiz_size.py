"""quiz-size: a checked or published case has at least four live practice questions of at least three kinds, a checked or published idea or lesson three to five of at least two kinds, all of kinds that its quiz can show.

checked 或 published 的案例，至少有四道、三种题型的自测题（status: live）；启示有三到五道、至少两种；都是那里能显示的题型。
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.question_kinds import may_be_live

MUST = ("checked", "published")


class Size(NamedTuple):
    least: int
    most: int
    kinds: int
    file: str


SIZES = {"case": Size(4, 99, 3, "cases/{}/questions.yml"), "principle": Size(3, 5, 2, "docs/principles/{}.questions.yml")}


def quiz_size(library: Library) -> Iterator[Problem]:
    for (kind, _), item in library.every_question():
        if item.record.status == "live" and not may_be_live(kind, item.record.kind):
            yield Problem(
                item.path, *item.place("kind"), "quiz-size",
                Words(f"{item.record.kind} 题眼下只有课程单元能显示。", f"Only modules can show {item.record.kind} questions yet."),
                Words("先把 status 改为 draft，等以后的版本支持了再改回 live。", "Make its status draft until a later version can, and live again then."),
            )  # fmt: skip
    unread = {problem.path for problem in library.problems}
    for owner, size in SIZES.items():
        for name, entry in library.group(owner).items():
            if entry.record.status in MUST and size.file.format(name) not in unread:
                kinds = [
                    item.record.kind
                    for item in library.questions.get((owner, name), [])
                    if item.record.status == "live" and item.record.use == "practice" and may_be_live(owner, item.record.kind)
                ]
                if not size.least <= len(kinds) <= size.most or len(set(kinds)) < size.kinds:
                    yield _size(entry.zh.path, entry.zh.place("status"), kinds, size, name)


def _size(path: str, place: tuple[int, int], kinds: Sequence[str], size: Size, name: str) -> Problem:
    file = size.file.format(name).rpartition("/")[2]
    if len(kinds) > size.most:
        return Problem(
            path, *place, "quiz-size",
            Words(f"自测有 {len(kinds)} 道题，最多 {size.most} 道。", f"Questions in the quiz: {len(kinds)}; at most {size.most}."),
            Words(f"在 {file} 里留下最好的 {size.most} 道，其余的 status 改为 draft。", f"Keep the best {size.most} in {file} and make the others drafts."),
        )  # fmt: skip
    return Problem(
        path, *place, "quiz-size",
        Words(f"自测有 {len(kinds)} 道题、{len(set(kinds))} 种题型；至少要 {size.least} 道、{size.kinds} 种。", f"Questions in the quiz: {len(kinds)}, kinds: {len(set(kinds))}; at least {size.least} of {size.kinds} kinds are needed."),
        Words(f"在 {file} 里补题（status: live），或先把这一页的 status 改为 draft。", f"Add live questions to {file}, or make the page a draft for now."),
    )  # fmt: skip
