"""naming-persons: a page first says 时任浙江省委书记习近平同志 (Xi Jinping, then Party Secretary of Zhejiang), later 习近平同志 (Xi); never a bare 省委书记, Comrade, President or Mr.

A question, a table's entry or a summary stands alone and says 习近平同志.

一页里首次写“时任浙江省委书记习近平同志”，之后写“习近平同志”；不单独写“省委书记”。题目、表格、摘要各自独立，写“习近平同志”。
"""

import re
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.quoting import quoted, within
from scripts.content.texts import Text, written

FULL = "时任浙江省委书记习近平同志"
FULL_EN = "Xi Jinping, then Party Secretary of Zhejiang"
_CHINESE, _ENGLISH = ("习近平", "省委书记"), ("Xi", "Comrade")
_FULL_EN = re.compile(r"Xi\s+Jinping(?:,\s+then\s+Party\s+Secretary\s+of\s+Zhejiang|\s+\(then\s+Party\s+Secretary\s+of\s+Zhejiang\))")
_XI = re.compile(r"\bXi\b(?!['’]an)(?!(?:\s+Jinping)?\s+Thought)(?:\s+Jinping\b)?")
_FORMS = re.compile(r"\b(?:Comrade|President|Mr\.?|General\s+Secretary|Chairman)\s+Xi\b(?:\s+Jinping\b)?(?!\s+Thought)|\bComrade\b")


def naming_persons(library: Library) -> Iterator[Problem]:
    named: set[str] = set()
    for text in written(library):
        if not any(word in text.words for word in (_ENGLISH if text.lang == "en" else _CHINESE)):
            continue
        first = not text.entry and text.path not in named
        found = list(_english(text, first) if text.lang == "en" else _chinese(text, first))
        if not text.entry and any(mention for mention, _ in found):
            named.add(text.path)
        yield from (problem for _, problem in found if problem is not None)


def _chinese(text: Text, first: bool) -> Iterator[tuple[bool, Problem | None]]:
    """(whether this is a mention of him, what is wrong with it)"""
    words = text.words
    books, quotes = quoted(words, "《"), quoted(words)
    told: set[int] = set()
    for match in re.finditer("习近平", words):
        before, after = words[: match.start()].rstrip("*"), words[match.end() :]
        if within(match.start(), books) or after.startswith("新时代中国特色社会主义思想"):
            continue
        if after.startswith("总书记") and within(match.start(), quotes):
            continue
        if first and not (before.endswith("时任浙江省委书记") and after.startswith("同志")):
            told.add(match.start())
            fact = Words(
                "本页首次提到习近平同志，没有写明当时的职务。" if after.startswith("同志") else "本页首次提到习近平同志，写法不完整。",
                "The page’s first mention of Xi Jinping is not in full.",
            )
            yield True, _problem(text, match.start(), fact, Words(f"写成「{FULL}」。", f"Write “{FULL}”."))
        elif not after.startswith("同志"):
            fact = Words(
                "“习近平总书记”只用在引文里。" if after.startswith("总书记") else "「习近平」后面没有“同志”。",
                "习近平 stands without 同志 outside a quotation.",
            )
            yield True, _problem(text, match.start(), fact, Words("写成「习近平同志」。", "Write 习近平同志."))
        else:
            yield True, None
        first = False
    for match in re.finditer("省委书记", words):
        end = match.end()
        if (words[:end].endswith("时任浙江省委书记") and words.startswith("习近平", end)) or within(match.start(), quotes) or end in told:
            continue
        yield (
            False,
            _problem(
                text,
                match.start(),
                Words("单独写了「省委书记」。", "省委书记 stands by itself."),
                Words(f"写明是谁：首次写「{FULL}」，之后写「习近平同志」。", f"Say who: first {FULL}, later 习近平同志."),
            ),
        )


def _english(text: Text, first: bool) -> Iterator[tuple[bool, Problem | None]]:
    words = text.words
    quotes = quoted(words)
    forms = [match for match in _FORMS.finditer(words) if not (match.group().startswith("General") and within(match.start(), quotes))]
    for match in forms:
        yield (
            False,
            _problem(
                text,
                match.start(),
                Words(f"英文里写了「{match.group()}」。", f"“{match.group()}” is not how this site names him."),
                Words("首次写 Xi Jinping, then Party Secretary of Zhejiang，之后写 Xi。", f"First write {FULL_EN}, later Xi."),
            ),
        )
    for match in _XI.finditer(words):
        if any(form.start() <= match.start() < form.end() for form in forms):
            yield True, None
        elif first and not _FULL_EN.match(words, match.start()):
            yield (
                True,
                _problem(
                    text,
                    match.start(),
                    Words("本页（英文）首次提到他，没有写全。", "The page’s first mention of Xi Jinping is not in full."),
                    Words(f"写成「{FULL_EN}」。", f"Write “{FULL_EN}”."),
                ),
            )
        elif not first and not text.entry and match.group() != "Xi" and not within(match.start(), quotes):
            yield (
                True,
                _problem(
                    text,
                    match.start(),
                    Words("英文页上第二次起只写 Xi。", "After the first mention the page says Xi."),
                    Words("改为「Xi」。", "Write “Xi”."),
                ),
            )
        else:
            yield True, None
        first = False


def _problem(text: Text, at: int, fact: Words, mend: Words) -> Problem:
    return Problem(text.path, *text.place(at), "naming-persons", fact, mend, "warning")
