"""CSL-JSON: references for Zotero and whatever else reads the Citation Style Language."""

import json
from typing import Any

from scripts.staging.references import Reference

TYPES = {
    "journal": "article-journal",
    "newspaper": "article-newspaper",
    "book": "chapter",
    "report": "report",
    "standard": "standard",
    "web": "webpage",
    "data": "dataset",
}


def csl(references: list[Reference]) -> str:
    """A list, as the schema of CSL wants it, one field a line; what is not known has no key."""
    items = [",\n".join(f"  {_json(key)}: {_json(value)}" for key, value in _item(reference).items()) for reference in references]
    return "[\n" + ",\n".join(f" {{\n{item}\n }}" for item in items) + "\n]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _item(reference: Reference) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": reference.key, "type": TYPES.get(reference.medium, "document"), "title": reference.title, "author": [{"literal": name} for name in reference.authors],
        "container-title": reference.container, "publisher": reference.publisher, "issue": reference.number, "issued": _date(reference), "URL": reference.address,
        "language": reference.language, "abstract": reference.abstract, "note": reference.unsigned,
    }  # fmt: skip
    return {key: value for key, value in found.items() if value}


def _date(reference: Reference) -> dict[str, Any]:
    if not reference.date:
        return {}
    date: dict[str, Any] = {"date-parts": [[int(part) for part in reference.date.split("-")]]}
    return {**date, "circa": True} if reference.inferred else date
