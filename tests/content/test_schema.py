"""Every record of the real content fits the schema that is derived from its model and committed."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from scripts.content.entries import Item
from scripts.content.load import load
from scripts.content.model.evidence import Unused
from scripts.content.schema import RECORDS, record_schemas
from scripts.paths import PROJECT, Paths
from tests.content.pretend import FIXTURE

LIBRARY = load(Paths())
PRETEND = load(Paths(FIXTURE))
"""Holds a planned record, a module and a scenario, whatever the real library still lacks."""
LEFT_OUT = [Item("docs/unused.yml", Unused.model_validate({"claim": "ga-shell", "why": {"zh": "与灯无关", "en": "not about the lamp"}}), {})]
"""Of the real claims all are used."""


def records() -> Iterator[tuple[str, Item[Any]]]:
    for kind, group in (("case", LIBRARY.cases), ("mechanism", LIBRARY.mechanisms), ("principle", LIBRARY.principles),
                        ("note", LIBRARY.notes), ("module", LIBRARY.modules or PRETEND.modules), ("page", LIBRARY.pages)):  # fmt: skip
        yield from ((kind, entry.zh) for entry in group.values())
    listed = (("question", [item for _, item in LIBRARY.every_question()]), ("source", list(LIBRARY.sources.values())), ("term", LIBRARY.glossary),
              ("event", LIBRARY.timeline), ("wording", LIBRARY.wording), ("figure", LIBRARY.figures), ("chart", LIBRARY.charts),
              ("discrepancy", LIBRARY.discrepancies), ("path", LIBRARY.study_paths), ("scenario", [*LIBRARY.scenarios.values()] or [*PRETEND.scenarios.values()]), ("planned", list(PRETEND.planned.values())), ("unused", LEFT_OUT), ("synonym", LIBRARY.synonyms))  # fmt: skip
    for kind, items in listed:
        yield from ((kind, item) for item in items)
    yield from ((kind, item) for kind, item in (("facets", LIBRARY.facets), ("home", LIBRARY.home)) if item is not None)


def committed(kind: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((PROJECT / "docs" / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8"))
    return schema


@pytest.mark.parametrize("kind", RECORDS)
def test_schema_is_sound_and_knows_only_words_of_json_schema_and_ours(kind):
    schema = committed(kind)
    Draft202012Validator.check_schema(schema)
    assert schema == record_schemas()[kind]
    known = {*Draft202012Validator.VALIDATORS, "$schema", "$defs", "$ref", "title", "description", "default", "format", "zh", "translatable"}
    assert list(unknown_words(schema, known)) == []


def unknown_words(schema: Any, known: set[str]) -> Iterator[str]:
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key in ("properties", "patternProperties", "$defs"):
                for inner in value.values():
                    yield from unknown_words(inner, known)
            elif key not in known:
                yield key
            elif key != "default":
                yield from unknown_words(value, known)
    elif isinstance(schema, list):
        for inner in schema:
            yield from unknown_words(inner, known)


@pytest.mark.parametrize("kind", [kind for kind in RECORDS if kind != "claim"])
def test_every_real_record_fits_its_schema(kind):
    validator = Draft202012Validator(committed(kind))
    found = [item for name, item in records() if name == kind]
    assert found
    faults = []
    for item in found:
        data = item.record.model_dump(mode="json", by_alias=True, exclude_unset=True)
        faults += [f"{item.path}:{item.place(*error.path)[0]} {error.message[:120]}" for error in validator.iter_errors(data)]
    assert faults == []


@pytest.mark.parametrize(
    ("kind", "spoil", "word"),
    [
        ("case", {"updated": None}, "None is not of type 'string'"),
        ("case", {"shape": "story"}, "'story' is not one of ['event', 'practice']"),
        ("case", {"period": {"start": "18.9.2003"}}, "is not valid under any of the given schemas"),
        ("case", {"titel": "x"}, "Additional properties are not allowed ('titel' was unexpected)"),
        ("principle", {"number": 0}, "0 is less than the minimum of 1"),
    ],
)
def test_schema_refuses_what_the_model_refuses(kind, spoil, word):
    item = next(item for name, item in records() if name == kind)
    data = item.record.model_dump(mode="json", by_alias=True, exclude_unset=True) | spoil
    assert any(word in error.message for error in Draft202012Validator(committed(kind)).iter_errors(data))
