"""What question-giveaway says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.question_giveaway import question_giveaway
from tests.content.ask import question
from tests.content.pretend import said

QUESTIONS = "cases/lamp-day/questions.yml"
LONG_ZH = (("a", "甲乙丙丁", "A"), ("b", "乙丙", "B"))
LONG_EN = (("a", "甲", "A long way"), ("b", "乙", "B"))
SAME_PLACE = question() + question(name="two") + question("judgement", "three")


@pytest.mark.parametrize(
    "text",
    [
        question() + question(name="two"),
        question() + question(name="two") + question(name="three", rest="key: [b]"),
        question() + question(name="two") + question(name="three", status="draft"),
        question() + question(name="two") + question("multiple", "three", rest="key: [a, b]"),
        question(rest="key: [none]") + question(name="two", rest="key: [none]") + question(name="three", rest="key: [none]"),
        question(options=LONG_ZH) + question(name="two", rest="key: [b]") + question(name="three"),
    ],
    ids=["too-few", "places-change", "draft", "multiple", "unknown-keys", "one-long"],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, text):
    assert said(question_giveaway, tmp_path, {QUESTIONS: text}) == []


def test_warns_where_the_place_never_changes(tmp_path):
    assert said(question_giveaway, tmp_path, {QUESTIONS: SAME_PLACE}) == [
        "cases/lamp-day/questions.yml:7:3: warning[question-giveaway] 3 道单选、判断应对题的答案全是第 1 个选项。\n    → 换一换选项的先后。",
    ]


def test_speaks_english(tmp_path):
    assert said(question_giveaway, tmp_path, {QUESTIONS: SAME_PLACE}, "en") == [
        "cases/lamp-day/questions.yml:7:3: warning[question-giveaway] In all 3 questions with one right option it is option no. 1.\n"
        "    → Change the order of the options.",
    ]


@pytest.mark.parametrize(("options", "language"), [(LONG_ZH, "中文"), (LONG_EN, "英文")])
def test_warns_where_most_right_options_are_the_longest(tmp_path, options, language):
    text = question(options=options) + question(name="two", rest="key: [b]") + question(name="three", options=options)
    assert said(question_giveaway, tmp_path, {QUESTIONS: text}) == [
        f"cases/lamp-day/questions.yml:7:3: warning[question-giveaway] 3 道题里有 2 道，{language}答案比别的选项长一半以上。\n"
        "    → 把答案写短，或把别的选项写得一样具体。",
    ]
