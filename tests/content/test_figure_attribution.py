"""What figure-attribution says."""

import pytest

from scripts.content.checks.figure_attribution import figure_attribution
from tests.content.pretend import said

CASE = "cases/lamp-day/index.zh.md"
UNDEFINED = {"docs/figures.yml": ("claim: ga-boats\n  basis_defined: true", "claim: ga-boats\n  basis_defined: false")}
SOUND = {"cases/lamp-day/index.en.md": ("People from 32 boats came.", "By the Gazette’s account people from 32 boats came.")}


def test_says_nothing_where_the_basis_is_defined(tmp_path):
    assert said(figure_attribution, tmp_path) == []


def test_asks_who_says_so(tmp_path):
    assert said(figure_attribution, tmp_path, {**UNDEFINED, **SOUND}) == [
        "cases/lamp-day/index.zh.md:34:4: error[figure-attribution] 「32条」的口径材料没有交代，这一段没写是谁说的。\n    → 在这句前面写上“报告说”或“据某某的文章”。"
    ]


def test_speaks_english(tmp_path):
    edits = {**UNDEFINED, CASE: ("来的是32条", "据岛报，来的是32条")}
    assert said(figure_attribution, tmp_path, edits, "en") == [
        "cases/lamp-day/index.en.md:23:13: error[figure-attribution] What “32” counts is not defined, and the paragraph does not say who states it.\n    → Say so: “the report says”, “according to the article by …”."
    ]


@pytest.mark.parametrize("words", ["据岛报，", "报告说，", "文章写道，", "《鹤屿岛报》说，"])
def test_any_way_to_name_the_source_will_do(tmp_path, words):
    assert said(figure_attribution, tmp_path, {**UNDEFINED, **SOUND, CASE: ("来的是32条", f"{words}来的是32条")}) == []


@pytest.mark.parametrize("words", ["依据在这里，", "有数据，", "证据是"])
def test_words_that_only_hold_the_character_do_not(tmp_path, words):
    assert len(said(figure_attribution, tmp_path, {**UNDEFINED, **SOUND, CASE: ("来的是32条", f"{words}来的是32条")})) == 1


def test_another_number_of_the_same_claim_is_not_meant(tmp_path):
    edits = {**SOUND, "docs/figures.yml": ('value: "32"\n', 'value: "33"\n'), CASE: ("来的是32条", "来的是32条")}
    edits["docs/figures.yml"] = ('value: "32"\n  unit: {zh: 条, en: boats}\n  meaning: {zh: 当天来人的船, en: boats whose people came that day}\n  date: {zh: 1931年4月2日, en: 2 April 1931}\n  claim: ga-boats\n  basis_defined: true',
                                 'value: "31"\n  unit: {zh: 条, en: boats}\n  meaning: {zh: 船, en: boats}\n  claim: ga-boats\n  basis_defined: false')  # fmt: skip
    assert said(figure_attribution, tmp_path, edits) == []
