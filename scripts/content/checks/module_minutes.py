"""module-minutes: the minutes of a module are within a fifth of what its text, readings and questions add up to: an error once it is checked or published.

单元写的分钟数，与正文、阅读、题目加起来的相差不超过两成；checked 或 published 的单元差多了是错误，草稿是提醒。
"""

from collections.abc import Iterator

from scripts.content.checks.todo_left import FINISHED, TODO
from scripts.content.course import module_minutes as counted
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

APART = 0.2


def module_minutes(library: Library) -> Iterator[Problem]:
    for entry in library.modules.values():
        said, found = entry.record.minutes, counted(library, entry)
        if TODO.search(entry.zh.body) or abs(said - found) <= APART * found:
            continue  # a module still to be written takes no time yet
        readings = sum(reading.minutes for reading in entry.record.readings)
        yield Problem(
            entry.zh.path, *entry.zh.place("minutes"), "module-minutes",
            Words(f"写的是 {said} 分钟，算出来是 {found} 分钟（其中阅读 {readings} 分钟，其余是正文和题目）。", f"It says {said} minutes and comes to {found} (readings {readings}, the rest text and questions)."),
            Words(f"改为 {found}，或增减正文、阅读和抽题数。", f"Make it {found}, or change the text, the readings or the number of questions drawn."),
            "error" if entry.record.status in FINISHED else "warning",
        )  # fmt: skip
