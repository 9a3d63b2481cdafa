"""quiz-size: a checked or published case has at least four live practice questions of at least three kinds, a checked or published idea or lesson three to five of at least two kinds.

checked 或 published 的案例，至少有四道、三种题型的自测题（status: live）；启示有三到五道、至少两种。
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scripts.content.course import is_asked
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

MUST = ("checked", "published")


class Size(NamedTuple):
    least: int
    most: int
    kinds: int
    file: str


SIZES = {"case": Size(4, 99, 3, "cases/{}/questions.yml"), "principle": Size(3, 5, 2, "docs/principles/{}.questions.yml")}


def quiz_size(library: Library) -> Iterator[Problem]:
    unread = {problem.path for problem in library.problems}
    for owner, size in SIZES.items():
        for name, entry in library.group(owner).items():
            if entry.record.status in MUST and size.file.format(name) not in unread:
                kinds = [item.record.kind for item in library.questions.get((owner, name), []) if is_asked(item.record)]
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
