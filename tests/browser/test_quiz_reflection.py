"""A question to think about: what is written stays here, a model answer opens beside it, and nothing is scored."""

import pytest
from playwright.sync_api import expect

from tests.browser.quiz_page import SAID_ZH, answer, question, quiz_pages, tab_to
from tests.browser.refusing import REFUSED_STORAGE
from tests.browser.waiting import is_true

pytestmark = pytest.mark.browser

OWN = "pujiang:v1:own:canal-yours"
WORDS = {
    "zh": ("写下你的回答", "看参考回答", "收起参考回答", "说一说你见过的。"),
    "en": ("Your own answer", "See a model answer", "Hide the model answer", "Tell what you have seen."),
}


@pytest.fixture
def visit(browser, bundles, tmp_path):
    with quiz_pages(browser, bundles, tmp_path) as open_page:
        yield open_page


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_model_answer_opens_beside_what_was_written_and_folds_again(visit, lang):
    page = visit(lang)
    own, show, hide, model = WORDS[lang]
    asked = question(page, "canal-yours")
    asked.get_by_label(own, exact=True).fill("村口那条。")
    expect(asked.get_by_text(model)).to_be_hidden()
    asked.get_by_role("button", name=show).click()
    expect(asked.get_by_text(model)).to_be_visible()
    expect(asked.get_by_label(own, exact=True)).to_have_value("村口那条。")
    expect(asked.locator(".basis a")).to_be_visible()
    asked.get_by_role("button", name=hide).click()
    expect(asked.get_by_text(model)).to_be_hidden()


def test_by_keyboard_alone(visit):
    page = visit()
    asked = question(page, "canal-yours")
    tab_to(page, asked.get_by_label("写下你的回答"), steps=40)
    page.keyboard.type("first\nsecond")
    tab_to(page, asked.get_by_role("button", name="看参考回答"), steps=1)
    page.keyboard.press("Enter")
    expect(asked.get_by_text("说一说你见过的。")).to_be_visible()
    expect(asked.get_by_role("button", name="收起参考回答")).to_be_focused()


def test_what_is_written_is_there_after_a_reload_and_gone_when_it_is_deleted(visit):
    page = visit()
    field = question(page, "canal-yours").get_by_label("写下你的回答")
    field.fill("村口“那条” <b>")
    field.blur()
    page.reload()
    expect(field).to_have_value("村口“那条” <b>")
    expect(question(visit("en"), "canal-yours").get_by_label("Your own answer")).to_have_value("村口“那条” <b>")
    field.fill("  ")
    field.blur()
    assert page.evaluate("key => localStorage.getItem(key)", OWN) is None


def test_typing_is_kept_without_leaving_the_field(visit):
    page = visit()
    question(page, "canal-yours").get_by_label("写下你的回答").fill("刚写的")
    is_true(page, "key => localStorage.getItem(key) !== null", OWN)


def test_it_counts_in_no_summary_and_starting_again_leaves_it_alone(visit):
    page = visit()
    question(page, "canal-yours").get_by_label("写下你的回答").fill("村口")
    for name, label in [("canal-first", "回访用水的人家"), ("canal-minutes", "不对"), ("canal-advice", "公布时间和负责人")]:
        answer(page, name, label)
    answer(page, "canal-who", "种田的人", "磨坊")
    answer(page, "canal-order")
    for select, number in zip(question(page, "canal-steps").locator("select").all(), "123", strict=True):
        select.select_option(number)
    answer(page, "canal-steps")
    expect(page.locator(".summary")).to_have_text("6题已全部答完，平均得分率83%。")
    page.get_by_role("button", name="全部再做一次").click()
    expect(question(page, "canal-yours").get_by_label("写下你的回答")).to_have_value("村口")


def test_where_nothing_can_be_kept_it_says_so_and_still_opens_the_model_answer(visit):
    page = visit(before=REFUSED_STORAGE)
    asked = question(page, "canal-yours")
    asked.get_by_label("写下你的回答").fill("村口")
    asked.get_by_role("button", name="看参考回答").click()
    expect(asked.get_by_text("说一说你见过的。")).to_be_visible()
    expect(page.locator(".not-kept")).to_have_text(SAID_ZH)


@pytest.mark.parametrize("text", ["{", "7", '["a"]'])
def test_damaged_text_is_set_aside(visit, text):
    page = visit()
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [OWN, text])
    page.reload()
    expect(question(page, "canal-yours").get_by_label("写下你的回答")).to_have_value("")
    assert page.evaluate("key => localStorage.getItem(key + ':damaged')", OWN) == text


def test_on_paper_stands_all_that_was_written(visit):
    page = visit()
    field = question(page, "canal-yours").get_by_label("写下你的回答")
    field.fill("\n".join(f"第{line}行" for line in range(30)))
    assert question(page, "canal-yours").locator(".written").text_content() == field.input_value()
