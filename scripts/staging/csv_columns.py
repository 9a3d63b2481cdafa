"""The columns of a table, read from its published schema: flat, in a fixed order, each with what it means in both languages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]
LIST, NUMBERED = "[]", "[n]"
ONE_ROW_EACH = {"sources": "articles", "scenarios": "nodes"}
"""Tables that would be a few rows of very many columns: they get a row for each entry of that list."""


@dataclass(frozen=True)
class Column:
    """``path`` leads through a record: keys, ``[]`` for a list that is joined, ``[n]`` for one whose entries get columns of their own."""

    path: tuple[str, ...]
    zh: str
    en: str

    def name(self, number: str = "n") -> str:
        """title_zh, options_1_why_en; ``number`` stands for the place in a numbered list."""
        return "_".join(number if key == NUMBERED else key for key in self.path if key != LIST)


def columns(name: str, schema: Schema) -> list[Column]:
    """Of the table ``name`` with the schema of its whole file."""
    item = schema["properties"]["items"]["items"]
    single = ONE_ROW_EACH.get(name, "")
    found = []
    for path, zh, en in _leaves(item, schema.get("$defs", {}), (), "", ""):
        if path[0] == single:
            path = (single.removesuffix("s"), *path[2:])
        found.append(Column(path, zh, en))
    return found


def _leaves(node: Schema, known: Schema, path: tuple[str, ...], zh: str, en: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    zh, en = node.get("zh", zh), node.get("description", en)
    node = _resolved(node, known)
    if "properties" in node:
        both = set(node["properties"]) == {"zh", "en"}
        for key, below in node["properties"].items():
            # Of words in two languages the field's own meaning tells more than “Chinese, written first”.
            told = {name: value for name, value in below.items() if not (both and name in ("zh", "description"))}
            yield from _leaves(told, known, (*path, key), zh, en)
    elif node.get("type") == "array":
        items = _resolved(node["items"], known)
        several = "properties" in items and set(items["properties"]) != {"zh", "en"}
        told = {key: value for key, value in items.items() if key not in ("zh", "description")}
        yield from _leaves(told, known, (*path, NUMBERED if several else LIST), zh, en)
    else:
        yield path, zh, en


def _resolved(node: Schema, known: Schema) -> Schema:
    """The schema itself where it is named, or may also be nothing."""
    if "$ref" in node:
        found: Schema = known[node["$ref"].rpartition("/")[2]]
        return found
    if "anyOf" in node:
        return _resolved(next(one for one in node["anyOf"] if one.get("type") != "null"), known)
    return node
