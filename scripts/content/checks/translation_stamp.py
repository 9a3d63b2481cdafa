"""translation-stamp: an English page carries the stamp of the Chinese text it was made from, and that text has not changed since.

英文页登记了译自哪一版中文，那一版之后中文没有改过。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.stamp import state


def translation_stamp(library: Library) -> Iterator[Problem]:
    for entry in library.entries():
        page, found = entry.en, state(entry)
        if page is None or found == "current":
            continue
        command = f"python -m scripts stamp {page.path}"
        fact = Words("中文在英文译出以后改过。", "The Chinese has changed since it was translated.")
        mend = Words(f"对照中文改英文，然后运行 {command}。", f"Bring the English up to date, then run {command}.")
        if found == "unstamped":
            fact = Words("没有记下英文译自哪一版中文。", "It is not recorded which Chinese text this was made from.")
            mend = Words(f"核对英文与中文一致，然后运行 {command}。", f"Check the English against the Chinese, then run {command}.")
        yield Problem(page.path, *page.place("translated_from"), "translation-stamp", fact, mend, "warning")
