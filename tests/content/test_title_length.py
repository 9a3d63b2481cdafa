"""What title-length says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.title_length import title_length
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
CASE = "cases/lamp-day/index.zh.md"
CASE_EN = "cases/lamp-day/index.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("title: 鹤屿：灯塔下的一天", "title: 灯下一天")},
        {ABOUT: ("title: 关于这座岛", "title: 关于")},
        {CASE_EN: ('title: "Heron Isle: a day below the lighthouse"', 'title: "Heron Isle: a long, long day below the lighthouse on the pier"')},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(title_length, tmp_path, edits) == []


def test_warns_of_a_short_title(tmp_path):
    edits: Edits = {CASE: ("title: 鹤屿：灯塔下的一天", "title: 灯塔下")}
    assert said(title_length, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:6:1: warning[title-length] 标题有 3 个字，少于 4 个。\n    → 写成读者单看标题也懂的话。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("title: 鹤屿：灯塔下的一天", "title: 灯塔下")}
    assert said(title_length, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:6:1: warning[title-length] The title has 3 characters, fewer than 4.\n"
        "    → Write a title that is clear by itself.",
    ]


def test_warns_of_a_long_title(tmp_path):
    edits: Edits = {CASE: ("title: 鹤屿：灯塔下的一天", "title: 鹤屿：港务长在灯塔下坐了一天听渔民把想说的话都说完")}
    assert said(title_length, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:6:1: warning[title-length] 标题有 25 个字，超过 24 个。\n    → 缩短；手机上最好不超过 20 个字。",
    ]


def test_warns_of_a_long_summary(tmp_path):
    edits: Edits = {
        ABOUT: (
            "summary: 岛和人都是虚构的，只供测试。",
            "summary: 岛和人都是虚构的，只供测试。岛和人都是虚构的，只供测试。岛和人都是虚构的，只供测试。岛和人都是虚构的，只供测试。岛和人都是虚构的，只供测试。岛和人都是虚构的，只供测试。岛和人都是虚构的，只供测试。岛和人都是虚构的，只供测试。",
        )
    }
    assert said(title_length, tmp_path, edits) == [
        "docs/about.zh.md:6:1: warning[title-length] 摘要有 112 个字，超过 100 个。\n    → 只留一两句话。",
    ]
