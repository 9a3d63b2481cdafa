"""What body-empty says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.body_empty import body_empty
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
CASE = "cases/lamp-day/index.zh.md"
NOTICE = "docs/mechanisms/pier-notice.zh.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("### 傍晚", "### 傍晚\n\n#### 夜里")},
        {ABOUT: ("这座岛是虚构的。", "虚构。")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(body_empty, tmp_path, edits) == []


def test_asks_for_a_body(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是虚构的。\n", " \n")}
    assert said(body_empty, tmp_path, edits) == [
        "docs/about.zh.md:10:1: error[body-empty] 这一页没有正文。\n    → 在文件头之后写正文。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是虚构的。\n", " \n")}
    assert said(body_empty, tmp_path, edits, "en") == [
        "docs/about.zh.md:10:1: error[body-empty] The page has no body.\n    → Write the body below the front matter.",
    ]


def test_points_at_an_empty_section(tmp_path):
    edits: Edits = {CASE: ("渔民说得最多的是灯：太暗，雾天看不见礁石。[^ga-dim-lamp]", "")}
    assert said(body_empty, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:28:1: error[body-empty] 「诉求」一节是空的。\n    → 写上内容，或删去这个标题。",
    ]


def test_points_at_an_empty_last_section(tmp_path):
    edits: Edits = {CASE: ("坐一天听人说，听完以后先做哪一件？", "")}
    assert said(body_empty, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:57:1: error[body-empty] 「想一想」一节是空的。\n    → 写上内容，或删去这个标题。",
    ]


def test_points_at_an_empty_box(tmp_path):
    edits: Edits = {NOTICE: ("    - 告示写了什么", "- 告示写了什么")}
    assert said(body_empty, tmp_path, edits) == [
        "docs/mechanisms/pier-notice.zh.md:25:1: error[body-empty] 「原文未说明」框是空的。\n    → 内容写在下一行，每行前空四格。",
    ]
