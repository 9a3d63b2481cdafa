"""question-leak: the question does not contain its right option word for word.

题干里没有一字不差地写出答案。
"""

from collections.abc import Iterator

from scripts.content.bank import is_single
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.sameness import plain

LEAST = {"zh": 4, "en": 14}


def question_leak(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        if not is_single(item.record):
            continue
        for lang, least in LEAST.items():
            stem = plain(item.record.stem.of(lang))
            held = [option.id for option in item.record.options if len(words := plain(option.of(lang))) >= least and words in stem]
            if held == [item.record.key[0]]:
                yield Problem(
                    item.path, *item.place("stem", lang), "question-leak",
                    Words("题干里写着答案，别的选项都没有。", "The question contains its right option and none of the others."),
                    Words("改题干，或换一种说法写答案。", "Change the question, or put the right option in other words."), "warning",
                )  # fmt: skip
