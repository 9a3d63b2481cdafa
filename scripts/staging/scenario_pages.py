"""A page for each scenario, readable without scripts: every node a section of its own, every choice a link to the next."""

from typing import Any

from scripts.content.model.scenario import Choice, Scenario
from scripts.staging import parts
from scripts.staging.address import of_record
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.quiz import basis
from scripts.staging.site import Site


def scenario_page(site: Site, record: Scenario, lang: str) -> Made:
    here = of_record("scenario", record.id)
    title, lead = record.title.of(lang), record.summary.of(lang)
    facts: list[dict[str, Any]] = [
        {"label": site.word("fact-takes", lang), "text": site.word("minutes", lang, n=record.minutes)},
        {
            "label": site.word("fact-phases", lang),
            "links": parts.facet_links(site, "phases", "phases", site.phases_of(record), lang, here, lang),
            "joint": " · ",
        },
    ]
    head = parts.head(site.word("scenario-fiction", lang), title, lead, facts, [], "")
    numbers = {name: number for number, name in enumerate(in_reading_order(record), 1)}
    nodes = [_node(site, record, name, numbers, lang, here) for name in numbers]
    body = piece("scenario", id=record.id, start=record.start, nodes=nodes, w=lambda key: site.word(key, lang))
    crumbs = [(site.word("home", lang), ""), (site.word("menu-modules", lang), "modules/"), (site.word("menu-scenarios", lang), "scenarios/")]
    notice = {"kind": "draft", "text": site.word("notice-draft", lang)} if record.status == "draft" else None
    source = site.library.scenarios[record.id].path
    return Made(
        here, lang, "scenario", title, lead, f"{head}\n\n{body}", "modules", crumbs=crumbs, updated=record.updated, notice=notice, source_path=source,
        robots="noindex" if record.status == "draft" else "",
    )  # fmt: skip


def in_reading_order(record: Scenario) -> list[str]:
    """The start first, then as written: the plain page is read from top to bottom."""
    return [record.start, *(name for name in record.nodes if name != record.start)]


def _node(site: Site, record: Scenario, name: str, numbers: dict[str, int], lang: str, here: str) -> dict[str, Any]:
    node = record.nodes[name]
    return {
        "id": name, "title": site.word("scenario-node", lang, n=numbers[name]), "text": node.text.of(lang), "end": node.end or "",
        "debrief": record.ends[node.end].of(lang) if node.end in record.ends else "",
        "choices": [_choice(site, choice, numbers, lang, here) for choice in node.choices],
    }  # fmt: skip


def _choice(site: Site, choice: Choice, numbers: dict[str, int], lang: str, here: str) -> dict[str, Any]:
    return {
        "id": choice.id, "text": choice.of(lang), "next": choice.next, "leads": site.word("scenario-leads", lang, n=numbers[choice.next]),
        "score": choice.score or "", "verdict": site.word(f"scenario-{choice.score}", lang) if choice.score else "", "why": choice.why.of(lang) if choice.why else "",
        "phase": choice.phase or "", "part": site.facet("phases", choice.phase, lang) if choice.phase else "",
        "mechanism": site.reference("mechanism", choice.mechanism, lang, here, lang) if choice.mechanism else {"title": "", "href": ""},
        "basis": basis(site, choice.claims, lang, here, lang),
    }  # fmt: skip
