"""As in WeChat: no storage, no clipboard, no printing, no file to take away. Every feature works, and what can be kept is a picture to press or a text to mark."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.opened import STATES
from tests.browser.page_kinds import CASES, LANGS, PAGES, both_languages, said
from tests.browser.refusing import REFUSED

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("name", "lang"), [(name, LANGS[place % 2]) for place, (name, state) in enumerate(STATES.items()) if not state.lost])
def test_feature_works_where_everything_is_refused(visit, name, lang):
    state = STATES[name]
    page = visit(state.address, lang, width=390, before=REFUSED)
    state.reach(page, lang)


def test_text_that_cannot_be_copied_is_marked_for_the_readers_own_copy(visit):
    page = visit(PAGES["event case"], before=REFUSED)
    page.locator("#cite > summary").click()
    page.locator("#cite .copy").first.click()
    expect(page.locator("#cite").get_by_role("status").first).to_have_text(said("copy-selected", "zh"))
    assert page.evaluate("getSelection().toString()").strip() == page.locator("#cite [data-copy-label]").first.text_content().strip()


def test_no_page_but_that_of_the_open_data_asks_for_a_file_or_hands_one_over(site):
    asks = re.compile(r"<a [^>]*\bdownload\b|<input[^>]*type=.?file", re.IGNORECASE)
    assert [
        path.relative_to(site).as_posix() for path in site.rglob("*.html") if asks.search(path.read_text("utf-8")) and path.parent.name != "data"
    ] == []


@both_languages
def test_picture_of_a_case_comes_when_its_box_is_opened_and_not_before(visit, lang):
    page = visit.tab()
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.resource_type == "image" else None)
    page.goto(visit.url(PAGES["event case"], lang))
    page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    picture = page.locator("#picture img")
    expect(picture).to_be_hidden()
    assert [url for url in asked if "/pictures/" in url] == []
    page.locator(".facts a[href='#picture']").click()
    expect(page.get_by_text(said("case-picture-hint", lang))).to_be_in_viewport()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("picture => [picture.naturalWidth, picture.naturalHeight]") == [
        int(picture.get_attribute(side)) for side in ("width", "height")
    ]
    assert picture.evaluate("picture => picture.getBoundingClientRect().width <= innerWidth && getComputedStyle(picture).webkitUserSelect !== 'none'")
    expect(picture).to_have_accessible_name(re.compile(re.escape(page.locator("h1").inner_text().strip())))


@both_languages
def test_card_leads_to_the_picture(visit, lang):
    page = visit(PAGES["card"], lang, width=390)
    page.locator(".card-hint").get_by_role("link", name=said("case-picture", lang)).click()
    expect(page.locator("#picture img")).to_be_in_viewport()


def test_every_page_but_the_lost_one_names_a_picture_to_share_that_the_site_holds(site):
    shared = {
        path: re.findall(r'<meta property="og:image" content="https://pujiang.example/([^"]+)"', path.read_text("utf-8"))
        for path in site.rglob("*.html")
    }
    assert {len(found) for path, found in shared.items() if path.name != "404.html"} == {1}
    assert all((site / found[0]).stat().st_size <= 15_000 for found in shared.values() if found)


@pytest.mark.parametrize("lang", LANGS)
def test_every_case_has_its_picture(site, lang):
    found = {re.match(r"case-(.+)\.(zh|en)\.", path.name).groups() for path in (site / "assets/pictures").glob("case-*")}
    assert found >= {(case, lang) for case in CASES}
