"""question-options-unique: the options of a question differ in their ids and in their words, signs and spaces put aside.

同一题的选项，编号和文字都不相同；标点、空格、全角半角不算。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.sameness import plain


def question_options_unique(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        for field in ("id", "zh", "en"):
            seen: dict[str, int] = {}
            for at, option in enumerate(item.record.options):
                text: str = getattr(option, field)
                first = seen.setdefault(plain(text) or text, at)
                if first != at:
                    line = item.place("options", first, field)[0]
                    what = Words("编号", "id") if field == "id" else Words("文字", "words")
                    yield Problem(
                        item.path, *item.place("options", at, field), "question-options-unique",
                        Words(f"两个选项的{what.zh}都是「{text}」（第 {line} 行已有）。", f"Two options have the same {what.en}, “{text}” (first on line {line})."),
                        Words("改一个，或删去一个。", "Change or remove one of them."),
                    )  # fmt: skip
