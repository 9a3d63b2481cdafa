"""table-numbers: every Arabic number in a wording to copy, an event of the timeline or the note of a discrepancy stands, with its unit, in a claim which that entry names.

规范表述里可以照抄的一句、大事记、异同的说明里，每个阿拉伯数字连同单位，都写在这一条所列的某条依据里。
"""

from collections.abc import Iterator
from typing import Any

from scripts.content.checks.numbers import Stated
from scripts.content.entries import Item
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.quantities import quantities


def table_numbers(library: Library) -> Iterator[Problem]:
    stated = Stated(library)
    tables: list[tuple[str, list[Any]]] = [("right", library.wording), ("text", library.timeline), ("note", library.discrepancies)]
    for field, items in tables:
        for item in items:
            yield from _entry(item, field, stated)


def _entry(item: Item[Any], field: str, stated: Stated) -> Iterator[Problem]:
    names = [name for name in item.record.claims if name in stated.claims]
    if len(names) < len(item.record.claims):
        return  # claims-known speaks of the unknown one
    for lang in ("zh", "en"):
        for number in quantities(getattr(item.record, field).of(lang), lang):
            if not any(stated.holds(name, number, lang) for name in names):
                fact = Words(
                    f"数字「{number.text}」不在这一条所列的依据里（{'、'.join(names[:3])}）。",
                    f"The number “{number.text}” does not stand in the claims of this entry ({', '.join(names[:3])}).",
                )
                mend = Words(
                    "把写有它的依据加进 claims，或照依据改这个数。", "Add the claim that holds it to claims, or write the number of a claim."
                )
                yield Problem(item.path, *item.place(field, lang), "table-numbers", fact, mend)
