"""question-catch-all: no option is “all of the above” or “none of the above”.

选项里没有“以上都对”“以上都不对”。
"""

import re
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words

_CATCH_ALL = re.compile(
    r"(?:以上|上述|前面)(?:几项|各项|选项|全部|三项|答案)?(?:都|均|皆|全部?|没有)|\b(?:all|none|both|neither|any) of (?:the )?(?:above|these|them)\b",
    re.I,
)


def question_catch_all(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        for at, option in enumerate(item.record.options):
            for lang in ("zh", "en"):
                text = option.of(lang)
                if (lang == "zh" and "上" not in text and "前面" not in text) or not _CATCH_ALL.search(text):
                    continue
                yield Problem(
                    item.path, *item.place("options", at, lang), "question-catch-all",
                    Words(f"选项「{text}」什么都说、什么都没说。", f"The option “{text}” says everything and nothing."),
                    Words("删去它；有几个对的选项，改用 multiple。", "Remove it; where several options are right, make it a multiple question."),
                )  # fmt: skip
