"""Scripts off: everything is there to read, to open and to follow."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, PAGES, every_case, said

pytestmark = pytest.mark.browser


@every_case
def test_questions_options_and_folded_answers_can_be_read(visit, case, lang):
    page = visit(f"cases/{case}/", lang, scripts=False)
    questions = page.locator("[data-question]").all()
    assert len(questions) >= 4
    for asked in questions:
        expect(asked.locator(".stem")).to_be_visible()
        assert [option.is_visible() for option in asked.locator(".opt .text").all()] == [True] * asked.locator(".opt").count()
        expect(asked.locator("input, button")).to_have_count(0)
        expect(asked.locator(".answer .why").first).to_be_hidden()
        asked.locator(".answer summary").click()
        assert [reason.is_visible() for reason in asked.locator(".answer .why").all()] == [True] * asked.locator(".opt").count()
        expect(asked.locator(".answer .basis a").first).to_be_visible()


@pytest.mark.parametrize("width", [320, 390, 1440])
@pytest.mark.parametrize("lang", LANGS)
def test_menu_stands_open_and_leads_on(visit, width, lang):
    page = visit(PAGES["event case"], lang, scripts=False, width=width, height=900)
    expect(page.locator("[data-menu-button]")).to_be_hidden()
    menu = page.locator(".menu")
    assert [link.is_visible() for link in menu.get_by_role("link").all()] == [True] * 6
    menu.get_by_role("link").last.click()
    expect(page).to_have_url(visit.url("trainer/", lang))
    menu.get_by_role("link", name=said("menu-cases", lang), exact=True).click()
    expect(page).to_have_url(visit.url("cases/", lang))


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("lang", LANGS)
def test_notes_and_what_the_source_does_not_say_can_be_read(visit, width, lang):
    page = visit(PAGES["event case"], lang, scripts=False, width=width, height=900)
    assert [note.is_visible() for note in page.locator(".note").all()] == [True] * page.locator(".note").count()
    expect(page.locator(".silent li").first).to_be_hidden()
    page.locator(".silent > summary").click()
    expect(page.locator(".silent li").first).to_be_visible()
