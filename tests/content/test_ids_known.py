"""What ids-known says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.ids_known import ids_known
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
GLOSSARY = "docs/glossary.yml"
HOME = "docs/home.yml"
NOTICE = "docs/mechanisms/pier-notice.zh.md"
PRINCIPLE = "docs/principles/listen-first.zh.md"
REPORT = "sources/harbour-report.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("mechanisms: [pier-notice, night-watch]", "mechanisms: [night-watch]")},
        {PRINCIPLE: ("[lamp-day, lamp-log, fog-bell]", "[fog-bell]")},
        {CASE: ("place: heron-isle", "place: nowhere")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(ids_known, tmp_path, edits) == []


def test_offers_the_nearest_practice_for_a_case(tmp_path):
    edits: Edits = {CASE: ("[pier-notice, night-watch]", "[pier-notice, nightwatch]")}
    assert said(ids_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:14:27: error[ids-known] 没有「nightwatch」这项做法。\n    → 改为最接近的「night-watch」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("[pier-notice, night-watch]", "[pier-notice, nightwatch]")}
    assert said(ids_known, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:14:27: error[ids-known] There is no practice “nightwatch”.\n"
        "    → Change it to the nearest known name, “night-watch”, or check the spelling.",
    ]


def test_reads_the_principles_of_a_case(tmp_path):
    edits: Edits = {CASE: ("principles: [listen-first]", "principles: [listen-fist]")}
    assert said(ids_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:15:14: error[ids-known] 没有「listen-fist」这条启示。\n    → 改为最接近的「listen-first」，或核对拼写。",
    ]


def test_refuses_a_planned_record_of_another_kind(tmp_path):
    edits: Edits = {NOTICE: ("related: [open-log, night-watch]", "related: [fog-bell]")}
    assert said(ids_known, tmp_path, edits) == [
        "docs/mechanisms/pier-notice.zh.md:12:11: error[ids-known] 没有「fog-bell」这项做法。\n    → 可用的有：night-watch、open-log、pier-notice。",
    ]


def test_reads_the_article_and_the_cases_of_a_principle(tmp_path):
    edits: Edits = {PRINCIPLE: ("article: report-log\ncases: [lamp-day,", "article: gazette\ncases: [lampday,")}
    assert said(ids_known, tmp_path, edits) == [
        "docs/principles/listen-first.zh.md:10:1: error[ids-known] 没有「gazette」这篇文章。\n    → 改为最接近的「gazette-day」，或核对拼写。",
        "docs/principles/listen-first.zh.md:11:9: error[ids-known] 没有「lampday」这个案例。\n    → 改为最接近的「lamp-day」，或核对拼写。",
    ]


def test_wants_the_article_of_a_claim_in_the_same_source(tmp_path):
    edits: Edits = {REPORT: ("article: report-log\n    kind: policy", "article: gazette-day\n    kind: policy")}
    assert said(ids_known, tmp_path, edits) == [
        "sources/harbour-report.yml:50:5: error[ids-known] 没有「gazette-day」这篇文章。\n    → 可用的有：report-log。",
    ]


def test_reads_the_sources_of_a_term(tmp_path):
    edits: Edits = {GLOSSARY: ("sources: [harbour-report]", "sources: [harbor-report]")}
    assert said(ids_known, tmp_path, edits) == [
        "docs/glossary.yml:8:13: error[ids-known] 没有「harbor-report」这份来源。\n    → 改为最接近的「harbour-report」，或核对拼写。",
    ]


def test_reads_the_home_page(tmp_path):
    edits: Edits = {HOME: ("cases: [lamp-day, lamp-log]", "cases: [lamp-dai]")}
    assert said(ids_known, tmp_path, edits) == [
        "docs/home.yml:27:9: error[ids-known] 没有「lamp-dai」这个案例。\n    → 改为最接近的「lamp-day」，或核对拼写。",
    ]


def test_reads_the_loop_of_the_home_page(tmp_path):
    edits: Edits = {HOME: ("mechanisms: [open-log, night-watch]", "mechanisms: [open-logs]")}
    assert said(ids_known, tmp_path, edits) == [
        "docs/home.yml:25:18: error[ids-known] 没有「open-logs」这项做法。\n    → 改为最接近的「open-log」，或核对拼写。",
    ]
