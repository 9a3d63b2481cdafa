"""The pretend library with markup in every text that the models let pass. The checks would refuse it; here they are not asked."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from scripts.content.entries import Entry, Item
from scripts.content.library import Library
from scripts.content.load import load
from scripts.content.model.text import Record
from tests.staging.pretend_site import paths_with

SCRIPT = "<script>alert(1)</script>"
IMAGE = "\"><img src=x onerror=1>'"
SHORT = '"><i a>'
WORDS = (SCRIPT + IMAGE, SCRIPT, SHORT)


def hostile_library(tmp_path: Path) -> tuple[Library, int]:
    """The library, and in how many places markup stands now."""
    library = load(paths_with(tmp_path))
    count = 0

    def spoiled(record: Record) -> Record:
        nonlocal count
        made, changed = _spoiled(record)
        count += changed
        return made

    def item(one: Item[Any]) -> Item[Any]:
        return replace(one, record=spoiled(one.record))

    for group in (library.cases, library.mechanisms, library.principles, library.notes, library.modules, library.pages):
        for name, entry in group.items():
            group[name] = Entry(item(entry.zh), item(entry.en) if entry.en else None)  # type: ignore[arg-type, index]
    library.questions = {owner: [item(one) for one in items] for owner, items in library.questions.items()}
    for table in (library.sources, library.scenarios, library.planned, library.interface):
        for name, one in table.items():
            if one is not library.interface["source"]:  # has a test of its own
                table[name] = item(one)  # type: ignore[index]
    library.glossary = [item(one) for one in library.glossary]
    library.timeline = [item(one) for one in library.timeline]
    library.wording = [item(one) for one in library.wording]
    library.study_paths = [item(one) for one in library.study_paths]
    library.charts = [item(one) for one in library.charts]
    library.figures = [item(one) for one in library.figures]
    library.discrepancies = [item(one) for one in library.discrepancies]
    library.facets, library.home = item(library.facets), item(library.home)  # type: ignore[arg-type]
    return library, count


def _spoiled(record: Record) -> tuple[Record, int]:
    """Every text in turn gets the longest markup that the model allows."""
    data = record.model_dump(by_alias=True)
    changed = 0
    for holder, key in list(_texts(data)):
        old = holder[key]
        for new in (*(old + words for words in WORDS), *WORDS):
            holder[key] = new
            try:
                record = type(record).model_validate(data)
            except ValidationError:
                holder[key] = old
            else:
                changed += 1
                break
    return record, changed


def _texts(data: Any) -> Any:
    if isinstance(data, tuple):
        raise TypeError("tuples cannot be changed in place")
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        if isinstance(value, tuple):
            value = data[key] = list(value)
        if isinstance(value, str):
            yield data, key
        elif isinstance(value, (dict, list)):
            yield from _texts(value)
