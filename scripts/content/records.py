"""Data to a record, every fault of it reported at its key."""

import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import Field, ValidationError, create_model

from scripts.content.model.text import Record
from scripts.content.problems import Problem, Words
from scripts.content.yamlfile import Key, Place, Places

R = TypeVar("R", bound=Record)
Report = Callable[[Problem], None]


def record(model: type[R], data: Any, path: str, places: Places, at: tuple[Key, ...], report: Report) -> R | None:
    """The record, or None after at least one finding. ``at`` is where its data stands in the file."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        from scripts.content.wording import said  # what stands there is all about faults

        for found in error.errors(include_url=False):
            if found["type"] == "too_short" and len(found["input"]) >= found["ctx"]["min_length"]:
                continue  # pydantic counts the sound entries only; the others have findings of their own
            where = tuple(part for part in found["loc"] if not isinstance(part, str) or "[" not in part)
            field = next((str(part) for part in reversed(where) if isinstance(part, str)), "")
            holder = where[:-1] if found["type"] in ("missing", "extra_forbidden") else where
            code, fact, mend = said(found, fields_at(model, holder), field, _name(path, (*at, *where)))
            line, col = nearest_place(places, (*at, *(where if found["type"] != "missing" else where[:-1])))
            report(Problem(path, line, col, code, fact, mend))
        return None


def _name(path: str, where: tuple[Key, ...]) -> Words:
    """What to call the value at that point of a file."""
    if not where:
        return Words("文件头", "the front matter") if path.endswith(".md") else Words("这个文件", "this file")
    last = where[-1]
    if isinstance(last, str):
        return Words(f"「{last}」", f"“{last}”")
    field = next((part for part in reversed(where) if isinstance(part, str)), None)
    return Words(f"「{field}」第 {last + 1} 项", f"entry {last + 1} of “{field}”") if field else Words(f"第 {last + 1} 条", f"entry {last + 1}")


def nearest_place(places: Places, where: tuple[Key, ...]) -> Place:
    while where and where not in places:
        where = where[:-1]
    return places.get(where, (1, 1))


def fields_at(model: type[Record], where: tuple[Key, ...]) -> list[str]:
    """Names of the fields known at that point of a record, as they are written in files."""
    current: Any = model
    for part in where:
        names = {info.alias or name: info.annotation for name, info in getattr(current, "model_fields", {}).items()}
        if isinstance(part, str) and part in names:
            current = _inner(names[part])
    return [info.alias or name for name, info in getattr(current, "model_fields", {}).items()]


def _inner(annotation: Any) -> Any:
    """The record type inside Optional, tuple or Annotated."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif origin in (Union, types.UnionType):
            annotation = next(arg for arg in get_args(annotation) if arg is not type(None))
        elif origin is tuple:
            annotation = get_args(annotation)[0]
        elif origin is dict:
            annotation = get_args(annotation)[1]
        else:
            return annotation


@cache
def translatable(model: type[Record]) -> dict[str, Any]:
    """Fields that may stand in the English file: name → None, or the same for the fields below."""
    found: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        extra = info.json_schema_extra
        if isinstance(extra, Mapping) and extra.get("translatable"):
            found[name] = None
        elif isinstance(inner := _inner(info.annotation), type) and issubclass(inner, Record) and (below := translatable(inner)):
            found[name] = below
    return found


@cache
def translation_model(model: type[Record]) -> type[Record]:
    """What the front matter of an English file may hold, derived from the Chinese page's model."""

    def build(base: type[Record], name: str) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for field, below in translatable(base).items():
            info = base.model_fields[field]
            if below is None:
                required = info.is_required()
                annotation: Any = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
                fields[field] = (annotation if required else annotation | None, Field(... if required else None, description=info.description))
            else:
                inner = create_model(f"{name}{field.title()}", __base__=Record, **build(_inner(info.annotation), name + field.title()))
                fields[field] = (inner | None, Field(None, description=info.description))
        return fields

    stamp = (Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")] | None, Field(None, description="Written by the stamp command."))
    fields = {"translated_from": stamp, **build(model, model.__name__)}
    made: type[Record] = create_model(f"{model.__name__}Translation", __base__=Record, **fields)
    return made


def without_facts(model: type[Record], data: Any, path: str, places: Places, report: Report) -> tuple[Any, bool]:
    """What an English file says in words, and whether that is all: every fact that stands there is reported and left out."""
    sound = True

    def walk(data: Any, allowed: dict[str, Any], fields: type[Record], at: tuple[Key, ...]) -> Any:
        nonlocal sound
        if not isinstance(data, dict):
            return data
        words = {}
        for key, value in data.items():
            if key in fields.model_fields and key not in allowed:
                sound = False
                fact = Words(f"英文文件里写了事实字段「{key}」。", f"The fact “{key}” stands in the English file.")
                mend = Words("删去这一行；事实只写在中文文件里。", "Remove the line; facts stand in the Chinese file alone.")
                report(Problem(path, *nearest_place(places, (*at, key)), "fact-in-translation", fact, mend))
            else:
                below = allowed.get(key)
                words[key] = walk(value, below, _inner(fields.model_fields[key].annotation), (*at, key)) if below else value
        return words

    return walk(data, {**translatable(model), "translated_from": None}, model, ()), sound


def overlay(facts: Mapping[str, Any], words: Mapping[str, Any]) -> dict[str, Any]:
    """The Chinese facts with English words laid over them."""
    merged = dict(facts)
    for key, value in words.items():
        if key == "translated_from" or value is None:
            continue
        below = merged.get(key)
        merged[key] = overlay(below, value) if isinstance(value, Mapping) and isinstance(below, Mapping) else value
    return merged
