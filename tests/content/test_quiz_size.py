"""What quiz-size says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.quiz_size import quiz_size
from tests.content.ask import THREE, question
from tests.content.pretend import said

QUESTIONS = "cases/lamp-day/questions.yml"
CASE = "cases/lamp-day/index.zh.md"
ONE_KIND = "".join(question(name=name) for name in ("one", "two", "three", "four"))
NOT_COUNTED = question("multiple", "five", options=THREE, rest="key: [a, b]\nuse: paper") + question("order", "six", "draft", THREE, "key: [a, b, c]")


@pytest.mark.parametrize(
    "edits",
    [
        {QUESTIONS: question(), CASE: ("status: checked", "status: draft")},
        {QUESTIONS: None, CASE: ("status: checked", "status: withdrawn")},
        {QUESTIONS: ("kind: order\n  status: live", "kind: order\n  status: retired")},
        {QUESTIONS: "- id: one\n  kind: singel\n"},
        {CASE: ("summary", "sumary"), QUESTIONS: question()},
    ],
    ids=["draft", "withdrawn", "still-enough", "unreadable-questions", "unreadable-case"],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits):
    assert said(quiz_size, tmp_path, edits) == []


def test_counts_live_practice_questions_and_their_kinds(tmp_path):
    assert said(quiz_size, tmp_path, {QUESTIONS: ONE_KIND + NOT_COUNTED}) == [
        "cases/lamp-day/index.zh.md:5:1: error[quiz-size] 自测有 4 道题、1 种题型；至少要 4 道、3 种。\n"
        "    → 在 questions.yml 里补题（status: live），或先把这一页的 status 改为 draft。",
    ]


def test_asks_a_published_case_without_questions(tmp_path):
    assert said(quiz_size, tmp_path, {"cases/lamp-log/questions.yml": None}) == [
        "cases/lamp-log/index.zh.md:5:1: error[quiz-size] 自测有 0 道题、0 种题型；至少要 4 道、3 种。\n"
        "    → 在 questions.yml 里补题（status: live），或先把这一页的 status 改为 draft。",
    ]


def test_speaks_english(tmp_path):
    assert said(quiz_size, tmp_path, {QUESTIONS: ONE_KIND}, "en") == [
        "cases/lamp-day/index.zh.md:5:1: error[quiz-size] Questions in the quiz: 4, kinds: 1; at least 4 of 3 kinds are needed.\n"
        "    → Add live questions to questions.yml, or make the page a draft for now.",
    ]


def test_pairs_to_match_and_reflections_stand_in_cases_too(tmp_path):
    asked = question("match", "one", rest="pairs: []") + question("reflection", "two") + question("single", "three") + question("single", "four")
    assert said(quiz_size, tmp_path, {QUESTIONS: asked}) == []


LESSON = "docs/principles/listen-first.questions.yml"


def test_asks_a_lesson_for_three_questions_of_two_kinds(tmp_path):
    assert said(quiz_size, tmp_path, {LESSON: question("single", "one") + question("single", "two") + question("single", "three")}) == [
        "docs/principles/listen-first.zh.md:4:1: error[quiz-size] 自测有 3 道题、1 种题型；至少要 3 道、2 种。\n"
        "    → 在 listen-first.questions.yml 里补题（status: live），或先把这一页的 status 改为 draft。"
    ]


def test_a_lesson_has_at_most_five(tmp_path):
    six = "".join(question("single", f"q{number}") for number in range(6))
    assert said(quiz_size, tmp_path, {LESSON: six}, "en") == [
        "docs/principles/listen-first.zh.md:4:1: error[quiz-size] Questions in the quiz: 6; at most 5.\n"
        "    → Keep the best 5 in listen-first.questions.yml and make the others drafts."
    ]
