"""Whatever the models can refuse is said in words made for it, in both languages."""

from collections.abc import Iterator
from typing import Any

import pytest

from scripts.content.excuses import Excuse
from scripts.content.model.tables import Words as InterfaceWords
from scripts.content.problems import Words
from scripts.content.records import record, translatable, translation_model
from scripts.content.schema import RECORDS
from scripts.content.wording import TYPES, said

RAISES = {
    "str": ("string_type",),
    "int": ("int_type", "int_parsing", "int_parsing_size"),
    "bool": ("bool_type", "bool_parsing"),
    "literal": ("literal_error",),
    "tuple": ("tuple_type",),
    "dict": ("dict_type",),
    "model": ("model_type",),
    "model-fields": ("extra_forbidden", "missing"),
    "model-field": (),
    "nullable": (),
    "default": (),
    "definitions": (),
    "definition-ref": (),
    "function-before": (),
    "function-after": ("partial_date", "whole_date"),
}
"""kind of core schema → errors it can raise for what YAML gives: text, lists and mappings."""
LIMITS = {
    ("str", "min_length"): "string_too_short", ("str", "max_length"): "string_too_long", ("str", "pattern"): "string_pattern_mismatch",
    ("tuple", "min_length"): "too_short", ("tuple", "max_length"): "too_long", ("dict", "min_length"): "too_short", ("int", "ge"): "greater_than_equal",
}  # fmt: skip
MODELS = [*RECORDS.values(), InterfaceWords, Excuse, *(translation_model(model) for model in RECORDS.values() if translatable(model))]


def kinds(schema: Any) -> Iterator[dict[str, Any]]:
    """Every part of a core schema that validates something."""
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str) and schema["type"] != "none":
            yield schema
        for key, value in schema.items():
            if key not in ("metadata", "expected", "serialization", "config", "function"):
                yield from kinds(value)
    elif isinstance(schema, list | tuple):
        for part in schema:
            yield from kinds(part)


def raised(model: Any) -> set[str]:
    found: set[str] = set()
    for part in kinds(model.__pydantic_core_schema__):
        assert part["type"] in RAISES, f"{part['type']} is new to the models: say here what it can raise"
        found.update(RAISES[part["type"]])
        found.update(error for (kind, limit), error in LIMITS.items() if part["type"] == kind and limit in part)
    return found


EVERY = sorted(set().union(*(raised(model) for model in MODELS)))


def test_the_walk_sees_the_models():
    assert {"missing", "partial_date", "whole_date", "greater_than_equal", "too_long", "bool_type", "literal_error"} <= set(EVERY)


@pytest.mark.parametrize("kind", EVERY)
def test_error_has_words_of_its_own(kind):
    assert kind in TYPES
    context = {
        "min_length": 2,
        "max_length": 3,
        "actual_length": 1,
        "expected": "'event' or 'practice'",
        "ge": 1,
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    }
    code, fact, mend = said({"type": kind, "ctx": context, "input": "x"}, ["title"], "title", Words("「title」", "“title”"))
    assert code.startswith("schema-")
    assert (code == "schema-text") == (kind == "string_type"), "this is what stands for anything unforeseen"
    for words in (fact, mend):
        assert words.zh.endswith(("。", "…")) and words.en.endswith((".", "…")), words


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ["甲"]),
        ("number", "9" * 5000),
        ("number", "0"),
        ("number", "一"),
        ("authors", "编写组"),
        ("updated", "2003-13-01"),
        ("group", "others"),
        ("cases", {"a": "b"}),
    ],
)
def test_what_is_really_raised_is_foreseen(field, value):
    data = {"id": "one", "kind": "principle", "status": "draft", "title": "一二三四", "summary": "一二三四五六七八", "keywords": ["甲"], "group": "lessons",
            "number": "1", "article": "a", "authors": ["编写组"], "updated": "2003-12-01"}  # fmt: skip
    found: list[Any] = []
    assert record(RECORDS["principle"], data, "x.zh.md", {}, (), found.append) is not None
    assert record(RECORDS["principle"], data | {field: value}, "x.zh.md", {}, (), found.append) is None
    assert [problem.code for problem in found] != ["schema-text"] or field == "title"
