"""What pydantic found, said to an editor. Every error type that the models can raise has words here; a test holds that."""

from collections.abc import Mapping
from typing import Any

from scripts.content.nearest import nearest
from scripts.content.problems import Words

TYPES = (
    "missing", "extra_forbidden", "literal_error", "string_type", "string_too_short", "string_too_long", "string_pattern_mismatch",
    "tuple_type", "list_type", "too_short", "too_long", "model_type", "model_attributes_type", "dict_type", "bool_type", "bool_parsing", "int_type",
    "int_parsing", "int_parsing_size", "greater_than_equal", "partial_date", "whole_date", "union",
)  # fmt: skip
_LIST_COMMA = Words("各项之间用半角逗号「,」。", "Put ASCII commas between the entries.")


def said(error: Mapping[str, Any], known_fields: list[str], field: str, name: Words) -> tuple[str, Words, Words]:
    """Code, fact and mend for one error of pydantic's.

    ``known_fields`` are those of the record it was found in; ``field`` is the nearest key, ``name`` what to call the value itself.
    """
    kind, context, value = error["type"], error.get("ctx") or {}, error.get("input")
    zh, en = name
    begin = en[:1].upper() + en[1:]
    shown = value if isinstance(value, str) and len(value) <= 40 else f"{value[:40]}…" if isinstance(value, str) else None
    code = "schema-" + {
        "missing": "missing-field",
        "extra_forbidden": "unknown-field",
        "literal_error": "unknown-value",
        "partial_date": "date",
        "whole_date": "date",
    }.get(kind, kind.replace("_", "-"))
    if kind == "missing":
        return (
            code,
            Words(f"缺少必填字段「{field}」。", f"The required field “{field}” is missing."),
            Words(f"补上一行：{field}: …", f"Add a line {field}: …"),
        )
    if kind == "extra_forbidden":
        near = nearest(field, known_fields)
        if near:
            return (
                code,
                Words(f"不认识的字段「{field}」。", f"Unknown field “{field}”."),
                Words(f"改为「{near}」，或删去这一行。", f"Change it to “{near}”, or remove the line."),
            )
        return (
            code,
            Words(f"不认识的字段「{field}」。", f"Unknown field “{field}”."),
            Words(f"删去这一行。可用的字段：{'、'.join(known_fields)}。", f"Remove the line. Known fields: {', '.join(known_fields)}."),
        )
    if kind == "literal_error" and not isinstance(value, str):
        return code, Words(f"{zh}应当只有一个值。", f"{begin} should be a single value."), Words(f"写成 {field}: 值。", f"Write {field}: value.")
    if kind == "literal_error":
        allowed = [part.strip().strip("'") for part in str(context.get("expected", "")).replace(" or ", ", ").split(",")]
        near = nearest(str(value), allowed)
        hint = Words(f"改为「{near}」。", f"Change it to “{near}”.") if near else Words("", "")
        return (
            code,
            Words(f"{zh}的值「{shown}」不在允许的范围里。", f"The value “{shown}” of {en} is not allowed."),
            Words(f"{hint.zh}可用的值：{'、'.join(allowed)}。", f"{hint.en}{' ' if hint.en else ''}Allowed are: {', '.join(allowed)}."),
        )
    if kind in ("partial_date", "whole_date"):
        form = "YYYY-MM-DD" if kind == "whole_date" else "YYYY、YYYY-MM 或 YYYY-MM-DD"
        return (
            code,
            Words(f"{zh}的值「{shown}」不是日期。", f"The value “{shown}” of {en} is not a date."),
            Words(f"写成 {form}，并核对月和日。", f"Write {form.replace('、', ', ').replace(' 或 ', ' or ')} and check month and day."),
        )
    if kind == "string_pattern_mismatch":
        return code, Words(f"{zh}的值「{shown}」写法不对。", f"The value “{shown}” of {en} has the wrong form."), _form(field)
    if kind in ("string_too_short", "string_too_long"):
        least, most, length = context.get("min_length"), context.get("max_length"), len(value) if isinstance(value, str) else 0
        limit = (
            Words(f"至少 {least} 个字", f"at least {least} characters")
            if least and kind.endswith("short")
            else Words(f"至多 {most} 个字", f"at most {most} characters")
        )
        return (
            code,
            Words(f"{zh}有 {length} 个字，应当{limit.zh}。", f"{begin} has {length} characters; it takes {limit.en}."),
            Words("补写。" if kind.endswith("short") else "缩短。", "Write more." if kind.endswith("short") else "Shorten it."),
        )
    if kind in ("too_short", "too_long"):
        least, most, length = context.get("min_length"), context.get("max_length"), len(value) if isinstance(value, (list, tuple, dict)) else 0
        limit = Words(f"至少 {least} 项", f"at least {least}") if kind == "too_short" else Words(f"至多 {most} 项", f"at most {most}")
        return (
            code,
            Words(f"{zh}有 {length} 项，应当{limit.zh}。", f"{begin} has {length} entries; it takes {limit.en}."),
            _LIST_COMMA
            if any(isinstance(one, str) and "，" in one for one in value or ())
            else Words("增减这个列表。", "Add to the list, or shorten it."),
        )
    if kind in ("tuple_type", "list_type"):
        return (
            "schema-list",
            Words(f"{zh}应当是一个列表。", f"{begin} should be a list."),
            Words(f"写成 {field}: [甲, 乙]。", f"Write {field}: [one, two]."),
        )
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        shape = (
            Words(f"写成 {field}: {{字段: 值}}", f"Write {field}: {{field: value}}")
            if f"「{field}」" == zh
            else Words("每个字段写一行：字段: 值", "Write one line a field: field: value")
        )
        return (
            "schema-mapping",
            Words(f"{zh}应当有下一级字段。", f"{begin} should hold fields of its own."),
            Words(f"{shape.zh}。可用的字段：{'、'.join(known_fields)}。", f"{shape.en}. Known fields: {', '.join(known_fields)}."),
        )
    if kind in ("bool_type", "bool_parsing"):
        return (
            "schema-truth",
            Words(f"{zh}应当是 true 或 false。", f"{begin} should be true or false."),
            Words("只写 true 或 false。", "Write true or false."),
        )
    if kind in ("int_type", "int_parsing", "int_parsing_size", "greater_than_equal"):
        return (
            "schema-number",
            Words(f"{zh}应当是从 1 起的整数。", f"{begin} should be a whole number from 1."),
            Words("只写数字。", "Write digits only."),
        )
    return (
        "schema-text",
        Words(f"{zh}应当是一段文字。", f"{begin} should be text."),
        Words("写成一行文字；含冒号时放进引号。", "Write it as text; quote it if it holds a colon."),
    )


def _form(field: str) -> Words:
    """How a value with a pattern of its own is written."""
    if field == "translated_from":
        return Words("删去这一行，再运行 python -m scripts stamp。", "Remove the line and run python -m scripts stamp.")
    if field == "to":
        return Words("写成站内地址，前后都有斜杠，如 /brief/。", "Write an address of the site with a slash at both ends, as in /brief/.")
    return Words("只用小写英文字母、数字和连字符，如 road-20。", "Use lower-case letters, digits and hyphens, as in road-20.")
