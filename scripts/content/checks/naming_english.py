"""naming-english: English pages say subdistrict for 街道, keep “letters and visits” to the glossary, use curly quotation marks and British spelling.

英文里街道叫 subdistrict；letters and visits 只在术语表里出现；用弯引号和英式拼法。
"""

import re
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.spelling import british
from scripts.content.texts import Text, written

# Subdistricts named in the sources, and any “… Street” that acts like an office.
_STREET = re.compile(
    r"\b[Ss]ub-districts?\b|\b(?:Longshan|Xianhua|Puyang|Punan) Street\b|\b[A-Z][a-z]+ Street\b(?= (?:Office|Party|leaders|officials))|\b[Ss]treet [Oo]ffices?\b"
)
_LETTERS = re.compile(r"letters and (?:visits|calls)\b", re.I)
GLOSSARY = "docs/glossary.yml"


def naming_english(library: Library) -> Iterator[Problem]:
    for text in written(library):
        if text.lang != "en":
            continue
        words = text.words
        for match in _STREET.finditer(words) if "treet" in words or "ub-d" in words else ():
            yield _problem(
                text,
                match.start(),
                Words(f"街道译成了「{match.group()}」。", f"街道 is rendered “{match.group()}”."),
                Words("用 subdistrict。", "Say subdistrict."),
            )
        for match in _LETTERS.finditer(words) if text.path != GLOSSARY and "etters" in words else ():
            yield _problem(
                text,
                match.start(),
                Words(f"信访译成了「{match.group()}」。", f"信访 is rendered “{match.group()}”."),
                Words("用 petitions；这个说法只在术语表里解释。", "Say petitions; the phrase is explained in the glossary alone."),
            )
        for match in re.finditer('"', words) if '"' in words else ():
            yield _problem(
                text, match.start(), Words('英文引号写成了直的 " 。', 'A straight quotation mark " is used.'), Words("用 “ 和 ”。", "Use “ and ”.")
            )
        for at, given, good in british(words):
            yield _problem(
                text, at, Words(f"「{given}」是美式拼法。", f"“{given}” is American spelling."), Words(f"用英式拼法 {good}。", f"Write {good}.")
            )


def _problem(text: Text, at: int, fact: Words, mend: Words) -> Problem:
    return Problem(text.path, *text.place(at), "naming-english", fact, mend, "warning")
