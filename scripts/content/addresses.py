"""Addresses that the built site has, as home.yml and texts may name them: with a slash at both ends."""

from scripts.content.library import Library

MADE = ("cases", "mechanisms", "principles", "sources", "glossary", "timeline", "compare", "data", "search", "offline")
"""Pages the site makes at its top; no hand-written page may take these names."""
TABLES = ("wording", "figures", "discrepancies")
"""Likewise, where their table holds something."""
RESERVED = (*MADE, *TABLES, "places", "levels", "phases", "problems", "years", "minutes", "index", "en", "zh", "assets", "api", "downloads")


def made(library: Library) -> list[str]:
    """Names of the pages at the top that the site makes of this library."""
    return [*MADE, *(name for name in TABLES if getattr(library, name))]


def addresses(library: Library) -> set[str]:
    found = {"/", *(f"/{name}/" for name in made(library)), *(f"/{name}/" for name in library.known.get("page", ()))}
    for kind, folder in (("case", "cases"), ("mechanism", "mechanisms"), ("principle", "principles"), ("source", "sources")):
        found |= {f"/{folder}/{name}/" for name in library.known.get(kind, ())}
    return found
