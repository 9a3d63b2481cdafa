"""What translation-shape says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.translation_shape import translation_shape
from tests.content.pretend import Edits, said

CASE_EN = "cases/lamp-day/index.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE_EN: ("[^ga-boats] The", "[^ga-boats][^ga-boats] The")},
        {CASE_EN: ("### Evening", "### In the evening")},
        {CASE_EN: None},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(translation_shape, tmp_path, edits) == []


def test_compares_headings(tmp_path):
    edits: Edits = {CASE_EN: ("### Evening", "## Evening")}
    assert said(translation_shape, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:25:1: warning[translation-shape] 各级标题与中文不同：中文 ## ## ## ## ### ## ## ##，英文 ## ## ## ## ## ## ## ##。\n"
        "    → 让两边的标题一一对应。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE_EN: ("### Evening", "## Evening")}
    assert said(translation_shape, tmp_path, edits, "en") == [
        "cases/lamp-day/index.en.md:25:1: warning[translation-shape] The headings differ from the Chinese: there ## ## ## ## ### ## ## ##, here ## ## ## ## ## ## ## ##.\n"
        "    → Give both the same headings.",
    ]


def test_compares_the_number_of_headings(tmp_path):
    edits: Edits = {CASE_EN: ("### Evening\n\n", "")}
    assert said(translation_shape, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:28:1: warning[translation-shape] 各级标题与中文不同：中文 ## ## ## ## ### ## ## ##，英文 ## ## ## ## ## ## ##。\n"
        "    → 让两边的标题一一对应。",
    ]


def test_compares_citations_section_by_section(tmp_path):
    edits: Edits = {CASE_EN: ("in fog.[^ga-dim-lamp]", "in fog.[^ga-boats]")}
    assert said(translation_shape, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:17:1: warning[translation-shape] 「诉求」一节的依据与中文不同，英文少了 ga-dim-lamp，英文多了 ga-boats。\n"
        "    → 让两边这一节注同样的依据。",
    ]


def test_compares_boxes(tmp_path):
    edits: Edits = {CASE_EN: ('??? silent "What the source does not say"', '!!! ours "Our suggestion"')}
    assert said(translation_shape, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:30:1: warning[translation-shape] 「办理与结果」一节的框与中文不同：中文 silent，英文 ours。\n"
        "    → 让两边的框一一对应。",
    ]


def test_compares_links(tmp_path):
    edits: Edits = {CASE_EN: ("; [here is the evidence](../../sources/island-gazette.yml#ga-day)", "")}
    assert said(translation_shape, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:21:1: warning[translation-shape] 「经过」一节的链接与中文不同：中文 2 个，英文 1 个。\n"
        "    → 让两边链接到同样的页。",
    ]
