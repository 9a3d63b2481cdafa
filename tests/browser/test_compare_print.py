"""Two or three cases print on one A4 sheet, landscape: the longest ones too, and nothing is cut off at an edge."""

from functools import cache
from itertools import combinations

import pytest

from tests.browser.page_kinds import CASES, SITE_URL, both_languages, said
from tests.browser.printed import plain, sheets

pytestmark = pytest.mark.browser
# The height of every comparison as paper will have it, without printing each.
HEIGHTS = """choices => choices.map(cases => {
    history.replaceState(null, '', '?cases=' + cases)
    dispatchEvent(new PopStateEvent('popstate'))
    return document.querySelector('.foot').getBoundingClientRect().bottom
})"""
SHEET = 277 / 25.4 * 96  # A4 on its side less the margins, in CSS pixels
SHOWN = """() => {
    const walker = document.createTreeWalker(document.querySelector('.comparison'), NodeFilter.SHOW_TEXT), found = []
    while (walker.nextNode()) if (walker.currentNode.parentElement.checkVisibility()) found.push(walker.currentNode.data)
    return found
}"""


@pytest.fixture(scope="module")
def longest(touring):
    """Language, number → all choices of so many cases, those that come out tallest first; measured once for all tests."""

    @cache
    def of(lang, count):
        page = touring.tour(f"compare/?cases={CASES[0]}", lang, width=round(SHEET))
        page.emulate_media(media="print")
        choices = [",".join(cases) for cases in combinations(CASES, count)]
        tall = sorted(zip(page.evaluate(HEIGHTS, choices), choices, strict=True), reverse=True)
        return [cases for _, cases in tall]

    return of


@both_languages
@pytest.mark.parametrize("count", [2, 3])
def test_longest_cases_print_on_one_landscape_sheet(visit, longest, lang, count):
    page = visit.tab()
    visit.dress(page, round(SHEET), 900, "light")
    for cases in longest(lang, count)[:4]:
        page.emulate_media(media="null")
        page.goto(visit.url(f"compare/?cases={cases}", lang))
        pdf = page.pdf(prefer_css_page_size=True)
        paper = sheets(pdf)
        assert len(paper) == 1, cases
        assert b"/MediaBox [0 0 842" in pdf or b"/MediaBox [0 0 841" in pdf, "not landscape"
        assert not paper[0].shrunk
        assert paper[0].right < SHEET - 4
        page.emulate_media(media="print")
        words = [plain(text) for text in page.evaluate(SHOWN) if plain(text)]
        assert len(words) > 40
        assert [text for text in words if text not in paper[0].text] == []


@both_languages
def test_what_is_left_out_on_paper_is_marked_and_the_case_has_its_address(visit, longest, lang):
    cases = longest(lang, 3)[0]
    page = visit(f"compare/?cases={cases}", lang)
    paper = sheets(page.pdf(prefer_css_page_size=True))[0].text
    root = SITE_URL + ("" if lang == "zh" else "en/")
    for case in cases.split(","):
        assert plain(f"{root}cases/{case}/") in paper
    assert plain(f"{root}compare/?cases={cases}") in paper
    page.emulate_media(media="print")
    for cell in page.locator(".comparison tbody td").all():
        left_out = cell.locator(".over-3").count()
        assert cell.locator(".cut-3 >> visible=true").count() == (1 if left_out else 0)
        assert cell.locator(".over-3 >> visible=true").count() == 0
    assert page.locator(".comparison .cut-3").count() > 0


def test_address_on_paper_follows_the_choice(visit):
    page = visit(f"compare/?cases={CASES[0]},{CASES[1]}")
    page.pdf()
    page.locator(".picker summary").click()
    page.locator(f".choice input[value={CASES[2]}]").check()
    assert plain(f"{SITE_URL}compare/?cases={','.join(CASES[:3])}") in sheets(page.pdf(prefer_css_page_size=True))[0].text


def test_list_to_choose_from_is_not_printed(visit):
    page = visit(f"compare/?cases={CASES[0]}")
    whole = "".join(sheet.text for sheet in sheets(page.pdf(prefer_css_page_size=True)))
    assert [
        key for key in ("compare-js-pick", "compare-js-to-table", "compare-js-address", "compare-lead", "copy") if plain(said(key, "zh")) in whole
    ] == []


def test_dark_screen_prints_black_on_white(visit):
    page = visit(f"compare/?cases={CASES[0]},{CASES[1]}", scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    colour = "element => [getComputedStyle(element).color, getComputedStyle(document.documentElement).backgroundColor]"
    assert page.locator(".comparison td").last.evaluate(colour) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
