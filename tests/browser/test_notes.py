"""Sources as notes: beside their paragraph on a wide screen, below it on a narrow one, each a press away from its number."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import CASES, LANGS, PAGES, both_languages

pytestmark = pytest.mark.browser

CITING = [
    *(f"cases/{case}/" for case in CASES),
    PAGES["full mechanism"],
    PAGES["short mechanism"],
    PAGES["principle"],
    PAGES["teaching note"],
    PAGES["further reading"],
    PAGES["brief"],
]
every_citing_page = pytest.mark.parametrize(("address", "lang"), [(address, lang) for address in CITING for lang in LANGS], scope="module")

PLACES = """() => [...document.querySelectorAll('.md-typeset > .notes')].map(notes => {
    const note = notes.getBoundingClientRect(), text = notes.previousElementSibling.getBoundingClientRect()
    return {first: notes.firstElementChild.id, left: note.left - text.left, right: note.left - text.right, top: note.top - text.top, below: note.top - text.bottom}
})"""
OVERLAPS = """() => {
    const notes = [...document.querySelectorAll('.md-typeset > .notes')].map(box => box.getBoundingClientRect())
    return notes.slice(1).filter((box, place) => box.top < notes[place].bottom - 1).length
}"""
# Number in the text → its note → back to the first place where that number stands.
ASTRAY = """() => [...document.querySelectorAll('.src a')].filter(mark => {
    const note = document.getElementById(mark.hash.slice(1))
    const back = note && document.getElementById(note.querySelector('.note-back').hash.slice(1))
    return !note || !note.matches('.note') || note.getAttribute('aria-label') !== mark.getAttribute('aria-label') || !back || back.hash !== mark.hash
}).map(mark => mark.id)"""


@every_citing_page
def test_notes_stand_beside_their_paragraph_on_a_wide_screen(stay, address, lang):
    page = stay(address, lang, width=1440)
    places = page.evaluate(PLACES)
    assert places != []
    assert [place for place in places if place["right"] < 0 or abs(place["top"]) > 8] == []
    assert page.evaluate(OVERLAPS) == 0


@every_citing_page
def test_notes_stand_below_their_paragraph_on_a_phone(stay, address, lang):
    places = stay(address, lang, width=390).evaluate(PLACES)
    assert places != []
    assert [place for place in places if abs(place["left"]) > 1 or not -1 <= place["below"] <= 32] == []


@every_citing_page
def test_every_number_has_its_note_and_every_note_leads_back(stay, address, lang):
    page = stay(address, lang)
    assert page.locator(".src a").count() >= page.locator(".note").count() > 0
    assert page.evaluate(ASTRAY) == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("width", [390, 1440])
@both_languages
def test_number_leads_to_its_note_which_then_tells_the_statement_and_back(visit, lang, width, scripts):
    page = visit(PAGES["event case"], lang, width=width, height=700, scripts=scripts)
    for mark in (page.locator(".src a").first, page.locator(".src a").last):
        name = mark.get_attribute("href").removeprefix("#")
        note = page.locator(f"[id='{name}']")
        expect(note.locator(".said")).to_be_hidden()
        mark.click()
        expect(page).to_have_url(visit.url(f"{PAGES['event case']}#{name}", lang))
        expect(note).to_be_in_viewport()
        expect(note.locator(".said")).to_be_visible()
        back = note.locator(".note-back")
        back.focus()  # in the margin it shows only then
        expect(back).to_have_css("position", "static")
        page.keyboard.press("Enter")
        expect(page.locator(".src a:target")).to_have_attribute("href", f"#{name}")
        expect(page.locator(".src a:target")).to_be_in_viewport()


@both_languages
def test_note_leads_to_the_statement_among_the_evidence(visit, lang):
    page = visit(PAGES["event case"], lang)
    page.locator("[id='s-dj-97-seals-letter'] .note-more").click()
    expect(page).to_have_url(visit.url("sources/djyj-2023-06/#dj-97-seals-letter", lang))
    expect(page.locator(".claim:target")).to_be_in_viewport()
