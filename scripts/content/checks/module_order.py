"""module-order: modules are numbered without gaps or repeats, and what a module asks to be taken first has a smaller number.

课程单元的次序从1起，不重不漏；先学的单元，次序在前。
"""

from collections.abc import Iterator

from scripts.content.library import WITHDRAWN, Library
from scripts.content.problems import Problem, Words


def module_order(library: Library) -> Iterator[Problem]:
    modules = [entry for entry in library.modules.values() if entry.record.status != WITHDRAWN]
    first: dict[int, str] = {}
    waiting = any(item.record.kind == "module" for item in library.planned.values())
    for entry in modules:
        number = entry.record.number
        other = first.setdefault(number, entry.zh.path)
        if other != entry.zh.path:
            yield Problem(
                entry.zh.path, *entry.zh.place("number"), "module-order",
                Words(f"第 {number} 单元有两个：{other} 也是。", f"Two modules have the number {number}: {other} is the other."),
                Words("改其中一个的 number。", "Give one of them another number."),
            )  # fmt: skip
        elif number > len(modules) and not waiting:
            yield Problem(
                entry.zh.path, *entry.zh.place("number"), "module-order",
                Words(f"一共 {len(modules)} 个单元，这里写了第 {number} 个。", f"There are {len(modules)} modules, and this one has the number {number}."),
                Words("从1起依次编号；还没写的单元先列进 docs/planned.yml。", "Number them from 1; list those to come in docs/planned.yml."),
            )  # fmt: skip
        for at, name in enumerate(entry.record.prerequisites):
            before = library.modules.get(name)
            if before and before.record.number >= number:
                yield Problem(
                    entry.zh.path, *entry.zh.place("prerequisites", at), "module-order",
                    Words(f"先学的「{name}」是第 {before.record.number} 单元，在这一单元（第 {number}）之后。", f"“{name}”, to be taken first, is module {before.record.number}; this is module {number}."),
                    Words("删去它，或改次序。", "Remove it, or change the numbers."),
                )  # fmt: skip
