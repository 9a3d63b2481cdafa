"""What timeline-order says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.timeline_order import timeline_order
from tests.content.pretend import Edits, said

TIMELINE = "docs/timeline.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {TIMELINE: ("date: 1931-07", "date: 1931")},
        {TIMELINE: ("date: 1931-07", "date: 1931-04-02")},
        {TIMELINE: ("claims: [ga-lit]", "claims: [none]")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(timeline_order, tmp_path, edits) == []


def test_points_at_the_event_that_is_too_late(tmp_path):
    edits: Edits = {TIMELINE: ("date: 1931-07", "date: 1931-03")}
    assert said(timeline_order, tmp_path, edits) == [
        "docs/timeline.yml:9:3: error[timeline-order] 「new-lamp」的日期 1931-03 早于上一条「day-below-the-lighthouse」的 1931-04-02。\n"
        "    → 按先后移动这一条，或核对日期。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {TIMELINE: ("date: 1931-07", "date: 1931-03")}
    assert said(timeline_order, tmp_path, edits, "en") == [
        "docs/timeline.yml:9:3: error[timeline-order] “new-lamp” is dated 1931-03, before the entry above, “day-below-the-lighthouse”, dated 1931-04-02.\n"
        "    → Move the entry to its place, or check the date.",
    ]
