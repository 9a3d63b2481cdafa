"""What naming-words says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.naming_words import SAY, naming_words
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
ENGLISH = "cases/lamp-day/index.en.md"
ZH = "渔民说得最多的是灯"


@pytest.mark.parametrize(
    "edits",
    [
        {},
        {CASE: (ZH, "来访群众说，信访人说，材料里的“非正常上访”")},
        {CASE: (ZH, "学习回执不是证书，也不能当电子签名")},
        {ENGLISH: ("What the fishers", "This is not a certificate. What the fishers")},
        {CASE: ("updated:", "# 不说刁民\nupdated:")},
    ],
)
def test_says_nothing_of_plain_words_quotations_denials_and_comments(tmp_path, edits: Edits):
    assert said(naming_words, tmp_path, edits) == []


@pytest.mark.parametrize("word", SAY)
def test_points_at_a_word_that_belittles(tmp_path, word):
    assert said(naming_words, tmp_path, {CASE: (ZH, f"有人说是{word}")}) == [
        f"cases/lamp-day/index.zh.md:30:5: warning[naming-words] 用了「{word}」。\n    → 改说「{SAY[word]}」。",
    ]


def test_wants_quotation_marks(tmp_path):
    assert said(naming_words, tmp_path, {CASE: (ZH, "非正常上访")}) == [
        "cases/lamp-day/index.zh.md:30:1: warning[naming-words] 「非正常上访」没有放在引号里。\n    → 写成“非正常上访”，它是材料里的说法。",
    ]


def test_speaks_english_of_a_certificate(tmp_path):
    assert said(naming_words, tmp_path, {ENGLISH: ("What the fishers", "You get a certificate. What the fishers")}, "en") == [
        "cases/lamp-day/index.en.md:19:11: warning[naming-words] “certificate” is used; a web page proves nothing about who answered.\n    → For the learner's proof say “study receipt”.",
    ]


def test_reads_tables(tmp_path):
    found = said(naming_words, tmp_path, {"docs/home.yml": ("zh: ", "zh: 领取证书，")})
    assert len(found) == 1
    assert found[0].endswith("warning[naming-words] 用了「证书」；网站证明不了是谁答的题。\n    → 指学习的凭据时写「学习回执」。")


def test_a_wording_may_show_what_not_to_write_but_not_offer_it(tmp_path):
    wording = "docs/wording.yml"
    assert said(naming_words, tmp_path, {wording: ("wrong: {zh: 看灯的", "wrong: {zh: 看灯的刁民")}) == []
    assert said(naming_words, tmp_path, {wording: ("right: {zh: 守灯人", "right: {zh: 守灯的刁民")}) == [
        f"docs/wording.yml:10:18: warning[naming-words] 用了「刁民」。\n    → 改说「{SAY['刁民']}」。"
    ]
