"""timeline-order: events stand in the order of their dates.

大事记按日期先后排。
"""

from collections.abc import Iterator
from itertools import pairwise

from scripts.content.checks.case_dates import earlier
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def timeline_order(library: Library) -> Iterator[Problem]:
    for one, two in pairwise(library.timeline):
        if earlier(two.record.date, one.record.date):
            yield Problem(
                two.path, *two.place("date"), "timeline-order",
                Words(f"「{two.record.id}」的日期 {two.record.date} 早于上一条「{one.record.id}」的 {one.record.date}。", f"“{two.record.id}” is dated {two.record.date}, before the entry above, “{one.record.id}”, dated {one.record.date}."),
                Words("按先后移动这一条，或核对日期。", "Move the entry to its place, or check the date."),
            )  # fmt: skip
