"""Every page of the site in one language, in a fixed order."""

from collections.abc import Iterator

from scripts.staging.assign_pages import assign_page, assigned_page
from scripts.staging.bank_page import bank_page
from scripts.staging.card_pages import card_page
from scripts.staging.compare_page import compare_pages
from scripts.staging.content_pages import content_page, plain_page
from scripts.staging.course_data import course_data
from scripts.staging.course_index import modules_index, scenarios_index, scenarios_shown
from scripts.staging.coverage_page import coverage_page
from scripts.staging.data_page import data_page
from scripts.staging.evidence_pages import discrepancies_page, figures_page, wording_page
from scripts.staging.facet_pages import facet_pages
from scripts.staging.front_pages import brief_page, home_page
from scripts.staging.index_pages import cases_index, mechanisms_index, principles_index
from scripts.staging.made import Made
from scripts.staging.matrix_page import matrix_page
from scripts.staging.module_pages import module_page, module_sheet
from scripts.staging.note_pages import note_page
from scripts.staging.offline_page import offline_page
from scripts.staging.progress_pages import progress_page, review_page
from scripts.staging.scenario_pages import scenario_page
from scripts.staging.search_page import search_page
from scripts.staging.site import Site
from scripts.staging.source_pages import source_page, sources_index
from scripts.staging.table_pages import glossary_page, timeline_page
from scripts.staging.trainer_pages import quiz_sheets, trainer_pages, translation_pages

OWN_MAKERS = {"brief", "trainer"}


def pages(site: Site, lang: str) -> Iterator[Made]:
    """Pages of records come with their neighbours: previous and next of the same kind."""
    yield home_page(site, lang)
    written = {entry.record.id for entry in site.shown("page")}
    if "brief" in written:
        yield brief_page(site, lang)
    if "trainer" in written:
        yield from trainer_pages(site, lang)
    for entry in site.shown("page"):
        if entry.record.id not in OWN_MAKERS:
            yield plain_page(site, entry, lang)
    yield from cases_index(site, lang)
    yield mechanisms_index(site, lang)
    yield matrix_page(site, lang)
    yield principles_index(site, lang)
    if site.shown("module"):
        yield from modules_index(site, lang)
    for kind in ("case", "mechanism", "principle", "module"):
        made = [(module_page if kind == "module" else content_page)(site, entry, lang) for entry in site.shown(kind)]
        for number, page in enumerate(made):
            before, after = made[number - 1] if number else None, made[number + 1] if number + 1 < len(made) else None
            page.previous = (before.title, before.address) if before else None
            page.following = (after.title, after.address) if after else None
            yield page
    if site.shown("case"):
        yield assign_page(site, lang)
        yield assigned_page(site, lang)
    yield from (sheet for entry in site.shown("module") if (sheet := module_sheet(site, entry, lang)))
    scenarios = scenarios_shown(site)
    if scenarios:
        yield from scenarios_index(site, lang)
        yield from (scenario_page(site, record, lang) for record in scenarios)
    for entry in site.shown("note"):
        yield note_page(site, entry, lang)
    for entry in site.shown("case"):
        yield card_page(site, entry, lang)
    yield from facet_pages(site, lang)
    yield from compare_pages(site, lang)
    yield sources_index(site, lang)
    for item in site.library.sources.values():
        yield source_page(site, item.record, lang)
    yield glossary_page(site, lang)
    yield timeline_page(site, lang)
    for name, maker in (("figures", figures_page), ("discrepancies", discrepancies_page), ("wording", wording_page)):
        if getattr(site.library, name):
            yield maker(site, lang)
    yield data_page(site, lang)
    yield from quiz_sheets(site, lang)
    yield search_page(site, lang)
    yield offline_page(site, lang)
    data = course_data(site, lang)
    yield progress_page(site, lang, data)
    yield review_page(site, lang, data)
    if "about" in written:
        yield coverage_page(site, lang)
        yield bank_page(site, lang)
        yield from translation_pages(site, lang)
