"""module-recall: at most six in ten of a module's questions ask for memory alone.

一个单元里，只考记忆的题不超过六成。
"""

from collections.abc import Iterator

from scripts.content.course import scored, serving
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

MOST = 0.6
FROM = 5


def module_recall(library: Library) -> Iterator[Problem]:
    for entry in library.modules.values():
        asked = scored(serving(library, entry.record))
        recall = sum(item.record.cognition == "recall" for item in asked)
        if len(asked) >= FROM and recall > MOST * len(asked):
            yield Problem(
                entry.zh.path, *entry.zh.place("quiz"), "module-recall",
                Words(f"{len(asked)} 道题里有 {recall} 道只考记忆。", f"{recall} of {len(asked)} questions ask for memory alone."),
                Words("改几道，让读者在一个情形里用上它、或者分辨几种说法。", "Make some of them ask for a use in a situation, or for telling accounts apart."), "warning",
            )  # fmt: skip
