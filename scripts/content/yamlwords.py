"""What the YAML parser refused, said to an editor: at the place where the mistake was made, which is often before the one where the parser stopped."""

import re
from typing import Any, NamedTuple

import yaml

from scripts.content.problems import Words

_NO_COLON = re.compile(r"^\s*(?:- +)*[A-Za-z0-9_-]+(?P<colon>：|:(?=[^\s:/]))")
_TEMPLATE = Words("对照 cases/_template 核对缩进、引号和冒号。", "Compare indentation, quotes and colons with cases/_template.")
_NO_COLON_AT_ALL = Words("字段名后面少了冒号。", "The colon after the field name is missing.")
_KEY = Words("写成 字段: 值（半角冒号，后面空一格）。", "Write field: value (an ASCII colon and a space).")
_BRACKETS = Words(
    "核对括号是否成对；值里有冒号、逗号或括号时，把值放进引号。",
    "See that brackets come in pairs, and quote a value that holds a colon, a comma or a bracket.",
)
_STARTS = (
    "cannot start any token",
    "alphabetic or numeric",
    "undefined alias",
    "sequence entries are not allowed",
    "node content",
    "comment or",
    "expected URI",
    "whitespace or line break",
)
SECOND_DOCUMENT = (
    Words("文件在这里断成了两份（前面有单独一行 --- 或 ...）。", "The file falls into two here (a line of --- or ... stands alone)."),
    Words("删去那一行。", "Remove that line."),
)


class Said(NamedTuple):
    """``line`` and ``column`` count from 0, as the parser counts."""

    line: int
    column: int
    fact: Words
    mend: Words


def unreadable() -> tuple[Words, Words]:
    return Words("这一段不是可读的 YAML。", "This part is not readable YAML."), _TEMPLATE


def said(error: yaml.MarkedYAMLError, text: str) -> Said:
    """Where, what and how to mend; ``text`` is what was parsed."""
    lines = text.split("\n")
    problem, context = error.problem or "", error.context or ""
    at: Any = error.problem_mark or error.context_mark
    since: Any = error.context_mark or at
    line = lines[since.line] if since.line < len(lines) else ""

    if "document start" in problem:
        return _at(at, *SECOND_DOCUMENT)
    if "expected ':'" in problem:
        match = _NO_COLON.match(line)
        return Said(since.line, match.start("colon"), _fault(match), _KEY) if match else _at(since, _NO_COLON_AT_ALL, _KEY)
    if "mapping values" in problem:
        return _colon(at, lines)
    if "quoted scalar" in context and "end of stream" in problem:
        return _at(since, Words("引号没有配对。", "A quotation mark is not closed."), Words("补上缺少的那一半。", "Add the missing half."))
    if "quoted scalar" in context:
        return _at(
            at,
            Words("双引号里有反斜杠。", "There is a backslash inside double quotes."),
            Words("改用单引号，或写成两个反斜杠。", "Use single quotes, or write two backslashes."),
        )
    if "parsing a flow" in context:
        if at.line == since.line:
            return _at(at, Words("括号里有一个值读不懂。", "A value inside the brackets cannot be read."), _BRACKETS)
        return _at(since, Words("括号没有配对。", "A bracket is not closed."), _BRACKETS)
    if any(start in problem for start in _STARTS):
        place = since if since.line == at.line else at
        sign = lines[place.line][place.column : place.column + 1] if place.line < len(lines) else ""
        fact = Words(f"值以「{sign}」开头，这个符号在 YAML 里另有用处。", f"A value begins with “{sign}”, which means something else in YAML.")
        return _at(place, fact, Words("把整个值放进引号。", "Put the whole value into quotes."))
    if "expected key" in problem or "block end" in problem or "'-' indicator" in problem:
        if at.line < len(lines) and lines[at.line][: at.column].rstrip().endswith(('"', "'")):
            fact = Words("引号合上以后还有字。", "There are words behind the closing quotation mark.")
            return _at(
                at,
                fact,
                Words("整个值放进一对引号；里面的引号换成另一种。", "Put the whole value into one pair of quotes, and use the other kind inside."),
            )
        return _at(
            at,
            Words("这一行的缩进和上面的对不齐。", "This line is not indented like those above."),
            Words("同一级的字段左边对齐，列表每条以「- 」开头。", "Align fields of one level, and begin every entry of a list with “- ”."),
        )
    return _at(at, Words("这里的 YAML 写法读不懂。", "The YAML cannot be read here."), _TEMPLATE)


def _colon(at: Any, lines: list[str]) -> Said:
    """A colon where none may stand: usually the line before lacks its own, so that both lines read as one."""
    before = lines[at.line - 1] if 0 < at.line <= len(lines) else ""
    match = _NO_COLON.match(before)
    if match and at.line < len(lines) and ":" not in lines[at.line][: at.column]:
        return Said(at.line - 1, match.start("colon"), _fault(match), _KEY)
    fact = Words("这一行多了一个冒号，或缩进不对。", "There is one colon too many here, or the indentation is off.")
    return _at(at, fact, Words("值里有冒号时，把整个值放进引号。", "Put a value that holds a colon into quotes."))


def _fault(match: re.Match[str]) -> Words:
    if match["colon"] == "：":
        return Words("字段名后面用了全角冒号。", "A full-width colon follows the field name.")
    return Words("冒号后面少了空格。", "The space after the colon is missing.")


def _at(mark: Any, fact: Words, mend: Words) -> Said:
    return Said(mark.line, mark.column, fact, mend)
