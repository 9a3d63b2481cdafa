"""What paragraph-citations says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.paragraph_citations import paragraph_citations
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
BRIEF = "docs/brief.zh.md"
CASE = "cases/lamp-day/index.zh.md"
PRACTICE = "cases/lamp-log/index.zh.md"


@pytest.mark.parametrize(
    "edits",
    [
        {ABOUT: ("这座岛是", "这座岛今天是")},
        {CASE: ("假如灯买不到", "假如灯坏了")},
        {PRACTICE: ("读过[灯塔下的一天]", "看过[灯塔下的一天]")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(paragraph_citations, tmp_path, edits) == []


def test_points_at_a_paragraph(tmp_path):
    edits: Edits = {CASE: ("[^ga-dim-lamp]", "")}
    assert said(paragraph_citations, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:30:1: error[paragraph-citations] 这一段没有注明依据。\n"
        "    → 在句末补上 [^依据编号]；若是本站的话，放进「本站建议」框。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("[^ga-dim-lamp]", "")}
    assert said(paragraph_citations, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:30:1: error[paragraph-citations] This paragraph cites nothing.\n"
        "    → Add [^claim-id] after the sentence; if the words are ours, put them into an “ours” box.",
    ]


def test_points_at_the_first_line_of_a_list(tmp_path):
    edits: Edits = {PRACTICE: ("1. 船靠岸，守灯人记下请求。[^ha-log]\n2. 港务所读日志，写明由谁去办。[^ha-weekly]", "1. 船靠岸。\n2. 读日志。")}
    assert said(paragraph_citations, tmp_path, edits) == [
        "cases/lamp-log/index.zh.md:29:1: error[paragraph-citations] 这一段没有注明依据。\n"
        "    → 在句末补上 [^依据编号]；若是本站的话，放进「本站建议」框。",
    ]


def test_reads_the_brief(tmp_path):
    edits: Edits = {BRIEF: ("港务长坐下来听，[^ga-day]后来新灯点亮。[^ga-lit]", "港务长坐下来听。")}
    assert said(paragraph_citations, tmp_path, edits) == [
        "docs/brief.zh.md:13:1: error[paragraph-citations] 这一段没有注明依据。\n    → 在句末补上 [^依据编号]；若是本站的话，放进「本站建议」框。",
    ]
