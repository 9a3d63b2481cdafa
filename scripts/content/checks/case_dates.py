"""case-dates: what a case tells of does not end before it starts.

案例的结束不早于开始。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def case_dates(library: Library) -> Iterator[Problem]:
    for entry in library.cases.values():
        period = entry.record.period
        if period and period.end and earlier(period.end, period.start):
            yield Problem(
                entry.zh.path, *entry.zh.place("period", "end"), "case-dates",
                Words(f"结束 {period.end} 早于开始 {period.start}。", f"It ends {period.end}, before it starts {period.start}."),
                Words("对照依据核对两个日期。", "Check both dates against the claims."),
            )  # fmt: skip


def earlier(one: str, other: str) -> bool:
    """Whether a date is surely before another; 2003 may be any day of that year, so it is not before 2003-09-18."""
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]
