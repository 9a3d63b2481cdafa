"""What naming-english says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.naming_english import naming_english
from scripts.content.spelling import british
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
ENGLISH = "cases/lamp-day/index.en.md"
EN = "What the fishers spoke of most was the lamp"


@pytest.mark.parametrize(
    "edits",
    [
        {},
        {
            ENGLISH: (
                EN,
                "A petitioner received in Longshan Subdistrict, on the street, said “organise the programme at the centre”; a computer program and the size of the prize",
            )
        },
        {CASE: ("渔民说得最多的是灯", "写信用 program 和 organize")},
        {ENGLISH: ("../../docs/mechanisms/pier-notice.en.md", "../../docs/mechanisms/program.en.md")},
        {"docs/glossary.yml": ("en: ", "en: letters and visits, ")},
    ],
)
def test_says_nothing_of_british_english_chinese_targets_and_the_glossary(tmp_path, edits: Edits):
    assert said(naming_english, tmp_path, edits) == []


@pytest.mark.parametrize(
    ("words", "col", "fact", "mend"),
    [
        ("the Longshan Street leaders", 5, "街道 is rendered “Longshan Street”.", "Say subdistrict."),
        ("one sub-district", 5, "街道 is rendered “sub-district”.", "Say subdistrict."),
        (
            "the letters and visits system",
            5,
            "信访 is rendered “letters and visits”.",
            "Say petitions; the phrase is explained in the glossary alone.",
        ),
        ("the organization", 5, "“organization” is American spelling.", "Write organisation."),
        ("the training program", 14, "“program” is American spelling.", "Write programme."),
        ("a Center", 3, "“Center” is American spelling.", "Write Centre."),
        ("their neighbors", 7, "“neighbors” is American spelling.", "Write neighbours."),
        ("said \u0022", 6, "A straight quotation mark \u0022 is used.", "Use “ and ”."),
    ],
)
def test_points_at_a_word(tmp_path, words, col, fact, mend):
    assert said(naming_english, tmp_path, {ENGLISH: (EN, words)}, "en") == [
        f"cases/lamp-day/index.en.md:19:{col}: warning[naming-english] {fact}\n    → {mend}"
    ]


def test_speaks_chinese(tmp_path):
    assert said(naming_english, tmp_path, {ENGLISH: (EN, "the behavior")}) == [
        "cases/lamp-day/index.en.md:19:5: warning[naming-english] 「behavior」是美式拼法。\n    → 用英式拼法 behaviour。",
    ]


@pytest.mark.parametrize(
    "word",
    [
        "size",
        "oversized",
        "prize",
        "seize",
        "capsize",
        "citizen",
        "horizon",
        "advertise",
        "humorous",
        "honorary",
        "laboratory",
        "colony",
        "favour",
        "percentage",
        "programmer",
        "centrepiece",
    ],
)
def test_leaves_words_that_are_spelt_alike(word):
    assert list(british(f"a {word} b")) == []
