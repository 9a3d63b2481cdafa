"""The A4 card of every case: two pages at most, every word on them, in order on a phone."""

import pytest

from tests.browser.page_kinds import SITE_URL, both_languages, every_case, said
from tests.browser.printed import plain, sheets

pytestmark = pytest.mark.browser
# One string for each piece that stands in one style: raised numbers are drawn apart from the words around them.
WORDS = """() => [...document.querySelectorAll('.card-sheet')].map(sheet => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT), found = []
    while (walker.nextNode()) found.push(walker.currentNode.data)
    return found
})"""
CARD_WIDTH = 180 / 25.4 * 96


@pytest.fixture(scope="module")
def card(touring, case, lang):
    """The words of both sides, and the paper: printed once for all tests of a card."""
    touring.complaints.clear()
    page = touring.tour(f"cases/{case}/card/", lang)
    made = page.evaluate(WORDS), sheets(page.pdf(prefer_css_page_size=True))
    assert touring.heard() == []
    return made


@every_case
def test_card_is_one_sheet_with_two_sides_and_nothing_is_lost(card, case, lang):
    sides, paper = card
    assert len(paper) == len(sides) == 2
    for side, sheet in zip(sides, paper, strict=True):
        assert [text for text in side if plain(text) not in sheet.text] == []
        assert not sheet.shrunk and sheet.right <= CARD_WIDTH


@every_case
def test_both_sides_say_what_they_are_and_where_they_come_from(card, case, lang):
    _, paper = card
    assert len(paper) == 2
    address = f"{SITE_URL}{'' if lang == 'zh' else 'en/'}cases/{case}/"
    for sheet in paper:
        assert [part for part in (address, said("frame-unofficial", lang), said("frame-as-of", lang)) if plain(part) not in sheet.text] == []


@both_languages
def test_there_is_room_to_write(tour, lang):
    page = tour("cases/road-20-97-seals/card/", lang)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 1000})
    height = page.locator(".card-rules").evaluate("box => box.getBoundingClientRect().height / 96 * 25.4")
    assert height >= 18


@both_languages
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_text_stands_in_its_order_on_a_screen(tour, lang, width):
    page = tour("cases/hechuan-centre/card/", lang, width=width)
    tops = page.evaluate(
        "() => [...document.querySelectorAll('.card-sheet')].map(sheet => [...sheet.querySelectorAll('h1, h2')].map(one => one.getBoundingClientRect().top))"
    )
    assert all(side == sorted(side) for side in tops)
    front, back = (page.locator(f".card-sheet.{side}").bounding_box() for side in ("front", "back"))
    if width < 1216:
        assert back["y"] >= front["y"] + front["height"]
    else:
        assert back["x"] >= front["x"] + front["width"] and back["y"] == front["y"]
