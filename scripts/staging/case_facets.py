"""What readers choose cases by: place, level, phase, problem type, practice, idea or lesson, year, minutes to read.

``name`` stands in the address of the finder (/cases/?place=…) and never changes; ``folder`` names the pages of the values and their words.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scripts.content.entries import Entry
from scripts.staging.address import link
from scripts.staging.site import Site

UNDATED = "undated"
RANGES = (("1-3", 1, 3), ("4-6", 4, 6), ("7-9", 7, 9), ("10-up", 10, None))
"""Minutes to read: the name in the address, the least and the most."""


def years_of(entry: Entry[Any]) -> list[str]:
    """Years a case belongs to: those of its period's start and end; ``undated`` where the source gives none."""
    period = entry.record.period
    return list(dict.fromkeys([period.start[:4], *([period.end[:4]] if period.end else [])])) if period else [UNDATED]


def range_of(site: Site, entry: Entry[Any], lang: str) -> list[str]:
    minutes = site.reading[entry.record.id, lang]
    return [name for name, least, most in RANGES if least <= minutes and (most is None or minutes <= most)]


@dataclass(frozen=True)
class CaseFacet:
    """``group`` is its list in facets.yml, ``kind`` the kind of record its values are; ``of`` gives the values of a case."""

    name: str
    folder: str
    of: Callable[[Site, Entry[Any], str], list[str]]
    group: str = ""
    kind: str = ""

    @property
    def has_pages(self) -> bool:
        """Whether the site makes a page for each value; those of records have theirs anyway."""
        return not self.kind


FACETS = (
    CaseFacet("place", "places", lambda site, entry, lang: [entry.record.place], group="places"),
    CaseFacet("level", "levels", lambda site, entry, lang: list(entry.record.levels), group="levels"),
    CaseFacet("phase", "phases", lambda site, entry, lang: site.phases_of(entry.record), group="phases"),
    CaseFacet("problem", "problems", lambda site, entry, lang: list(entry.record.problem_types), group="problem_types"),
    CaseFacet("mechanism", "mechanisms", lambda site, entry, lang: list(entry.record.mechanisms), kind="mechanism"),
    CaseFacet("principle", "principles", lambda site, entry, lang: list(entry.record.principles), kind="principle"),
    CaseFacet("year", "years", lambda site, entry, lang: years_of(entry)),
    CaseFacet("minutes", "minutes", range_of),
)


def values(site: Site, facet: CaseFacet, lang: str) -> list[tuple[str, list[Entry[Any]]]]:
    """Values in their own order, each with its cases; those without a case come along where they have a page all the same."""
    used: dict[str, list[Entry[Any]]] = {}
    for entry in site.shown("case"):
        for value in dict.fromkeys(facet.of(site, entry, lang)):
            used.setdefault(value, []).append(entry)
    return [(value, used.get(value, [])) for value in _order(site, facet, used)]


def _order(site: Site, facet: CaseFacet, used: dict[str, list[Entry[Any]]]) -> list[str]:
    if facet.group:
        order = [value.id for value in getattr(site.library.facets.record, facet.group)] if site.library.facets else []
    elif facet.kind == "principle":
        order = list(dict.fromkeys([*(entry.record.id for entry in site.shown("principle")), *sorted(used)]))
    elif facet.kind:
        order = sorted(used, key=lambda value: (-len(used[value]), value))
    elif facet.name == "year":
        order = sorted(used, key=lambda value: (value == UNDATED, value))
    else:
        order = [name for name, _, _ in RANGES]
    return [value for value in order if value in used or facet.folder in ("places", "levels", "phases", "minutes")]


def name_of(site: Site, facet: CaseFacet, value: str, lang: str) -> str:
    if facet.group:
        return site.facet(facet.group, value, lang)
    if facet.kind:
        return site.title(facet.kind, value, lang)
    if facet.name == "year":
        return site.word("undated", lang) if value == UNDATED else site.word("year", lang, n=value)
    least, most = next((least, most) for name, least, most in RANGES if name == value)
    return site.word("minutes-range", lang, least=least, most=most) if most else site.word("minutes-over", lang, least=least)


def href_of(site: Site, facet: CaseFacet, value: str, lang: str, here: str) -> str:
    """Link to the page of a value; empty where there is none."""
    if facet.has_pages:
        return link(here, f"{facet.folder}/{value}/", lang)
    return site.reference(facet.kind, value, lang, here, lang)["href"] if facet.kind else ""
