"""axe-core finds nothing on any kind of page: every rule of every level, both languages, light and dark, phone and desk."""

import pytest
from playwright.sync_api import expect

from scripts.paths import PROJECT
from tests.browser.page_kinds import CASES, LANGS, LOST, PAGES, every_page

pytestmark = pytest.mark.browser

AXE = PROJECT / "node_modules" / "axe-core" / "axe.min.js"
# Words of a rule, and the element: enough to find it. The four settings need the whole set of rules only twice,
# for width and colours touch different rules; contrast is looked at in all four.
RUN = """async only => (await axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}, ...(only && {runOnly: only})}))
    .violations.flatMap(found => found.nodes.map(node => `${found.id} (${found.impact}): ${node.html.slice(0, 140)}`))"""
SETTINGS = [(390, "light", None), (390, "dark", ["color-contrast"]), (1440, "dark", None), (1440, "light", ["color-contrast"])]


@pytest.fixture(scope="module")
def axe():
    return AXE.read_text(encoding="utf-8")


def violations(page, axe):
    """What axe finds at either width, light and dark."""
    page.evaluate(axe)
    found = {}
    for width, scheme, only in SETTINGS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        faults = page.evaluate(RUN, only)
        if faults:
            found[f"{width} px, {scheme}"] = faults
    return found


@every_page
def test_page_has_no_violation(tour, axe, kind, lang):
    assert violations(tour(PAGES[kind], lang), axe) == {}


def test_page_for_unknown_addresses_has_no_violation(visit, axe):
    assert violations(visit(LOST), axe) == {}
    visit.complaints.clear()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("case", CASES)
def test_answered_quiz_has_no_violation(visit, axe, case, lang):
    page = visit(f"cases/{case}/", lang, reduced_motion="reduce")
    for asked in page.locator("[data-question]").all():
        if asked.locator("input").count():
            asked.locator("input").last.check()
        asked.locator("[type=submit]").click()
        expect(asked.locator("[type=submit]")).to_be_hidden()
        asked.locator(".answer summary").click()
    assert violations(page, axe) == {}


@pytest.mark.parametrize("lang", LANGS)
def test_opened_menu_folded_boxes_and_a_followed_note_have_no_violation(visit, axe, lang):
    page = visit(PAGES["event case"], lang, viewport={"width": 390, "height": 900}, reduced_motion="reduce")
    page.locator("[data-menu-button]").click()
    page.locator("main details:not(.answer) summary").evaluate_all("boxes => boxes.forEach(box => box.click())")
    page.locator(".src a").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".note:target")).to_be_visible()
    assert violations(page, axe) == {}
