"""What heading-levels says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.heading_levels import heading_levels
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
CASE = "cases/lamp-day/index.zh.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("### 傍晚", "### 夜里")},
        {CASE: ("### 傍晚", "## 傍晚")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(heading_levels, tmp_path, edits) == []


def test_refuses_a_first_level(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "# 岛\n\n这座岛是")}
    assert said(heading_levels, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[heading-levels] 正文里用了一级标题「岛」。\n    → 页面标题写在文件头的 title；这里改用 ##。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "# 岛\n\n这座岛是")}
    assert said(heading_levels, tmp_path, edits, "en") == [
        "docs/about.zh.md:11:1: error[heading-levels] “岛” is a first-level heading in the body.\n"
        "    → The page's title is the field title; use ## here.",
    ]


def test_refuses_a_first_level_underlined(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "岛\n=\n\n这座岛是")}
    assert said(heading_levels, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[heading-levels] 正文里用了一级标题「岛」。\n    → 页面标题写在文件头的 title；这里改用 ##。",
    ]


def test_refuses_a_leap(tmp_path):
    edits: Edits = {CASE: ("### 傍晚", "#### 傍晚")}
    assert said(heading_levels, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:36:1: error[heading-levels] 标题「傍晚」从 ## 跳到了 ####。\n    → 改用 ###。",
    ]


def test_refuses_a_body_that_begins_too_low(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "### 岛\n\n这座岛是")}
    assert said(heading_levels, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[heading-levels] 标题「岛」从 # 跳到了 ###。\n    → 改用 ##。",
    ]
