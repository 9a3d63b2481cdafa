"""The course as a whole: the modules in order, the paths through them, the scenarios."""

from typing import Any

from scripts.staging import parts
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site


def modules_index(site: Site, lang: str) -> Made:
    here, title = "modules/", site.word("menu-modules", lang)
    modules = site.shown("module")
    total = sum(entry.record.minutes for entry in modules)
    lead = site.word("modules-lead", lang, n=len(modules), minutes=total)
    body = [parts.head("", title, lead, [], [], ""), str(piece("tiles", tiles=[_tile(site, entry, lang, here) for entry in modules]))]
    if site.library.study_paths:
        body += [
            str(piece("heading", title=site.word("study-paths", lang), name="paths")),
            str(piece("paths", paths=[_path(site, item.record, lang, here) for item in site.library.study_paths])),
        ]
    scenarios = scenarios_shown(site)
    if scenarios:
        heading = piece("heading", title=site.word("menu-scenarios", lang), name="scenarios")
        body += [f"{heading}\n{_scenario_rows(site, scenarios, lang, here)}"]
    return Made(here, lang, "index", title, lead, "\n\n".join(body), "modules", crumbs=[(site.word("home", lang), "")], updated=site.as_of)


def scenarios_index(site: Site, lang: str) -> Made:
    here, title = "scenarios/", site.word("menu-scenarios", lang)
    scenarios = scenarios_shown(site)
    lead = site.word("scenarios-lead", lang, n=len(scenarios))
    body = [parts.head(site.word("scenario-fiction", lang), title, lead, [], [], ""), _scenario_rows(site, scenarios, lang, here)]
    crumbs = [(site.word("home", lang), ""), (site.word("menu-modules", lang), "modules/")]
    return Made(here, lang, "index", title, lead, "\n\n".join(body), "modules", crumbs=crumbs, updated=site.as_of)


def scenarios_shown(site: Site) -> list[Any]:
    """Records of the scenarios that get a page: by the first phase they belong to, then by name."""
    phases = [phase.id for phase in site.library.facets.record.phases] if site.library.facets else []
    found = [item.record for item in site.library.scenarios.values() if site.library.shown("scenario", item.record.id)]
    return sorted(found, key=lambda record: (min((phases.index(name) for name in record.phases if name in phases), default=-1), record.id))


def _tile(site: Site, entry: Any, lang: str, here: str) -> dict[str, Any]:
    record = entry.page(lang).record
    return {
        "meta": [site.word("module-number", lang, n=record.number), record.label, site.word("minutes", lang, n=record.minutes)],
        "title": record.title, "href": link(here, of_record("module", record.id), lang), "summary": record.summary,
        "tags": parts.row_of_links(site, "module", list(record.prerequisites), lang, here, lang),
    }  # fmt: skip


def _path(site: Site, record: Any, lang: str, here: str) -> dict[str, Any]:
    steps = [
        {**site.titled(step.to, lang, here), "minutes": site.word("minutes", lang, n=step.minutes), "what": step.what.of(lang) if step.what else ""}
        for step in record.steps
    ]
    return {
        "id": record.id, "title": record.title.of(lang), "about": record.about.of(lang), "steps": steps,
        "minutes": site.word("minutes", lang, n=sum(step.minutes for step in record.steps)),
    }  # fmt: skip


def _scenario_rows(site: Site, records: list[Any], lang: str, here: str) -> str:
    rows = [
        {
            "title": record.title.of(lang), "href": link(here, of_record("scenario", record.id), lang), "summary": record.summary.of(lang),
            "tags": [site.word("minutes", lang, n=record.minutes), *(site.facet("phases", name, lang) for name in site.phases_of(record))],
        }
        for record in records
    ]  # fmt: skip
    return str(piece("rows", rows=rows))
