"""What holds on every kind of page in both languages: it opens cleanly, says where it stands and fits every screen."""

import re

import pytest
from playwright.sync_api import expect

from scripts.staging.frame import MENU
from tests.browser.page_kinds import HTML_LANG, LOST, PAGES, both_languages, every_page, said
from tests.browser.too_wide import TOO_WIDE

pytestmark = pytest.mark.browser

TABS = {"": "menu-home", **{room: f"menu-{room}" for room in ("brief", "cases", "mechanisms", "principles", "modules", "trainer")}}
UNDER_CASES = {"places", "levels", "phases", "problems", "years", "minutes"}
UNDER_COURSE = {"scenarios", "assigned", "progress", "review"}
# 320 × 256: a screen of 1280 × 1024 at 400 % (WCAG 1.4.10).
SCREENS = ((320, 256), (390, 900), (768, 900), (1440, 900))
# What stays where it is while the page scrolls would cover most of so low a screen.
IN_THE_WAY = """() => [...document.querySelectorAll('body *')].filter(element => /fixed|sticky/.test(getComputedStyle(element).position))
    .filter(element => element.getBoundingClientRect().height > innerHeight / 4).map(element => element.outerHTML.slice(0, 90))"""


@every_page
def test_page_opens_without_a_word_in_the_console_and_asks_only_its_own_origin(tour, kind, lang):
    page = tour(PAGES[kind], lang)
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("html")).to_have_attribute("lang", HTML_LANG[lang])
    expect(page.locator("html")).to_have_attribute("data-scripted", "")
    for picture in page.locator("img").filter(visible=True).all():
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("complete", True)


@every_page
def test_menu_marks_the_room_the_page_stands_in_and_no_other(stay, kind, lang):
    room = PAGES[kind].partition("/")[0]
    word = TABS.get("cases" if room in UNDER_CASES else "modules" if room in UNDER_COURSE else room)
    itself = PAGES[kind] in ("", f"{room}/") and room not in UNDER_COURSE
    marked = stay(PAGES[kind], lang).locator(".menu [aria-current]")
    assert [(tab.inner_text(), tab.get_attribute("aria-current")) for tab in marked.all()] == (
        [(said(word, lang), "page" if itself else "true")] if word else []
    )


@every_page
def test_nothing_scrolls_sideways_nor_stays_in_the_way_on_any_screen_zoomed_or_with_text_of_160_percent(stay, kind, lang):
    page = stay(PAGES[kind], lang)
    found = {}
    for size in ("100%", "160%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        for width, height in SCREENS:
            page.set_viewport_size({"width": width, "height": height})
            wide = page.evaluate("document.documentElement.scrollWidth")
            faults = [wide, page.evaluate(TOO_WIDE)] if wide > width else []
            if height < 300:
                faults += page.evaluate(IN_THE_WAY)
            if faults:
                found[f"{width} × {height} at {size}"] = faults
    page.evaluate("document.documentElement.style.fontSize = ''")
    assert found == {}


@every_page
def test_first_press_of_tab_reaches_the_skip_link_and_it_leads_to_the_text(tour, kind, lang):
    # The page of the search begins in its box, unless something is asked.
    page = tour(PAGES[kind] + ("?q=1" if kind == "search" else ""), lang)
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name=said("frame-skip", lang))
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    expect(page.locator("main h1")).to_be_in_viewport()


@both_languages
def test_menu_is_folded_on_a_phone_and_opens_by_its_button(visit, lang):
    page = visit(PAGES["glossary"], lang, width=390, height=800)
    links = page.locator(".menu a")
    assert [link.is_visible() for link in links.all()] == [False] * len(MENU)
    page.get_by_role("button", name=said("frame-menu", lang), exact=True).click()
    assert [link.is_visible() for link in links.all()] == [True] * len(MENU)
    page.keyboard.press("Escape")
    expect(links.first).to_be_hidden()
    page.set_viewport_size({"width": 1440, "height": 800})
    expect(links.last).to_be_visible()
    expect(page.locator("[data-menu-button]")).to_be_hidden()


def test_unknown_address_gets_a_page_in_both_languages_that_leads_home(visit):
    page = visit(LOST)
    expect(page.locator("h1")).to_have_text("没有这一页")
    expect(page.locator("[lang=en] h2")).to_have_text("Page not found")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    expect(page.locator("html")).to_have_attribute("data-scripted", "")
    assert sorted(visit.complaints) == [
        f"404: {visit.url(LOST)}",
        "error in the console: Failed to load resource: the server responded with a status of 404 (Not Found)",
    ]
    visit.complaints.clear()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("link", name="Home page").click()
    expect(page).to_have_url(visit.url("", "en"))
    page.go_back()
    visit.complaints.clear()
    page.get_by_role("link", name="看案例").click()
    expect(page).to_have_url(visit.url("cases/"))


def test_map_of_page_kinds_names_every_kind_of_page_that_is_built(site):
    def room(address):
        address = re.sub(r"^(cases|modules)/[^/]+/(note|card|sheet)/$", r"\1/*/\2/", address)
        return re.sub(
            r"^(cases|mechanisms|principles|modules|scenarios|sources|places|levels|phases|problems|years|minutes|trainer/quiz)/[^/]+/$",
            r"\1/*/",
            address,
        )

    built = {room(path.parent.relative_to(site).as_posix() + "/") for path in site.rglob("index.html") if path.relative_to(site).parts[0] != "en"}
    assert built - {"./"} == {room(address) for address in PAGES.values() if address}
