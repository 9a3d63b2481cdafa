"""judgement-basis: what a judgement question calls best rests on a claim that a practice or an idea or lesson cites.

情境判断题的答案，至少有一条依据是做法或启示的页面引用过的。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def judgement_basis(library: Library) -> Iterator[Problem]:
    asked = [item for _, item in library.every_question() if item.record.kind == "judgement" and item.record.status == "live"]
    if not asked or not (library.mechanisms or library.principles):  # a template stands alone
        return
    cited = {
        name
        for group in (library.mechanisms, library.principles)
        for entry in group.values()
        for block in entry.zh.blocks
        for name in block.citations
    }
    for item in asked:
        known = [name for name in item.record.claims if name in library.claims]
        if known and not cited.intersection(known):
            yield Problem(
                item.path, *item.place("claims"), "judgement-basis",
                Words(f"判断的依据（{'、'.join(known)}）没有一条做法或启示引用过。", f"No practice and no lesson cites what the judgement rests on ({', '.join(known)})."),
                Words("换成做法或启示里引用过的依据：判断该落在已写明的做法上，不落在一桩事上。", "Name a claim that a practice or lesson cites: a judgement rests on what is set down as practice, not on a single event."),
            )  # fmt: skip
