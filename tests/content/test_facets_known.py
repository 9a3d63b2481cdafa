"""What facets-known says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.facets_known import facets_known
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
FACETS = "docs/facets.yml"
GAZETTE = "sources/island-gazette.yml"
HOME = "docs/home.yml"
LOG = "docs/mechanisms/open-log.zh.md"
PRACTICE = "cases/lamp-log/index.zh.md"
TIMELINE = "docs/timeline.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("phases: [meeting, mending]", "phases: [all]")},
        {CASE: ("place: heron-isle", "place: shoal")},
        {CASE: ("mechanisms: [pier-notice", "mechanisms: [nothing")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(facets_known, tmp_path, edits) == []


def test_offers_the_nearest_place(tmp_path):
    edits: Edits = {CASE: ("place: heron-isle", "place: heron-isel")}
    assert said(facets_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:9:1: error[facets-known] 没有「heron-isel」这个地方。\n    → 改为最接近的「heron-isle」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("place: heron-isle", "place: heron-isel")}
    assert said(facets_known, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:9:1: error[facets-known] There is no place “heron-isel”.\n"
        "    → Change it to the nearest known name, “heron-isle”, or check the spelling.",
    ]


def test_reads_levels_and_problem_types(tmp_path):
    edits: Edits = {CASE: ("levels: [harbour]", "levels: [harbor]"), PRACTICE: ("problem_types: [asking, lamp]", "problem_types: [weather]")}
    assert said(facets_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:10:10: error[facets-known] 没有「harbor」这个层级。\n    → 改为最接近的「harbour」，或核对拼写。",
        "cases/lamp-log/index.zh.md:11:17: error[facets-known] 没有「weather」这个问题类型。\n    → 可用的有：asking、lamp。",
    ]


def test_wants_all_to_stand_alone(tmp_path):
    edits: Edits = {LOG: ("phases: [all]", "phases: [calm, all]")}
    assert said(facets_known, tmp_path, edits) == [
        "docs/mechanisms/open-log.zh.md:10:16: error[facets-known] 「all」同别的阶段写在一起。\n    → 只写 [all]，或删去 all，列出具体的阶段。",
    ]


def test_knows_all_in_phases_only(tmp_path):
    edits: Edits = {LOG: ("levels: [keeper]", "levels: [all]")}
    assert said(facets_known, tmp_path, edits) == [
        "docs/mechanisms/open-log.zh.md:9:10: error[facets-known] 没有「all」这个层级。\n    → 可用的有：harbour、keeper。",
    ]


def test_reads_articles_and_events(tmp_path):
    edits: Edits = {GAZETTE: ("places: [heron-isle]", "places: [heron]"), TIMELINE: ("places: [heron-isle]", "places: [isle-of-heron]")}
    assert said(facets_known, tmp_path, edits) == [
        "docs/timeline.yml:7:12: error[facets-known] 没有「isle-of-heron」这个地方。\n    → 可用的有：heron-isle、shoal。",
        "sources/island-gazette.yml:33:14: error[facets-known] 没有「heron」这个地方。\n    → 改为最接近的「heron-isle」，或核对拼写。",
    ]


def test_reads_the_loop_of_the_home_page(tmp_path):
    edits: Edits = {HOME: ("phase: calm", "phase: calms")}
    assert said(facets_known, tmp_path, edits) == [
        "docs/home.yml:20:5: error[facets-known] 没有「calms」这个阶段。\n    → 改为最接近的「calm」，或核对拼写。",
    ]


def test_says_once_that_the_whole_table_is_missing(tmp_path):
    edits: Edits = {FACETS: None}
    assert said(facets_known, tmp_path, edits) == [
        "docs/facets.yml:1:1: error[facets-known] 没有 docs/facets.yml 这个文件。\n    → 写出地方、阶段、层级和问题类型。",
    ]
