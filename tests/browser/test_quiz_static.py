"""What the player leaves as the page wrote it, and what there is to read without it."""

import pytest
from playwright.sync_api import expect

from tests.browser.quiz_page import PAGES, answer, question, quiz_pages

pytestmark = pytest.mark.browser


@pytest.fixture
def visit(browser, bundles, tmp_path):
    with quiz_pages(browser, bundles, tmp_path) as open_page:
        yield open_page


def test_answer_is_offered_only_after_answering_and_stays_folded(visit):
    page = visit()
    folded = question(page, "canal-first").locator("details.answer")
    expect(folded).to_be_hidden()
    answer(page, "canal-first", "写总结")
    expect(folded.locator("summary")).to_be_visible()
    assert folded.get_attribute("open") is None


def test_question_of_a_kind_the_player_does_not_know_stays_readable_and_uncounted(visit):
    page = visit(change=('data-kind="reflection"', 'data-kind="riddle"'))
    asked = question(page, "canal-yours")
    asked.locator("summary").click()
    expect(asked.get_by_text("说一说你见过的。")).to_be_visible()
    expect(page.locator(".summary")).to_have_text("6题已答0题")


def test_quiz_without_its_words_stays_the_static_one_and_names_the_missing_word_to_developers(visit):
    page = visit("en", change=('"submit": "Submit", ', ""))
    expect(question(page, "canal-first").locator("summary")).to_be_visible()
    assert page.locator("input, select, textarea, form, .summary").count() == 0
    assert [said.split("\n")[0] for said in visit.console] == ["Error: data-words lacks submit"]


def test_page_without_scripts_has_every_option_and_every_reason(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((PAGES / "quiz.zh.html").as_uri())
    expect(question(page, "canal-first").locator(".opts").get_by_text("回访用水的人家")).to_be_visible()
    question(page, "canal-first").locator("summary").click()
    expect(question(page, "canal-first").get_by_text("水到了没有，他们最清楚。")).to_be_visible()
    assert question(page, "canal-steps").locator(".rights li").all_inner_texts() == [
        "A 堵漏",
        "B 说哪里漏水",
        "C 把话记下来，当天送到渠上，隔天再来问一声",
    ]
    context.close()
