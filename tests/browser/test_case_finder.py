"""Choosing in the case finder: by mouse, by keyboard, by range, and what was found."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.case_finder_page import CASES, box, count, found, status, tiles, total_of
from tests.browser.page_kinds import both_languages, said

pytestmark = pytest.mark.browser


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
