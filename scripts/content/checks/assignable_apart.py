"""assignable-apart: no two modules, cases or scenarios look the same to a link that assigns them, which names each by 18 bits of its kind and id.

布置学习的链接用编号算出的一小段记号来认单元、案例和情境，任何两个的记号都不能相同。
"""

from collections.abc import Iterator

from scripts.content.assignable import assignable, item_of, mark_of
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def assignable_apart(library: Library) -> Iterator[Problem]:
    first: dict[int, str] = {}
    for kind, name, path in assignable(library):
        item = item_of(kind, name)
        other = first.setdefault(mark_of(item), item)
        if other != item:
            yield Problem(
                path, 1, 1, "assignable-apart",
                Words(f"布置学习的链接分不清「{item}」和「{other}」：由编号算出的记号碰巧相同。", f"A link that assigns study cannot tell “{item}” from “{other}”: the marks worked out from their ids happen to be the same."),
                Words("给新写的那一个换一个编号；已发布的编号不改。", "Give the newer one another id; a published id stays."),
            )  # fmt: skip
