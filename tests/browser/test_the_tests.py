"""The nets are whole: what the other tests rely on does notice a fault."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import AXE, violations
from tests.browser.page_kinds import PAGES
from tests.browser.printed import sheets

pytestmark = pytest.mark.browser

FAULTS = """async () => {
    console.info('a word')
    setTimeout(() => { throw new Error('a fault') })
    document.head.append(Object.assign(document.createElement('script'), {textContent: '0'}))
    await fetch('/missing.txt')
    await fetch('https://elsewhere.example/').catch(() => 0)
}"""


def test_visit_hears_the_console_errors_refusals_and_missing_files(visit):
    page = visit(PAGES["event case"])
    with page.expect_console_message(lambda message: "connect-src" in message.text and message.text.startswith("refused")):
        page.evaluate(FAULTS)
    heard = "\n".join(visit.complaints)
    visit.complaints.clear()
    for part in ("info in the console: a word", "error: a fault", "script-src-elem inline", "404: ", "connect-src https://elsewhere.example/"):
        assert part in heard, part


def test_visit_hears_a_picture_from_elsewhere_even_without_the_policy(visit):
    page = visit.tab(bypass_csp=True)
    page.goto(visit.url(PAGES["event case"]))
    page.route("https://elsewhere.example/**", lambda route: route.fulfill(body=""))
    with page.expect_request("https://elsewhere.example/picture.png"):
        page.evaluate("new Image().src = 'https://elsewhere.example/picture.png'")
    assert visit.complaints == ["asks another origin: https://elsewhere.example/picture.png"]
    visit.complaints.clear()


def test_axe_sees_a_missing_name_and_a_pale_word_in_one_colour_scheme_only(visit):
    page = visit(PAGES["about"])
    page.evaluate("""() => {
        document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="pale">pale</p><button></button>')
        document.getElementById('pale').style.color = '#999'
    }""")
    axe = AXE.read_text(encoding="utf-8")
    assert {setting: [fault.partition(" ")[0] for fault in faults] for setting, faults in violations(page, axe, "zh").items()} == {
        "390 px, light": ["button-name", "color-contrast"],
        "1440 px, dark": ["button-name"],
    }


def test_reader_of_paper_sees_words_cut_off_and_pages_shrunk(visit):
    page = visit(PAGES["event case"])
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<p id=wide>独一无二</p>')")
    assert "独一无二" in sheets(page.pdf(prefer_css_page_size=True))[0].text
    page.evaluate("document.getElementById('wide').style.width = '900px'")
    assert sheets(page.pdf(prefer_css_page_size=True))[0].shrunk
    page.evaluate("document.getElementById('wide').remove()")
    expect(page.locator("#wide")).to_have_count(0)
    assert "独一无二" not in sheets(page.pdf(prefer_css_page_size=True))[0].text
