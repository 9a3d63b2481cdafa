"""The A4 card of each case: in front what the text says, on the back what to ask, and room to write."""

from typing import Any

from scripts.content.entries import Entry
from scripts.staging import says
from scripts.staging.address import link, mount, of_record
from scripts.staging.card_size import size
from scripts.staging.card_text import card_text
from scripts.staging.content_pages import NOT_TRANSLATED, notice
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site

FOOT, RULES = 12, 24
"""Millimetres of the foot of a side, and of the room to write on the back."""


def card_page(site: Site, entry: Entry[Any], lang: str) -> Made:
    """One sheet, two sides, for a case; in Chinese where the translation is missing."""
    page = entry.page(lang)
    record, words = page.record, page.lang
    here = of_record("card", record.id)
    text = card_text(site.library, page)
    places = text.pop("places").rows(lambda name: link(here, f"sources/{site.library.source_of[name].id}/#{name}", lang))
    when = says.period(record.period, words) or site.word("undated", words)
    phases = [site.facet("phases", name, words) for name in site.phases_of(record)]
    shows = [
        {"title": site.word(f"fact-{kind}s", words), "rows": [_shown(site, kind, name, words, here, lang) for name in names]}
        for kind, names in (("mechanism", record.mechanisms), ("principle", record.principles))
    ]
    base, said = site.settings.base, notice(site, entry, lang)
    body = piece(
        "card", **text, title=record.title, summary=record.summary, one_line=record.one_line or "", where=[site.facet("places", record.place, words), when, *phases],
        shows=shows, places=places, site=site.settings.names[words], address=base + mount(lang) + of_record("case", record.id) if base else "",
        updated=says.date(record.updated, words), case=link(here, of_record("case", record.id), lang), keep=f"case-{record.id}.{words}" in site.pictures, w=lambda key: site.word(key, words),
        state=said["text"] if said else "", sizes=_sizes(text, record, shows, places),
    )  # fmt: skip
    title = site.word("card-of", words, title=record.title)
    crumbs = [
        (site.word("home", lang), ""),
        (site.word("menu-cases", lang), "cases/"),
        (site.title("case", record.id, lang), of_record("case", record.id)),
    ]
    return Made(
        here, lang, "card", title, record.summary, str(body), "cases", crumbs=crumbs, updated=record.updated, notice=said,
        content_lang=NOT_TRANSLATED if words != lang else "", source_path=page.path, robots="noindex",
    )  # fmt: skip


def _shown(site: Site, kind: str, name: str, words: str, here: str, lang: str) -> dict[str, str]:
    """A practice or lesson with its address from the root of the site, to be typed from paper; a planned one has none yet."""
    row = site.reference(kind, name, words, here, lang)
    return {**row, "short": f"/{mount(lang)}{of_record(kind, name)}" if row["href"] else ""}


def _sizes(text: dict[str, Any], record: Any, shows: list[dict[str, Any]], places: list[dict[str, Any]]) -> dict[str, str]:
    """The size of type for each side."""
    front = [record.summary, record.one_line or "", *text["brief"]]
    for step in text["steps"]:
        front += [f"{row['lead']} {row['text']}" for row in step["rows"] if not row["items"]]
        front += [item for row in step["rows"] for item in row["items"]]
    rows = [row["title"] + row["short"] for group in shows for row in group["rows"]]
    cited = [f"{row['named']} {place['locator']}" for row in places for place in row["places"]]
    back = [piece for name in ("ask", "decide", "think") for part in text[name] for piece in (part["text"], *part["items"])]
    parts = sum(bool(text[name]) for name in ("ask", "decide", "think", "silent"))
    titles = 20 if len(record.title) < 24 else 28
    return {
        "front": size(front, [*rows, *cited], 2 + len(text["steps"]) + sum(bool(group["rows"]) for group in shows), titles + FOOT),
        "back": size([*text["silent"], *back], [], parts + 1, RULES + FOOT),
    }
