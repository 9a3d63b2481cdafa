"""Addresses that the built site has, as home.yml and texts may name them: with a slash at both ends."""

from scripts.content.library import Library

MADE = (
    "cases",
    "mechanisms",
    "principles",
    "sources",
    "glossary",
    "timeline",
    "compare",
    "data",
    "search",
    "offline",
    "progress",
    "review",
    "assigned",
)
"""Pages the site makes at its top; no hand-written page may take these names."""
TABLES = ("wording", "figures", "discrepancies", "modules", "scenarios")
"""Likewise, where there is something to show."""
FOLDERS = {"case": "cases", "mechanism": "mechanisms", "principle": "principles", "source": "sources", "module": "modules", "scenario": "scenarios"}
BELOW = {"receipts": "about/receipts"}
"""Hand-written pages that stand below another one, and where; all others stand at the top."""
RESERVED = (*MADE, *TABLES, "places", "levels", "phases", "problems", "years", "minutes", "index", "en", "zh", "assets", "api", "downloads")


def made(library: Library) -> list[str]:
    """Names of the pages at the top that the site makes of this library."""
    return [*MADE, *(name for name in TABLES if getattr(library, name))]


def addresses(library: Library) -> set[str]:
    found = {"/", *(f"/{name}/" for name in made(library)), *(f"/{BELOW.get(name, name)}/" for name in library.known.get("page", ()))}
    found |= {f"/cases/{name}/note/" for name in library.known.get("note", ())}
    for kind, folder in FOLDERS.items():
        found |= {f"/{folder}/{name}/" for name in library.known.get(kind, ())}
    return found


def promised(library: Library) -> set[str]:
    """Those, and those of pages that docs/planned.yml lists."""
    return addresses(library) | {f"/{FOLDERS[item.record.kind]}/{name}/" for name, item in library.planned.items()}
