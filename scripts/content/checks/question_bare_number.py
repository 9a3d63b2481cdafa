"""question-bare-number: no choice is between bare numbers, which asks for memory alone.

选项不能全是光秃秃的数字，那样只考记性。
"""

import re
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.question_kinds import CHOICE

_NUMBER = r"(?:\d[\d.,，]*|[〇零一二两三四五六七八九十百千]+)"
_UNIT = r"(?:人次|个月|小时|分钟|[%％年月日天周批人个次件条封名家级])"
_BARE = re.compile(rf"^(?:约|近|第)?{_NUMBER}[余多]?[万亿]?{_UNIT}?[。.]?$")


def question_bare_number(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        options = item.record.options
        if item.record.kind in CHOICE and options and all(_BARE.match(option.zh.strip()) for option in options):
            shown = "、".join(option.zh for option in options), ", ".join(option.en for option in options)
            yield Problem(
                item.path, *item.place("options"), "question-bare-number",
                Words(f"选项全是数字：{shown[0]}。", f"All options are numbers: {shown[1]}."),
                Words("改问这个数说明什么、是谁说的、怎样引用才不过头。", "Ask what the number means, who states it, or how to quote it fairly."),
            )  # fmt: skip
