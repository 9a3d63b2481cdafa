"""asked-places: every entry of docs/asked.yml names a page of the site or an entry of one of its tables, and each once.

docs/asked.yml 的每一条都写明网站里有的一页，或表里有的一条；同一页只写一条。
"""

from collections.abc import Iterator

from scripts.content.addresses import addresses
from scripts.content.library import Library
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words

TABLES = {"glossary": "term", "wording": "wording", "figures": "figure", "discrepancies": "discrepancy", "timeline": "event"}
FACETS = {"places": "places", "levels": "levels", "phases": "phases", "problems": "problem_types"}
"""Folder of pages → the list in docs/facets.yml."""
MADE = ("about/bank/", "about/coverage/", "about/translation/", "mechanisms/matrix/", "trainer/assign/")
"""Pages that the site makes below others."""


def asked_places(library: Library) -> Iterator[Problem]:
    if not library.asked:
        return
    known, seen = places(library), set[str]()
    for item in library.asked:
        at = item.record.at
        if at not in known:
            fact = Words(f"网站没有「{at}」这个地方。", f"The site has no place “{at}”.")
            yield Problem(item.path, *item.place("at"), "asked-places", fact, suggestion(at, known))
        elif at in seen:
            fact = Words(f"「{at}」前面已经有一条。", f"“{at}” has an entry above.")
            yield Problem(item.path, *item.place("at"), "asked-places", fact, Words("把两条并成一条。", "Make one of both."))
        seen.add(at)


def places(library: Library) -> set[str]:
    """Where a question can lead: addresses without the first slash, and ``page/#id`` for entries of tables."""
    found = {address.removeprefix("/") for address in addresses(library) - {"/"}} | set(MADE)
    for page, kind in TABLES.items():
        found |= {f"{page}/#{name}" for name in library.known.get(kind, ())}
    for page, values in FACETS.items():
        found |= {f"{page}/{value.id}/" for value in (getattr(library.facets.record, values) if library.facets else ())}
    return found
