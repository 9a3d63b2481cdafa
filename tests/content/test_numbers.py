"""What numbers says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.numbers import numbers
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
CASE = "cases/lamp-day/index.zh.md"
ENGLISH = "cases/lamp-day/index.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {},
        {CASE: ("1931年4月2日，港务长", "4月2日，港务长")},
        {CASE: ("提前5天", "提前5日")},
        {ENGLISH: ("5 days ahead", "5 days before")},
        {CASE: ("来的是32条船", "来的是三十二条船")},
    ],
)
def test_says_nothing_of_numbers_that_stand_in_a_claim(tmp_path, edits: Edits):
    assert said(numbers, tmp_path, edits) == []


@pytest.mark.parametrize(
    "edits",
    [
        {ABOUT: ("这座岛是", "这座岛有9个人，是")},
        {CASE: ("你当天怎样回话", "你在3天里怎样回话")},
        {CASE: ("新灯由谁出钱", "新灯的500元由谁出")},
        {CASE: ("summary: 据", "summary: 32份告示，据")},
        {CASE: ("### 傍晚", "### 傍晚6时")},
        {CASE: ("../../docs/mechanisms/pier-notice.zh.md", "../../docs/mechanisms/pier-notice-7.zh.md")},
        {CASE: ("- 港务长还坐", "1. 港务长还坐")},
    ],
)
def test_leaves_pages_sections_boxes_and_targets_that_cite_nothing(tmp_path, edits: Edits):
    assert said(numbers, tmp_path, edits) == []


def test_points_at_a_number_that_no_claim_holds(tmp_path):
    assert said(numbers, tmp_path, {CASE: ("来的是32条船", "来的是33条船")}) == [
        "cases/lamp-day/index.zh.md:34:4: error[numbers] 数字「33条」不在本段引用的依据里（ga-boats、ga-promise、ga-day）。\n"
        "    → 所有依据里都没有它：核对原文，写成依据里的数，或删去这个数字。",
    ]


def test_offers_the_claim_that_holds_it(tmp_path):
    assert said(numbers, tmp_path, {CASE: ("太暗，雾天看不见礁石", "太暗，32条船都这样说")}) == [
        "cases/lamp-day/index.zh.md:30:14: error[numbers] 数字「32条」不在本段引用的依据里（ga-dim-lamp）。\n    → 在句末补上写有它的依据 [^ga-boats]，或删去这个数字。",
    ]


def test_tells_a_wrong_unit(tmp_path):
    assert said(numbers, tmp_path, {CASE: ("来的是32条船", "来的是32批人")}) == [
        "cases/lamp-day/index.zh.md:34:4: error[numbers] 「32批」的单位与依据 ga-boats 的「32条」不合。\n    → 照依据写成「32条」。",
    ]


def test_tells_a_round_number_from_an_exact_one(tmp_path):
    assert said(numbers, tmp_path, {CASE: ("来的是32条船", "来的是32余条船")}) == [
        "cases/lamp-day/index.zh.md:34:4: error[numbers] 「32余条」与依据 ga-boats 的「32条」不合：约数要写成约数，整数不加“余”。\n    → 照依据写成「32条」。",
    ]


def test_speaks_of_a_paragraph_without_claims(tmp_path):
    assert said(numbers, tmp_path, {CASE: ("- 港务长还坐在原处。[^ga-day]\n- 最后一条船也等到了。[^ga-boats]", "来了32条船。")}) == [
        "cases/lamp-day/index.zh.md:38:3: error[numbers] 有数字「32条」的这一段没有引用依据。\n    → 在句末补上写有它的依据 [^ga-boats]，或删去这个数字。",
    ]


def test_speaks_english_of_an_english_page(tmp_path):
    assert said(numbers, tmp_path, {ENGLISH: ("People from 32 boats", "People from 132 boats")}, "en") == [
        "cases/lamp-day/index.en.md:23:13: error[numbers] The number “132” does not stand in the claims cited here (ga-boats, ga-promise, ga-day).\n"
        "    → No claim holds it: check the source, write the number of a claim, or leave it out.",
    ]


def test_compares_an_english_unit(tmp_path):
    assert said(numbers, tmp_path, {ENGLISH: ("5 days ahead", "5 years ahead")}, "en") == [
        "cases/lamp-day/index.en.md:15:73: error[numbers] The unit of “5 years” differs from “5 days” in the claim ga-notice.\n    → Write it as the claim does, “5 days”.",
    ]


def test_leaves_an_unknown_claim_to_claims_known(tmp_path):
    assert (
        said(
            numbers,
            tmp_path,
            {CASE: ("告示[提前5天贴在码头](../../docs/mechanisms/pier-notice.zh.md)。[^ga-notice]", "告示提前5天贴。[^ga-notices]")},
        )
        == []
    )


def test_does_not_print_a_telephone_number(tmp_path):
    assert said(numbers, tmp_path, {CASE: ("太暗，", "太暗，打13800138000，")}) == []


def test_a_title_repeated_as_a_link_counts_nothing(tmp_path):
    title = ("title: 先听，再动手", "title: 第2条：先听，再动手")
    link = ("港务长先坐下来听，", "见[第2条：先听](../../docs/principles/listen-first.zh.md)，港务长先坐下来听，")
    edits = {"docs/principles/listen-first.zh.md": title, "cases/lamp-day/index.zh.md": ("渔民说得最多的是灯", link[1] + "渔民说得最多的是灯")}
    assert said(numbers, tmp_path, edits) == []
    edits["cases/lamp-day/index.zh.md"] = ("渔民说得最多的是灯", "见[另外2件事](../../docs/principles/listen-first.zh.md)，渔民说得最多的是灯")
    assert said(numbers, tmp_path / "again", edits) == [
        "cases/lamp-day/index.zh.md:30:5: error[numbers] 数字「2件」不在本段引用的依据里（ga-dim-lamp）。\n    → 所有依据里都没有它：核对原文，写成依据里的数，或删去这个数字。"
    ]
