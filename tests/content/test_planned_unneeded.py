"""What planned-unneeded says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.planned_unneeded import planned_unneeded
from tests.content.pretend import Edits, said

PLANNED = "docs/planned.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {PLANNED: ("id: fog-bell, kind: case", "id: open-log, kind: case")},
        {PLANNED: ("id: fog-bell", "id: harbour-bell")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(planned_unneeded, tmp_path, edits) == []


def test_asks_to_delete_what_is_written(tmp_path):
    edits: Edits = {PLANNED: ("id: night-watch", "id: open-log")}
    assert said(planned_unneeded, tmp_path, edits) == [
        "docs/planned.yml:2:4: error[planned-unneeded] 「open-log」这项做法已经写好，不再是待写条目。\n    → 从 docs/planned.yml 删去这一条。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {PLANNED: ("id: night-watch", "id: open-log")}
    assert said(planned_unneeded, tmp_path, edits, "en") == [
        "docs/planned.yml:2:4: error[planned-unneeded] The practice “open-log” is written and no longer planned.\n"
        "    → Delete this entry from docs/planned.yml.",
    ]


def test_reads_cases(tmp_path):
    edits: Edits = {PLANNED: ("id: fog-bell", "id: lamp-log")}
    assert said(planned_unneeded, tmp_path, edits) == [
        "docs/planned.yml:1:4: error[planned-unneeded] 「lamp-log」这个案例已经写好，不再是待写条目。\n    → 从 docs/planned.yml 删去这一条。",
    ]
