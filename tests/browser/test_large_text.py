"""大字版: letters of 20 px, lines of 1.8, targets of 60 px and one column on every page; by the switch, by the address, kept; not on paper."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import AXE, faults_of
from tests.browser.large_text import CLOSE, NARROW, SIDE_BY_SIDE, SMALL
from tests.browser.page_kinds import LOST, PAGES, both_languages, every_page, said
from tests.browser.refusing import REFUSED_STORAGE

pytestmark = pytest.mark.browser

WIDTHS = (320, 768, 1440)
# Colours are those of the usual size (test_axe.py): here either scheme once, so that both meet the larger boxes.
SCHEME = {"zh": "light", "en": "dark"}
UNFOLD = "document.querySelectorAll('details').forEach(box => { box.open = true })"
SIZES = "[...document.querySelectorAll('body, body *')].map(element => [getComputedStyle(element).fontSize, getComputedStyle(element).lineHeight, getComputedStyle(element).display].join(' '))"


def is_big(page):
    page.wait_for_load_state("domcontentloaded")  # an address is known before its page is
    return page.evaluate("document.documentElement.hasAttribute('data-big')")


def switch(page, lang="zh"):
    return page.get_by_role("button", name=said("frame-big", lang), exact=True)


@every_page
def test_letters_lines_and_targets_are_large_in_one_column_on_every_screen_and_axe_finds_nothing(tour, kind, lang):
    page = tour(f"{PAGES[kind]}?big=1", lang, scheme=SCHEME[lang])
    page.evaluate(UNFOLD)
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        measured = {"small": SMALL, "close": CLOSE, "narrow": NARROW, "beside": SIDE_BY_SIDE}
        faults = {name: page.evaluate(script) for name, script in measured.items()}
        faults["sideways"] = [wide] if (wide := page.evaluate("document.documentElement.scrollWidth")) > width else []
        if any(faults.values()):
            found[width] = {name: found[:5] for name, found in faults.items() if found}
    page.set_viewport_size({"width": {"zh": 390, "en": 1440}[lang], "height": 900})
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert found | {"axe": faults_of(page)} == {"axe": []}


@both_languages
def test_switch_says_its_state_and_is_remembered_on_other_pages_and_in_the_other_language(visit, lang):
    page = visit("", lang)
    expect(switch(page, lang)).to_have_attribute("aria-pressed", "false")
    switch(page, lang).press("Enter")
    assert is_big(page)
    expect(switch(page, lang)).to_have_attribute("aria-pressed", "true")
    other = "en" if lang == "zh" else "zh"
    page.goto(visit.url(PAGES["event case"], other))
    assert is_big(page)
    expect(switch(page, other)).to_have_attribute("aria-pressed", "true")
    switch(page, other).press("Space")
    assert not is_big(page)
    page.goto(visit.url("", lang))
    assert not is_big(page)


def test_address_asks_for_large_text_and_for_the_usual_size_and_both_are_kept(visit):
    page = visit(f"{PAGES['glossary']}?big=1")
    assert is_big(page)
    page.goto(visit.url(PAGES["about"]))
    assert is_big(page)
    for strange in ("big=2", "big=", "bigger=0", "xbig=0"):
        page.goto(visit.url(f"{PAGES['about']}?{strange}"))
        assert is_big(page), strange
    page.goto(visit.url(f"{PAGES['about']}?q=1&big=0"))
    assert not is_big(page)
    page.goto(visit.url(PAGES["glossary"]))
    assert not is_big(page)


@pytest.mark.parametrize(
    ("asked", "left"),
    [("?big=1", ""), ("?big=1&q=97", "?q=97"), ("?q=97&big=1", "?q=97"), ("?a=1&big=1&q=97#main", "?a=1&q=97#main"), ("?q=97", "?q=97")],
)
def test_switch_takes_its_word_out_of_the_address_and_leaves_the_rest(visit, asked, left):
    page = visit(f"{PAGES['about']}{asked}")
    before = is_big(page)
    switch(page).click()
    assert page.evaluate("location.search + location.hash") == left
    page.reload()
    assert is_big(page) is not before


def test_address_of_a_file_on_disk_asks_too_and_the_choice_goes_along(visit, site):
    page = visit.tab()
    page.goto((site / "index.html").as_uri() + "?big=1")
    assert is_big(page)
    page.goto((site / "en" / PAGES["about"] / "index.html").as_uri())
    assert is_big(page)
    switch(page, "en").click()
    page.reload()
    assert not is_big(page)


def test_where_nothing_can_be_kept_the_links_carry_the_choice(visit):
    page = visit(before=REFUSED_STORAGE, width=1280)
    switch(page).click()
    assert is_big(page)
    page.locator(".menu a[href^='cases/']").click()
    expect(page).to_have_url(visit.url("cases/?big=1"))
    assert is_big(page)
    page.locator("[data-language-link]").click()
    expect(page).to_have_url(visit.url("cases/?big=1", "en"))
    assert is_big(page)
    switch(page, "en").click()
    page.locator(".menu a").first.click()
    expect(page).to_have_url(visit.url("", "en"))
    assert not is_big(page)


def test_where_nothing_can_be_kept_the_address_holds_the_choice_whatever_else_is_asked(visit):
    page = visit("compare/", before=REFUSED_STORAGE)
    switch(page).click()
    expect(page).to_have_url(visit.url("compare/?big=1"))
    page.reload()
    assert is_big(page)
    page.locator(".choice input").first.check()
    assert page.evaluate("location.search").startswith("?cases=") and page.evaluate("location.search").endswith("&big=1")
    page.goto(visit.url("cases/?big=1"))
    page.locator("form.facets input[value=pujiang]").first.check()
    expect(page).to_have_url(visit.url("cases/?big=1&place=pujiang"))
    page.keyboard.press("/")
    page.get_by_role("dialog").locator("input").fill("接访")
    page.keyboard.press("Enter")
    expect(page.locator("a[data-result]").first).to_be_visible()
    assert is_big(page)
    assert "big=1" in page.evaluate("location.search")


def test_place_in_the_same_page_keeps_its_plain_address_where_nothing_can_be_kept(visit):
    page = visit(f"{PAGES['event case']}?big=1", before=REFUSED_STORAGE)
    page.locator("sup.src a").first.click()
    assert page.evaluate("[location.search, location.hash !== '']") == ["?big=1", True]
    assert is_big(page)


def test_damaged_choice_is_set_aside(visit):
    page = visit()
    page.evaluate("localStorage.setItem('pujiang:v1:big', 'yes')")
    page.reload()
    assert not is_big(page)
    assert page.evaluate("localStorage.getItem('pujiang:v1:big:damaged')") == "yes"


def test_page_the_browser_had_put_aside_follows_the_latest_choice(visit):
    page = visit()
    page.evaluate("localStorage.setItem('pujiang:v1:big', 'true'); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert is_big(page)
    expect(switch(page)).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("kind", ["event case", "card", "figures", "printable quiz"])
def test_paper_knows_nothing_of_it(visit, kind):
    page = visit(PAGES[kind])
    page.emulate_media(media="print")
    usual = page.evaluate(SIZES)
    page.evaluate("document.documentElement.setAttribute('data-big', '')")
    assert page.evaluate(SIZES) == usual
    page.emulate_media(media="screen")
    assert page.evaluate(SIZES) != usual


def test_page_for_unknown_addresses_is_large_too(visit):
    page = visit(f"{LOST}?big=1", width=320)
    assert is_big(page)
    assert [page.evaluate(script) for script in (SMALL, CLOSE, NARROW)] == [[], [], []]
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    visit.complaints.clear()


def test_without_scripts_there_is_no_switch(visit):
    expect(visit(scripts=False).locator("[data-big-switch]")).to_be_hidden()


def test_nets_of_this_file_catch_small_close_and_narrow_things(visit):
    page = visit(f"{PAGES['about']}?big=1")
    page.evaluate("""() => {
        const add = (html, style) => { document.querySelector('main').insertAdjacentHTML('beforeend', html); for (const name in style) document.querySelector('main').lastElementChild.style.setProperty(name, style[name], 'important') }
        add('<p class=tiny>小</p>', {'font-size': '19px'})
        add('<p class=tight>紧</p>', {'line-height': '1.7'})
        add('<button class=low>低</button>', {'min-height': '40px', padding: 0})
        add('<p class=beside>字 <a href="#">行内</a></p>', {})
    }""")
    assert [[found.rpartition(":")[0] for found in page.evaluate(script)] for script in (SMALL, CLOSE, NARROW)] == [
        ["main.page.wrap > p.tiny"],
        ["main.page.wrap > p.tight"],
        ["main.page.wrap > button.low"],
    ]
