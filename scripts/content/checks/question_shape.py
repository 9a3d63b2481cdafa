"""question-shape: each kind of question has the fields it needs and no others, its texts are not blank, and true-false offers exactly true and false.

每种题型有它要的字段，没有别的；文字不空白；判断对错的选项只有 true 和 false。
"""

from collections.abc import Iterator

from scripts.content.entries import Item
from scripts.content.fields import texts_of
from scripts.content.library import Library
from scripts.content.model.question import Question
from scripts.content.problems import Problem, Words
from scripts.content.question_kinds import WITH_OPTIONS

NEEDS = dict.fromkeys(WITH_OPTIONS, ("options", "key")) | {"match": ("pairs",), "reflection": ("model_answer",)}
FIELDS = ("options", "key", "pairs", "model_answer")
TRUE_FALSE = {"true", "false"}


def question_shape(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        for keys, fact, mend in _faults(item):
            yield Problem(item.path, *item.place(*keys), "question-shape", fact, mend)


def _faults(item: Item[Question]) -> Iterator[tuple[tuple[str | int, ...], Words, Words]]:
    question = item.record
    kind, needs = question.kind, NEEDS[question.kind]
    for field in FIELDS:
        given = bool(getattr(question, field))
        if field in needs and not given:
            yield ("id",), Words(f"{kind} 题缺少「{field}」。", f"A {kind} question needs “{field}”."), Words(f"补上 {field}。", f"Add {field}.")
        elif given and field not in needs:
            yield (
                (field,),
                Words(f"{kind} 题不用「{field}」。", f"A {kind} question has no “{field}”."),
                Words(f"删去 {field}，或改题型 kind。", f"Remove {field}, or change the kind."),
            )
    names = [option.id for option in question.options]
    if "options" in needs and names:
        if kind == "true-false" and (len(names) != 2 or set(names) != TRUE_FALSE):
            fact = Words(f"true-false 题的选项是「{'、'.join(names)}」。", f"The options of a true-false question are {', '.join(names)}.")
            yield (
                ("options",),
                fact,
                Words('只用两个选项，id 写成 "true" 和 "false"（带引号）。', 'Have two options with the ids "true" and "false" (in quotes).'),
            )
        elif len(names) < 2:
            yield ("options",), Words("只有 1 个选项。", "There is only 1 option."), Words("至少写 2 个。", "Write at least 2.")
    for keys, text in texts_of(item):
        if not text.strip():
            name = ".".join(str(key) for key in keys if isinstance(key, str))
            yield keys, Words(f"「{name}」是空白。", f"“{name}” is blank."), Words("写上文字。", "Write its text.")
