"""bank-cognition: at least four in ten of all live questions ask the learner to apply or to analyse.

全站的题里，考“会用”“会分析”的至少四成。
"""

from collections.abc import Iterator

from scripts.content.bank import bank
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

LEAST = 0.4
FROM = 30


def bank_cognition(library: Library) -> Iterator[Problem]:
    asked = bank(library)
    higher = [item for item in asked if item.record.cognition in ("apply", "analyse")]
    if len(asked) >= FROM and len(higher) < LEAST * len(asked):
        item = next(item for item in asked if item not in higher)
        more = round(LEAST * len(asked) - len(higher) + 0.5)
        yield Problem(
            item.path, *item.place("cognition"), "bank-cognition",
            Words(f"全站 {len(asked)} 道题，会用、会分析的有 {len(higher)} 道。", f"{len(higher)} of {len(asked)} questions ask the learner to apply or analyse."),
            Words(f"再写 {more} 道左右，或把只考记忆的改一改。", f"Write about {more} more, or change some that ask for memory."),
            "warning",
        )  # fmt: skip
