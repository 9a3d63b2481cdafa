"""Indexes that the build makes: cases, practices, ideas, and one page for each place, phase, problem type and year."""

from collections.abc import Callable
from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site

TILES_A_PAGE = 40
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


def cases_index(site: Site, lang: str) -> list[Made]:
    """Page one with the ways to look for a case, and as many further pages of tiles as are needed."""
    cases = site.shown("case")
    chunks = [cases[start : start + TILES_A_PAGE] for start in range(0, len(cases), TILES_A_PAGE)] or [[]]
    title, lead = site.word("menu-cases", lang), site.word("cases-lead", lang, n=len(cases))
    pages = []
    for number, chunk in enumerate(chunks, 1):
        here = "cases/" if number == 1 else f"cases/page-{number}/"
        body = [parts.head("", title if number == 1 else f"{title} {number}", lead, [], [], "")]
        if number == 1:
            body.append(str(piece("facets", groups=_facets(site, lang, here), label=site.word("find-by", lang))))
        body.append(str(piece("heading", title=site.word("all-cases", lang), name="all")))
        body.append(parts.tiles(site, chunk, lang, here))
        around = {
            offset: ("cases/" if number + offset == 1 else f"cases/page-{number + offset}/")
            for offset in (-1, 1)
            if 1 <= number + offset <= len(chunks)
        }
        pages.append(Made(
            here, lang, "index", title if number == 1 else f"{title} {number}", lead, "\n\n".join(body), "cases", crumbs=[(site.word("home", lang), "")], updated=site.as_of,
            previous=(f"{title} {number - 1}", around[-1]) if -1 in around else None, following=(f"{title} {number + 1}", around[1]) if 1 in around else None,
        ))  # fmt: skip
    return pages


def _facets(site: Site, lang: str, here: str) -> list[dict[str, Any]]:
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
    pages = []
    for folder, group, of in GROUPS:
        for value, entries in _values(site, folder, group, of):
            here = f"{folder}/{value}/"
            title = _name(site, folder, group, value, lang)
            facet = site.library.facet(group, value) if group else None
            about = facet.about.of(lang) if facet and facet.about else ""
            lead = about or site.word(f"{folder}-lead", lang, name=title)
            body = [parts.head(site.word(f"by-{folder}", lang), title, lead, [], [], "")]
            if entries:
                body += [
                    str(piece("heading", title=site.word("menu-cases", lang), name="cases")),
                    parts.tiles(site, entries[:TILES_A_PAGE], lang, here),
                ]
            practices = [
                entry
                for entry in site.shown("mechanism")
                if (folder == "places" and entry.record.place == value) or (folder == "phases" and value in site.phases_of(entry.record))
            ]
            if practices:
                body += [str(piece("heading", title=site.word("menu-mechanisms", lang), name="mechanisms")), _rows(site, practices, lang, here)]
            if not entries and not practices:
                body.append(str(piece("nothing", text=site.word("nothing-yet", lang))))
            pages.append(
                Made(
                    here,
                    lang,
                    "index",
                    title,
                    lead,
                    "\n\n".join(body),
                    "cases",
                    crumbs=[(site.word("home", lang), ""), (site.word("menu-cases", lang), "cases/")],
                    updated=site.as_of,
                )
            )
    return pages


def mechanisms_index(site: Site, lang: str) -> Made:
    """All practices, by place, each with its phases."""
    here, title = "mechanisms/", site.word("menu-mechanisms", lang)
    entries = site.shown("mechanism")
    lead = site.word("mechanisms-lead", lang, n=len(entries))
    body = [parts.head("", title, lead, [], [], "")]
    places = [place.id for place in site.library.facets.record.places] if site.library.facets else []
    for place in places:
        group = [entry for entry in entries if entry.record.place == place]
        if group:
            body += [str(piece("heading", title=site.facet("places", place, lang), name=f"at-{place}")), _rows(site, group, lang, here)]
    return Made(here, lang, "index", title, lead, "\n\n".join(body), "mechanisms", crumbs=[(site.word("home", lang), "")], updated=site.as_of)


def principles_index(site: Site, lang: str) -> Made:
    """Ideas and lessons, by the set they belong to."""
    here, title = "principles/", site.word("menu-principles", lang)
    entries = site.shown("principle")
    lead = site.word("principles-lead", lang, n=len(entries))
    body = [parts.head("", title, lead, [], [], "")]
    for group in dict.fromkeys(entry.record.group for entry in entries):
        body += [
            str(piece("heading", title=site.word(f"group-{group}", lang), name=group)),
            _rows(site, [entry for entry in entries if entry.record.group == group], lang, here),
        ]
    return Made(here, lang, "index", title, lead, "\n\n".join(body), "principles", crumbs=[(site.word("home", lang), "")], updated=site.as_of)


def _rows(site: Site, entries: list[Entry[Any]], lang: str, here: str) -> str:
    rows = []
    for entry in entries:
        record = entry.page(lang).record
        phases = getattr(record, "phases", ())
        tags = [site.word("every-phase", lang)] if "all" in phases else [site.facet("phases", phase, lang) for phase in phases]
        rows.append({"title": record.title, "href": link(here, of_record(record.kind, record.id), lang), "summary": record.summary, "tags": tags})
    return str(piece("rows", rows=rows))
