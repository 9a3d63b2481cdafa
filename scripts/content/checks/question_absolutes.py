"""question-absolutes: absolute words do not stand in the wrong options alone, where they give the right one away.

绝对的词（一律、所有、从不……）不只出现在错的选项里，那样等于告诉人选别的。
"""

import re
from collections.abc import Iterator

from scripts.content.bank import is_single
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

ABSOLUTE = {
    "zh": re.compile(r"一律|所有|全部|任何|绝不|绝对|从不|从来|永远|必然|完全|凡是|无论什么|唯一"),
    "en": re.compile(r"\b(?:always|never|every|only|none|nothing|entirely|completely|absolutely|under no circumstances|whatever)\b", re.I),
}
LEAST = {"zh": 2, "en": 2}
"""Wrong options that hold one: a single one happens in plain speech."""


def question_absolutes(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        if not is_single(item.record):
            continue
        for lang, pattern in ABSOLUTE.items():
            found = {option.id: match.group() for option in item.record.options if (match := pattern.search(option.of(lang)))}
            if len(found) >= LEAST[lang] and item.record.key[0] not in found:
                words = list(dict.fromkeys(found.values()))
                yield Problem(
                    item.path, *item.place("options"), "question-absolutes",
                    Words(f"只有错的选项里有绝对的词：{'、'.join(words)}。", f"Absolute words stand in the wrong options alone: {', '.join(words)}."),
                    Words("错的选项也写得像有道理的话。", "Let the wrong options too be things a sensible person would say."), "warning",
                )  # fmt: skip
