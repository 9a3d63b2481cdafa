"""question-long: a question has at most 120 Chinese characters, where it is no judgement, and at most five options.

题干不超过120个字（情境判断题不限），选项不超过五个。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.question_kinds import CHOICE

MOST_CHARACTERS, MOST_OPTIONS = 120, 5


def question_long(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        question = item.record
        length = len(question.stem.zh)
        if length > MOST_CHARACTERS and question.kind not in ("judgement", "reflection"):
            yield Problem(
                item.path, *item.place("stem", "zh"), "question-long",
                Words(f"题干有 {length} 个字，超过 {MOST_CHARACTERS} 个。", f"The question has {length} Chinese characters, more than {MOST_CHARACTERS}."),
                Words("只留答题要用的话。", "Keep what is needed to answer it."), "warning",
            )  # fmt: skip
        if question.kind in CHOICE and len(question.options) > MOST_OPTIONS:
            yield Problem(
                item.path, *item.place("options"), "question-long",
                Words(f"有 {len(question.options)} 个选项，超过 {MOST_OPTIONS} 个。", f"There are {len(question.options)} options, more than {MOST_OPTIONS}."),
                Words("三个好选项就够，删去凑数的。", "Three good ones are enough; drop those that only fill the list."), "warning",
            )  # fmt: skip
