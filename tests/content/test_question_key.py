"""What question-key says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.question_key import question_key
from tests.content.ask import THREE, TWO, question
from tests.content.pretend import said

QUESTIONS = "cases/lamp-day/questions.yml"
MULTIPLE = question("multiple", options=THREE, rest="key: [a, b]")
ORDER = question("order", options=THREE, rest="key: [b, a, c]")


@pytest.mark.parametrize("text", [question(), MULTIPLE, ORDER, question(options=(), rest=""), question("reflection"), question(options=TWO * 2)])
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, text):
    assert said(question_key, tmp_path, {QUESTIONS: text}) == []


def test_offers_the_nearest_option(tmp_path):
    assert said(question_key, tmp_path, {QUESTIONS: ("key: [lamp]", "key: [lamps]")}) == [
        "cases/lamp-day/questions.yml:20:9: error[question-key] 答案「lamps」不是这道题的选项。\n    → 改为最接近的「lamp」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    assert said(question_key, tmp_path, {QUESTIONS: ("key: [lamp]", "key: [lamps]")}, "en") == [
        "cases/lamp-day/questions.yml:20:9: error[question-key] The key “lamps” is no option of this question.\n"
        "    → Change it to the nearest known name, “lamp”, or check the spelling.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ("[notice, hear, lit]", "[notice, hear, hear]", "10:23", "答案里「hear」写了两次。\n    → 只留一处。"),
        ("[notice, hear, lit]", "[notice]", "10:3", "答案里少了「hear、lit」。\n    → order 题的 key 按先后写出全部选项。"),
        ("[say-when]", "[say-when, later]", "52:3", "judgement 题有 2 个答案。\n    → 只留一个；有几个对的选项，改用 multiple。"),
        ("[shell, boats]", "[shell]", "41:3", "multiple 题只有 1 个答案。\n    → 至少两个对的选项；只有一个时改用 single。"),
        ("[shell, boats]", "[shell, boats, cost]", "41:3", "multiple 题的选项全是答案。\n    → 加一个不对的选项。"),
    ],
)
def test_counts_the_keys_as_each_kind_asks(tmp_path, old, new, place, message):
    edit = (f"key: {old}", f"key: {new}")
    assert said(question_key, tmp_path, {QUESTIONS: edit}) == [f"cases/lamp-day/questions.yml:{place}: error[question-key] {message}"]
