"""What stray-files says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.stray_files import stray_files
from tests.content.pretend import Edits, said

QUESTIONS = "cases/lamp-day/questions.yml"
PAGE = "---\nid: {id}\nkind: page\nstatus: checked\ntitle: 另外一页\nsummary: 一页虚构的文字，只供测试。\nauthors: [编写组]\nupdated: 2026-11-22\n---\n\n一句话。\n"


@pytest.mark.parametrize(
    "edits",
    [
        {"cases/_template/anything.txt": "x"},
        {"cases/_excused.yml": "[]"},
        {"docs/notes/free.txt": "x"},
        {"cases/lamp-day/media/lamp.svg": "<svg/>"},
        {"docs/.hidden.md": "x"},
        {QUESTIONS: ("id: lamp-day-order", "id: other")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(stray_files, tmp_path, edits) == []


def test_offers_the_nearest_name_in_a_case(tmp_path):
    edits: Edits = {"cases/lamp-day/question.yml": "x"}
    assert said(stray_files, tmp_path, edits) == [
        "cases/lamp-day/question.yml:1:1: warning[stray-files] 网站不读「question.yml」。\n    → 改为最接近的「questions.yml」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {"cases/lamp-day/question.yml": "x"}
    assert said(stray_files, tmp_path, edits, "en") == [
        "cases/lamp-day/question.yml:1:1: warning[stray-files] The site does not read “question.yml”.\n"
        "    → Change it to the nearest known name, “questions.yml”, or check the spelling.",
    ]


def test_wants_the_ending_yml(tmp_path):
    edits: Edits = {"docs/glossary.yaml": "x"}
    assert said(stray_files, tmp_path, edits) == [
        "docs/glossary.yaml:1:1: warning[stray-files] 网站不读「glossary.yaml」。\n    → 改为最接近的「glossary.yml」，或核对拼写。",
    ]


def test_says_how_pages_are_named(tmp_path):
    edits: Edits = {"docs/mechanisms/Pier.md": "x", "docs/extra.md": "x"}
    assert said(stray_files, tmp_path, edits) == [
        "docs/extra.md:1:1: warning[stray-files] 网站不读「extra.md」。\n    → 改名为「编号.zh.md」的样子，或移到别处。",
        "docs/mechanisms/Pier.md:1:1: warning[stray-files] 网站不读「Pier.md」。\n    → 改名为「编号.zh.md」的样子，或移到别处。",
    ]


def test_says_how_sources_are_named(tmp_path):
    edits: Edits = {"sources/Scan.PDF": "x"}
    assert said(stray_files, tmp_path, edits) == [
        "sources/Scan.PDF:1:1: warning[stray-files] 网站不读「Scan.PDF」。\n    → 改名为「编号.yml」的样子，或移到别处。",
    ]


def test_refuses_a_folder_that_is_no_id(tmp_path):
    edits: Edits = {"cases/Lamp Night/index.zh.md": PAGE.format(id="lamp-night")}
    assert said(stray_files, tmp_path, edits) == [
        "cases/Lamp Night:1:1: error[stray-files] 文件夹名「Lamp Night」不能作编号。\n    → 只用小写英文字母、数字和连字符。",
    ]


def test_warns_of_a_file_beside_the_cases(tmp_path):
    edits: Edits = {"cases/list.txt": "x"}
    assert said(stray_files, tmp_path, edits) == [
        "cases/list.txt:1:1: warning[stray-files] 网站不读「list.txt」。\n    → 移到别处；每个案例一个文件夹。",
    ]


def test_knows_fingerprints_and_quotable_phrases_but_no_fingerprint_of_nothing(tmp_path):
    edits: Edits = {"sources/island-gazete.fingerprint": "x", "sources/quotable.md": "x"}
    assert said(stray_files, tmp_path, edits) == [
        "sources/island-gazete.fingerprint:1:1: warning[stray-files] 网站不读「island-gazete.fingerprint」。\n"
        "    → 改为最接近的「island-gazette」，或核对拼写。",
        "sources/quotable.md:1:1: warning[stray-files] 网站不读「quotable.md」。\n    → 改名为「编号.yml」的样子，或移到别处。",
    ]
