"""What case-dates says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.case_dates import case_dates
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
CASE_EN = "cases/lamp-day/index.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("end: 1931-07,", "end: 1931,")},
        {CASE: ("start: 1931-04-02, end: 1931-07,", "start: 1931-04-02, end: 1931-04,")},
        {
            CASE: ("period: {start: 1931-04-02, end: 1931-07, end_note: 由“新灯点亮”推知}\n", ""),
            CASE_EN: ('period: {end_note: "inferred from the lighting of the lamp"}\n', ""),
        },
        {CASE: ("updated: 2026-11-22", "updated: 1920-01-01")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(case_dates, tmp_path, edits) == []


def test_points_at_the_end(tmp_path):
    edits: Edits = {CASE: ("end: 1931-07,", "end: 1931-03,")}
    assert said(case_dates, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:11:29: error[case-dates] 结束 1931-03 早于开始 1931-04-02。\n    → 对照依据核对两个日期。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("end: 1931-07,", "end: 1931-03,")}
    assert said(case_dates, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:11:29: error[case-dates] It ends 1931-03, before it starts 1931-04-02.\n"
        "    → Check both dates against the claims.",
    ]


def test_compares_years(tmp_path):
    edits: Edits = {CASE: ("end: 1931-07,", "end: 1930,")}
    assert said(case_dates, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:11:29: error[case-dates] 结束 1930 早于开始 1931-04-02。\n    → 对照依据核对两个日期。",
    ]
