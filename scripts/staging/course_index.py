"""The course as a whole: the modules in order, the paths through them, the scenarios."""

from collections.abc import Iterator, Sequence
from typing import Any

from scripts.staging import parts
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.listing import in_parts
from scripts.staging.made import Made
from scripts.staging.site import Site

FIRST = 12
"""Modules and scenarios on the first page of the course, which holds the paths besides."""


def modules_index(site: Site, lang: str) -> list[Made]:
    """The modules in order; below them on the first page the paths and the first scenarios."""
    modules, title = site.shown("module"), site.word("menu-modules", lang)
    lead = site.word("modules-lead", lang, n=len(modules), minutes=sum(entry.record.minutes for entry in modules))
    pages = []
    for part in in_parts(modules, "modules/", first=FIRST):
        here = part.address
        body = [
            parts.head("", part.title(title), lead, [], [], ""),
            str(piece("heading", title=site.word("tasks-module", lang), name="modules")),
            str(piece("tiles", tiles=[_tile(site, entry, lang, here) for entry in part.entries])),
        ]
        if part.number == 1:
            body += [_own_pages(site, lang, here), *_paths(site, lang, here), *_scenarios(site, lang, here), *_assigning(site, lang, here)]
        crumbs = [(site.word("home", lang), "")]
        made = Made(
            here, lang, "index", part.title(title), lead, "\n\n".join(body), "modules", crumbs=crumbs, updated=site.as_of, **part.around(title)
        )
        pages.append(made)
    return pages


def _own_pages(site: Site, lang: str, here: str) -> str:
    """To what the learner has done and is to review."""
    return str(
        piece("more", links=[{"title": site.word(f"menu-{name}", lang), "href": link(here, f"{name}/", lang)} for name in ("progress", "review")])
    )


def _paths(site: Site, lang: str, here: str) -> Iterator[str]:
    if site.library.study_paths:
        yield str(piece("heading", title=site.word("study-paths", lang), name="paths"))
        yield str(piece("paths", paths=[_path(site, item.record, lang, here) for item in site.library.study_paths]))


def _scenarios(site: Site, lang: str, here: str) -> Iterator[str]:
    scenarios = scenarios_shown(site)
    if scenarios:
        yield str(piece("heading", title=site.word("menu-scenarios", lang), name="scenarios"))
        yield _scenario_rows(site, scenarios[:FIRST], lang, here)
        yield str(piece("more", links=[{"title": site.word("scenarios-all", lang), "href": link(here, "scenarios/", lang)}]))


def _assigning(site: Site, lang: str, here: str) -> Iterator[str]:
    """The two pages of assigned study: for whoever assigns it, and for whoever it was assigned to."""
    if site.shown("case"):
        ways = (("menu-assigned", "assigned/"), ("menu-assign", "trainer/assign/"))
        yield str(piece("heading", title=site.word("assign-course", lang), name="assign"))
        yield str(piece("more", links=[{"title": site.word(word, lang), "href": link(here, address, lang)} for word, address in ways]))


def scenarios_index(site: Site, lang: str) -> list[Made]:
    scenarios, title = scenarios_shown(site), site.word("menu-scenarios", lang)
    lead = site.word("scenarios-lead", lang, n=len(scenarios))
    crumbs = [(site.word("home", lang), ""), (site.word("menu-modules", lang), "modules/")]
    pages = []
    for part in in_parts(scenarios, "scenarios/"):
        body = (
            parts.head(site.word("scenario-fiction", lang), part.title(title), lead, [], [], "")
            + "\n\n"
            + _scenario_rows(site, part.entries, lang, part.address)
        )
        pages.append(
            Made(part.address, lang, "index", part.title(title), lead, body, "modules", crumbs=crumbs, updated=site.as_of, **part.around(title))
        )
    return pages


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
        "tags": [
            {**one, "title": site.word("tile-before", lang, title=one["title"])}
            for one in parts.row_of_links(site, "module", list(record.prerequisites), lang, here, lang)
        ],
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


def _scenario_rows(site: Site, records: Sequence[Any], lang: str, here: str) -> str:
    rows = [
        {
            "title": record.title.of(lang), "href": link(here, of_record("scenario", record.id), lang), "summary": record.summary.of(lang),
            "tags": [site.word("minutes", lang, n=record.minutes), *(site.facet("phases", name, lang) for name in site.phases_of(record))],
        }
        for record in records
    ]  # fmt: skip
    return str(piece("rows", rows=rows))
