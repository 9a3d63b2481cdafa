"""All practices on one sheet: phases down, places across."""

from typing import Any

from scripts.staging import parts
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site

EVERY = "all"
ADDRESS = "mechanisms/matrix/"


def matrix_page(site: Site, lang: str) -> Made:
    """A row for each phase and one for practices of every phase; a column for each place and one for practices without."""
    facets = site.library.facets.record if site.library.facets else None
    entries = site.shown("mechanism")
    places = [place.id for place in facets.places if any(entry.record.place == place.id for entry in entries)] if facets else []
    columns: list[str | None] = [*places, *([None] if any(entry.record.place is None for entry in entries) else [])]
    names = [_place(site, place, lang) for place in columns]
    rows = []
    for phase in [*(phase.id for phase in facets.phases if facets), EVERY] if facets else []:
        cells = []
        for place, name in zip(columns, names, strict=True):
            found = [entry for entry in entries if phase in entry.record.phases and entry.record.place == place]
            links = [
                {"title": entry.page(lang).record.title, "href": link(ADDRESS, of_record("mechanism", entry.record.id), lang)} for entry in found
            ]
            cells.append({"place": name["title"], "links": links})
        title = site.word("matrix-every", lang) if phase == EVERY else site.facet("phases", phase, lang)
        rows.append({"title": title, "href": "" if phase == EVERY else link(ADDRESS, f"phases/{phase}/", lang), "cells": cells})
    title, lead = site.word("menu-matrix", lang), site.word("matrix-lead", lang)
    body = parts.head("", title, lead, [], [], "") + "\n\n" + str(piece("matrix", columns=names, rows=rows, corner=site.word("fact-phases", lang)))
    crumbs = [(site.word("home", lang), ""), (site.word("menu-mechanisms", lang), "mechanisms/")]
    return Made(ADDRESS, lang, "matrix", title, lead, body, "mechanisms", crumbs=crumbs, updated=site.as_of)


def _place(site: Site, place: str | None, lang: str) -> dict[str, Any]:
    if place is None:
        return {"title": site.word("matrix-anywhere", lang), "href": ""}
    return {"title": site.facet("places", place, lang), "href": link(ADDRESS, f"places/{place}/", lang)}
