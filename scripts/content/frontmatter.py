"""A Markdown file is a front matter between two lines of `---`, and a body."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scripts.content.problems import Problem, Words
from scripts.content.yamlfile import Places, parse


@dataclass(frozen=True)
class Parts:
    """``body_line`` is the line of the file on which the body begins."""

    data: Any
    places: Places
    body: str
    body_line: int


def split(text: str, path: str, report: Callable[[Problem], None]) -> Parts | None:
    """The parts of a page, or None after a finding."""
    lines = text.split("\n")
    if not lines or lines[0].rstrip() != "---":
        report(
            Problem(
                path,
                1,
                1,
                "front-matter-missing",
                Words("文件没有以 --- 开头的文件头。", "The file does not begin with a front matter (---)."),
                Words("第一行写 ---，写完字段后再写一行 ---。", "Begin with a line ---, then the fields, then another line ---."),
            )
        )
        return None
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        report(
            Problem(
                path,
                1,
                1,
                "front-matter-unclosed",
                Words("文件头没有结束。", "The front matter is not closed."),
                Words("在字段之后补一行 ---。", "Add a line --- after the fields."),
            )
        )
        return None
    parsed = parse("\n".join(lines[1:end]), path, 2, report)
    if parsed is None:
        return None
    data, places = parsed
    return Parts(data, places, "\n".join(lines[end + 1 :]), end + 2)
