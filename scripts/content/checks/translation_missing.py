"""translation-missing: every page has an English twin; where it has none, its English address shows the Chinese text with a notice.

每一页都有英文；没有的，英文地址上显示中文并说明。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def translation_missing(library: Library) -> Iterator[Problem]:
    for entry in library.entries():
        twin = entry.zh.path.removesuffix(".zh.md") + ".en.md"
        unreadable = any(problem.path == twin for problem in library.problems)
        if entry.en is None and not unreadable:
            name = twin.rpartition("/")[2]
            yield Problem(
                entry.zh.path, 1, 1, "translation-missing",
                Words("这一页没有英文。", "The page has no English."),
                Words(f"有人能译时，在旁边写 {name}；没有也可以发布。", f"Write {name} beside it when somebody can; the page may go out without."),
                "warning",
            )  # fmt: skip
