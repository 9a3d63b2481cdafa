"""What question-options-unique says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.question_options_unique import question_options_unique
from tests.content.ask import question
from tests.content.pretend import said

QUESTIONS = "cases/lamp-day/questions.yml"


@pytest.mark.parametrize("text", [question(), question() + question(name="two")])
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, text):
    assert said(question_options_unique, tmp_path, {QUESTIONS: text}) == []


def test_refuses_an_id_twice(tmp_path):
    assert said(question_options_unique, tmp_path, {QUESTIONS: ("id: bell, zh", "id: lamp, zh")}) == [
        "cases/lamp-day/questions.yml:19:8: error[question-options-unique] 两个选项的编号都是「lamp」（第 18 行已有）。\n    → 改一个，或删去一个。",
    ]


def test_refuses_the_same_words_twice_in_either_language(tmp_path):
    text = question(options=(("a", "甲", "One"), ("b", "甲", "one")))
    assert said(question_options_unique, tmp_path, {QUESTIONS: text}) == [
        "cases/lamp-day/questions.yml:9:17: error[question-options-unique] 两个选项的文字都是「甲」（第 8 行已有）。\n    → 改一个，或删去一个。",
        "cases/lamp-day/questions.yml:9:26: error[question-options-unique] 两个选项的文字都是「one」（第 8 行已有）。\n    → 改一个，或删去一个。",
    ]


def test_speaks_english(tmp_path):
    assert said(question_options_unique, tmp_path, {QUESTIONS: ("id: bell, zh", "id: lamp, zh")}, "en") == [
        "cases/lamp-day/questions.yml:19:8: error[question-options-unique] Two options have the same id, “lamp” (first on line 18).\n"
        "    → Change or remove one of them.",
    ]
