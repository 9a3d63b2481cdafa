"""question-key-long: the right option is not plainly longer than every other (by three tenths, and by five characters or twenty English ones).

答案不明显比别的选项都长（长三成且多出五个字以上）。
"""

from collections.abc import Iterator

from scripts.content.bank import is_single, lengths
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

LONGER = 1.3
BY = {"zh": 5, "en": 20}


def question_key_long(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        if not is_single(item.record):
            continue
        for lang, said in (("zh", Words("中文", "Chinese")), ("en", Words("英文", "English"))):
            key, others = lengths(item.record, lang)
            if key >= LONGER * max(others) and key - max(others) >= BY[lang]:
                at = [option.id for option in item.record.options].index(item.record.key[0])
                yield Problem(
                    item.path, *item.place("options", at, lang), "question-key-long",
                    Words(f"{said.zh}答案有 {key} 个字，别的选项最长 {max(others)} 个。", f"The right option has {key} characters in {said.en}, the longest other {max(others)}."),
                    Words("把答案写短，或把别的选项写得一样具体。", "Shorten it, or make the others as specific."), "warning",
                )  # fmt: skip
