"""Components that several kinds of pages share: head, tiles, facts, backlinks."""

import re
from typing import Any

from scripts.content.entries import Entry
from scripts.staging import says
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.site import Site

LONGEST_PHRASE = 9  # characters that stand in a phone's line with the mark behind them: a longer phrase must be breakable, shorter ones stay whole


def longest_phrase(title: str) -> float:
    """In Chinese characters; a digit or a Latin letter is little more than half as wide."""
    return max(sum(1 if ord(sign) > 0x2E7F else 0.6 for sign in phrase) for phrase in re.split(r"[，。、：；！？ “”（）]", title))


def head(eyebrow: str, title: str, lead: str, facts: list[dict[str, Any]], toc: list[dict[str, str]], contents: str) -> str:
    """Eyebrow, H1, lead, facts and the folded contents of a page. ``facts``: label, and text or links."""
    shown = [{"text": "", "links": [], "joint": "", **fact} for fact in facts if fact.get("text") or fact.get("links")]
    long = longest_phrase(title) > LONGEST_PHRASE
    return str(piece("head", long=long, eyebrow=eyebrow, title=title, lead=lead, facts=shown, toc=toc if len(toc) > 2 else [], contents=contents))


def tile(site: Site, entry: Entry[Any], lang: str, here: str, link_lang: str) -> dict[str, Any]:
    """What a tile of a case shows."""
    record = entry.page(lang).record
    when = says.date(record.period.start, lang) if record.period else site.word("undated", lang)
    return {
        "meta": [site.facet("places", record.place, lang), when, site.word("minutes", lang, n=site.reading[record.id, lang])],
        "title": record.title, "href": link(here, of_record("case", record.id), link_lang), "summary": record.summary,
        "tags": [site.reference("mechanism", name, lang, here, link_lang) for name in record.mechanisms[:3]],
    }  # fmt: skip


def tiles(site: Site, entries: list[Entry[Any]], lang: str, here: str) -> str:
    """Tiles of cases; an H2 stands above them."""
    return str(piece("tiles", tiles=[tile(site, entry, lang, here, lang) for entry in entries]))


def links_here(site: Site, kind: str, name: str, lang: str, here: str, link_lang: str) -> str:
    """Pages that link to this one; nothing where there are none."""
    rows = []
    for other_kind, other in site.backlinks.get((kind, name), []):
        rows.append({"kind": site.word(f"kind-{other_kind}", lang), **site.reference(other_kind, other, lang, here, link_lang)})
    return str(piece("backlinks", title=site.word("links-here", lang), rows=rows)) if rows else ""


def row_of_links(site: Site, kind: str, names: list[str], lang: str, here: str, link_lang: str) -> list[dict[str, str]]:
    return [site.reference(kind, name, lang, here, link_lang) for name in names]


def facet_links(site: Site, group: str, folder: str, names: list[str], lang: str, here: str, link_lang: str) -> list[dict[str, str]]:
    """Values of a facet with links to their index pages."""
    return [{"title": site.facet(group, name, lang), "href": link(here, f"{folder}/{name}/", link_lang)} for name in names]
