"""What the quiz remembers, and that it works where nothing can be remembered."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.quiz_page import SAID_EN, SAID_ZH, answer, order_of, question, quiz_pages
from tests.browser.refusing import FULL_STORAGE, REFUSED_STORAGE

pytestmark = pytest.mark.browser

ABSENT = "Object.defineProperty(window, 'localStorage', { value: null });"
QUESTION = "pujiang:v2:question:"
FIRST = f"{QUESTION}canal-first"
FIRST_FORM = "pujiang:v1:quiz:canal-first"


@pytest.fixture
def visit(browser, bundles, tmp_path):
    with quiz_pages(browser, bundles, tmp_path) as open_page:
        yield open_page


def kept(page, key=FIRST):
    return page.evaluate("key => localStorage.getItem(key)", key)


def keep(page, text, key=FIRST):
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    page.reload()


def test_answer_is_kept_by_question_id_with_the_options_it_was_given_for(visit):
    page = visit()
    answer(page, "canal-who", "磨坊", "种田的人")
    record = json.loads(kept(page, f"{QUESTION}canal-who"))
    assert record.pop("at") == page.evaluate("Math.floor(Date.now() / 60000) - new Date().getTimezoneOffset()")
    assert record == {
        "kind": "multiple", "options": ["farmers", "mill", "nobody", "town"], "response": ["farmers", "mill"], "score": 1, "tries": 1, "step": -1, "due": 0,
    }  # fmt: skip


def test_answer_kept_by_the_release_before_is_shown_and_its_wrong_score_waits_for_tomorrow(visit):
    page = visit()
    text = '{"kind":"single","options":["check","report","stop"],"response":["report"]}'
    keep(page, text, FIRST_FORM)
    expect(question(page, "canal-first").get_by_role("status")).to_have_text("这次没有答对，正确的一项已标出。")
    record = json.loads(kept(page))
    assert (record["score"], record["tries"], record["step"]) == (0, 1, 0)
    assert kept(page, FIRST_FORM) == text


def test_reload_shows_the_answer_again_without_taking_the_focus(visit):
    page = visit()
    answer(page, "canal-first", "写总结")
    page.reload()
    expect(question(page, "canal-first").get_by_role("status")).to_have_text("这次没有答对，正确的一项已标出。")
    expect(question(page, "canal-first").get_by_label("写总结")).to_be_checked()
    expect(question(page, "canal-first").get_by_label("写总结")).to_be_disabled()
    expect(page.locator(".summary")).to_have_text("6题已答1题")
    expect(page.locator("body")).to_be_focused()


def test_arrangement_is_remembered_as_it_was_submitted(visit):
    page = visit()
    question(page, "canal-order").get_by_role("button", name="下移：修水渠").click()
    answer(page, "canal-order")
    page.reload()
    assert order_of(question(page, "canal-order")) == ["hear", "mend", "thank", "check"]


def test_answer_given_in_chinese_is_there_in_english(visit):
    answer(visit("zh"), "canal-first", "回访用水的人家")
    page = visit("en")
    expect(question(page, "canal-first").get_by_role("status")).to_have_text("Correct.")
    expect(page.locator(".summary")).to_have_text("Answered: 1 of 6")


def test_again_forgets_the_answer_and_puts_the_question_back(visit):
    page = visit()
    asked = question(page, "canal-order")
    asked.get_by_role("button", name="下移：修水渠").click()
    answer(page, "canal-order")
    asked.get_by_role("button", name="再做一次").click()
    assert order_of(asked) == ["mend", "hear", "thank", "check"]
    assert asked.locator(".mark, .why:not(.answer .why), .right:not(.answer .right), .wrong").count() == 0
    expect(asked.locator(".answer")).to_be_hidden()
    expect(asked.get_by_role("button", name="下移：修水渠")).to_be_focused()
    left = json.loads(kept(page, f"{QUESTION}canal-order"))
    assert (left["response"], left["tries"], left["step"]) == ([], 1, 0)
    page.reload()
    expect(asked.get_by_role("button", name="提交")).to_be_visible()
    expect(page.locator(".summary")).to_have_text("6题已答0题")


def test_whole_quiz_can_be_started_again_once_it_is_done(visit):
    page = visit()
    expect(page.get_by_role("button", name="全部再做一次")).to_be_hidden()
    for name, label in [("canal-first", "写总结"), ("canal-who", "县城"), ("canal-minutes", "对"), ("canal-advice", "等修好再说")]:
        answer(page, name, label)
    answer(page, "canal-order")
    for select, number in zip(question(page, "canal-steps").locator("select").all(), "231", strict=True):
        select.select_option(number)
    answer(page, "canal-steps")
    expect(page.locator(".summary")).to_have_text("6题已全部答完，平均得分率0%。")
    page.get_by_role("button", name="全部再做一次").click()
    expect(page.locator(".summary")).to_have_text("6题已答0题")
    expect(question(page, "canal-first").get_by_label("写总结")).to_be_focused()
    assert page.evaluate("Object.keys(localStorage).map(key => JSON.parse(localStorage.getItem(key)).response)") == [[]] * 6
    page.reload()
    expect(page.locator(".summary")).to_have_text("6题已答0题")


@pytest.mark.parametrize("fault", [REFUSED_STORAGE, ABSENT, FULL_STORAGE], ids=["refused", "absent", "full"])
@pytest.mark.parametrize(
    ("lang", "label", "right", "said"),
    [
        ("zh", "回访用水的人家", "答对了。", SAID_ZH),
        ("en", "Call on those who use the water", "Correct.", SAID_EN),
    ],
)
def test_quiz_works_and_says_so_where_nothing_can_be_kept(visit, fault, lang, label, right, said):
    page = visit(lang, before=fault)
    expect(answer(page, "canal-first", label).get_by_role("status")).to_have_text(right)
    expect(page.locator(".not-kept")).to_have_text(said)


def test_nothing_is_said_about_keeping_where_it_works(visit):
    page = visit()
    answer(page, "canal-first", "写总结")
    expect(page.locator(".not-kept")).to_have_text("")


@pytest.mark.parametrize("text", ['{"kind": "sin', "null", "[]", '{"kind": "single"}', '{"kind": "single", "options": [1], "response": "check"}'])
@pytest.mark.parametrize("key", [FIRST, FIRST_FORM], ids=["today", "first form"])
def test_damaged_answer_is_set_aside_and_the_question_asked_afresh(visit, text, key):
    page = visit()
    keep(page, text, key)
    expect(question(page, "canal-first").get_by_role("button", name="提交")).to_be_visible()
    assert kept(page, key + ":damaged") == text
    assert kept(page, key) is None


@pytest.mark.parametrize(
    "change",
    [
        ('data-option="stop"', 'data-option="rest"'),
        ('<li class="opt" data-option="stop"><span class="text">到此为止</span></li>', ""),
        ('data-question="canal-first" data-kind="single"', 'data-question="canal-first" data-kind="judgement"'),
    ],
    ids=["an option replaced", "an option taken out", "another kind"],
)
def test_answer_to_a_question_that_has_changed_is_ignored_but_not_wiped(visit, change):
    page = visit()
    answer(page, "canal-first", "写总结")
    before = kept(page)
    page = visit(change=change)
    expect(question(page, "canal-first").get_by_role("button", name="提交")).to_be_visible()
    expect(page.locator(".summary")).to_have_text("6题已答0题")
    assert kept(page) == before


def test_options_in_another_sequence_are_the_same_question(visit):
    page = visit()
    answer(page, "canal-first", "写总结")
    stop = '<li class="opt" data-option="stop"><span class="text">到此为止</span></li>'
    page = visit(change=(f"{stop}\n    </ul>", "</ul>"))
    expect(page.locator(".summary")).to_have_text("6题已答0题")
    page = visit(
        change=('<ul class="opts">\n      <li class="opt" data-option="report">', f'<ul class="opts">{stop}<li class="opt" data-option="report">')
    )
    expect(question(page, "canal-first").get_by_role("status")).to_have_text("这次没有答对，正确的一项已标出。")
