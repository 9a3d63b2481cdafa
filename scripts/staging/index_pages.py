"""Indexes that the build makes: cases, practices, ideas and lessons."""

from markupsafe import Markup

from scripts.staging import parts
from scripts.staging.address import link
from scripts.staging.case_data import scripts
from scripts.staging.case_menu import case_menu, groups, links_in
from scripts.staging.html import piece
from scripts.staging.listing import MOST, in_parts
from scripts.staging.made import Made
from scripts.staging.rows import rows_of
from scripts.staging.site import Site

MOST_LINKS = 200
"""Links in the text of one page."""
LINKS_OF_TILE = 4
FURTHER = "focal-points"
"""Further reading that stands beside the ideas and lessons."""


def cases_index(site: Site, lang: str) -> list[Made]:
    """Page one with the ways to look for a case, and as many further pages of tiles as are needed."""
    cases = site.shown("case")
    title, lead = site.word("menu-cases", lang), site.word("cases-lead", lang, n=len(cases))
    pages = []
    menu = groups(site, lang, "cases/")
    room = (MOST_LINKS - links_in(menu)) // LINKS_OF_TILE
    for part in in_parts(cases, "cases/", first=max(1, min(MOST, room))):
        here = part.address
        found = f"{piece('heading', title=site.word('all-cases', lang), name='all')}\n{parts.tiles(site, list(part.entries), lang, here)}"
        if part.number == 1:
            found = str(piece("finding", menu=Markup(case_menu(site, lang, here, menu)), found=Markup(found)))
        body = "\n\n".join([parts.head("", part.title(title), lead, [], [], ""), found])
        pages.append(Made(
            here, lang, "index", part.title(title), lead, body, "cases", crumbs=[(site.word("home", lang), "")], updated=site.as_of,
            scripts=("cases",) if part.number == 1 else (), files=dict(scripts(site, lang).values()) if part.number == 1 else {}, **part.around(title),
        ))  # fmt: skip
    return pages


def mechanisms_index(site: Site, lang: str) -> Made:
    """All practices, by place, each with its phases."""
    here, title = "mechanisms/", site.word("menu-mechanisms", lang)
    entries = site.shown("mechanism")
    lead = site.word("mechanisms-lead", lang, n=len(entries))
    body = [
        parts.head("", title, lead, [], [], ""),
        str(piece("more", links=[{"title": site.word("menu-matrix", lang), "href": link(here, "mechanisms/matrix/", lang)}])),
    ]
    places = [place.id for place in site.library.facets.record.places] if site.library.facets else []
    for place in [*places, None]:
        group = [entry for entry in entries if entry.record.place == place]
        if group:
            name = site.facet("places", place, lang) if place else site.word("matrix-anywhere", lang)
            body += [str(piece("heading", title=name, name=f"at-{place or 'none'}")), rows_of(site, group, lang, here)]
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
            rows_of(site, [entry for entry in entries if entry.record.group == group], lang, here),
        ]
    if site.library.shown("page", FURTHER):
        body.append(str(piece("more", links=[site.reference("page", FURTHER, lang, here, lang)])))
    return Made(here, lang, "index", title, lead, "\n\n".join(body), "principles", crumbs=[(site.word("home", lang), "")], updated=site.as_of)
