"""The address of the case finder opens the choice, follows it and goes with it; a damaged one is told."""

import pytest
from playwright.sync_api import expect

from tests.browser.case_finder_page import CASES, box, status, tiles
from tests.browser.page_kinds import both_languages, said

pytestmark = pytest.mark.browser
NO_HISTORY = "history.pushState = () => { throw new DOMException('no', 'SecurityError') }"


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


def test_where_the_address_may_not_change_choices_work_all_the_same(visit):
    page = visit(CASES, before=NO_HISTORY)
    box(page, "place", "hechuan").check()
    expected = tiles(page)
    assert expected
    box(page, "place", "longshan").check()
    assert len(tiles(page)) > len(expected)
    expect(page).to_have_url(visit.url(CASES))
