"""principle-numbers: no two principles of a group have the same number.

同一组启示的次序号不重复。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def principle_numbers(library: Library) -> Iterator[Problem]:
    first: dict[tuple[str, int], str] = {}
    for name, entry in library.principles.items():
        group, number = entry.record.group, entry.record.number
        other = first.setdefault((group, number), name)
        if other != name:
            yield Problem(
                entry.zh.path, *entry.zh.place("number"), "principle-numbers",
                Words(f"{group} 组的第 {number} 条已是「{other}」。", f"No. {number} of {group} is “{other}” already."),
                Words("按材料里的次序改 number。", "Number it as the source does."),
            )  # fmt: skip
