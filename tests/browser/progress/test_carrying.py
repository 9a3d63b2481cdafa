"""我的学习 on two devices and in two tabs: the text is merged, erasing is asked twice, nothing is overwritten, and where nothing can be kept the page says so."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import both_languages
from tests.browser.progress.learner import CASE, answer, js
from tests.browser.refusing import FULL_STORAGE, REFUSED_STORAGE

pytestmark = pytest.mark.browser


@both_languages
def test_text_of_one_browser_is_merged_in_another_and_says_what_was_added(browser, server, learner, lang):
    page = learner(0, CASE, lang)
    asked = page.locator("[data-kind=single], [data-kind=true-false]").all()
    for one in asked:
        answer(one, right=False)
    page = learner(0, "progress/", lang)
    text = page.locator("#progress-text").input_value()
    context = browser.new_context()
    other = context.new_page()
    other.goto(f"{server}{'' if lang == 'zh' else 'en/'}progress/")
    expect(other.get_by_text(js("now-empty", lang))).to_be_visible()
    other.locator("#paste").fill(f"我的进度 {text} 谢谢")
    other.get_by_role("button", name=js("merge", lang), exact=True).click()
    said_after = other.locator(".merge-said")
    expect(said_after).to_have_text(js("merged", lang, list=js("count-questions", lang, n=len(asked))))
    expect(other.locator("#quizzes + ul li")).to_have_count(1)
    other.locator("#paste").fill(text)
    other.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(said_after).to_have_text(js("merged-nothing", lang))
    other.locator("#paste").fill(text[:-9])
    other.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(said_after).to_have_text(js("merge-damaged", lang))
    expect(other.locator("#paste")).to_have_value(text[:-9])
    context.close()


@both_languages
def test_erasing_is_asked_twice_names_what_is_lost_and_offers_the_text_first(learner, lang):
    page = learner(0, CASE, lang)
    answer(page.locator("[data-kind=single]").first, right=True)
    page = learner(0, "progress/", lang)
    page.get_by_role("button", name=js("erase", lang)).click()
    expect(page.locator(".erase-asked")).to_contain_text(js("count-questions", lang, n=1))
    text = page.locator("#text-before").input_value()
    assert text.startswith("PJP2.")
    page.get_by_role("button", name=js("erase-stop", lang)).click()
    expect(page.get_by_role("button", name=js("erase", lang))).to_be_focused()
    expect(page.locator("#quizzes")).to_be_visible()
    page.get_by_role("button", name=js("erase", lang)).click()
    page.get_by_role("button", name=js("erase-on", lang)).click()
    expect(page.locator(".erase-asked")).to_contain_text(js("erase-sure", lang))
    page.get_by_role("button", name=js("erase-now", lang), exact=True).click()
    expect(page.get_by_text(js("erased", lang))).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter(key => /:v2:|:quiz:/.test(key))") == []
    page.locator("#paste").fill(text)
    page.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(page.locator("#quizzes + ul li")).to_have_count(1)


def test_answer_given_in_another_tab_is_not_overwritten_and_shows_on_the_open_page(learner):
    first, second, progress = learner(0, CASE), learner(0, CASE), learner(0, "progress/")
    singles = "[data-kind=single], [data-kind=true-false]"
    answer(first.locator(singles).nth(0), right=False)
    expect(progress.locator("#quizzes + ul li")).to_have_count(1)
    answer(second.locator(singles).nth(0), right=True)
    answer(second.locator(singles).nth(1), right=True)
    name = first.locator(singles).nth(0).get_attribute("data-question")
    kept = first.evaluate("name => JSON.parse(localStorage.getItem('pujiang:v2:question:' + name))", name)
    assert (kept["tries"], kept["score"], kept["step"]) == (2, 1, 0)
    assert first.evaluate("Object.keys(localStorage).filter(key => key.includes(':question:')).length") == 2


@pytest.fixture(scope="module")
def one_answer(browser, bundles):
    """The text of a learner with one answer."""
    page = browser.new_page()
    page.add_script_tag(path=bundles["kept"])
    kept = {"kind": "single", "options": ["a", "b"], "response": ["a"], "score": 1, "at": 29_900_000, "tries": 1, "step": -1, "due": 0}
    yield page.evaluate("kept => pujiangKept.progressText({questions: {'some-question': kept}, modules: {}, scenarios: {}, assignments: []})", kept)
    page.close()


@both_languages
@pytest.mark.parametrize("refused", [REFUSED_STORAGE, FULL_STORAGE], ids=["refused", "full"])
def test_where_nothing_can_be_kept_the_page_says_so_and_merging_lasts_until_it_is_left(visit, one_answer, lang, refused):
    page = visit("progress/", lang, before=refused)
    expect(page.locator(".seal-sheet")).to_be_visible()
    page.locator("#paste").fill("PJP2.")
    page.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(page.locator(".merge-said")).to_have_text(js("merge-damaged", lang))
    mine = page.locator("#progress-text").input_value()
    assert mine.startswith("PJP2.")
    page.locator("#paste").fill(one_answer)
    page.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(page.locator(".merge-said")).to_have_text(js("merged", lang, list=js("count-questions", lang, n=1)))
    expect(page.locator("[data-part=now] .caution")).to_have_text(js("not-kept", lang))
    assert page.locator("#progress-text").input_value() != mine
