"""The box on every page: opened by `/`, Ctrl-K and its button, used by the keyboard, loaded only then; from disk as from a server."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import PAGES, both_languages, said

pytestmark = pytest.mark.browser
KEYS = ["/", "Control+k", "Meta+k"]


def dialog(page):
    return page.get_by_role("dialog")


def opened(page, key="/"):
    expect(page.locator("html")).to_have_attribute("data-scripted", "")
    page.keyboard.press(key)
    expect(dialog(page).locator("input")).to_be_focused()
    return dialog(page)


@both_languages
@pytest.mark.parametrize("key", KEYS)
def test_key_opens_the_box_with_suggestions_and_escape_closes_it(visit, lang, key):
    page = visit(PAGES["event case"], lang)
    box = opened(page, key)
    expect(box.get_by_text(said("search-js-suggested", lang))).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog(page)).to_have_count(0)


@both_languages
def test_button_in_the_header_opens_it_and_gets_the_focus_back(visit, lang):
    page = visit(PAGES["glossary"], lang)
    button = page.locator("a[data-search-open]")
    button.click()
    expect(dialog(page).locator("input")).to_be_focused()
    dialog(page).get_by_role("button", name=said("search-js-shut", lang)).click()
    expect(dialog(page)).to_have_count(0)
    expect(button).to_be_focused()


@both_languages
def test_by_keyboard_from_the_question_to_the_page(visit, lang):
    page = visit(PAGES["timeline"], lang)
    box = opened(page)
    page.keyboard.type("97个印章")
    expect(box.locator("a[data-result]").first).to_be_visible()
    assert box.locator("a[data-result]").count() <= 8
    page.keyboard.press("ArrowDown")
    expect(box.locator("a[data-result]").nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(box.locator("a[data-result]").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box.locator("input")).to_be_focused()
    page.keyboard.press("ArrowDown")
    goal = box.locator("a[data-result]").first.evaluate("link => link.href")
    page.keyboard.press("Enter")
    expect(page).to_have_url(goal)


@both_languages
def test_enter_in_the_box_leads_to_all_results(visit, lang):
    page = visit(PAGES["home"], lang)
    opened(page)
    page.keyboard.type("接访")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(re.escape(visit.url("search/?q=", lang))))
    expect(page.locator("main input[type=search]")).to_have_value("接访")
    expect(page.locator("a[data-result]")).to_have_count(10)


def test_slash_is_a_letter_where_one_writes(visit):
    page = visit(PAGES["wording"])
    page.locator("#finder").press_sequentially("a/b")
    expect(page.locator("#finder")).to_have_value("a/b")
    expect(dialog(page)).to_have_count(0)


def test_on_the_page_of_the_search_the_keys_lead_to_its_own_box(visit):
    page = visit(PAGES["search"])
    page.locator(".ways a").first.focus()
    page.keyboard.press("/")
    expect(page.locator("main input[type=search]")).to_be_focused()
    expect(dialog(page)).to_have_count(0)


def test_nothing_of_the_search_is_loaded_before_it_is_asked_for(visit):
    page = visit.tab()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(visit.url(PAGES["event case"]))
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/search" in url] == []
    opened(page)
    assert [url for url in asked if "/search" in url] != []


def test_link_to_a_place_on_this_very_page_closes_the_box(visit):
    page = visit(PAGES["glossary"])
    box = opened(page)
    page.keyboard.type("拍板")
    box.locator("a[data-result=term]").first.click()
    expect(dialog(page)).to_have_count(0)
    expect(page.locator(":target")).to_be_in_viewport()


def test_search_whose_script_is_missing_leads_to_the_page_with_the_lists(visit):
    page = visit(PAGES["event case"])
    page.route(re.compile(r"assets/search\.\w+\.js"), lambda route: route.abort())
    page.locator("a[data-search-open]").click()
    expect(page).to_have_url(visit.url("search/"))
    expect(page.locator(".ways a").first).to_be_visible()
    visit.complaints.clear()


def test_browser_without_dialogs_follows_the_link(visit):
    page = visit(PAGES["event case"], before="delete HTMLDialogElement.prototype.showModal")
    page.locator("a[data-search-open]").click()
    expect(page).to_have_url(visit.url("search/"))


def test_box_works_from_disk(visit, site):
    page = visit.tab()
    page.goto((site / PAGES["event case"] / "index.html").as_uri())
    box = opened(page)
    page.keyboard.type("红细胞")
    expect(box.locator("a[data-result]").first).to_be_visible()
    box.locator("a[data-result]").first.click()
    expect(page.locator("h1")).to_be_visible()


@both_languages
def test_single_key_can_be_switched_off_and_the_other_keys_stay(visit, lang):
    page = visit(PAGES["glossary"], lang)
    switch = opened(page).locator(".slash button")
    expect(switch).to_have_text(said("search-js-slash-on", lang))
    switch.click()
    expect(switch).to_have_text(said("search-js-slash-off", lang))
    page.keyboard.press("Escape")
    page.goto(visit.url(PAGES["timeline"], lang))
    page.keyboard.press("/")
    opened(page, "Control+k")
    expect(switch).to_have_text(said("search-js-slash-off", lang))
    switch.press("Enter")
    page.keyboard.press("Escape")
    opened(page)


def test_slash_opens_the_box_from_a_tick_as_well(visit):
    page = visit("compare/")
    page.locator(".choice input").first.focus()
    opened(page)
