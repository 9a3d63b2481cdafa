"""On paper: every word of the text, nothing of the screen's furniture, black on white, answers on a page of their own."""

import pytest

from tests.browser.page_kinds import LANGS, PAGES, SITE_URL, said
from tests.browser.printed import plain, sheets

pytestmark = pytest.mark.browser

PRINTED = ["event case", "practice case", "brief", "full mechanism", "printable quiz"]
PAPER_WIDTH = 170 / 25.4 * 96  # A4 less its margins, in CSS pixels
FURNITURE = ["frame-skip", "frame-prev", "frame-next", "frame-edit", "contents", "quiz-js-submit", "quiz-js-hint-order", "show-answer"]
# Text as paper should show it: with every box unfolded, one string for each piece that stands in one style.
TEXT = """() => {
    dispatchEvent(new Event('beforeprint'))
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), found = []
    while (walker.nextNode()) if (walker.currentNode.parentElement.checkVisibility()) found.push(walker.currentNode.data)
    dispatchEvent(new Event('afterprint'))
    return found
}"""


def printed(page):
    return sheets(page.pdf(prefer_css_page_size=True))


every_printed = pytest.mark.parametrize(("kind", "lang"), [(kind, lang) for kind in PRINTED for lang in LANGS], scope="module")


@pytest.fixture(scope="module")
def sheet(touring, kind, lang):
    """A page that stays open, and its paper: printed once for all tests of it."""
    touring.complaints.clear()
    page = touring.tour(PAGES[kind], lang)
    paper = printed(page)
    assert touring.heard() == []
    page.emulate_media(media="print")
    return page, paper


def stands(text, paper):
    """Whether the text is on one page, or begins on one and ends on the next."""
    ends = [sheet.text for sheet in paper]
    splits = ((text[:at], text[at:], number) for number in range(len(ends) - 1) for at in range(1, len(text)))
    return any(text in end for end in ends) or any(head in ends[number] and tail in ends[number + 1] for head, tail, number in splits)


@every_printed
def test_every_word_is_printed_and_nothing_is_cut_or_shrunk(sheet, kind, lang):
    page, paper = sheet
    words = [plain(text) for text in page.evaluate(TEXT) if plain(text)]
    assert len(words) > 20
    assert [text for text in words if not stands(text, paper)] == []
    assert [number for number, sheet in enumerate(paper, 1) if sheet.shrunk or sheet.right > PAPER_WIDTH - 4] == []


@every_printed
def test_menu_buttons_and_links_of_the_screen_are_not_printed(sheet, kind, lang):
    page, paper = sheet
    whole = "".join(one.text for one in paper)
    seen = page.locator(".bar, .skip, .crumbs, .pager, .contents, .foot nav, main button, .note-more, .note-back").filter(visible=True)
    assert seen.count() == 0
    assert [key for key in FURNITURE if plain(said(key, lang)) in whole] == []


@every_printed
def test_paper_says_what_it_is_and_where_it_comes_from(sheet, kind, lang):
    whole = "".join(one.text for one in sheet[1])
    address = f"{SITE_URL}{'' if lang == 'zh' else 'en/'}{PAGES[kind]}"
    assert [part for part in (address, said("frame-unofficial", lang), said("frame-as-of", lang)) if plain(part) not in whole] == []


@pytest.mark.parametrize("lang", LANGS)
def test_answers_of_a_printed_quiz_begin_on_a_new_page(tour, lang):
    page = tour(PAGES["printable quiz"], lang)
    paper = printed(page)
    first = next(number for number, sheet in enumerate(paper) if sheet.text.startswith(plain(said("answers", lang))))
    assert first > 0
    questions = "".join(sheet.text for sheet in paper[:first])
    answers = "".join(sheet.text for sheet in paper[first:])
    reasons = [plain(text) for text in page.locator(".answers .why").all_inner_texts()]
    options = [plain(text) for text in page.locator(".sheet-questions .opt .text").all_inner_texts()]
    assert [reason for reason in reasons if reason in questions or reason not in answers] == []
    assert [option for option in options if option not in questions] == []


@pytest.mark.parametrize("lang", LANGS)
def test_what_the_source_does_not_say_is_printed_without_scripts_too(visit, lang):
    page = visit(PAGES["event case"], lang, scripts=False)
    silent = [plain(text) for text in page.locator(".silent li").all_text_contents()]
    whole = "".join(sheet.text for sheet in printed(page))
    assert len(silent) > 0
    assert [text for text in silent if text not in whole] == []


def test_folded_boxes_are_folded_again_after_printing(visit):
    page = visit(PAGES["event case"])
    printed(page)
    assert page.locator("details[open]").count() == 0


@pytest.mark.parametrize("kind", ["home", "event case"])
def test_dark_screen_prints_black_on_white(visit, kind):
    page = visit(PAGES[kind], scheme="dark")
    page.locator("[data-mode-switch]").click()
    page.locator("[data-mode-switch]").click()
    assert page.locator("html").get_attribute("data-mode") == "dark"
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(
        "(() => { const html = getComputedStyle(document.documentElement), text = getComputedStyle(document.querySelector('h1')); return [html.backgroundColor, text.color] })()"
    )
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
