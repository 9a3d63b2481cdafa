"""One page for each place, level, phase, problem type, year and time to read: its cases and its practices."""

from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts
from scripts.staging.case_facets import FACETS, CaseFacet, name_of, values
from scripts.staging.html import piece
from scripts.staging.listing import in_parts
from scripts.staging.made import Made
from scripts.staging.rows import rows_of
from scripts.staging.site import Site


def facet_pages(site: Site, lang: str) -> list[Made]:
    return [
        page
        for facet in FACETS
        if facet.has_pages
        for value, entries in values(site, facet, lang)
        for page in _pages(site, facet, value, entries, lang)
    ]


def _pages(site: Site, facet: CaseFacet, value: str, entries: list[Entry[Any]], lang: str) -> list[Made]:
    title = name_of(site, facet, value, lang)
    stated = site.library.facet(facet.group, value) if facet.group else None
    lead = stated.about.of(lang) if stated and stated.about else site.word(f"{facet.folder}-lead", lang, name=title)
    practices = [entry for entry in site.shown("mechanism") if _belongs(site, entry, facet, value)]
    pages = []
    for part in in_parts(entries, f"{facet.folder}/{value}/"):
        here = part.address
        body = [parts.head(site.word(f"by-{facet.folder}", lang), part.title(title), lead, [], [], "")]
        # A page without any says so under the heading: a case read in ten minutes in one language may need fewer in the other.
        if part.entries or not practices:
            body.append(str(piece("heading", title=site.word("menu-cases", lang), name="cases")))
            body.append(
                parts.tiles(site, list(part.entries), lang, here) if part.entries else str(piece("nothing", text=site.word("nothing-yet", lang)))
            )
        if practices and part.number == 1:
            body += [str(piece("heading", title=site.word("menu-mechanisms", lang), name="mechanisms")), rows_of(site, practices, lang, here)]
        pages.append(Made(
            here, lang, "index", part.title(title), lead, "\n\n".join(body), "cases", updated=site.as_of,
            crumbs=[(site.word("home", lang), ""), (site.word("menu-cases", lang), "cases/")], **part.around(title),
        ))  # fmt: skip
    return pages


def _belongs(site: Site, entry: Entry[Any], facet: CaseFacet, value: str) -> bool:
    """Whether a practice stands on the page of that place, level or phase."""
    record = entry.record
    own = {"places": (record.place,), "levels": record.levels, "phases": site.phases_of(record)}
    return value in own.get(facet.folder, ())
