"""Scripts off: everything is there to read, to open and to follow."""

import pytest
from playwright.sync_api import expect

from scripts.staging.frame import MENU
from tests.browser.page_kinds import LANGS, PAGES, every_case, said

pytestmark = pytest.mark.browser


FOLDED = """all => all.map(one => ({
    stem: one.querySelector('.stem').checkVisibility(),
    options: [...one.querySelectorAll('.opt .text')].map(text => text.checkVisibility()),
    controls: one.querySelectorAll('input, button').length,
    reasons: [...one.querySelectorAll('.answer .why')].map(why => why.checkVisibility()),
    sources: [...one.querySelectorAll('.answer .basis a')].map(link => link.checkVisibility()),
    asked: one.querySelectorAll('.opt').length,
}))"""


@every_case
def test_questions_options_and_folded_answers_can_be_read(visit, case, lang):
    page = visit(f"cases/{case}/", lang, scripts=False)
    questions = page.locator("[data-question]")
    assert questions.count() >= 4
    for folded in (True, False):
        for number, one in enumerate(questions.evaluate_all(FOLDED)):
            assert (number, one["stem"], one["options"], one["controls"]) == (number, True, [True] * one["asked"], 0)
            assert one["reasons"] == [not folded] * one["asked"]
            assert one["sources"] and set(one["sources"]) == {not folded}
        for answer in questions.locator(".answer > summary").all() if folded else ():
            answer.click()


@pytest.mark.parametrize("width", [320, 390, 1440])
@pytest.mark.parametrize("lang", LANGS)
def test_menu_stands_open_and_leads_on(visit, width, lang):
    page = visit(PAGES["event case"], lang, scripts=False, width=width, height=900)
    expect(page.locator("[data-menu-button]")).to_be_hidden()
    menu = page.locator(".menu")
    assert [link.is_visible() for link in menu.get_by_role("link").all()] == [True] * len(MENU)
    menu.get_by_role("link").last.click()
    expect(page).to_have_url(visit.url("trainer/", lang))
    menu.get_by_role("link", name=said("menu-cases", lang), exact=True).click()
    expect(page).to_have_url(visit.url("cases/", lang))


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("lang", LANGS)
def test_notes_and_what_the_source_does_not_say_can_be_read(visit, width, lang):
    page = visit(PAGES["event case"], lang, scripts=False, width=width, height=900)
    notes = page.locator(".note").evaluate_all("all => all.map(note => note.checkVisibility())")
    assert notes and all(notes)
    expect(page.locator(".silent li").first).to_be_hidden()
    page.locator(".silent > summary").click()
    expect(page.locator(".silent li").first).to_be_visible()
