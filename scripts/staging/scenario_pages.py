"""A page for each scenario, readable without scripts: every node a section of its own, every choice a link to the next.

Where scripts run, web/scenario makes an exercise of it: the page carries the phases that are trained, in the order of the loop, and the words.
"""

from typing import Any

from scripts.content.model.scenario import Choice, Scenario
from scripts.staging import parts
from scripts.staging.address import of_record
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.quiz import basis
from scripts.staging.script_data import data_json, words_json
from scripts.staging.site import Site

WORDS = "scenario-js-"


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
    body = piece(
        "scenario", id=record.id, start=record.start, nodes=nodes, w=lambda key: site.word(key, lang),
        phases=data_json(_phases(site, record, lang)), words=words_json(site, WORDS, lang, fiction=site.word("scenario-fiction", lang), choose=site.word("scenario-choose", lang)),
    )  # fmt: skip
    crumbs = [(site.word("home", lang), ""), (site.word("menu-modules", lang), "modules/"), (site.word("menu-scenarios", lang), "scenarios/")]
    notice = {"kind": "draft", "text": site.word("notice-draft", lang)} if record.status == "draft" else None
    source = site.library.scenarios[record.id].path
    return Made(
        here, lang, "scenario", title, lead, f"{head}\n\n{body}", "modules", crumbs=crumbs, updated=record.updated, notice=notice, source_path=source,
        robots="noindex" if record.status == "draft" else "", scripts=("scenario",),
    )  # fmt: skip


def _phases(site: Site, record: Scenario, lang: str) -> list[list[str]]:
    """Id and name of every part of the loop that the scenario trains or judges, in the order of the loop."""
    trained = {*site.phases_of(record), *(choice.phase for node in record.nodes.values() for choice in node.choices if choice.phase)}
    known = [phase.id for phase in site.library.facets.record.phases] if site.library.facets else sorted(trained)
    return [[name, site.facet("phases", name, lang)] for name in known if name in trained]


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
