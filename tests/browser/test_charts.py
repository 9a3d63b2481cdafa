"""The charts on the page of figures: under the strict policy, on a phone, in the dark, to a screen reader and on paper."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import both_languages, said
from tests.browser.printed import plain, sheets

pytestmark = pytest.mark.browser

PAGE = "figures/"
CHARTS = 5
DRAWN = ".chart svg"


def boxes_of(page, selector):
    """Where each stands; all are seen. The page is asked once for all."""
    found = page.locator(selector).evaluate_all("all => all.map(one => [one.checkVisibility(), one.getBoundingClientRect().toJSON()])")
    assert all(is_seen for is_seen, _ in found)
    return [box for _, box in found]


@both_languages
def test_charts_are_drawn_without_a_word_from_the_policy_and_without_scripts(visit, lang):
    page = visit(PAGE, lang, scripts=False)
    assert page.locator(".chart").count() == CHARTS
    boxes = boxes_of(page, DRAWN)
    assert len(boxes) >= 15
    assert min(box["width"] for box in boxes) > 200
    assert min(box["height"] for box in boxes) > 5
    # The visit fails by itself on any refusal that scripts can hear of.
    visit(PAGE, lang)


@both_languages
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_scrolls_sideways_nor_is_too_small_to_read(visit, lang, width):
    page = visit(PAGE, lang, width=width)
    for size in ("100%", "160%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        sizes = page.evaluate(
            """() => [...document.querySelectorAll('.chart svg text')].map(text => {
                const svg = text.ownerSVGElement
                return parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
            })"""
        )
        assert len(sizes) == 3
        assert min(sizes) >= 13
        outside = page.evaluate(
            """() => [...document.querySelectorAll('.chart svg text')].filter(text => {
                const box = text.getBoundingClientRect(), svg = text.ownerSVGElement.getBoundingClientRect()
                return box.left < svg.left - 1 || box.right > svg.right + 1
            }).map(text => text.textContent)"""
        )
        assert outside == []


@both_languages
def test_labels_in_a_picture_do_not_meet(visit, lang):
    page = visit(PAGE, lang, width=320)
    boxes = boxes_of(page, ".chart svg text")
    assert len(boxes) > 1
    meeting = [
        (one, two)
        for at, one in enumerate(boxes)
        for two in boxes[at + 1 :]
        if one["x"] < two["x"] + two["width"]
        and two["x"] < one["x"] + one["width"]
        and one["y"] < two["y"] + two["height"]
        and two["y"] < one["y"] + one["height"]
    ]
    assert meeting == []


@both_languages
def test_every_picture_has_a_name_and_a_description_in_the_language_of_the_page(visit, lang):
    page = visit(PAGE, lang)
    names = []
    for picture in page.locator(DRAWN).all():
        expect(picture).to_have_role("img")
        names.append(
            picture.evaluate("svg => svg.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent).join(' ')")
        )
    assert all(names)
    assert len(set(names)) == len(names)
    chinese = [name for name in names if any("\u4e00" <= one <= "\u9fff" for one in name)]
    assert len(chinese) == (len(names) if lang == "zh" else 0)


@pytest.mark.parametrize(("scheme", "ink"), [("light", "rgb(31, 35, 40)"), ("dark", "rgb(230, 227, 220)")])
def test_marks_have_the_colour_of_the_text(visit, scheme, ink):
    page = visit(PAGE, scheme=scheme)
    colours = page.evaluate(
        "[...document.querySelectorAll('.chart svg path')].map(path => getComputedStyle(path)).map(style => [style.fill, style.stroke])"
    )
    assert {colour for pair in colours for colour in pair} == {"none", ink}


@both_languages
def test_a_number_in_a_chart_leads_to_its_line_in_the_table(visit, lang):
    page = visit(PAGE, lang)
    link = page.locator(".chart-table th a").first
    goal = link.get_attribute("href")
    link.click()
    expect(page.locator(goal)).to_be_in_viewport()


@both_languages
def test_prints_every_caption_and_every_picture_in_black(visit, lang):
    page = visit(PAGE, lang, scheme="dark")
    captions = [plain(text) for text in page.locator(".chart figcaption p, .chart-label").all_inner_texts()]
    whole = "".join(sheet.text for sheet in sheets(page.pdf(prefer_css_page_size=True)))
    assert len(captions) > CHARTS
    assert [text for text in captions if text not in whole] == []
    assert plain(said("chart-the-day", lang)) in whole
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate("[...document.querySelectorAll('.chart svg')].map(svg => getComputedStyle(svg).color)")
    assert set(colours) == {"rgb(0, 0, 0)"}
