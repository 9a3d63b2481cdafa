"""Pages made of the tables of evidence: wordings to copy, figures, where the sources differ."""

from typing import Any

from scripts.content.model.evidence import StatedFigure, Wording
from scripts.staging import parts, says
from scripts.staging.address import link
from scripts.staging.chart_section import chart_section
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site

TOPICS = ("people", "numbers", "names", "quotes", "dates", "terms")
TYPES = ("difference", "ambiguity", "cut", "ocr")


def basis(site: Site, claims: tuple[str, ...], here: str, lang: str) -> list[dict[str, str]]:
    """Where claims stand, each place once: source, author and locator, with a link to the first claim there."""
    rows: dict[str, dict[str, str]] = {}
    for name in claims:
        claim, source = site.library.claims[name], site.library.source_of[name]
        title = f"{says.attribution(claim, source, lang)}{'，' if lang == 'zh' else ', '}{says.locator(claim, lang)}"
        rows.setdefault(title, {"title": title, "href": link(here, f"sources/{source.id}/#{name}", lang), "statement": claim.statement.of(lang)})
    return list(rows.values())


def wording_page(site: Site, lang: str) -> Made:
    """What is easily written wrong → a sentence ready to copy → where it comes from, by topic."""
    here = "wording/"
    groups = []
    for topic in TOPICS:
        entries = [_wording(site, item.record, here, lang) for item in site.library.wording if item.record.topic == topic]
        if entries:
            groups.append({"id": topic, "title": site.word(f"wording-{topic}", lang), "entries": entries})
    title, lead = site.word("menu-wording", lang), site.word("wording-lead", lang, n=len(site.library.wording))
    toc = [{"title": str(group["title"]), "id": str(group["id"])} for group in groups]
    body = str(piece("wording", groups=groups, w=lambda key: site.word(key, lang), other="en" if lang == "zh" else "zh-CN"))
    return _table(site, here, lang, "wording", title, lead, toc, body, ("finder",))


def _wording(site: Site, record: Wording, here: str, lang: str) -> dict[str, Any]:
    """One entry; a wording about translation shows both languages wherever it is read."""
    rows = basis(site, record.claims, here, lang)
    joint = "；" if lang == "zh" else "; "
    cited = joint.join(row["title"] for row in rows)
    right = record.right.of(lang)
    return {
        "id": record.id, "wrong": record.wrong.of(lang), "right": right, "caution": record.caution.of(lang) if record.caution else "", "basis": rows,
        "ready": f"{right}（{cited}）" if lang == "zh" else f"{right} ({cited})",
        "other": {"wrong": record.wrong.of("en" if lang == "zh" else "zh"), "right": record.right.of("en" if lang == "zh" else "zh")} if record.topic == "terms" else None,
    }  # fmt: skip


def figures_page(site: Site, lang: str) -> Made:
    """Every number that the sources state, by article: what it counts, when, who says it, and whether its basis is given."""
    here = "figures/"
    groups: list[dict[str, Any]] = []
    for article in site.library.articles.values():
        rows = []
        for item in site.library.figures:
            if site.library.claims[item.record.claim].article == article.id:
                rows.append(_figure(site, item.record, here, lang))
        if rows:
            groups.append({"id": f"in-{article.id}", "title": article.title.of(lang), "rows": rows})
    title, lead = site.word("menu-figures", lang), site.word("figures-lead", lang, n=len(site.library.figures))
    toc = [{"title": str(group["title"]), "id": str(group["id"])} for group in groups]
    charts = chart_section(site, {row["id"]: row for group in groups for row in group["rows"]}, lang)
    if charts:
        toc.insert(0, {"title": site.word("charts", lang), "id": "charts"})
    body = str(piece("figures", groups=groups, charts=charts, w=lambda key: site.word(key, lang)))
    return _table(site, here, lang, "figures", title, lead, toc, body, ("finder",))


def _figure(site: Site, record: StatedFigure, here: str, lang: str) -> dict[str, Any]:
    return {
        "id": record.id, "value": record.value.of(lang), "unit": record.unit.of(lang), "meaning": record.meaning.of(lang),
        "date": record.date.of(lang) if record.date else site.word("figure-undated", lang), "basis": basis(site, (record.claim,), here, lang)[0],
        "undefined": not record.basis_defined, "ours": record.counted_by_us, "caution": record.caution.of(lang) if record.caution else "",
    }  # fmt: skip


def discrepancies_page(site: Site, lang: str) -> Made:
    """Where the sources differ, can be read in two ways, seem misprinted or are cut, and what is missing from them."""
    here = "discrepancies/"
    groups = []
    for kind in TYPES:
        entries = [
            {
                "id": item.record.id, "title": item.record.title.of(lang), "note": item.record.note.of(lang), "advice": item.record.advice.of(lang),
                "basis": basis(site, item.record.claims, here, lang),
            }
            for item in site.library.discrepancies if item.record.type == kind
        ]  # fmt: skip
        if entries:
            groups.append({"id": kind, "title": site.word(f"discrepancy-{kind}", lang), "entries": entries})
    missing = [
        {"title": source.record.short.of(lang), "href": link(here, f"sources/{source.record.id}/", lang),
         "texts": [text.of(lang) for text in source.record.unknown] + [text.of(lang) for article in source.record.articles for text in article.missing]}
        for source in site.library.sources.values()
    ]  # fmt: skip
    missing = [row for row in missing if row["texts"]]
    title, lead = site.word("menu-discrepancies", lang), site.word("discrepancies-lead", lang, n=len(site.library.discrepancies))
    toc = [{"title": str(group["title"]), "id": str(group["id"])} for group in groups]
    body = str(piece("discrepancies", groups=groups, missing=missing, w=lambda key: site.word(key, lang)))
    return _table(site, here, lang, "discrepancies", title, lead, toc, body, ())


def _table(
    site: Site, here: str, lang: str, kind: str, title: str, lead: str, toc: list[dict[str, str]], body: str, scripts: tuple[str, ...]
) -> Made:
    head = parts.head("", title, lead, [], toc, site.word("contents", lang))
    return Made(
        here, lang, kind, title, lead, f"{head}\n\n{body}", kind, crumbs=[(site.word("home", lang), "")], toc=toc, updated=site.as_of, scripts=scripts
    )
