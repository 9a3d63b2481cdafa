"""Searching and choosing cases in Chromium 86, from a server and from disk."""

import json

import pytest

from tests.browser.page_kinds import PAGES, both_languages, said

pytestmark = pytest.mark.browser

RESULTS = "[...document.querySelectorAll('a[data-result]')].map(link => link.href)"
TILES = "[...document.querySelectorAll('.fitting .tile')].filter(tile => tile.getClientRects().length).length"

TEXT = "tile.querySelector('p:not(.meta):not(.tags)').textContent"


def settled(old, expression):
    """The value of an expression once it is truthy."""
    old.until(expression)
    return old.see(expression)


@pytest.mark.parametrize(("question", "wanted"), [("wubao", "five-guarantees"), ("97個印章", "97-seals"), ("436批", "436")])
@both_languages
def test_question_in_the_address_finds_the_page(old, at, question, wanted, lang):
    old.open(at(f"{PAGES['search']}?q={question}", lang))
    settled(old, "document.querySelectorAll('a[data-result]').length > 0")
    assert any(wanted in address for address in old.see(RESULTS)[:3])


@both_languages
def test_box_on_every_page_finds_while_typing_and_leads_to_the_page(old, at, lang):
    old.open(at("brief/", lang))
    old.call("page.keyboard.press", "/")
    settled(old, "document.activeElement.type === 'search'")
    old.call("page.keyboard.type", "五包" if lang == "zh" else "random reception")
    wanted = "five-guarantees" if lang == "zh" else "random-reception"
    settled(old, f"[...document.querySelectorAll('a[data-result]')].some(link => link.href.includes({json.dumps(wanted)}))")
    old.call("page.keyboard.press", "ArrowDown")
    first = old.see("document.activeElement.href")
    old.call("page.keyboard.press", "Enter")
    old.until(f"location.href === {json.dumps(first)} && document.readyState === 'complete'")


@both_languages
def test_cases_are_chosen_by_place_and_the_address_follows(old, at, lang):
    old.open(at("cases/", lang))
    every = settled(old, "document.querySelectorAll('.fitting .tile').length")
    settled(old, "document.querySelectorAll('form.facets input[type=checkbox]').length > 0")
    old.click("form.facets input[value='longshan']")
    settled(old, "location.search.includes('place=longshan')")
    found = settled(old, f"(() => {{ const n = {TILES}; return n > 0 && n < {every} ? n : 0 }})()")
    old.until(f"[...document.querySelectorAll('.fitting .tile')].every(tile => {TEXT} !== '')")
    assert said("finder-js-found", lang, total=every, n=found) in old.see("document.querySelector('.fitting [role=status]').textContent")
