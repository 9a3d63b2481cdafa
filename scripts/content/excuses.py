"""Warnings that a second person has looked at and let stand: ``cases/_excused.yml``."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Annotated

from pydantic import Field

from scripts.content.entries import Item
from scripts.content.model.text import Line, Record
from scripts.content.problems import Problem, Words
from scripts.content.reading import read, relative
from scripts.content.records import record
from scripts.content.yamlfile import parse

NAME = "cases/_excused.yml"


class Excuse(Record):
    """One line of one file that may keep what one rule warns of."""

    rule: Line = Field(description="Id of the rule, such as P09.")
    path: Line = Field(description="The file, from the root.")
    hash: Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")] = Field(description="Of the line as it stands; the warning says it.")
    why: Line = Field(description="Why it may stand.")
    by: Line = Field(description="Who looked: not the author.")


def line_hash(line: str) -> str:
    """Eight characters that change when the line does."""
    return sha256(line.strip().encode()).hexdigest()[:8]


def excuses(root: Path, report: Callable[[Problem], None]) -> list[Item[Excuse]]:
    path = root / NAME
    if not path.exists():
        return []
    text = read(path, root, report)
    parsed = None if text is None else parse(text, NAME, 1, report)
    if parsed is None:
        return []
    data, places = parsed
    if not isinstance(data, list):
        if data:
            report(
                Problem(
                    relative(path, root),
                    1,
                    1,
                    "schema-list",
                    Words("这个文件应当是一个列表。", "This file should be a list."),
                    Words("每一条以「- rule: …」开头。", "Begin every entry with “- rule: …”."),
                )
            )
        return []
    made = [(at, record(Excuse, entry, NAME, places, (at,), report)) for at, entry in enumerate(data)]
    return [Item(NAME, one, places, (at,)) for at, one in made if one is not None]
