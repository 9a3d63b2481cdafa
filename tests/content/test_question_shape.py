"""What question-shape says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.question_shape import question_shape
from tests.content.ask import TWO, question
from tests.content.pretend import said

QUESTIONS = "cases/lamp-day/questions.yml"
PAIR = "{left: {zh: 甲, en: A}, right: {zh: 乙, en: B}, why: {zh: 因, en: why}}"
MATCH = question("match", options=(), rest=f"pairs: [{PAIR}, {PAIR}]")
REFLECTION = question("reflection", options=(), rest="model_answer: {zh: 答, en: Answer}")
TRUE_FALSE = question("true-false", options=(("false", "不对", "No"), ("true", "对", "Yes")), rest='key: ["true"]')


@pytest.mark.parametrize("text", [question(), MATCH, REFLECTION, TRUE_FALSE, question(rest="key: [no-such-option]")])
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, text):
    assert said(question_shape, tmp_path, {QUESTIONS: text}) == []


def test_asks_for_what_a_kind_needs(tmp_path):
    assert said(question_shape, tmp_path, {QUESTIONS: question(options=(), rest="")}) == [
        "cases/lamp-day/questions.yml:1:3: error[question-shape] single 题缺少「key」。\n    → 补上 key。",
        "cases/lamp-day/questions.yml:1:3: error[question-shape] single 题缺少「options」。\n    → 补上 options。",
    ]


def test_speaks_english(tmp_path):
    assert said(question_shape, tmp_path, {QUESTIONS: question(rest="")}, "en") == [
        "cases/lamp-day/questions.yml:1:3: error[question-shape] A single question needs “key”.\n    → Add key.",
    ]


def test_refuses_what_a_kind_has_not(tmp_path):
    assert said(question_shape, tmp_path, {QUESTIONS: REFLECTION + "  key: [a]\n"}) == [
        "cases/lamp-day/questions.yml:8:3: error[question-shape] reflection 题不用「key」。\n    → 删去 key，或改题型 kind。",
    ]


def test_wants_true_and_false(tmp_path):
    assert said(question_shape, tmp_path, {QUESTIONS: question("true-false")}) == [
        "cases/lamp-day/questions.yml:7:3: error[question-shape] true-false 题的选项是「a、b」。\n"
        '    → 只用两个选项，id 写成 "true" 和 "false"（带引号）。',
    ]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (question(options=TWO[:1]), "只有 1 个选项。\n    → 至少写 2 个。"),
    ],
)
def test_wants_something_to_choose_from(tmp_path, text, fact):
    assert said(question_shape, tmp_path, {QUESTIONS: text}) == [f"cases/lamp-day/questions.yml:7:3: error[question-shape] {fact}"]


def test_refuses_blank_texts(tmp_path):
    assert said(question_shape, tmp_path, {QUESTIONS: question(options=(TWO[0], ("b", " ", "B")))}) == [
        "cases/lamp-day/questions.yml:9:17: error[question-shape] 「options.zh」是空白。\n    → 写上文字。",
    ]
