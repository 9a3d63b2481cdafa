"""punctuation: Chinese prose has full-width signs, none doubled, half-width digits without a space before 汉字, …… for an omission and — in a range of years.

中文用全角标点，不连写；汉字和数字之间不空格，数字用半角；省略号用……，年份范围用—。
"""

import re
import unicodedata
from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.texts import FILL, texts

HAN = "一-龥"
_AFTER = rf"(?= ?{FILL}*(?:[{HAN}“‘《（”’》），。；：？！、\d]|$))"
_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
# Patterns of all 汉字 take Python a hundredth of a second to read: they stand here as words, and are read only for a text that a plain one finds doubtful.
_HALF = re.compile("[,;:?!()]")
_BESIDE = re.compile(r"[^\x01-\x7f] ?[,;:?!()]|[()][^\x00-\x7f]")
_SIGN = rf"(?m)(?<=[{HAN}”’》）])({FILL}*)([,;:?!]){_AFTER}|(?<=[{HAN}”’》]) ?(\()|(\()(?=[{HAN}“《])|(?<=[{HAN}”》])(\))|(\))(?=[{HAN}])"
_DOUBLED = re.compile(r"([。，、；：])\1+")
_TWOS = ("。。", "，，", "、、", "；；", "：：")
_GAP = re.compile(r"[^\x00-\x7f] +\d|\d +[^\x00-\x7f]")
_SPACED = rf"(?<=[{HAN}]) +(?=\d)|(?<=\d) +(?=[{HAN}])"
_WIDE_DIGITS = re.compile("[０-９]+")
_DOTS = re.compile(r"\.{3,}")
_BETWEEN = re.compile(r"[-–~～]\s?\d")
_RANGE = rf"(?<![\d-])(\d{{1,4}})\s?[-–~～]\s?(\d{{1,4}})(?![\d-])(?=[{HAN}%]|\W|$)"
_YEARS = re.compile(r"(?:1[89]|20)\d{2}")


def punctuation(library: Library) -> Iterator[Problem]:
    for text in texts(library):
        if text.lang != "zh":
            continue
        for at, fact, mend, repair in _faults(text.words):
            yield Problem(text.path, *text.place(at), "punctuation", fact, mend, "warning", repair)


def _faults(words: str) -> Iterator[tuple[int, Words, Words, tuple[str, str]]]:
    for match in re.finditer(_SIGN, words) if _HALF.search(words) and _BESIDE.search(words) else ():
        sign = next(group for group in match.groups()[1:] if group)
        at = match.end() - 1
        yield (
            at,
            Words(f"中文里用了半角「{sign}」。", f"A half-width {sign} stands in Chinese."),
            Words(f"改为全角「{_FULL[sign]}」。", f"Write {_FULL[sign]}."),
            (sign, _FULL[sign]),
        )
    for match in _DOUBLED.finditer(words) if any(two in words for two in _TWOS) else ():
        one = match.group(1)
        good = "……" if one == "。" and len(match.group()) > 2 else one
        yield (
            match.start(),
            Words(f"标点连写了：「{match.group()}」。", f"The sign is doubled: {match.group()}."),
            Words(f"改为「{good}」。", f"Write {good}."),
            (match.group(), good),
        )
    for match in re.finditer(_SPACED, words) if " " in words and _GAP.search(words) else ():
        fact = Words("汉字和数字之间有空格。", "There is a space between 汉字 and digits.")
        yield match.start(), fact, Words("删去空格。", "Remove the space."), (match.group(), "")
    for match in _WIDE_DIGITS.finditer(words):
        fact = Words("用了全角数字。", "Full-width digits are used.")
        yield match.start(), fact, Words("改为半角数字 0–9。", "Use the digits 0–9."), (match.group(), unicodedata.normalize("NFKC", match.group()))
    for match in _DOTS.finditer(words) if "..." in words else ():
        yield (
            match.start(),
            Words(f"省略号写成了「{match.group()}」。", f"The omission is written {match.group()}."),
            Words("改为「……」。", "Write ……."),
            (match.group(), "……"),
        )
    for match in re.finditer(_RANGE, words) if _BETWEEN.search(words) else ():
        first, last = match.groups()
        if (_YEARS.fullmatch(first) and _YEARS.fullmatch(last)) or re.match(rf"[{HAN}%]", words[match.end() : match.end() + 1]):
            yield (
                match.start(),
                Words(f"范围「{match.group()}」用了连字符。", f"The range {match.group()} has a hyphen."),
                Words(f"写成「{first}—{last}」。", f"Write {first}—{last}."),
                (match.group(), f"{first}—{last}"),
            )
