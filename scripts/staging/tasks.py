"""What can be assigned: modules, cases and scenarios, as the two pages of an assignment list them. Scripts know a task by its ``data-item``."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from scripts.content.assignable import item_of
from scripts.content.course import SECONDS
from scripts.staging.address import link, of_record
from scripts.staging.course_index import scenarios_shown
from scripts.staging.html import piece
from scripts.staging.quiz import live
from scripts.staging.site import Site


def tasks(site: Site, lang: str, here: str, listed: bool) -> Markup:
    """Every task, by kind. ``listed``: for reading; else they wait, hidden, for a script that knows which of them are wanted."""
    return piece("tasks", groups=[group for group in _groups(site, lang, here) if group["tasks"]], listed=listed)


def _groups(site: Site, lang: str, here: str) -> Iterator[dict[str, Any]]:
    records = {
        "module": [(entry.page(lang).record, entry.page(lang).lang) for entry in site.shown("module")],
        "case": [(entry.page(lang).record, entry.page(lang).lang) for entry in site.shown("case")],
        "scenario": [(record, lang) for record in scenarios_shown(site)],
    }
    for kind, found in records.items():
        yield {
            "id": f"{kind}s",
            "title": site.word(f"tasks-{kind}", lang),
            "tasks": [_task(site, kind, record, words, lang, here) for record, words in found],
        }


def _task(site: Site, kind: str, record: Any, words: str, lang: str, here: str) -> dict[str, Any]:
    questions = live(site, (kind, record.id)) if kind != "scenario" else []
    # A case's own time is that of reading it; whoever is told to study it answers its questions as well.
    asking = round(sum(SECONDS[question.kind] for question in questions) / 60)
    minutes = site.reading[record.id, lang] + asking if kind == "case" else record.minutes
    name = site.word("module-number", lang, n=record.number) if kind == "module" else site.word(f"kind-{kind}", lang)
    takes = site.word("minutes", lang, n=minutes)
    return {
        "note": f"{name} · {takes}" if kind == "module" else takes,
        "item": item_of(kind, record.id), "title": record.title.of(lang) if kind == "scenario" else record.title, "lang": words if words != lang else "",
        "kind": name, "minutes": minutes, "takes": takes, "href": link(here, of_record(kind, record.id), lang),
        "questions": " ".join(question.id for question in questions if question.kind != "reflection"),
    }  # fmt: skip
