"""Comments of the template: above each field, what it is, whether it must be there, its form — as the model says it."""

import re
from collections.abc import Iterator

from scripts.content.field_table import Row, comment, rows
from scripts.content.model.text import Record

_KEY = re.compile(r"^(?P<indent> *)(?P<dash>- )?(?P<name>[a-z_][a-z_0-9-]*):(?= |$)")
_MARK = re.compile(r"^ *# 〔(?:必填|可省)〕")


def commented(text: str, model: type[Record], front_matter: bool) -> str:
    """The text with the model's comment above the first appearance of every field; earlier such comments are replaced.

    ``front_matter``: only the part between the two lines --- holds fields; otherwise the file is a record or a list of records.
    """
    lines = [line for line in text.split("\n") if not _MARK.match(line)]
    end = lines.index("---", 1) if front_matter else len(lines)
    return "\n".join([*_with_comments(lines[:end], {row.name.replace("[]", ""): row for row in rows(model)}), *lines[end:]])


def _with_comments(lines: list[str], known: dict[str, Row]) -> Iterator[str]:
    said: set[str] = set()
    above: list[tuple[int, str]] = []
    for line in lines:
        match = _KEY.match(line)
        if match:
            depth = len(match["indent"]) + (2 if match["dash"] else 0)
            above = [(column, name) for column, name in above if column < depth]
            name = _known_as([*(name for _, name in above), match["name"]], known)
            row = known.get(name)
            if row and row.name not in said:
                said.add(row.name)
                yield f"{match['indent']}{comment(row)}"
            above.append((depth, match["name"]))
        yield line


def _known_as(keys: list[str], known: dict[str, Row]) -> str:
    """The field's name; a key that is an id of the author's own stands as * in it."""
    found: list[str] = []
    for key in keys:
        plain, any_id = ".".join([*found, key]), ".".join([*found, "*"])
        within = any(name.startswith(f"{any_id}.") for name in known)
        found.append("*" if within and plain not in known else key)
    return ".".join(found)
