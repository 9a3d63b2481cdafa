"""Where the blocks of a plainly written body begin and end, without the Markdown parser, which would take a fifth of the time of a check.

Only shapes about which CommonMark leaves no doubt are taken: headings, paragraphs, lists, tables and boxes as nearly every page writes
them. At anything else ``tops`` gives up, and the parser reads the whole body. A test holds both to the same answer.
"""

import re
from typing import NamedTuple

# What begins a line of prose and nothing else: a letter or 汉字, an opening mark, bold, a link, a number that opens no list.
_PROSE = re.compile(r"[^\W\d_]|[“‘《（]|\*\*[^\s*]|\[|[0-9]+(?![0-9.)])")
_ITEM = re.compile(r"(?:-|[0-9]{1,9}\.) (?=\S)")
_HEADING = re.compile(r"(#{1,6}) +([^\s#](?:[^#]*[^\s#])?)")
_BOX = re.compile(r"(?:\?\?\?\+?|!!!) (\w+(?: \"[^\"]*\")?)")
_ROW = re.compile(r"\|[^\\`]*\|")
_RULED = re.compile(r"\|(?: ?-{3,} ?\|)+")
_BOX_INDENT = 4


class Top(NamedTuple):
    """A block at the top: its kind, its first line and the one behind its last, counted from 0; a heading's level and words or a box's head."""

    kind: str
    start: int
    end: int
    level: int = 0
    words: str = ""


def tops(body: str) -> list[Top] | None:
    """All blocks in order, or None where the parser must look."""
    lines = body.removesuffix("\n").split("\n")
    if "\t" in body or any(line.isspace() for line in lines):
        return None
    found: list[Top] = []
    at = 0
    while at < len(lines):
        if not lines[at]:
            at += 1
            continue
        top = _heading(lines, at) or _paragraph(lines, at) or _list(lines, at) or _box(lines, at) or _table(lines, at)
        if top is None:
            return None
        found.append(top)
        at = top.end
    return found


def _heading(lines: list[str], at: int) -> Top | None:
    match = _HEADING.fullmatch(lines[at])
    return Top("heading", at, at + 1, len(match[1]), match[2]) if match else None


def _paragraph(lines: list[str], start: int) -> Top | None:
    end = start
    while end < len(lines) and _PROSE.match(lines[end]):
        end += 1
    if end == start or _follows(lines, end):
        return None
    # A bracket and a colon may define a reference, which is no block at all.
    if lines[start].startswith("[") and any("]:" in line for line in lines[start:end]):
        return None
    return Top("paragraph", start, end)


def _list(lines: list[str], start: int) -> Top | None:
    """Ends before the next line that is neither an item nor indented like one, the empty lines between them included."""
    match = _ITEM.match(lines[start])
    if match is None:
        return None
    dash = lines[start].startswith("-")
    indent, at = 0, start
    while at < len(lines):
        line = lines[at]
        match = _ITEM.match(line)
        if match and dash == line.startswith("-"):
            indent = match.end()
            if not _PROSE.match(line, indent):
                return None
        elif line and not line.startswith(" "):
            if lines[at - 1]:
                return None
            break
        elif line and not _inside(line, indent):
            return None
        at += 1
    return Top("list", start, at)


def _box(lines: list[str], start: int) -> Top | None:
    """Ends before the next line that is not indented, or before the second of two empty ones."""
    match = _BOX.fullmatch(lines[start])
    if match is None:
        return None
    at = start + 1
    while at < len(lines) and (not lines[at] or lines[at].startswith(" ")):
        if lines[at] and not _inside(lines[at], _BOX_INDENT):
            return None
        if not lines[at] and not lines[at - 1]:
            break
        at += 1
    return Top("box", start, at, words=match[1])


def _table(lines: list[str], start: int) -> Top | None:
    end = start
    while end < len(lines) and lines[end].startswith("|"):
        end += 1
    if end - start < 2 or _follows(lines, end) or not (_ROW.fullmatch(lines[start]) and _RULED.fullmatch(lines[start + 1])):
        return None
    return Top("table", start, end) if lines[start].count("|") == lines[start + 1].count("|") else None


def _inside(line: str, indent: int) -> bool:
    """Whether an indented line surely belongs to the list or box above it, and opens nothing that could reach further."""
    words = line.lstrip(" ")
    return len(line) - len(words) >= indent and bool(_PROSE.match(words) or _ITEM.match(words))


def _follows(lines: list[str], at: int) -> bool:
    return at < len(lines) and bool(lines[at])
