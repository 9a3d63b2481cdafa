"""What translation-stamp says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.translation_stamp import translation_stamp
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
ABOUT_EN = "docs/about.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {ABOUT: ("这座岛是虚构的。\n", "\n\n这座岛是虚构的。  \n\n\n")},
        {ABOUT: ("updated: 2026-11-22", "updated: 2026-11-23")},
        {ABOUT_EN: ("The island", "An island")},
        {ABOUT_EN: None},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(translation_stamp, tmp_path, edits) == []


def test_warns_when_a_full_stop_changed(tmp_path):
    edits: Edits = {ABOUT: ("虚构的。", "虚构的！")}
    assert said(translation_stamp, tmp_path, edits) == [
        "docs/about.en.md:4:1: warning[translation-stamp] 中文在英文译出以后改过。\n"
        "    → 对照中文改英文，然后运行 python -m scripts stamp docs/about.en.md。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {ABOUT: ("虚构的。", "虚构的！")}
    assert said(translation_stamp, tmp_path, edits, "en") == [
        "docs/about.en.md:4:1: warning[translation-stamp] The Chinese has changed since it was translated.\n"
        "    → Bring the English up to date, then run python -m scripts stamp docs/about.en.md.",
    ]


def test_warns_when_a_title_changed(tmp_path):
    edits: Edits = {ABOUT: ("title: 关于这座岛", "title: 关于那座岛")}
    assert said(translation_stamp, tmp_path, edits) == [
        "docs/about.en.md:4:1: warning[translation-stamp] 中文在英文译出以后改过。\n"
        "    → 对照中文改英文，然后运行 python -m scripts stamp docs/about.en.md。",
    ]


def test_warns_of_a_missing_stamp(tmp_path):
    edits: Edits = {ABOUT_EN: "---\ntitle: About the island\nsummary: Island and people are made up.\n---\n\nThe island is made up.\n"}
    assert said(translation_stamp, tmp_path, edits) == [
        "docs/about.en.md:2:1: warning[translation-stamp] 没有记下英文译自哪一版中文。\n"
        "    → 核对英文与中文一致，然后运行 python -m scripts stamp docs/about.en.md。",
    ]


def test_reads_zeros_as_no_stamp(tmp_path):
    edits: Edits = {
        ABOUT_EN: "---\ntitle: About the island\nsummary: Island and people are made up.\ntranslated_from: 000000000000\n---\n\nThe island is made up.\n"
    }
    assert said(translation_stamp, tmp_path, edits) == [
        "docs/about.en.md:4:1: warning[translation-stamp] 没有记下英文译自哪一版中文。\n"
        "    → 核对英文与中文一致，然后运行 python -m scripts stamp docs/about.en.md。",
    ]
