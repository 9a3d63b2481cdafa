"""What quotation-marks says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.quotation_marks import quotation_marks
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
ENGLISH = "cases/lamp-day/index.en.md"
ZH = "渔民说得最多的是灯"


@pytest.mark.parametrize(
    "edits",
    [
        {},
        {CASE: (ZH, "“浦江经验”和新时代“枫桥经验”，《浦江经验调研》，“传承浦江经验”")},
        {CASE: ("keywords: [", "keywords: [浦江经验, ")},
    ],
)
def test_says_nothing_of_quoted_terms_titles_and_keywords(tmp_path, edits: Edits):
    assert said(quotation_marks, tmp_path, edits) == []


@pytest.mark.parametrize("edits", [{ENGLISH: ("What the fishers", 'What "the" fishers')}, {CASE: ("## 诉求", '## 诉求\n\n```\n"浦江经验"\n```')}])
def test_leaves_english_and_code_alone(tmp_path, edits: Edits):
    assert said(quotation_marks, tmp_path, edits) == []


def test_wants_marks_around_the_name(tmp_path):
    assert said(quotation_marks, tmp_path, {CASE: (ZH, "学“好”浦江经验")}) == [
        "cases/lamp-day/index.zh.md:30:5: warning[quotation-marks] 「浦江经验」没有放在引号里。\n    → 写成“浦江经验”。",
    ]


@pytest.mark.parametrize("mark", ['"', "「", "』"])
def test_wants_curly_marks(tmp_path, mark):
    assert said(quotation_marks, tmp_path, {CASE: (ZH, f"渔民说{mark}灯")}) == [
        f"cases/lamp-day/index.zh.md:30:4: warning[quotation-marks] 引号写成了 {mark} 。\n    → 中文引号用 “ 和 ”。",
    ]


def test_speaks_english(tmp_path):
    assert said(quotation_marks, tmp_path, {CASE: (ZH, "学浦江经验")}, "en") == [
        "cases/lamp-day/index.zh.md:30:2: warning[quotation-marks] 浦江经验 stands outside quotation marks.\n    → Write “浦江经验”.",
    ]


def test_points_into_front_matter(tmp_path):
    assert said(quotation_marks, tmp_path, {CASE: ("summary: 据", "summary: 学浦江经验，据")}) == [
        "cases/lamp-day/index.zh.md:7:11: warning[quotation-marks] 「浦江经验」没有放在引号里。\n    → 写成“浦江经验”。",
    ]
