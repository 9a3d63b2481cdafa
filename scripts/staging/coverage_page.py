"""The page that shows how far the site carries its sources, and the same as open data."""

from typing import Any

from scripts.content.coverage import Coverage
from scripts.staging import parts
from scripts.staging.address import link
from scripts.staging.evidence_pages import basis
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site

MOST = 12


def coverage_page(site: Site, lang: str) -> Made:
    here = "about/coverage/"
    found = site.coverage
    why = {item.record.claim: item.record.why.of(lang) for item in site.library.unused}
    articles = [{"title": site.library.articles[name].title.of(lang), "total": total, "used": used} for name, (total, used) in found.articles.items()]

    def rows(names: list[str]) -> list[dict[str, Any]]:
        return [{**basis(site, (name,), here, lang)[0], "id": name, "why": why.get(name, "")} for name in names]

    most = sorted(found.used, key=lambda name: (-len(found.used[name]), name))[:MOST]
    title, lead = site.word("menu-coverage", lang), _lead(site, found, lang)
    table = piece(
        "coverage", articles=articles, excused=rows(found.excused), open=rows(found.open), w=lambda key: site.word(key, lang),
        most=[{**row, "count": site.word("used-times", lang, n=len(found.used[row["id"]]))} for row in rows(most)], data=link(here, "api/v1/coverage.json", lang, "zh"),
    )  # fmt: skip
    body = parts.head("", title, lead, [], [], "") + "\n\n" + str(table)
    crumbs = [(site.word("home", lang), ""), (site.title("page", "about", lang), "about/")]
    return Made(here, lang, "page", title, lead, body, "about", crumbs=crumbs, updated=site.as_of)


def _lead(site: Site, found: Coverage, lang: str) -> str:
    whole = not found.open and found.cited == found.blocks and found.matched == found.numbers
    return site.word(
        "coverage-lead-open" if not whole else "coverage-lead" if found.excused else "coverage-lead-all", lang, total=found.total, used=len(found.used), excused=len(found.excused), open=len(found.open),
        blocks=found.blocks, cited=found.cited, numbers=found.numbers, matched=found.matched,
    )  # fmt: skip


def coverage_data(site: Site) -> dict[str, Any]:
    """What ``api/v1/coverage.json`` holds besides version and date."""
    found = site.coverage
    why = {item.record.claim: item.record.why.model_dump() for item in site.library.unused}
    return {
        "claims": {"total": found.total, "used": len(found.used), "excused": len(found.excused), "open": len(found.open)},
        "paragraphs": {"total": found.blocks, "cited": found.cited}, "numbers": {"total": found.numbers, "matched": found.matched},
        "articles": [{"id": name, "total": total, "used": used} for name, (total, used) in found.articles.items()],
        "excused": [{"claim": name, "why": why[name]} for name in found.excused], "open": found.open,
        "used": {name: [site.use(use, "zh")[1] for use in places] for name, places in found.used.items()},
    }  # fmt: skip
