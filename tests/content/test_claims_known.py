"""What claims-known says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.claims_known import claims_known
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
HOME = "docs/home.yml"
QUESTIONS = "cases/lamp-day/questions.yml"
TIMELINE = "docs/timeline.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("[^ga-day]答应", "[^ga-lit]答应")},
        {CASE: ("[依据在这里](../../sources/island-gazette.yml#ga-day)", "[依据](../../sources/island-gazette.yml#nothing)")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(claims_known, tmp_path, edits) == []


def test_points_at_the_citation_and_offers_the_nearest(tmp_path):
    edits: Edits = {CASE: ("[^ga-dim-lamp]", "[^ga-dim-lmp]")}
    assert said(claims_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:30:22: error[claims-known] 没有「ga-dim-lmp」这条依据。\n    → 改为最接近的「ga-dim-lamp」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("[^ga-dim-lamp]", "[^ga-dim-lmp]")}
    assert said(claims_known, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:30:22: error[claims-known] There is no claim “ga-dim-lmp”.\n"
        "    → Change it to the nearest known name, “ga-dim-lamp”, or check the spelling.",
    ]


def test_reads_questions(tmp_path):
    edits: Edits = {QUESTIONS: ("claims: [ga-promise]", "claims: [ga-lit, zzz]")}
    assert said(claims_known, tmp_path, edits) == [
        "cases/lamp-day/questions.yml:21:20: error[claims-known] 没有「zzz」这条依据。\n"
        "    → 可用的有：ga-boats、ga-day、ga-dim-lamp、ga-lit、ga-notice、ga-promise、ga-shell、ha-aim 等。",
    ]


def test_reads_events(tmp_path):
    edits: Edits = {TIMELINE: ("claims: [ga-lit]", "claims: [ga-lid]")}
    assert said(claims_known, tmp_path, edits) == [
        "docs/timeline.yml:13:12: error[claims-known] 没有「ga-lid」这条依据。\n    → 改为最接近的「ga-lit」，或核对拼写。",
    ]


def test_reads_the_figures_of_the_home_page(tmp_path):
    edits: Edits = {HOME: ("claim: ga-boats", "claim: ga-boat")}
    assert said(claims_known, tmp_path, edits) == [
        "docs/home.yml:17:5: error[claims-known] 没有「ga-boat」这条依据。\n    → 改为最接近的「ga-boats」，或核对拼写。",
    ]


def test_reads_the_claims_of_the_home_page(tmp_path):
    edits: Edits = {HOME: ("claims: [ga-day]", "claims: [ga-days]")}
    assert said(claims_known, tmp_path, edits) == [
        "docs/home.yml:28:10: error[claims-known] 没有「ga-days」这条依据。\n    → 改为最接近的「ga-day」，或核对拼写。",
    ]
