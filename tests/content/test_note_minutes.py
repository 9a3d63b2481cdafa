"""What note-minutes says."""

import pytest

from scripts.content.checks.note_minutes import note_minutes
from tests.content.pretend import said

NOTE = "cases/lamp-day/note.zh.md"


def test_says_nothing_of_a_plan_that_adds_up(tmp_path):
    assert said(note_minutes, tmp_path) == []


def test_says_what_the_rows_add_up_to(tmp_path):
    assert said(note_minutes, tmp_path, {NOTE: ("| 15 |", "| 20 |")}) == [
        "cases/lamp-day/note.zh.md:44:1: error[note-minutes] 各行加起来是 35 分钟，文件头写 30 分钟。\n    → 改各行的分钟，或把 minutes 改为 35。"
    ]


def test_looks_at_the_english_table_too(tmp_path):
    assert said(note_minutes, tmp_path, {"cases/lamp-day/note.en.md": ("| 15 |", "| 5 |")}, "en") == [
        "cases/lamp-day/note.en.md:39:1: error[note-minutes] The rows add up to 20 minutes, the front matter says 30.\n    → Change the rows, or make minutes 20."
    ]


@pytest.mark.parametrize("cell", ["十五", "15分钟", "10-15", "", "0"])
def test_asks_for_a_whole_number_and_does_not_add_the_rest(tmp_path, cell):
    assert said(note_minutes, tmp_path, {NOTE: ("| 15 |", f"| {cell} |")}) == [
        f"cases/lamp-day/note.zh.md:47:1: error[note-minutes] 这一行的分钟写的是「{cell}」。\n    → 只写一个整数，如 10。"
    ]


def test_asks_for_the_table(tmp_path):
    table = "| 分钟 | 做什么 | 要点 |\n| --- | --- | --- |\n| 10 | 读案例 | 只读前半 |\n| 15 | 两人排先后 | 写下理由 |\n| 5 | 读后半 | 对照 |"
    assert said(note_minutes, tmp_path, {NOTE: (table, "先读，再排。")}) == [
        "cases/lamp-day/note.zh.md:42:1: error[note-minutes] 课堂计划里没有表。\n    → 写一张三栏的表：分钟、做什么、要点。"
    ]


def test_leaves_a_missing_section_to_another_rule(tmp_path):
    assert said(note_minutes, tmp_path, {NOTE: ("## 课堂计划", "## 计划")}) == []
