"""Where each claim is used: pages, questions and the tables of evidence."""

from collections import defaultdict
from typing import Any, NamedTuple

from scripts.content.library import WITHDRAWN, Library


class Use(NamedTuple):
    """``kind`` of record, its id, for a question whose quiz it stands in (owner's kind and id), and the place on the page."""

    kind: str
    name: str
    fragment: str = ""
    owner: str = ""


def uses(library: Library) -> dict[str, list[Use]]:
    """claim id → places that rest on it, each once and in a fixed order: pages, questions, scenarios, then the tables."""
    found: dict[str, dict[Use, None]] = defaultdict(dict)
    for entry in library.entries():
        if library.shown(entry.record.kind, entry.record.id) and entry.record.status != WITHDRAWN:
            for block in entry.zh.blocks:
                for name in block.citations:
                    found[name][Use(entry.record.kind, entry.record.id)] = None
    for (kind, owner), item in library.every_question():
        if item.record.status == "live" and item.record.use == "practice" and library.shown(kind, owner):
            for name in item.record.claims:
                found[name][Use("question", owner, f"q-{item.record.id}", kind)] = None
    for scenario in library.scenarios.values():
        if library.shown("scenario", scenario.record.id):
            for name in (name for node in scenario.record.nodes.values() for choice in node.choices for name in choice.claims):
                found[name][Use("scenario", scenario.record.id)] = None
    tables: dict[str, list[Any]] = {"timeline": library.timeline, "wording": library.wording, "discrepancies": library.discrepancies}
    for table, items in tables.items():
        for row in items:
            for name in row.record.claims:
                found[name][Use(table, row.record.id, row.record.id)] = None
    for figure in library.figures:
        found[figure.record.claim][Use("figures", figure.record.id, figure.record.id)] = None
    if library.home:
        for name in (*(figure.claim for figure in library.home.record.figures), *library.home.record.claims):
            found[name][Use("home", "home")] = None
    return {name: list(places) for name, places in found.items()}
