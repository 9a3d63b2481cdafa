"""What table-numbers says."""

import pytest

from scripts.content.checks.table_numbers import table_numbers
from tests.content.pretend import said

WORDING, TIMELINE, DIFFERENCES = "docs/wording.yml", "docs/timeline.yml", "docs/discrepancies.yml"


def test_says_nothing_of_sound_tables(tmp_path):
    assert said(table_numbers, tmp_path) == []


def test_names_the_number_and_the_claims_of_the_entry(tmp_path):
    assert said(table_numbers, tmp_path, {WORDING: ("当场答应3个月内换灯", "当场答应4个月内换灯")}) == [
        "docs/wording.yml:4:11: error[table-numbers] 数字「4个月」不在这一条所列的依据里（ga-promise）。\n    → 把写有它的依据加进 claims，或照依据改这个数。"
    ]


def test_speaks_english(tmp_path):
    assert said(table_numbers, tmp_path, {WORDING: ("within 3 months", "within 4 months")}, "en") == [
        "docs/wording.yml:4:39: error[table-numbers] The number “4 months” does not stand in the claims of this entry (ga-promise).\n"
        "    → Add the claim that holds it to claims, or write the number of a claim."
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "count"),
    [
        (TIMELINE, "港务长在灯塔下听渔民说事", "港务长在灯塔下听9条船的渔民说事", 1),
        (TIMELINE, "港务长在灯塔下听渔民说事", "港务长在灯塔下坐了1天，听渔民说事", 0),
        (DIFFERENCES, "最后一页残缺", "最后2页残缺", 1),
        (WORDING, "wrong: {zh: 港务长当天换了灯", "wrong: {zh: 港务长当天换了5盏灯", 0),
        (WORDING, "caution: {zh: 答应在先", "caution: {zh: 答应在先7天", 0),
        (WORDING, "claims: [ga-promise]", "claims: [ga-promis]", 0),
    ],
)
def test_looks_at_what_is_stated_and_leaves_the_rest(tmp_path, file, old, new, count):
    assert len(said(table_numbers, tmp_path, {file: (old, new)})) == count
