"""The stamp of a translation: which Chinese text it was made from."""

import hashlib
import json
import re
from typing import Any, Literal

from scripts.content.entries import Entry, Page
from scripts.content.model.text import Record
from scripts.content.records import translatable

UNSTAMPED = "000000000000"
State = Literal["current", "outdated", "unstamped", "missing"]


def stamp(page: Page[Any]) -> str:
    """12 hex over the Chinese body and its translatable fields; line ends, trailing spaces and blank lines do not matter."""
    lines = (line.rstrip() for line in page.body.split("\n"))
    body = re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip()
    model: type[Record] = type(page.record)
    words = _words(page.record.model_dump(mode="json"), translatable(model))
    text = json.dumps(words, ensure_ascii=False, sort_keys=True) + "\n" + body
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _words(data: Any, fields: dict[str, Any]) -> dict[str, Any]:
    return {name: _words(data[name], below) if below else data[name] for name, below in fields.items() if data.get(name) is not None}


def state(entry: Entry[Any]) -> State:
    """Whether the English twin fits the Chinese page of today."""
    if entry.en is None:
        return "missing"
    given = entry.en.words.get("translated_from")
    if not given or given == UNSTAMPED:
        return "unstamped"
    return "current" if given == stamp(entry.zh) else "outdated"
