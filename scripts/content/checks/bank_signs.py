"""bank-signs: over the whole bank the right option is the longest, the shortest, the one most like the others, or at one place hardly more often than chance would have it.

整个题库里，答案最长、最短、答案与别的选项最像、答案落在某个位置的，都不明显多于碰巧的份数。
"""

from collections.abc import Iterator

from scripts.content.bank import Sign, bank, signs
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

FROM = 30
"""Questions: with fewer, chance itself plays tricks."""
SAID = {
    "longest-zh": Words("中文答案是最长的选项", "the right option is the longest in Chinese"),
    "longest-en": Words("英文答案是最长的选项", "the right option is the longest in English"),
    "shortest-zh": Words("中文答案是最短的选项", "the right option is the shortest in Chinese"),
    "shortest-en": Words("英文答案是最短的选项", "the right option is the shortest in English"),
    "central": Words("答案和别的选项最像", "the right option is most like the others"),
    "first": Words("答案排在第一", "the right option stands first"),
    "last": Words("答案排在最后", "the right option stands last"),
}
OVER = {"longest-zh": 0.05, "longest-en": 0.05, "shortest-zh": 0.1, "shortest-en": 0.1, "central": 0.1, "first": 0.1, "last": 0.1}
"""How far above chance, in shares of the bank."""


def bank_signs(library: Library) -> Iterator[Problem]:
    asked = bank(library)
    for sign in signs(asked):
        if sign.total >= FROM and sign.share > sign.chance + OVER[sign.name]:
            yield _said(sign)


def _said(sign: Sign) -> Problem:
    item = sign.items[0]
    more = max(1, round((sign.share - sign.chance - OVER[sign.name]) * sign.total + 0.5))
    return Problem(
        item.path, *item.place("options"), "bank-signs",
        Words(f"全站 {sign.total} 道单选、判断应对题里，{SAID[sign.name].zh}的占 {sign.share:.0%}，碰巧应是 {sign.chance:.0%}。", f"In {sign.share:.0%} of {sign.total} questions with one right option {SAID[sign.name].en}; chance would make it {sign.chance:.0%}."),
        Words(f"再改 {more} 道左右，从这一道开始：{'、'.join(item.record.id for item in sign.items[:5])}。", f"Change about {more}, beginning with {', '.join(item.record.id for item in sign.items[:5])}."),
        "warning",
    )  # fmt: skip
