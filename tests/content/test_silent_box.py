"""What silent-box says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.silent_box import silent_box
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
CASE_EN = "cases/lamp-day/index.en.md"
NOTICE = "docs/mechanisms/pier-notice.zh.md"
PRACTICE = "cases/lamp-log/index.zh.md"


@pytest.mark.parametrize(
    "edits",
    [
        {NOTICE: ('??? silent "原文未说明"\n    - 告示写了什么\n\n', "")},
        {CASE: ('??? silent "原文未说明"', '??? silent "原文没有说"')},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(silent_box, tmp_path, edits) == []


def test_asks_a_case_for_its_box(tmp_path):
    edits: Edits = {PRACTICE: ('??? silent "原文未说明"\n    - 日志记了多少条\n    - 回话要等几天\n\n', "")}
    assert said(silent_box, tmp_path, edits) == [
        "cases/lamp-log/index.zh.md:18:1: error[silent-box] 没有「原文未说明」框。\n"
        '    → 加一个 ??? silent "原文未说明" 框，逐条写出材料没有告诉读者的事。',
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {PRACTICE: ('??? silent "原文未说明"\n    - 日志记了多少条\n    - 回话要等几天\n\n', "")}
    assert said(silent_box, tmp_path, edits, "en") == [
        "cases/lamp-log/index.zh.md:18:1: error[silent-box] There is no box “原文未说明”.\n"
        '    → Add a box ??? silent "原文未说明" that lists what readers would ask and the source does not tell.',
    ]


def test_wants_one_box_only(tmp_path):
    edits: Edits = {PRACTICE: ("    - 回话要等几天\n", '\n??? silent "原文未说明"\n    - 回话要等几天\n')}
    assert said(silent_box, tmp_path, edits) == [
        "cases/lamp-log/index.zh.md:42:1: error[silent-box] 「原文未说明」框有 2 个（第 39 行已有）。\n    → 合为一个。",
    ]


def test_reads_english_pages(tmp_path):
    edits: Edits = {CASE_EN: ("??? silent", "!!! ours")}
    assert said(silent_box, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:8:1: error[silent-box] 没有「What the source does not say」框。\n"
        '    → 加一个 ??? silent "What the source does not say" 框，逐条写出材料没有告诉读者的事。',
    ]
