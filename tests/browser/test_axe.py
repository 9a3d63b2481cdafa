"""axe-core finds nothing on any kind of page: every rule of every level, both languages, light and dark, phone and desk."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import AXE, violations
from tests.browser.page_kinds import LANGS, LOST, PAGES, both_languages, every_page
from tests.browser.quiz_kinds import TELLING

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def axe():
    return AXE.read_text(encoding="utf-8")


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
