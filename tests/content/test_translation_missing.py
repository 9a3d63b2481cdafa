"""What translation-missing says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.translation_missing import translation_missing
from tests.content.pretend import Edits, said

ABOUT_EN = "docs/about.en.md"
CASE_EN = "cases/lamp-day/index.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE_EN: ("translated_from", "translated")},
        {ABOUT_EN: ("The island", "An island")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(translation_missing, tmp_path, edits) == []


def test_warns_at_the_chinese_page(tmp_path):
    edits: Edits = {ABOUT_EN: None}
    assert said(translation_missing, tmp_path, edits) == [
        "docs/about.zh.md:1:1: warning[translation-missing] 这一页没有英文。\n    → 有人能译时，在旁边写 about.en.md；没有也可以发布。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {ABOUT_EN: None}
    assert said(translation_missing, tmp_path, edits, "en") == [
        "docs/about.zh.md:1:1: warning[translation-missing] The page has no English.\n"
        "    → Write about.en.md beside it when somebody can; the page may go out without.",
    ]


def test_names_the_twin_of_a_case(tmp_path):
    edits: Edits = {CASE_EN: None}
    assert said(translation_missing, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:1:1: warning[translation-missing] 这一页没有英文。\n    → 有人能译时，在旁边写 index.en.md；没有也可以发布。",
    ]
