"""What id-is-name says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.id_is_name import id_is_name
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
GLOSSARY = "docs/glossary.yml"
NOTICE = "docs/mechanisms/pier-notice.zh.md"
REPORT = "sources/harbour-report.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("title: 鹤屿", "title: 岛上")},
        {GLOSSARY: ("- id: keeper", "- id: anything")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(id_is_name, tmp_path, edits) == []


def test_compares_a_case_with_its_folder(tmp_path):
    edits: Edits = {CASE: ("id: lamp-day", "id: lamp-days")}
    assert said(id_is_name, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:2:1: error[id-is-name] 编号「lamp-days」与文件夹名「lamp-day」不一样。\n"
        "    → 把 id 改为「lamp-day」；已发布的编号不改，改文件夹名。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("id: lamp-day", "id: lamp-days")}
    assert said(id_is_name, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:2:1: error[id-is-name] The id “lamp-days” differs from the name of the folder, “lamp-day”.\n"
        "    → Make the id “lamp-day”; if it is published already, rename the folder instead.",
    ]


def test_compares_a_practice_with_its_file(tmp_path):
    edits: Edits = {NOTICE: ("id: pier-notice", "id: notice")}
    assert said(id_is_name, tmp_path, edits) == [
        "docs/mechanisms/pier-notice.zh.md:2:1: error[id-is-name] 编号「notice」与文件名「pier-notice」不一样。\n"
        "    → 把 id 改为「pier-notice」；已发布的编号不改，改文件名。",
    ]


def test_compares_a_source_with_its_file(tmp_path):
    edits: Edits = {REPORT: ("id: harbour-report", "id: island-gazette")}
    assert said(id_is_name, tmp_path, edits) == [
        "sources/harbour-report.yml:2:1: error[id-is-name] 编号「island-gazette」与文件名「harbour-report」不一样。\n"
        "    → 把 id 改为「harbour-report」；已发布的编号不改，改文件名。",
    ]
