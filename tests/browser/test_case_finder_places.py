"""The case finder from disk, without scripts, without its data, on every screen and on paper."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.case_finder_page import CASES, box, status, tiles, total_of
from tests.browser.page_kinds import LANGS, both_languages, said

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("answer", [{"status": 404}, {"body": '(self.pujiang=self.pujiang||{}).cases={"version":1};'}, {"body": "oh no"}])
def test_where_the_data_fail_a_sentence_says_so_and_the_links_are_back(visit, answer):
    page = visit.tab()
    page.route("**/case-list.*", lambda route: route.fulfill(content_type="text/javascript", **answer))
    page.goto(visit.url(f"{CASES}?place=longshan"))
    expect(status(page)).to_have_text(said("finder-js-failed", "zh"))
    assert len(tiles(page)) == total_of(page)
    page.go_back()
    page.go_forward()
    expect(status(page)).to_have_text(said("finder-js-failed", "zh"))
    page.locator("nav.facets").get_by_role("link", name=re.compile("龙山")).first.click()
    expect(page).to_have_url(visit.url("places/longshan/"))
    visit.complaints.clear()


def test_summaries_that_do_not_come_leave_the_rest_at_work(visit):
    page = visit.tab()
    page.route("**/case-summaries.*", lambda route: route.fulfill(status=404))
    page.goto(visit.url(f"{CASES}?place=hechuan"))
    expect(status(page)).to_have_text(re.compile(r"\d"))
    assert tiles(page)
    visit.complaints.clear()


@both_languages
def test_finder_works_from_disk_and_its_links_open_pages(visit, site, lang):
    page = visit.tab()
    page.goto((site / ("" if lang == "zh" else "en") / "cases/index.html").as_uri() + "?place=hechuan")
    expect(box(page, "place", "hechuan")).to_be_checked()
    box(page, "phase", "participation").check()
    assert page.url.endswith("index.html?place=hechuan&phase=participation")
    assert tiles(page)
    page.go_back()
    expect(box(page, "phase", "participation")).not_to_be_checked()
    page.locator(".fitting .tile:visible h3 a").first.click()
    expect(page.locator(".page-case h1")).to_be_visible()


@both_languages
def test_without_scripts_there_are_plain_lists_with_links(visit, lang):
    page = visit(CASES, lang, scripts=False)
    menu = page.get_by_role("navigation", name=said("find-by", lang))
    expect(menu.locator("input, button")).to_have_count(0)
    closed = menu.locator("details:not([open]):not([hidden]) > summary")
    assert closed.count() == 4
    while closed.count():
        closed.first.click()
    links = menu.get_by_role("link").all()
    assert [link.is_visible() for link in links] == [True] * len(links)
    assert len(links) > 30
    menu.locator("[data-value=county] a").click()
    expect(page).to_have_url(visit.url("levels/county/", lang))
    page.go_back()
    menu.locator("[data-facet=minutes] summary").click()
    menu.locator("[data-value='4-6'] a").click()
    expect(page).to_have_url(visit.url("minutes/4-6/", lang))
    expect(page.locator(".tile").first).to_be_visible()


@both_languages
def test_on_a_phone_the_finder_folds_behind_one_button_and_leads_to_what_was_found(visit, lang):
    page = visit(CASES, lang, width=390, height=800)
    fold = page.locator(".fold")
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(page.locator("form.facets summary:visible")).to_have_count(0)
    fold.click()
    expect(page.locator("form.facets summary:visible")).to_have_count(8)
    expect(page.locator("form.facets input:visible")).to_have_count(0)
    page.locator("form.facets summary").first.click()
    box(page, "place", "hechuan").check()
    expect(fold).to_have_text(said("finder-js-panel-some", lang, n=1))
    number = len(tiles(page))
    see = page.get_by_role("button", name=said("finder-js-see", lang, n=number))
    expect(see).to_be_in_viewport()
    see.click()
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(page.locator(".fitting h2")).to_be_focused()
    expect(page.locator(".fitting h2")).to_be_in_viewport()
    fold.click()
    page.keyboard.press("Escape")
    expect(fold).to_be_focused()
    expect(page.locator("form.facets summary:visible")).to_have_count(0)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [320, 390, 1024, 1440])
def test_opened_finder_fits_every_screen_also_with_large_text(visit, width, lang):
    page = visit(f"{CASES}?place=longshan&problem=transport&year=2003&level=nowhere", lang, width=width, height=900)
    expect(page.locator(".chips .chip")).to_have_count(3)
    page.locator("form.facets details:not([open]) > summary").evaluate_all("all => all.forEach(one => one.click())")
    if width < 992:
        page.locator(".fold").click()
    for size in ("100%", "160%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.locator("form.facets").evaluate("form => form.scrollWidth <= form.clientWidth + 1")


def test_on_paper_what_was_found_and_chosen_stands_without_buttons(visit):
    page = visit(f"{CASES}?place=hechuan")
    expect(page.locator(".chips .chip")).to_have_count(1)
    page.emulate_media(media="print")
    expect(page.locator("form.facets")).to_be_hidden()
    expect(page.locator(".chips .clear")).to_be_hidden()
    expect(page.locator(".chips .cross")).to_be_hidden()
    expect(page.locator(".chips .chip")).to_contain_text("合川")
    assert tiles(page)
