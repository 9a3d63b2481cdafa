"""question-negative: a question that asks what is wrong, missing or not said sets the word in quotation marks, or asks for what holds.

题干问“不对的”“没有写的”，否定的词要加引号标出，或改为正着问。
"""

import re
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.question_kinds import CHOICE

_ASKS = re.compile(r"(?:哪[一个几]*[项条句种样个]?|下列|以下)[^。？?“”]{0,16}?(不对|不正确|不属于|不包括|不是|不合|错误|站不住|不能)")


def question_negative(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        if item.record.kind not in CHOICE or item.record.kind == "true-false":
            continue
        match = _ASKS.search(item.record.stem.zh)
        if match:
            yield Problem(
                item.path, *item.place("stem", "zh"), "question-negative",
                Words(f"题干反着问（{match.group(1)}），看快了容易漏掉。", f"The question asks for what does not hold (“{match.group(1)}”), which is easily overlooked."),
                Words(f"改为正着问；非反着问不可，写成“{match.group(1)}”。", f"Ask for what holds; if it must be so, set it in quotation marks: “{match.group(1)}”."), "warning",
            )  # fmt: skip
