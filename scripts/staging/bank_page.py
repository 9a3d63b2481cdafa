"""The quality report of the question bank: what stands in it, part by part, and what its right options give away."""

from collections.abc import Sequence
from typing import Any

from scripts.content.bank import bank, signs, tally
from scripts.content.course import is_asked
from scripts.content.entries import Item
from scripts.content.model.question import Question
from scripts.staging import parts
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site

HERE = "about/bank/"


def bank_page(site: Site, lang: str) -> Made:
    items = bank(site.library)
    higher = sum(item.record.cognition in ("apply", "analyse") for item in items)
    title = site.word("menu-bank", lang)
    lead = site.word("bank-lead", lang, n=len(items), percent=_percent(higher, len(items)))
    told = [
        {"name": site.word(f"bank-sign-{sign.name}", lang), "share": f"{sign.share:.0%}", "chance": f"{sign.chance:.0%}"} for sign in signs(items)
    ]
    table = piece("bank", signs=told, rows=_rows(site, lang), w=lambda key: site.word(key, lang))
    crumbs = [(site.word("home", lang), ""), (site.title("page", "about", lang), "about/")]
    return Made(HERE, lang, "page", title, lead, parts.head("", title, lead, [], [], "") + f"\n\n{table}", "about", crumbs=crumbs, updated=site.as_of)


def _rows(site: Site, lang: str) -> list[dict[str, Any]]:
    """A row for each module, then one for all cases and one for all ideas and lessons."""
    found = []
    for entry in site.shown("module"):
        name = entry.record.id
        found.append(_row(site, entry.page(lang).record.title, link(HERE, of_record("module", name), lang), _of(site, [("module", name)]), lang))
    for kind in ("case", "principle"):
        owners = [(kind, entry.record.id) for entry in site.shown(kind)]
        items = _of(site, owners)
        if items:
            folder = "cases/" if kind == "case" else "principles/"
            found.append(_row(site, site.word(f"menu-{folder[:-1]}", lang), link(HERE, folder, lang), items, lang))
    return found


def _of(site: Site, owners: Sequence[tuple[str, str]]) -> list[Item[Question]]:
    return [item for owner in owners for item in site.library.questions.get(owner, []) if is_asked(item.record)]


def _row(site: Site, title: str, href: str, items: list[Item[Question]], lang: str) -> dict[str, Any]:
    joint = "，" if lang == "zh" else ", "
    longest = next((sign for sign in signs(items) if sign.name == f"longest-{lang}"), None)
    return {
        "title": title, "href": href, "live": site.word("bank-live", lang, n=len(items)),
        "kinds": joint.join(f"{site.word(f'question-{name}', lang)}\u00a0{count}" for name, count in tally(items, "kind")),
        "cognition": joint.join(f"{site.word(f'cognition-{name}', lang)}\u00a0{count}" for name, count in tally(items, "cognition")),
        "longest": site.word("bank-longest-of", lang, n=len(longest.items), total=longest.total, percent=f"{longest.chance:.0%}") if longest else "",
    }  # fmt: skip


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
