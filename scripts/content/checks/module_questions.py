"""module-questions: every objective of a module has three live questions that score, the quiz draws at least one for each and no more than there are, and half as many again stand ready for another attempt.

Too few are an error once the module is checked or published.

单元的每个目标至少有三道能计分的题（status: live）；测验抽的题不少于目标数，不多于题数，最好另有一半备着重考。题不够，checked 或 published 的单元是错误，草稿是提醒。
"""

from collections.abc import Iterator

from scripts.content.checks.todo_left import FINISHED
from scripts.content.course import scored, serving
from scripts.content.entries import Entry
from scripts.content.library import Library
from scripts.content.model.course import Module
from scripts.content.problems import Problem, Words

LEAST = 3
SPARE = 1.5
CODE = "module-questions"


def module_questions(library: Library) -> Iterator[Problem]:
    for entry in library.modules.values():
        plan = entry.record.quiz
        if plan.pass_mark > 100:
            yield Problem(
                entry.zh.path, *entry.zh.place("quiz", "pass_mark"), CODE,
                Words(f"通过线写的是 {plan.pass_mark}%。", f"The pass mark is {plan.pass_mark} %."), Words("写 1 到 100 的整数。", "Write a whole number from 1 to 100."),
            )  # fmt: skip
        if entry.record.status in FINISHED or "TODO" not in library.texts.get(entry.zh.path, ""):
            yield from _enough(library, entry)


def _enough(library: Library, entry: Entry[Module]) -> Iterator[Problem]:
    level = "error" if entry.record.status in FINISHED else "warning"
    asked = scored(serving(library, entry.record))
    plan, objectives = entry.record.quiz, entry.record.objectives
    for at, objective in enumerate(objectives):
        count = sum(item.record.objective == objective.id for item in asked)
        if count < LEAST:
            yield Problem(
                entry.zh.path, *entry.zh.place("objectives", at, "id"), CODE,
                Words(f"目标「{objective.id}」有 {count} 道能计分的题，至少要 {LEAST} 道。", f"The objective “{objective.id}” has {count} live questions that score; {LEAST} are needed."),
                Words(f"在 questions.yml 里补题：status: live，objective: {objective.id}。", f"Add live questions with objective: {objective.id} to questions.yml."), level,  # type: ignore[arg-type]
            )  # fmt: skip
    if plan.draw < len(objectives):
        yield Problem(
            entry.zh.path, *entry.zh.place("quiz", "draw"), CODE,
            Words(f"测验抽 {plan.draw} 道，目标有 {len(objectives)} 个。", f"The quiz draws {plan.draw} questions for {len(objectives)} objectives."),
            Words(f"至少抽 {len(objectives)} 道，每个目标一道。", f"Draw at least {len(objectives)}, one for each."),
        )  # fmt: skip
    most = max(plan.draw, plan.precheck or 0)
    if most > len(asked):
        yield Problem(
            entry.zh.path, *entry.zh.place("quiz"), CODE,
            Words(f"要抽 {most} 道，能计分的题只有 {len(asked)} 道。", f"{most} questions are to be drawn; {len(asked)} live ones score."),
            Words("补题，或少抽几道。", "Add questions, or draw fewer."), level,  # type: ignore[arg-type]
        )  # fmt: skip
    elif len(asked) < SPARE * plan.draw:
        yield Problem(
            entry.zh.path, *entry.zh.place("quiz", "draw"), CODE,
            Words(f"题有 {len(asked)} 道，一次抽 {plan.draw} 道，再考一次多半是同样的题。", f"With {len(asked)} questions and {plan.draw} drawn, another attempt brings mostly the same."),
            Words(f"写到 {-int(-SPARE * plan.draw // 1)} 道以上，或少抽几道。", f"Write {-int(-SPARE * plan.draw // 1)} or more, or draw fewer."), "warning",
        )  # fmt: skip
