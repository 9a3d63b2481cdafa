"""axe-core finds nothing on any kind of page: every rule of every level, both languages, light and dark, phone and desk."""

import pytest
from playwright.sync_api import expect

from scripts.paths import PROJECT
from tests.browser.page_kinds import LANGS, LOST, PAGES, both_languages, every_page
from tests.browser.quiz_kinds import TELLING

pytestmark = pytest.mark.browser

AXE = PROJECT / "node_modules" / "axe-core" / "axe.min.js"
# Two of the four settings for each language: together they are all four, and each language has either width and either scheme.
SETTINGS = {"zh": [(390, "light"), (1440, "dark")], "en": [(390, "dark"), (1440, "light")]}
# What another width or colour scheme can change; every other rule has been asked in the first setting.
CHANGING = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "button-name", "link-name", "aria-hidden-focus"]
# The rule and the element: enough to find the place.
RUN = """async only => (await axe.run(document, {resultTypes: ['violations'], preload: false, ...(only ? {runOnly: only} : {rules: {'target-size': {enabled: true}}})}))
    .violations.flatMap(found => found.nodes.map(node => `${found.id} (${found.impact}): ${node.html.slice(0, 140)}`))"""


@pytest.fixture(scope="module")
def axe():
    return AXE.read_text(encoding="utf-8")


def violations(page, axe, lang):
    """What axe finds in the settings of a language; empty where it finds nothing."""
    page.evaluate(axe)
    found = {}
    for number, (width, scheme) in enumerate(SETTINGS[lang]):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        faults = page.evaluate(RUN, CHANGING if number else None)
        if faults:
            found[f"{width} px, {scheme}"] = faults
    return found


@every_page
def test_page_has_no_violation(tour, axe, kind, lang):
    assert violations(tour(PAGES[kind], lang), axe, lang) == {}


@both_languages
def test_page_for_unknown_addresses_has_no_violation(visit, axe, lang):
    assert violations(visit(LOST), axe, lang) == {}
    visit.complaints.clear()


@pytest.mark.parametrize(("case", "lang"), [(case, lang) for case in TELLING for lang in LANGS])
def test_answered_quiz_has_no_violation(visit, axe, case, lang):
    page = visit(f"cases/{case}/", lang)
    for asked in page.locator("[data-question]").all():
        if asked.locator("input").count():
            asked.locator("input").last.check()
        asked.locator("[type=submit]").click()
        expect(asked.locator("[type=submit]")).to_be_hidden()
        asked.locator(".answer summary").click()
    assert violations(page, axe, lang) == {}
