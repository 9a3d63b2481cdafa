"""judgement-basis: what a judgement question calls best rests on a claim that a practice or an idea or lesson cites.

情境判断题的答案，至少有一条依据是做法或启示的页面引用过的。
"""

from collections.abc import Iterator
from typing import Any

from scripts.content.entries import Entry
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def judgement_basis(library: Library) -> Iterator[Problem]:
    asked = [item for _, item in library.every_question() if item.record.kind == "judgement" and item.record.status == "live"]
    pages: dict[str, Entry[Any]] = {**library.mechanisms, **library.principles}
    # Where one of them could not be read, what it cites is not known; a template stands alone and knows none.
    if not asked or not pages or not library.known.get("mechanism", set()) | library.known.get("principle", set()) <= set(pages):
        return
    cited = {name for entry in pages.values() for block in entry.zh.blocks for name in block.citations}
    for item in asked:
        known = [name for name in item.record.claims if name in library.claims]
        if known and not cited.intersection(known):
            yield Problem(
                item.path, *item.place("claims"), "judgement-basis",
                Words(f"判断的依据（{'、'.join(known)}）没有一条做法或启示引用过。", f"No practice and no lesson cites what the judgement rests on ({', '.join(known)})."),
                Words("换成做法或启示里引用过的依据：判断该落在已写明的做法上，不落在一桩事上。", "Name a claim that a practice or lesson cites: a judgement rests on what is set down as practice, not on a single event."),
            )  # fmt: skip
