"""The ways to look for a case, beside the list of all: plain lists with links, which the finder in the browser takes over."""

from typing import Any

from scripts.staging.address import link
from scripts.staging.case_data import scripts
from scripts.staging.case_facets import FACETS, href_of, name_of, values
from scripts.staging.html import piece
from scripts.staging.script_data import words_json
from scripts.staging.site import Site

MOST = 24
"""Values of a facet in the page; the finder lists all of them."""
SHORT = ("place", "level", "phase", "problem")
"""Facets whose lists stand open."""
WORDS = "finder-js-"


def groups(site: Site, lang: str, here: str) -> list[dict[str, Any]]:
    """Every facet with its values, their links and counts."""
    found = []
    for facet in FACETS:
        listed = [
            {"id": value, "title": name_of(site, facet, value, lang), "href": href_of(site, facet, value, lang, here), "count": len(entries)}
            for value, entries in values(site, facet, lang)
            if entries
        ]
        rows = [row for row in listed if row["href"]]
        if facet.kind:
            rows = rows[:MOST]
        found.append({
            "id": facet.name, "title": site.word(f"by-{facet.folder}", lang), "name": site.word(f"facet-{facet.name}", lang),
            "open": facet.name in SHORT, "hidden": not rows, "values": rows, "all": listed,
        })  # fmt: skip
    return [group for group in found if group["all"]]


def links_in(menu: list[dict[str, Any]]) -> int:
    return sum(1 for group in menu for value in group["values"] if value["href"])


def case_menu(site: Site, lang: str, here: str, menu: list[dict[str, Any]]) -> str:
    """The menu with what the finder needs: its words, and where its data lie."""
    data = {part: link(here, address, lang, "zh") for part, (address, _) in scripts(site, lang).items()}
    return str(
        piece(
            "facets", groups=menu, label=site.word("find-by", lang), words=words_json(site, WORDS, lang, ("minutes",)),
            data=data, root=link(here, "", lang),
        )
    )  # fmt: skip
