"""What an editor should know of each field of a record, drawn from its model: must it be there, its form, what it means."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.content.model.text import ID_PATTERN, Bilingual, Record
from scripts.content.problems import Words


class Row(NamedTuple):
    """``name`` is the path as authors write it: period.start, options[].id."""

    name: str
    required: bool
    form: Words
    translatable: bool
    about: Words


FIRST = ("id", "kind")
GUARD = 400
"""From here on a limit only keeps out pasted pages; editors need not know of it."""
_ID = Words("小写字母、数字和连字符", "lower-case letters, digits and hyphens")
_BOTH = Words("zh 和 en 各一段", "a text each under zh and en")
_PLAIN = {"integer": Words("整数，从1起", "whole number from 1"), "boolean": Words("true 或 false", "true or false")}


def rows(model: type[Record]) -> list[Row]:
    """One row a field, fields of inner records below it; the two languages of a text are not spelled out."""
    schema = model.model_json_schema(by_alias=True)
    return sorted(_rows(schema, schema.get("$defs", {}), ""), key=lambda row: row.name not in FIRST)


def _rows(schema: dict[str, Any], definitions: dict[str, Any], before: str) -> Iterator[Row]:
    for name, field in schema.get("properties", {}).items():
        kind = _inner(field)
        about = Words(field.get("zh", ""), field.get("description", ""))
        yield Row(f"{before}{name}", name in schema.get("required", ()), _form(kind, definitions), field.get("translatable", False), about)
        below, mark = (kind["items"], "[].") if kind.get("type") == "array" else (kind, ".")
        if values := _by_name(kind):
            below, mark = values, ".*."
        target = below.get("$ref", "").rpartition("/")[2]
        if target and target != Bilingual.__name__:
            yield from _rows(definitions[target], definitions, f"{before}{name}{mark}")


def _by_name(kind: dict[str, Any]) -> dict[str, Any]:
    """The form of the values where a field holds records by their names."""
    found = kind.get("additionalProperties")
    return dict(found) if isinstance(found, dict) else next(iter(kind.get("patternProperties", {}).values()), {})


def _inner(field: dict[str, Any]) -> dict[str, Any]:
    """The field without “or nothing”."""
    choices = [one for one in field.get("anyOf", [field]) if one.get("type") != "null"]
    return dict(choices[0])


def _form(kind: dict[str, Any], definitions: dict[str, Any]) -> Words:
    if "$ref" in kind:
        target = kind["$ref"].rpartition("/")[2]
        return _BOTH if target == Bilingual.__name__ else Words("有下级字段", "holds fields of its own")
    if values := _by_name(kind):
        inner = _form(values, definitions)
        return Words(f"编号: 内容，一条一个；内容：{inner.zh}", f"id: content, one each; the content {inner.en}")
    if "const" in kind or "enum" in kind:
        listed = [f"`{value}`" for value in kind.get("enum", [kind.get("const")])]
        return Words("、".join(listed), ", ".join(listed))
    if kind.get("type") == "array":
        inner, many = _form(kind["items"], definitions), _range(kind.get("minItems"), kind.get("maxItems"))
        return Words(f"列表{f'，{many.zh}项' if many.zh else ''}：{inner.zh}", f"list{f' of {many.en}' if many.en else ''}: {inner.en}")
    if kind.get("type") in _PLAIN:
        return _PLAIN[kind["type"]]
    if kind.get("pattern") == ID_PATTERN:
        return _ID
    if kind.get("format") == "date":
        return Words("YYYY-MM-DD", "YYYY-MM-DD")
    if r"\d{4}" in kind.get("pattern", ""):
        return Words("YYYY、YYYY-MM 或 YYYY-MM-DD", "YYYY, YYYY-MM or YYYY-MM-DD")
    least, most = kind.get("minLength"), kind.get("maxLength")
    many = _range(None if least == 1 else least, most if most and most < GUARD else None)
    return Words(f"文字{f'，{many.zh}个字' if many.zh else ''}", f"text{f' of {many.en} characters' if many.en else ''}")


def _range(least: int | None, most: int | None) -> Words:
    if least and most:
        return Words(f"{least}–{most}", f"{least}–{most}")
    if most:
        return Words(f"最多{most}", f"at most {most}")
    return Words(f"至少{least}", f"at least {least}") if least else Words("", "")


def comment(row: Row) -> str:
    """# 〔必填〕标题，中性……（文字，2–90个字；可译）"""
    values = re.findall(r"`([^`]*)`", row.form.zh)
    told = values and all(value in row.about.zh for value in values)
    form = "；".join([*([] if told else [row.form.zh]), *(["英文文件里可译"] if row.translatable else [])])
    return f"# 〔{'必填' if row.required else '可省'}〕{row.about.zh}{f'（{form}）' if form else ''}"
