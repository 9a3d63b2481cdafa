"""What ids-unique says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.ids_unique import ids_unique
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
GLOSSARY = "docs/glossary.yml"
LOG_QUESTIONS = "cases/lamp-log/questions.yml"
PLANNED = "docs/planned.yml"
QUESTIONS = "cases/lamp-day/questions.yml"
REPORT = "sources/harbour-report.yml"
TIMELINE = "docs/timeline.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("[^ga-day]答应", "[^ga-day][^ga-day]答应")},
        {GLOSSARY: ("- id: keeper", "- id: ga-day")},
        {QUESTIONS: ("id: bell, zh", "id: lit, zh")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(ids_unique, tmp_path, edits) == []


def test_names_both_places_of_a_claim(tmp_path):
    edits: Edits = {REPORT: ("- id: ha-weekly", "- id: ga-boats")}
    assert said(ids_unique, tmp_path, edits) == [
        "sources/island-gazette.yml:54:5: error[ids-unique] 编号「ga-boats」用了两次：sources/harbour-report.yml:42 已有一条依据用它。\n"
        "    → 给新写的那一处换一个编号；已发布的编号不改。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {REPORT: ("- id: ha-weekly", "- id: ga-boats")}
    assert said(ids_unique, tmp_path, edits, "en") == [
        "sources/island-gazette.yml:54:5: error[ids-unique] The id “ga-boats” is used twice: a claim at sources/harbour-report.yml:42 has it already.\n"
        "    → Give the newer one another id; a published id stays.",
    ]


def test_reads_questions_across_files(tmp_path):
    edits: Edits = {LOG_QUESTIONS: ("- id: lamp-log-aim", "- id: lamp-day-said")}
    assert said(ids_unique, tmp_path, edits) == [
        "cases/lamp-log/questions.yml:11:3: error[ids-unique] 编号「lamp-day-said」用了两次：cases/lamp-day/questions.yml:22 已有一道题用它。\n"
        "    → 给新写的那一处换一个编号；已发布的编号不改。",
    ]


def test_reads_articles(tmp_path):
    edits: Edits = {REPORT: ("- id: report-log", "- id: gazette-day")}
    assert said(ids_unique, tmp_path, edits) == [
        "sources/island-gazette.yml:29:5: error[ids-unique] 编号「gazette-day」用了两次：sources/harbour-report.yml:19 已有一篇文章用它。\n"
        "    → 给新写的那一处换一个编号；已发布的编号不改。",
    ]


def test_reads_terms(tmp_path):
    edits: Edits = {GLOSSARY: ("- id: keeper", "- id: lighthouse-log")}
    assert said(ids_unique, tmp_path, edits) == [
        "docs/glossary.yml:10:3: error[ids-unique] 编号「lighthouse-log」用了两次：docs/glossary.yml:1 已有一个词条用它。\n"
        "    → 给新写的那一处换一个编号；已发布的编号不改。",
    ]


def test_reads_events(tmp_path):
    edits: Edits = {TIMELINE: ("- id: new-lamp", "- id: day-below-the-lighthouse")}
    assert said(ids_unique, tmp_path, edits) == [
        "docs/timeline.yml:8:3: error[ids-unique] 编号「day-below-the-lighthouse」用了两次：docs/timeline.yml:1 已有一件大事用它。\n"
        "    → 给新写的那一处换一个编号；已发布的编号不改。",
    ]


def test_reads_planned_records_of_any_kind(tmp_path):
    edits: Edits = {PLANNED: ("id: night-watch", "id: fog-bell")}
    assert said(ids_unique, tmp_path, edits) == [
        "docs/planned.yml:2:4: error[ids-unique] 编号「fog-bell」用了两次：docs/planned.yml:1 已有一个待写条目用它。\n"
        "    → 给新写的那一处换一个编号；已发布的编号不改。",
    ]
