"""question-objective: an objective that a question names stands in a module, and a module's own questions name one of that module's.

题目写的学习目标确有其条；课程单元自己的题，写的是本单元的目标。
"""

from collections.abc import Iterator

from scripts.content.kinds import unknown
from scripts.content.library import Library
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words

CODE = "question-objective"


def question_objective(library: Library) -> Iterator[Problem]:
    known = library.known.get("objective", set())
    for (kind, name), item in library.every_question():
        given = item.record.objective
        module = library.modules.get(name) if kind == "module" else None
        own = [objective.id for objective in module.record.objectives] if module else []
        if given and given not in known:
            yield unknown(item.path, item.place("objective"), CODE, "objective", given, own or known)
        elif module and not given and item.record.status != "retired":
            yield Problem(
                item.path, *item.place("id"), CODE,
                Words(f"题目「{item.record.id}」没有写目标。", f"The question “{item.record.id}” names no objective."),
                Words(f"补上 objective，从 {'、'.join(own)} 里选。", f"Add objective: one of {', '.join(own)}."),
            )  # fmt: skip
        elif module and given not in own and given:
            yield Problem(
                item.path, *item.place("objective"), CODE,
                Words(f"「{given}」是别的单元的目标。", f"“{given}” is an objective of another module."), suggestion(given, own),
            )  # fmt: skip
