"""What todo-left says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.paragraph_citations import paragraph_citations
from scripts.content.checks.todo_left import todo_left
from tests.content.ask import question
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
QUESTIONS = "cases/lamp-day/questions.yml"


@pytest.mark.parametrize("edits", [{}, {"docs/about.zh.md": ("这座岛是", "TODO 这座岛是")}, {CASE: ("## 提要\n", "## 提要\n\n写在 TODOS 里。\n")}])
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(todo_left, tmp_path, edits) == []


def test_names_what_is_missing(tmp_path):
    found = said(todo_left, tmp_path, {CASE: ("## 提要\n", "## 提要\n\nTODO 提要：一两句话\n")})
    assert [line.partition(": ")[2] for line in found] == [
        "error[todo-left] 还没有写：提要。\n    → 写好以后，把 TODO 这几个字母和后面的提示一起删去。",
    ]


def test_is_a_warning_in_a_draft(tmp_path):
    edits: Edits = {CASE: ("status: checked", "status: draft  # TODO 状态")}
    assert [line.partition(": ")[2].split("\n")[0] for line in said(todo_left, tmp_path, edits)] == ["warning[todo-left] 还没有写：状态。"]


def test_speaks_english(tmp_path):
    found = said(todo_left, tmp_path, {CASE: ("## 提要\n", "## 提要\n\nTODO: In brief\n")}, "en")
    assert [line.partition(": ")[2] for line in found] == [
        "error[todo-left] Still to be written: In brief.\n    → Write it, then delete the word TODO with its hint."
    ]


def test_speaks_once_of_a_question(tmp_path):
    questions = question(name="one", options=(("a", "TODO 甲", "TODO A"), ("b", "乙", "B"))) + question(name="two")
    assert said(todo_left, tmp_path, {QUESTIONS: questions}) == [
        "cases/lamp-day/questions.yml:1:3: error[todo-left] 题目「one」还有 1 处没有写。\n    → 从第 8 行起搜索 TODO，逐处写好；这道题不要了，就整道删去。",
    ]


def test_a_paragraph_still_to_be_written_need_not_cite(tmp_path):
    assert said(paragraph_citations, tmp_path, {CASE: ("## 提要\n", "## 提要\n\nTODO 提要：一两句话\n")}) == []
