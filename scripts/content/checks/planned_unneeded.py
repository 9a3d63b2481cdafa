"""planned-unneeded: a record whose page is written is no longer listed in docs/planned.yml.

已经写好的页，不再列在 docs/planned.yml 里。
"""

from collections.abc import Iterator

from scripts.content.kinds import NAMES
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def planned_unneeded(library: Library) -> Iterator[Problem]:
    for name, item in library.planned.items():
        kind = item.record.kind
        if library.is_known(kind, name):
            zh, en = NAMES[kind]
            yield Problem(
                item.path, *item.place("id"), "planned-unneeded",
                Words(f"「{name}」这{zh}已经写好，不再是待写条目。", f"The {en} “{name}” is written and no longer planned."),
                Words("从 docs/planned.yml 删去这一条。", "Delete this entry from docs/planned.yml."),
            )  # fmt: skip
