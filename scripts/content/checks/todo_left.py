"""todo-left: nothing begun by `new` is left to write: a TODO is a warning in a draft and an error in a checked or published page.

新建时留下的 TODO 都已写好：草稿里还有是提醒，status 是 checked 或 published 时还有是错误。
"""

import re
from collections.abc import Iterator
from typing import Any, Literal

from scripts.content.entries import Entry, Item
from scripts.content.library import Library
from scripts.content.model.question import Question
from scripts.content.problems import Problem, Words

TODO = re.compile(r"\bTODO\b[ :：]*([^，。；、：;,:?？（(\[“\"}\]\n]{0,40})")
FINISHED = ("checked", "published")


def todo_left(library: Library) -> Iterator[Problem]:
    entries: list[Entry[Any]] = [
        *library.cases.values(),
        *library.mechanisms.values(),
        *library.principles.values(),
        *library.notes.values(),
        *library.modules.values(),
    ]
    for entry in entries:
        for page in entry.pages:
            yield from _page(page.path, library.texts.get(page.path, ""), _level(entry))
    for scenario in library.scenarios.values():
        yield from _page(scenario.path, library.texts.get(scenario.path, ""), _level(scenario))
    for owner, items in library.questions.items():
        kind, name = owner
        level = _level(library.group(kind)[name]) if name in library.group(kind) else "error"
        yield from _questions(library, items, level)


def _level(entry: Entry[Any] | Item[Any]) -> Literal["error", "warning"]:
    return "error" if entry.record.status in FINISHED else "warning"


def _page(path: str, text: str, level: Literal["error", "warning"]) -> Iterator[Problem]:
    """One finding a line: the words after TODO say what is missing."""
    if "TODO" not in text:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if match := TODO.search(line):
            name = match[1].strip()
            fact = Words(f"还没有写：{name or '这一处'}。", f"Still to be written: {name or 'this place'}.")
            mend = Words("写好以后，把 TODO 这几个字母和后面的提示一起删去。", "Write it, then delete the word TODO with its hint.")
            yield Problem(path, number, match.start() + 1, "todo-left", fact, mend, level)


def _questions(library: Library, items: list[Item[Question]], level: Literal["error", "warning"]) -> Iterator[Problem]:
    """One finding a question: it has a dozen places to fill in, and an editor fills in a question at a time."""
    if not items or "TODO" not in library.texts.get(items[0].path, ""):
        return
    starts = [item.place()[0] for item in items]
    for item, start, end in zip(items, starts, [*starts[1:], 1_000_000], strict=True):
        lines = library.texts.get(item.path, "").split("\n")[start - 1 : end - 1]
        found = [number for number, line in enumerate(lines, start) if TODO.search(line)]
        if found:
            fact = Words(
                f"题目「{item.record.id}」还有 {len(found)} 处没有写。", f"The question “{item.record.id}” has {len(found)} places to be written."
            )
            mend = Words(
                f"从第 {found[0]} 行起搜索 TODO，逐处写好；这道题不要了，就整道删去。",
                f"Search for TODO from line {found[0]} and write each; or delete the question.",
            )
            yield Problem(item.path, *item.place("id"), "todo-left", fact, mend, level)
