"""quotation-marks: in Chinese prose “浦江经验” and “枫桥经验” stand in quotation marks, and quotation marks are “ ”.

中文里“浦江经验”“枫桥经验”带引号，引号用 “ ”。
"""

import re
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.quoting import quoted, within
from scripts.content.texts import Text, texts

TERMS = re.compile("浦江经验|枫桥经验")
_STRAIGHT = re.compile('["「」『』＂]')
# Words to search by and headwords are no prose.
_LISTS = {"keywords", "docs/glossary.yml"}


def quotation_marks(library: Library) -> Iterator[Problem]:
    for text in texts(library):
        if text.lang != "zh":
            continue
        if "经验" in text.words and text.field not in _LISTS:
            spans = quoted(text.words)
            for match in TERMS.finditer(text.words):
                if not within(match.start(), spans):
                    yield _problem(
                        text,
                        match.start(),
                        Words(f"「{match.group()}」没有放在引号里。", f"{match.group()} stands outside quotation marks."),
                        Words(f"写成“{match.group()}”。", f"Write “{match.group()}”."),
                    )
        for match in _STRAIGHT.finditer(text.words):
            yield _problem(
                text,
                match.start(),
                Words(f"引号写成了 {match.group()} 。", f"The quotation mark is {match.group()} ."),
                Words("中文引号用 “ 和 ”。", "Chinese quotation marks are “ and ”."),
            )


def _problem(text: Text, at: int, fact: Words, mend: Words) -> Problem:
    return Problem(text.path, *text.place(at), "quotation-marks", fact, mend, "warning")
