"""What sections-known says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.sections_known import sections_known
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
CASE = "cases/lamp-day/index.zh.md"
CASE_EN = "cases/lamp-day/index.en.md"
LOG = "docs/mechanisms/open-log.zh.md"
PRACTICE = "cases/lamp-log/index.zh.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("## 换作你怎么办\n\n假如灯买不到，你当天怎样回话？\n\n", "")},
        {ABOUT: ("这座岛是", "## 随便一节\n\n这座岛是")},
        {CASE: ("### 傍晚", "### 任何标题")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(sections_known, tmp_path, edits) == []


def test_offers_the_nearest_title_and_asks_for_it_once(tmp_path):
    edits: Edits = {CASE: ("## 办理与结果", "## 办理和结果")}
    assert said(sections_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:41:1: error[sections-known] 不认识的节名「办理和结果」。\n    → 改为「办理与结果」。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("## 办理与结果", "## 办理和结果")}
    assert said(sections_known, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:41:1: error[sections-known] Unknown section “办理和结果”.\n    → Change it to “办理与结果”.",
    ]


def test_knows_a_title_written_in_the_other_language(tmp_path):
    edits: Edits = {CASE_EN: ("## In brief", "## 提要")}
    assert said(sections_known, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:9:1: error[sections-known] 不认识的节名「提要」。\n    → 改为「In brief」。",
    ]


def test_lists_the_titles_where_none_is_near(tmp_path):
    edits: Edits = {LOG: ("## 谁来做", "## 附录")}
    assert said(sections_known, tmp_path, edits) == [
        "docs/mechanisms/open-log.zh.md:20:1: error[sections-known] 不认识的节名「附录」。\n"
        "    → 可用的节：是什么、谁来做、怎么做、写明的条件、与其他做法的关系、换个地方怎么试、现场可问。",
    ]


def test_asks_for_what_is_missing(tmp_path):
    edits: Edits = {PRACTICE: ("## 背景\n\n写报告的就是守灯人自己。[^ha-log]\n\n", "")}
    assert said(sections_known, tmp_path, edits) == [
        "cases/lamp-log/index.zh.md:18:1: error[sections-known] 缺少「背景」一节。\n    → 在「提要」之后写「## 背景」。",
    ]


def test_asks_for_a_missing_first_section(tmp_path):
    edits: Edits = {CASE: ("## 提要\n\n", "")}
    assert said(sections_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:19:1: error[sections-known] 缺少「提要」一节。\n    → 在正文最前面写「## 提要」。",
    ]


def test_says_where_a_section_belongs(tmp_path):
    edits: Edits = {
        CASE: (
            "## 背景\n\n岛上的报纸写下了那一天。告示[提前5天贴在码头](../../docs/mechanisms/pier-notice.zh.md)。[^ga-notice]\n\n## 诉求\n\n渔民说得最多的是灯：太暗，雾天看不见礁石。[^ga-dim-lamp]",
            "## 诉求\n\n灯暗。[^ga-dim-lamp]\n\n## 背景\n\n告示。[^ga-notice]",
        )
    }
    assert said(sections_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:28:1: error[sections-known] 「背景」一节的先后不对。\n    → 移到「诉求」之前。",
    ]


def test_refuses_a_section_twice(tmp_path):
    edits: Edits = {LOG: ("## 谁来做", "## 是什么")}
    assert said(sections_known, tmp_path, edits) == [
        "docs/mechanisms/open-log.zh.md:20:1: error[sections-known] 「是什么」一节写了两次（第 16 行已有）。\n    → 合为一节。",
    ]


def test_refuses_unknown_boxes(tmp_path):
    edits: Edits = {PRACTICE: ("!!! ours", "!!! note")}
    assert said(sections_known, tmp_path, edits) == [
        "cases/lamp-log/index.zh.md:36:1: error[sections-known] 没有「note」这种框。\n    → 可用的有：further、ours、silent。",
    ]


def test_wants_the_title_of_a_box_in_the_language_of_the_page(tmp_path):
    edits: Edits = {CASE_EN: ('"What the source does not say"', '"原文未说明"')}
    assert said(sections_known, tmp_path, edits) == [
        'cases/lamp-day/index.en.md:38:1: error[sections-known] 框的第一行是「??? silent "原文未说明"」。\n'
        '    → 写成「??? silent "What the source does not say"」（用半角引号）。',
    ]


def test_wants_straight_quotation_marks(tmp_path):
    edits: Edits = {CASE: ('??? silent "原文未说明"', "??? silent “原文未说明”")}
    assert said(sections_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:49:1: error[sections-known] 框的第一行是「??? silent “原文未说明”」。\n"
        '    → 写成「??? silent "原文未说明"」（用半角引号）。',
    ]


def test_wants_the_silent_box_folded(tmp_path):
    edits: Edits = {CASE: ("??? silent", "!!! silent")}
    assert said(sections_known, tmp_path, edits) == [
        'cases/lamp-day/index.zh.md:49:1: error[sections-known] 框的第一行是「!!! silent "原文未说明"」。\n'
        '    → 写成「??? silent "原文未说明"」（用半角引号）。',
    ]
