"""The words that results are shown with, in files of a few records each, one row of files a language."""

import json
from typing import Any

from scripts.staging.search.records import Record

PACK = 7_000
"""About so many bytes a file: ten results come with ten files at most."""


def packs(records: list[Record]) -> list[int]:
    """How many records stand in each file, the same in both languages."""
    counts: list[int] = []
    size = PACK
    for record in records:
        more = max(len(json.dumps(card(record, lang), ensure_ascii=False).encode()) for lang in ("zh", "en"))
        if size + more > PACK and size:
            counts.append(0)
            size = 0
        counts[-1] += 1
        size += more
    return counts


def card(record: Record, lang: str) -> list[Any]:
    """address, title, summary, [anchor, heading, text] …; and at the end the language of the words where it is not the one asked for."""

    def of(words: dict[str, str]) -> str:
        return words.get(lang) or words.get("zh", "")

    passages = [[passage.anchor, of(passage.heading), of(passage.text)] for passage in record.passages]
    missing = lang != "zh" and lang not in record.title
    return [record.address, of(record.title), of(record.summary), passages, *(["zh-CN"] if missing else [])]


def texts(records: list[Record], counts: list[int], lang: str) -> list[list[list[Any]]]:
    found, at = [], 0
    for count in counts:
        found.append([card(record, lang) for record in records[at : at + count]])
        at += count
    return found
