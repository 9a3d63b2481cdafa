"""The case finder on the page of all cases: by mouse, by keyboard, by address, on a phone, from disk, without scripts, and where its data fail."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, both_languages, said

pytestmark = pytest.mark.browser
CASES = "cases/"
NO_HISTORY = "history.pushState = () => { throw new DOMException('no', 'SecurityError') }"


def box(page, facet, value):
    return page.locator(f"form.facets input[name='{facet}'][value='{value}']")


def count(page, facet, value):
    return int(box(page, facet, value).locator("xpath=..").locator(".count").inner_text())


def tiles(page):
    """Titles of the tiles that are seen."""
    return [title.inner_text() for title in page.locator(".fitting .tile h3").all() if title.is_visible()]


def status(page):
    return page.locator(".fitting [role=status]")


def found(lang, n, total):
    return said("finder-js-found-one", lang, total=total) if n == 1 else said("finder-js-found", lang, n=n, total=total)


def total_of(page):
    return page.locator(".fitting .tile").count()


@both_languages
def test_boxes_choose_any_of_one_facet_and_all_of_several_and_counts_follow(visit, lang):
    page = visit(CASES, lang)
    total = total_of(page)
    longshan, pujiang = count(page, "place", "longshan"), count(page, "place", "pujiang")
    box(page, "place", "longshan").check()
    expect(status(page)).to_have_text(found(lang, longshan, total))
    assert len(tiles(page)) == longshan
    assert count(page, "place", "pujiang") == pujiang  # its own facet does not narrow it
    box(page, "place", "pujiang").check()
    expect(status(page)).to_have_text(found(lang, longshan + pujiang, total))
    after = count(page, "phase", "after")
    assert 0 < after < longshan + pujiang
    box(page, "phase", "after").check()
    expect(status(page)).to_have_text(found(lang, after, total))
    assert len(tiles(page)) == after
    assert re.search(r"\?place=pujiang&place=longshan&phase=after$|\?place=longshan&place=pujiang&phase=after$", page.url)


@both_languages
def test_tile_that_was_found_says_what_the_page_s_own_tile_says(visit, lang):
    page = visit(CASES, lang)
    own = page.locator(".fitting .tile", has=page.locator("a[href*='longshan-reception']")).evaluate(
        "tile => [tile.innerText, ...[...tile.querySelectorAll('a')].map(a => a.href)]"
    )
    box(page, "place", "longshan").check()
    shown = page.locator(".fitting .tile:visible", has=page.locator("a[href*='longshan-reception']"))
    expect(shown.locator("h3 + p")).not_to_be_empty()
    assert shown.evaluate("tile => [tile.innerText, ...[...tile.querySelectorAll('a')].map(a => a.href)]") == own
    shown.locator("h3 a").click()
    expect(page).to_have_url(visit.url("cases/longshan-reception/", lang))


@both_languages
def test_address_opens_the_choice_with_bars_back_and_forward(visit, lang):
    page = visit(f"{CASES}?place=longshan&phase=during", lang)
    expect(box(page, "place", "longshan")).to_be_checked()
    expect(box(page, "phase", "during")).to_be_checked()
    first = tiles(page)
    assert first
    box(page, "place", "hechuan").check()
    box(page, "phase", "during").uncheck()
    second = tiles(page)
    assert len(second) > len(first)
    page.go_back()
    expect(box(page, "phase", "during")).to_be_checked()
    page.go_back()
    expect(box(page, "place", "hechuan")).not_to_be_checked()
    assert tiles(page) == first
    page.go_forward()
    page.go_forward()
    expect(box(page, "phase", "during")).not_to_be_checked()
    assert tiles(page) == second
    page.reload()
    expect(box(page, "place", "hechuan")).to_be_checked()
    assert tiles(page) == second


def test_back_from_the_first_choice_brings_the_page_s_own_list_back(visit):
    page = visit(CASES)
    before = tiles(page)
    box(page, "place", "hechuan").check()
    expect(page.locator(".fitting h2")).to_have_text(said("finder-js-found-title", "zh"))
    page.go_back()
    expect(page.locator(".fitting h2")).to_have_text(said("all-cases", "zh"))
    assert tiles(page) == before
    expect(page.locator(".chips")).to_be_hidden()


def test_link_to_the_other_language_takes_the_choice_along(visit):
    page = visit(f"{CASES}?level=county&big=1")
    expect(box(page, "level", "county")).to_be_checked()
    box(page, "year", "2003").evaluate("box => box.click()")
    page.locator("a[data-language-link]").click()
    expect(page).to_have_url(visit.url(f"{CASES}?big=1&level=county&year=2003", "en"))
    expect(box(page, "level", "county")).to_be_checked()


@both_languages
def test_keyboard_alone_chooses_sees_the_focus_and_clears(visit, lang):
    page = visit(CASES, lang)
    first = page.locator("form.facets input").first
    first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(first).to_be_focused()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Space")
    expect(first).to_be_checked()
    expect(first).to_be_focused()
    chip = page.locator(".chips .chip")
    expect(chip).to_have_count(1)
    expect(chip).to_have_accessible_name(re.compile(f"^{said('finder-js-drop', lang)} "))
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(chip).to_have_count(2)
    chip.first.focus()
    page.keyboard.press("Enter")
    expect(chip).to_have_count(1)
    expect(chip).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=said("finder-js-clear", lang))).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".chips")).to_be_hidden()
    expect(page.locator(".fitting h2")).to_be_focused()
    expect(status(page)).to_have_text(said("finder-js-everything", lang, total=total_of(page)))
    assert page.locator("form.facets input:checked").count() == 0
    expect(page).to_have_url(visit.url(CASES, lang))


@both_languages
def test_where_no_case_fits_each_choice_can_be_dropped_and_says_what_that_brings(visit, lang):
    page = visit(f"{CASES}?place=longshan&problem=transport&year=2003", lang)
    expect(status(page)).to_have_text(said("finder-js-none", lang))
    assert tiles(page) == []
    chips = page.locator(".chips .chip")
    expect(chips).to_have_count(3)
    helping = page.locator(".chips .chip.helps")
    expect(helping).to_have_count(1)
    promised = int(re.findall(r"\d+", helping.inner_text())[-1])
    helping.click()
    expect(status(page)).to_have_text(re.compile(str(promised)))
    assert len(tiles(page)) == promised > 0
    expect(box(page, "place", "longshan")).not_to_be_checked()


@both_languages
@pytest.mark.parametrize(
    ("query", "named", "chosen"),
    [
        ("?place=atlantis&phase=during", ["atlantis"], {"phase": "during"}),
        ("?phase=during,later", ["later"], {"phase": "during"}),
        ("?place=%E0%A4%A&level=county", ["%a"], {"level": "county"}),
        ("?place=<script>alert(1)</script>&level=county", ["<script>alert(1)</script>"], {"level": "county"}),
        ("?year=" + "9" * 9_000, ["9" * 30 + "…"], {}),
        ("?place=a,b,c,d,e", ["a", "b", "c"], {}),
    ],
)
def test_address_that_is_damaged_gets_a_sentence_and_the_rest_is_applied(visit, lang, query, named, chosen):
    page = visit(CASES + query, lang)
    sentence = page.locator(".fitting .caution")
    expect(sentence).to_be_visible()
    for value in named:
        expect(sentence).to_contain_text(value)
    assert {name.get_attribute("name"): name.get_attribute("value") for name in page.locator("form.facets input:checked").all()} == chosen
    box(page, "place", "hechuan").check()
    expect(sentence).to_be_hidden()
    assert "hechuan" in page.url
    assert "atlantis" not in page.url


@pytest.mark.parametrize("query", ["?", "?from=singlemessage&isappinstalled=0", "?place=&phase=", "?constructor=1&__proto__=2", "?&&=&%"])
def test_address_that_asks_for_nothing_leaves_the_page_alone(visit, query):
    page = visit(CASES + query)
    expect(page.locator("form.facets")).to_be_visible()
    expect(page.locator(".fitting h2")).to_have_text(said("all-cases", "zh"))
    expect(page.locator(".fitting .caution")).to_be_hidden()
    expect(status(page)).to_be_empty()


@both_languages
def test_long_list_shows_its_beginning_and_the_rest_at_a_press(visit, lang):
    page = visit(CASES, lang)
    practices = page.locator("details", has=page.locator("input[name=mechanism]"))
    practices.locator("summary").click()
    box(page, "place", "pujiang").check()
    shown = practices.locator("label:visible")
    expect(shown).to_have_count(12)
    more = practices.get_by_role("button")
    rest = int(re.search(r"\d+", more.inner_text())[0])
    more.click()
    expect(shown).to_have_count(12 + rest)
    expect(practices.locator("input").nth(12)).to_be_focused()
    expect(more).to_be_hidden()


def test_minutes_to_read_are_chosen_by_range(visit):
    page = visit(f"{CASES}?minutes=1-3")
    expect(box(page, "minutes", "1-3")).to_be_checked()
    lengths = [int(re.search(r"约(\d+)分钟", tile.inner_text())[1]) for tile in page.locator(".fitting .tile:visible .meta").all()]
    assert lengths
    assert max(lengths) <= 3


def test_data_are_asked_for_only_when_the_reader_comes_near(visit):
    page = visit.tab()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(visit.url(CASES))
    expect(page.locator("form.facets")).to_be_visible()
    assert not [url for url in asked if "case-" in url]
    box(page, "place", "hechuan").focus()
    expect(page.locator("script[src*='case-summaries.zh']")).to_have_count(1)
    box(page, "place", "hechuan").check()
    assert sorted(re.search(r"case-\w+", url)[0] for url in asked if "case-" in url) == ["case-list", "case-summaries"]


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


def test_where_the_address_may_not_change_choices_work_all_the_same(visit):
    page = visit(CASES, before=NO_HISTORY)
    box(page, "place", "hechuan").check()
    expected = tiles(page)
    assert expected
    box(page, "place", "longshan").check()
    assert len(tiles(page)) > len(expected)
    expect(page).to_have_url(visit.url(CASES))


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
