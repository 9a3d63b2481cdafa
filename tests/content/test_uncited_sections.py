"""What uncited-sections says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.uncited_sections import uncited_sections
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
BRIEF = "docs/brief.zh.md"
CASE = "cases/lamp-day/index.zh.md"
NOTICE_EN = "docs/mechanisms/pier-notice.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {ABOUT: ("这座岛是", "## 想一想\n\n这座岛[^ga-day]是")},
        {CASE: ("太暗，", "太暗，[^ga-dim-lamp]")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(uncited_sections, tmp_path, edits) == []


def test_warns_in_a_section_of_ours(tmp_path):
    edits: Edits = {CASE: ("你当天怎样回话？", "你当天怎样回话？[^ga-day]")}
    assert said(uncited_sections, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:55:16: warning[uncited-sections] 「换作你怎么办」里注了依据「ga-day」。\n"
        "    → 这里写的是本站的话，不注依据；出自材料的句子移到别的节。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("你当天怎样回话？", "你当天怎样回话？[^ga-day]")}
    assert said(uncited_sections, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:55:16: warning[uncited-sections] “换作你怎么办” cites “ga-day”.\n"
        "    → Its words are ours and cite nothing; move what the source says to another section.",
    ]


def test_warns_in_the_silent_box(tmp_path):
    edits: Edits = {CASE: ("- 其他请求后来怎样", "- 其他请求后来怎样[^ga-lit]")}
    assert said(uncited_sections, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:51:15: warning[uncited-sections] 「原文未说明」里注了依据「ga-lit」。\n"
        "    → 这里写的是本站的话，不注依据；出自材料的句子移到别的节。",
    ]


def test_warns_in_a_box_of_ours_on_the_brief(tmp_path):
    edits: Edits = {BRIEF: ("接着读", "接着读[^ga-day]")}
    assert said(uncited_sections, tmp_path, edits) == [
        "docs/brief.zh.md:20:8: warning[uncited-sections] 「本站建议」里注了依据「ga-day」。\n"
        "    → 这里写的是本站的话，不注依据；出自材料的句子移到别的节。",
    ]


def test_reads_english_pages(tmp_path):
    edits: Edits = {NOTICE_EN: ("- How did old people learn of the day?", "- How did old people learn of the day?[^ga-day]")}
    assert said(uncited_sections, tmp_path, edits) == [
        "docs/mechanisms/pier-notice.en.md:26:39: warning[uncited-sections] 「What to ask on site」里注了依据「ga-day」。\n"
        "    → 这里写的是本站的话，不注依据；出自材料的句子移到别的节。",
    ]
