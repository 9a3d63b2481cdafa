"""What question-bare-number says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.question_bare_number import question_bare_number
from tests.content.ask import question
from tests.content.pretend import said

QUESTIONS = "cases/lamp-day/questions.yml"


@pytest.mark.parametrize(
    "text",
    [
        question(options=(("a", "32", "32"), ("b", "看怎样算", "It depends"))),
        question(options=(("a", "1931年4月2日", "2 April 1931"), ("b", "1931年7月", "July 1931"))),
        question(options=(("a", "一致", "They agree"), ("b", "二者不同", "They differ"))),
        question("order", options=(("a", "1931年", "1931"), ("b", "1932年", "1932")), rest="key: [a, b]"),
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, text):
    assert said(question_bare_number, tmp_path, {QUESTIONS: text}) == []


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ((("a", "32", "32"), ("b", "约40", "about 40")), "32、约40"),
        ((("a", "436批", "436 groups"), ("b", "二十余人", "some 20 people"), ("c", "1,000人次", "1,000 visits")), "436批、二十余人、1,000人次"),
    ],
)
def test_refuses_a_choice_between_numbers(tmp_path, options, shown):
    assert said(question_bare_number, tmp_path, {QUESTIONS: question(options=options)}) == [
        f"cases/lamp-day/questions.yml:7:3: error[question-bare-number] 选项全是数字：{shown}。\n"
        "    → 改问这个数说明什么、是谁说的、怎样引用才不过头。",
    ]


def test_speaks_english(tmp_path):
    assert said(question_bare_number, tmp_path, {QUESTIONS: question(options=(("a", "32", "32"), ("b", "约40", "about 40")))}, "en") == [
        "cases/lamp-day/questions.yml:7:3: error[question-bare-number] All options are numbers: 32, about 40.\n"
        "    → Ask what the number means, who states it, or how to quote it fairly.",
    ]
