"""Light and dark: as the system has it until the reader chooses, and then as chosen, on every page."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import PAGES, both_languages, said
from tests.browser.refusing import REFUSED_STORAGE

pytestmark = pytest.mark.browser

LIGHT, DARK = "rgb(250, 248, 243)", "rgb(22, 24, 27)"


def expect_paper(page, colour):
    expect(page.locator("html")).to_have_css("background-color", colour)


@pytest.mark.parametrize("kind", ["home", "event case", "glossary"])
def test_page_follows_the_system_and_its_changes(visit, kind):
    page = visit(PAGES[kind], scheme="dark")
    expect_paper(page, DARK)
    page.emulate_media(color_scheme="light")
    expect_paper(page, LIGHT)


@both_languages
def test_choice_is_said_and_remembered_on_other_pages_and_in_the_other_language(visit, lang):
    page = visit("", lang, scheme="light")
    switch = page.locator("[data-mode-switch]")
    expect(switch).to_have_accessible_name(said("frame-mode-auto", lang))
    switch.click()
    expect_paper(page, DARK)
    expect(switch).to_have_accessible_name(said("frame-mode-dark", lang))
    page.reload()
    expect_paper(page, DARK)
    other = "en" if lang == "zh" else "zh"
    page.goto(visit.url(PAGES["event case"], other))
    expect_paper(page, DARK)
    expect(switch).to_have_accessible_name(said("frame-mode-dark", other))
    switch.press("Enter")
    expect_paper(page, LIGHT)
    switch.press("Space")
    expect(switch).to_have_accessible_name(said("frame-mode-auto", other))


def test_reader_in_the_dark_can_choose_light(visit):
    page = visit(scheme="dark")
    page.locator("[data-mode-switch]").click()
    expect_paper(page, LIGHT)
    page.reload()
    expect_paper(page, LIGHT)


def test_page_for_unknown_addresses_follows_the_choice(visit):
    page = visit(scheme="light")
    page.locator("[data-mode-switch]").click()
    page.goto(visit.url("no-such-page/"))
    expect_paper(page, DARK)
    visit.complaints.clear()


def test_switch_works_where_nothing_can_be_kept(visit):
    page = visit(before=REFUSED_STORAGE, scheme="light")
    page.locator("[data-mode-switch]").click()
    expect_paper(page, DARK)


def test_without_scripts_the_page_follows_the_system_and_offers_no_switch(visit):
    page = visit(scheme="dark", scripts=False)
    expect_paper(page, DARK)
    expect(page.locator("[data-mode-switch]")).to_be_hidden()
