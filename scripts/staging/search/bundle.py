"""Records → the files a browser loads, in a folder named by their content, so that it never mixes two versions.

Every file is a classic script with one call, ``pujiangSearch(name, size, data)``: pages must work from ``file://``, where scripts are all
that may be loaded. ``size`` tells a damaged file from a whole one.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from scripts.staging.search import folding, sounds
from scripts.staging.search.postings import digits, fields, postings, shards
from scripts.staging.search.records import KINDS, Record, in_order
from scripts.staging.search.sounds import Name
from scripts.staging.search.texts import packs, texts

FOLDER = "assets/search/"
LANGS = ("zh", "en")


@dataclass(frozen=True)
class Bundle:
    """``folder`` with a closing slash; ``files`` by their whole name."""

    folder: str
    files: dict[str, str]


def bundle(given: list[Record], called: Iterable[Name], more: dict[str, str] | None = None) -> Bundle:
    """The whole search of these records; ``called`` are the names that can be found by their sound, the most important first.

    ``more``: further texts for the browser, by the name of their file.
    """
    records = in_order(given)
    table = folding.fold(text for record in records for text in fields(record))
    parts = shards(postings(records, table))
    counts = packs(records)
    names, characters = sounds.sounds(sounds.names(called))
    manifest = {
        "shards": len(parts),
        "kinds": [[kind, sum(record.kind == kind for record in records)] for kind in KINDS],
        "passages": digits(len(record.passages) for record in records),
        "packs": digits(counts),
    }
    data: dict[str, Any] = {"index": manifest, "fold": folding.written(table), "names": names, "sounds": characters, **(more or {})}
    data.update({f"s{number}": part for number, part in enumerate(parts)})
    for lang in LANGS:
        data.update({f"{lang}{number}": pack for number, pack in enumerate(texts(records, counts, lang))})
    made = {name: _script(name, content) for name, content in data.items()}
    key = hashlib.sha256("".join(f"{name}\0{text}\0" for name, text in sorted(made.items())).encode()).hexdigest()[:10]
    folder = f"{FOLDER}{key}/"
    return Bundle(folder, {f"{folder}{name}.js": text for name, text in made.items()})


def _script(name: str, data: Any) -> str:
    """``size``: units of UTF-16 for a text, entries for a list, 0 for the manifest."""
    size = len(data.encode("utf-16-le")) // 2 if isinstance(data, str) else len(data) if isinstance(data, list) else 0
    return f'pujiangSearch("{name}",{size},{json.dumps(data, ensure_ascii=False, separators=(",", ":"))})\n'
