"""Long lists of evidence: a box that narrows them and buttons that copy a sentence; both absent without scripts."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import PAGES, both_languages, said

pytestmark = pytest.mark.browser
QUERY = {"zh": "９批 亲自", "en": "THE road 97"}
CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.put = text; return Promise.resolve() } } })"
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => {}".replace("{}", "false")


def shown(page, selector):
    return page.locator(selector).evaluate_all("all => all.filter(one => one.checkVisibility()).map(one => one.getAttribute('id'))")


@pytest.mark.parametrize(("kind", "selector"), [("wording", ".wording"), ("figures", ".figure-row")])
@both_languages
def test_box_narrows_the_list_to_entries_with_every_word_and_counts_them(visit, kind, selector, lang):
    page = visit(PAGES[kind], lang)
    every = page.locator(selector).count()
    box = page.get_by_label(said("filter", lang))
    box.fill("９７" if lang == "zh" else "９７ SEALS")
    found = shown(page, selector)
    assert 0 < len(found) < every
    assert all("97" in text for text in page.locator(selector).filter(visible=True).all_inner_texts())
    expect(page.get_by_role("status").first).to_have_text(said("filter-count", lang, n=len(found)))
    assert page.locator("section.wordings > h2, .k-figures > h2").filter(visible=True).count() > 0
    box.fill("没有这样的词 nothing at all")
    expect(page.get_by_role("status").first).to_have_text(said("filter-none", lang))
    assert shown(page, selector) == []
    assert shown(page, "section.wordings > h2, .figures-table") == []
    box.fill("")
    assert len(shown(page, selector)) == every


def test_link_to_an_entry_that_is_hidden_shows_it(visit):
    page = visit(PAGES["wording"])
    page.get_by_label(said("filter", "zh")).fill("97")
    hidden = page.locator(".wording").evaluate_all("all => all.find(one => !one.checkVisibility()).getAttribute('id')")
    page.evaluate(f"location.hash = '{hidden}'")
    expect(page.locator(f"[id='{hidden}']")).to_be_in_viewport()
    expect(page.get_by_label(said("filter", "zh"))).to_have_value("")


@both_languages
def test_button_copies_the_sentence_with_its_source(visit, lang):
    page = visit(PAGES["wording"], lang, before=CLIPBOARD)
    entry = page.locator(".wording").first
    entry.get_by_role("button", name=said("copy", lang)).click()
    expect(entry.get_by_role("status")).to_have_text(said("copied", lang))
    put = page.evaluate("window.put")
    assert put.startswith(entry.locator(".ready span").first.inner_text())
    assert put.endswith("）" if lang == "zh" else ")")


def test_where_nothing_can_be_copied_the_sentence_is_selected(visit):
    page = visit(PAGES["wording"], before=NO_CLIPBOARD)
    entry = page.locator(".wording").first
    entry.get_by_role("button", name=said("copy", "zh")).click()
    expect(entry.get_by_role("status")).to_have_text(said("copy-selected", "zh"))
    assert page.evaluate("getSelection().toString()") == entry.locator(".ready span").first.inner_text()


def test_without_scripts_there_is_neither_box_nor_button_and_everything_stands(visit):
    page = visit(PAGES["wording"], scripts=False)
    assert page.locator("input, .copy").count() == 0
    assert len(shown(page, ".wording")) == page.locator(".wording").count() >= 30
