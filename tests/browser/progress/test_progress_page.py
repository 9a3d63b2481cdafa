"""我的学习 as a learner uses it: in two languages, from where the reading stopped, with seals and receipts, by keyboard and without scripts."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, MODULES, PAGES, both_languages, said
from tests.browser.progress.learner import CASE, answer, js, questions
from tests.browser.quiz_page import reach

pytestmark = pytest.mark.browser


@both_languages
def test_progress_made_in_one_language_is_there_in_the_other(learner, lang):
    other = LANGS[1 - LANGS.index(lang)]
    page = learner(0, CASE, lang)
    answer(page.locator("[data-kind=single]").first, right=True)
    page = learner(0, "progress/", other)
    expect(page.locator("#quizzes + ul li")).to_have_count(1)
    title = page.locator("#quizzes + ul a").inner_text()
    page.locator("#quizzes + ul a").click()
    expect(page.locator("h1")).to_have_text(title)


@pytest.mark.skipif(not MODULES, reason="no module yet")
@both_languages
def test_reader_goes_on_where_the_page_was_left(learner, lang):
    page = learner(0, PAGES["module"], lang)
    page.locator("#readings").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('readings').scrollIntoView()")
    title = page.locator("h1").inner_text()
    page.goto(page.url.replace(PAGES["module"], "glossary/"))
    page = learner(0, "progress/", lang)
    row = page.locator(".step", has=page.get_by_text(js("now-stopped", lang), exact=True))
    expect(row).to_contain_text(title)
    row.get_by_role("link").click()
    expect(page).to_have_url(re.compile(re.escape(PAGES["module"]) + r"#\w"))


@pytest.mark.skipif(not MODULES, reason="no module yet")
@both_languages
def test_passed_module_has_its_seal_its_figures_and_its_receipt(learner, lang):
    page = learner(0, "progress/", lang)
    expect(page.locator(".seal-sheet .passed")).to_have_count(0)
    page.evaluate(
        """name => localStorage.setItem('pujiang:v2:module:' + name, JSON.stringify({attempts: 2, best: 90, passed: 29931840, last: 70, at: 29931840, receipts: ['PJ1-ABCDE', 'PJ1-<b>x']}))""",
        MODULES[0],
    )
    page.reload()
    seal = page.locator(f".seal-sheet [data-module='{MODULES[0]}']")
    expect(seal).to_have_class("passed")
    expect(seal).to_contain_text("90")
    page.locator(f"[data-unit='{MODULES[0]}'] summary").click()
    expect(page.locator(f"[data-unit='{MODULES[0]}'] .meta")).to_contain_text(js("unit-attempts", lang, n=2))
    assert page.locator(".receipt").all_inner_texts() == ["PJ1-ABCDE", "PJ1-<b>x"]
    page.locator(".receipt-line button").first.click()
    expect(page.locator(".receipt-line [role=status]").first).not_to_be_empty()


def test_everything_on_both_pages_is_reached_by_keyboard(learner):
    page = learner(0, CASE)
    answer(page.locator("[data-kind=single]").first, right=False)
    page = learner(1, "progress/")
    go = page.get_by_role("link", name=js("now-due-go", "zh"))
    expect(go).to_be_visible()
    reach(page, go)
    page.keyboard.press("Enter")
    asked = questions(page).first
    expect(asked).to_be_visible()
    reach(page, asked.locator("input").first)
    page.keyboard.press("Space")
    reach(page, asked.locator("[type=submit]"))
    page.keyboard.press("Enter")
    expect(asked.locator(".result")).to_be_focused()
    page = learner(1, "progress/")
    reach(page, page.locator("#paste"))
    page.keyboard.type("abc")
    reach(page, page.get_by_role("button", name=js("merge", "zh"), exact=True))
    page.keyboard.press("Enter")
    expect(page.locator(".merge-said")).to_have_text(js("merge-none", "zh"))
    reach(page, page.get_by_role("button", name=js("erase", "zh")))
    page.keyboard.press("Enter")
    expect(page.locator(".erase-asked")).to_be_focused()


@both_languages
@pytest.mark.parametrize("address", ["progress/", "review/"])
def test_without_scripts_the_page_explains_itself(visit, address, lang):
    page = visit(address, lang, scripts=False)
    expect(page.get_by_text(said("progress-static" if address == "progress/" else "review-static", lang))).to_be_visible()
    if MODULES and address == "progress/":
        expect(page.locator(".seal-sheet a")).to_have_count(len(MODULES))
