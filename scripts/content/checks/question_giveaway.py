"""question-giveaway: the right option of a quiz's questions is not always at the same place, nor in most of them longer by half than any other.

一套题的答案不总在同一个位置，也不多半都比别的选项长一半以上。
"""

from collections.abc import Iterator

from scripts.content.entries import Item
from scripts.content.library import Library
from scripts.content.model.question import Question
from scripts.content.problems import Problem, Words

LEAST = 3
LONGER = 1.5


def question_giveaway(library: Library) -> Iterator[Problem]:
    for items in library.questions.values():
        asked = [item for item in items if _is_asked(item.record)]
        if len(asked) < LEAST:
            continue
        places = {_right(item.record) for item in asked}
        if len(places) == 1:
            place = places.pop() + 1
            yield _problem(
                asked[0], Words(f"{len(asked)} 道单选、判断应对题的答案全是第 {place} 个选项。", f"In all {len(asked)} questions with one right option it is option no. {place}."),
                Words("换一换选项的先后。", "Change the order of the options."),
            )  # fmt: skip
        for lang, said in (("zh", Words("中文", "Chinese")), ("en", Words("英文", "English"))):
            longest = [item for item in asked if _stands_out(item.record, lang)]
            if len(longest) * 2 > len(asked):
                yield _problem(
                    longest[0], Words(f"{len(asked)} 道题里有 {len(longest)} 道，{said.zh}答案比别的选项长一半以上。", f"In {len(longest)} of {len(asked)} questions the right option is longer by half than any other in {said.en}."),
                    Words("把答案写短，或把别的选项写得一样具体。", "Shorten the right ones, or make the others as specific."),
                )  # fmt: skip


def _is_asked(question: Question) -> bool:
    """Live, one right option, and options in an order the author chose."""
    return (
        question.status == "live"
        and question.kind in ("single", "judgement")
        and len(question.key) == 1
        and any(option.id == question.key[0] for option in question.options)
    )


def _right(question: Question) -> int:
    return [option.id for option in question.options].index(question.key[0])


def _stands_out(question: Question, lang: str) -> bool:
    others = [len(option.of(lang)) for option in question.options if option.id != question.key[0]]
    return bool(others) and len(question.options[_right(question)].of(lang)) > LONGER * max(others)


def _problem(item: Item[Question], fact: Words, mend: Words) -> Problem:
    return Problem(item.path, *item.place("options"), "question-giveaway", fact, mend, "warning")
