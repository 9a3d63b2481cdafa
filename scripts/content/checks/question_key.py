"""question-key: a key names options of its question, each once: one for single, true-false and judgement, two or more but not all for multiple, every one in order for order.

答案写的是本题选项的编号，不重复：单选、判断一个，多选两个以上而不是全部，排序按先后写全。
"""

from collections.abc import Iterator

from scripts.content.entries import Item
from scripts.content.library import Library
from scripts.content.model.question import Question
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words
from scripts.content.question_kinds import ONE_RIGHT, WITH_OPTIONS


def question_key(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        if item.record.kind in WITH_OPTIONS and item.record.key and item.record.options:
            for keys, fact, mend in _faults(item):
                yield Problem(item.path, *item.place(*keys), "question-key", fact, mend)


def _faults(item: Item[Question]) -> Iterator[tuple[tuple[str | int, ...], Words, Words]]:
    kind, key = item.record.kind, item.record.key
    names = [option.id for option in item.record.options]
    sound = True
    for at, name in enumerate(key):
        if name not in names:
            sound = False
            yield ("key", at), Words(f"答案「{name}」不是这道题的选项。", f"The key “{name}” is no option of this question."), suggestion(name, names)
        elif name in key[:at]:
            sound = False
            yield ("key", at), Words(f"答案里「{name}」写了两次。", f"The key names “{name}” twice."), Words("只留一处。", "Keep one of them.")
    if not sound:
        return
    if kind in ONE_RIGHT and len(key) != 1:
        yield (
            ("key",),
            Words(f"{kind} 题有 {len(key)} 个答案。", f"A {kind} question has {len(key)} keys."),
            Words("只留一个；有几个对的选项，改用 multiple。", "Keep one, or make it a multiple question."),
        )
    if kind == "multiple" and len(key) < 2:
        yield (
            ("key",),
            Words("multiple 题只有 1 个答案。", "A multiple question has only 1 key."),
            Words("至少两个对的选项；只有一个时改用 single。", "Have two or more, or make it a single question."),
        )
    if kind == "multiple" and len(key) == len(set(names)):
        yield (
            ("key",),
            Words("multiple 题的选项全是答案。", "Every option of a multiple question is a key."),
            Words("加一个不对的选项。", "Add an option that is wrong."),
        )
    if kind == "order" and (missing := [name for name in names if name not in key]):
        yield (
            ("key",),
            Words(f"答案里少了「{'、'.join(missing)}」。", f"The key leaves out {', '.join(missing)}."),
            Words("order 题的 key 按先后写出全部选项。", "The key of an order question names every option in order."),
        )
