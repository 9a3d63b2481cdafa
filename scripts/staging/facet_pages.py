"""Ways to look for a case: one page for each place, phase, problem type and year, and the menu of all of them."""

from collections.abc import Callable
from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts
from scripts.staging.address import link
from scripts.staging.html import piece
from scripts.staging.listing import in_parts
from scripts.staging.made import Made
from scripts.staging.rows import rows_of
from scripts.staging.site import Site

UNDATED = "undated"


def years_of(entry: Entry[Any]) -> list[str]:
    """Years a case belongs to: those of its period's start and end; ``undated`` where the source gives none."""
    period = entry.record.period
    return list(dict.fromkeys([period.start[:4], *([period.end[:4]] if period.end else [])])) if period else [UNDATED]


GROUPS: tuple[tuple[str, str, Callable[[Site, Entry[Any]], list[str]]], ...] = (
    ("places", "places", lambda site, entry: [entry.record.place]),
    ("phases", "phases", lambda site, entry: site.phases_of(entry.record)),
    ("problems", "problem_types", lambda site, entry: list(entry.record.problem_types)),
    ("years", "", lambda site, entry: years_of(entry)),
)


def _values(site: Site, folder: str, group: str, of: Callable[[Site, Entry[Any]], list[str]]) -> list[tuple[str, list[Entry[Any]]]]:
    """Values in their own order, each with its cases; values without a case are left out."""
    cases = site.shown("case")
    if group:
        order = [facet.id for facet in getattr(site.library.facets.record, group)] if site.library.facets else []
    else:
        order = sorted({year for entry in cases for year in of(site, entry)}, key=lambda year: (year == UNDATED, year))
    found = [(value, [entry for entry in cases if value in of(site, entry)]) for value in order]
    return [(value, entries) for value, entries in found if entries or folder in ("places", "phases")]


def _name(site: Site, folder: str, group: str, value: str, lang: str) -> str:
    if folder == "years":
        return site.word("undated", lang) if value == UNDATED else site.word("year", lang, n=value)
    return site.facet(group, value, lang)


def facet_menu(site: Site, lang: str, here: str) -> list[dict[str, Any]]:
    """Every value with its count, for the page of all cases."""
    groups = []
    for folder, group, of in GROUPS:
        values = [
            {"title": _name(site, folder, group, value, lang), "href": link(here, f"{folder}/{value}/", lang), "count": len(entries)}
            for value, entries in _values(site, folder, group, of)
            if entries
        ]
        groups.append({"title": site.word(f"by-{folder}", lang), "values": values})
    used: dict[str, int] = {}
    for entry in site.shown("case"):
        for name in entry.record.mechanisms:
            used[name] = used.get(name, 0) + 1
    rows = [
        {**site.reference("mechanism", name, lang, here, lang), "count": count}
        for name, count in sorted(used.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    groups.insert(3, {"title": site.word("by-mechanisms", lang), "values": [row for row in rows if row["href"]][:24]})
    return groups


def facet_pages(site: Site, lang: str) -> list[Made]:
    """One page for each place, phase, problem type and year: its cases and its practices."""
    return [
        page
        for folder, group, of in GROUPS
        for value, entries in _values(site, folder, group, of)
        for page in _facet(site, folder, group, value, entries, lang)
    ]


def _facet(site: Site, folder: str, group: str, value: str, entries: list[Entry[Any]], lang: str) -> list[Made]:
    title = _name(site, folder, group, value, lang)
    facet = site.library.facet(group, value) if group else None
    lead = facet.about.of(lang) if facet and facet.about else site.word(f"{folder}-lead", lang, name=title)
    practices = [entry for entry in site.shown("mechanism") if _belongs(site, entry, folder, value)]
    pages = []
    for part in in_parts(entries, f"{folder}/{value}/"):
        here = part.address
        body = [parts.head(site.word(f"by-{folder}", lang), part.title(title), lead, [], [], "")]
        if part.entries:
            body += [str(piece("heading", title=site.word("menu-cases", lang), name="cases")), parts.tiles(site, list(part.entries), lang, here)]
        if practices and part.number == 1:
            body += [str(piece("heading", title=site.word("menu-mechanisms", lang), name="mechanisms")), rows_of(site, practices, lang, here)]
        if not entries and not practices:
            body.append(str(piece("nothing", text=site.word("nothing-yet", lang))))
        pages.append(Made(
            here, lang, "index", part.title(title), lead, "\n\n".join(body), "cases", updated=site.as_of,
            crumbs=[(site.word("home", lang), ""), (site.word("menu-cases", lang), "cases/")], **part.around(title),
        ))  # fmt: skip
    return pages


def _belongs(site: Site, entry: Entry[Any], folder: str, value: str) -> bool:
    """Whether a practice stands on the page of that place or phase."""
    return (folder == "places" and entry.record.place == value) or (folder == "phases" and value in site.phases_of(entry.record))
