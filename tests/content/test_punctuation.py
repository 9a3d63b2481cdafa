"""What punctuation says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.punctuation import punctuation
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
ENGLISH = "cases/lamp-day/index.en.md"
ZH = "渔民说得最多的是灯"


@pytest.mark.parametrize(
    "words",
    [
        "来的有436批、667人次，占1/3；比例3:1，时间9:30。",
        "2003—2005年，记在2003-09-18，代号A-12，电话0579-12345……",
        "他说：“好！”（掌声）用`a, b`和[链接](https://example.org/a,b(1))，见 docs/a-b.md 里的 word, word。",
        "第一句。[^ga-day]第二句？！",
    ],
)
def test_says_nothing_of_sound_chinese(tmp_path, words):
    assert said(punctuation, tmp_path, {CASE: (ZH, words)}) == []


@pytest.mark.parametrize(
    "edits", [{ENGLISH: ("What the fishers", "What, (in 1 day) 2003-2005... the fishers")}, {CASE: ("[灯塔, 告示, 换灯]", "[ 灯塔, 告示, 换灯 ]")}]
)
def test_leaves_english_and_yaml_alone(tmp_path, edits: Edits):
    assert said(punctuation, tmp_path, edits) == []


@pytest.mark.parametrize(
    ("words", "col", "fact", "mend"),
    [
        ("渔民说,灯太暗。", 4, "中文里用了半角「,」。", "改为全角「，」。"),
        ("渔民说: 灯太暗。", 4, "中文里用了半角「:」。", "改为全角「：」。"),
        ("灯亮吗?", 4, "中文里用了半角「?」。", "改为全角「？」。"),
        ("灯,[^ga-day]太暗。", 2, "中文里用了半角「,」。", "改为全角「，」。"),
        ("灯太暗。。", 4, "标点连写了：「。。」。", "改为「。」。"),
        ("灯，，太暗", 2, "标点连写了：「，，」。", "改为「，」。"),
        ("灯太暗。。。", 4, "标点连写了：「。。。」。", "改为「……」。"),
        ("一共 32条", 3, "汉字和数字之间有空格。", "删去空格。"),
        ("一共32 条", 5, "汉字和数字之间有空格。", "删去空格。"),
        ("一共３２条", 3, "用了全角数字。", "改为半角数字 0–9。"),
        ("灯太暗...", 4, "省略号写成了「...」。", "改为「……」。"),
        ("在2003-2005年", 2, "范围「2003-2005」用了连字符。", "写成「2003—2005」。"),
        ("用3-5天", 2, "范围「3-5」用了连字符。", "写成「3—5」。"),
    ],
)
def test_points_at_a_sign(tmp_path, words, col, fact, mend):
    assert said(punctuation, tmp_path, {CASE: (ZH, words)}) == [f"cases/lamp-day/index.zh.md:30:{col}: warning[punctuation] {fact}\n    → {mend}"]


def test_points_at_both_brackets(tmp_path):
    assert [line.split(":")[2] for line in said(punctuation, tmp_path, {CASE: (ZH, "街道(镇)里")})] == ["3", "5"]


def test_speaks_english(tmp_path):
    assert said(punctuation, tmp_path, {CASE: (ZH, "渔民说,灯太暗")}, "en") == [
        "cases/lamp-day/index.zh.md:30:4: warning[punctuation] A half-width , stands in Chinese.\n    → Write ，.",
    ]
