"""The box for citing a page: folded, each text with a button that copies just what is read, the reader's own day in it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import PAGES, both_languages, said

pytestmark = pytest.mark.browser
REFUSED = "Object.defineProperty(navigator, 'clipboard', { get() { return undefined } });"
KEEP = "window.kept = ''; Object.defineProperty(navigator, 'clipboard', { value: { writeText(text) { window.kept = text; return Promise.resolve() } } });"


@both_languages
@pytest.mark.parametrize("kind", ["event case", "full mechanism", "principle"])
def test_every_text_has_a_button_of_its_own_name_that_copies_it(visit, kind, lang):
    page = visit(PAGES[kind], lang, before=KEEP)
    box = page.locator(".cite")
    expect(box.locator("pre").first).to_be_hidden()
    box.locator("summary").click()
    texts, buttons = box.locator("[data-copy-label]"), box.get_by_role("button")
    assert texts.count() == buttons.count() >= 7
    names = [button.get_attribute("aria-label") for button in buttons.all()]
    assert len(set(names)) == len(names) and all(name.startswith(said("copy", lang)) for name in names)
    for text, button in zip(texts.all(), buttons.all(), strict=True):
        button.click()
        expect(text.locator("xpath=following-sibling::*[@role='status']")).to_have_text(said("copied", lang))
        assert page.evaluate("window.kept") == text.evaluate("one => one.textContent")


def test_the_day_of_reading_is_the_readers_own(visit):
    fixed = "const Now = Date; window.Date = class extends Now { constructor(...given) { super(...(given.length ? given : [2027, 0, 2, 9])) } };"
    page = visit(PAGES["event case"], before=fixed)
    assert re.search(r"\(\d{4}-\d\d-\d\d\)\[2027-01-02\]\. https://", page.locator(".cite pre").first.evaluate("one => one.textContent"))


@both_languages
def test_without_a_clipboard_the_old_way_copies_and_else_the_text_is_selected(visit, lang):
    page = visit(PAGES["event case"], lang, before=REFUSED + "document.execCommand = () => false;")
    page.locator(".cite summary").click()
    first = page.locator(".cite .cite-text").last
    first.get_by_role("button").click()
    expect(first.get_by_role("status")).to_have_text(said("copy-selected", lang))
    assert re.sub(r"\s", "", page.evaluate("String(getSelection())")) == re.sub(r"\s", "", first.locator("pre").inner_text())


def test_without_scripts_the_texts_are_there_to_be_selected(visit):
    page = visit(PAGES["event case"], scripts=False)
    page.locator(".cite summary").click()
    text = page.locator(".cite pre").first.inner_text()
    assert "[EB/OL]//“浦江经验”学与用. (" in text and "[]" not in text
    assert page.locator(".cite button").count() == 0
