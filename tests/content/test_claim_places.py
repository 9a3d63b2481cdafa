"""What claim-places says."""

import pytest

from scripts.content.checks.claim_places import claim_places
from tests.content.pretend import said

CASE = "cases/lamp-day/index.zh.md"
GENERAL = ("    places: [shoal]", "    places: [shoal, gull-rock]")


def test_says_nothing_of_claims_about_the_case_s_own_place(tmp_path):
    assert said(claim_places, tmp_path) == []


def test_names_the_claim_its_place_and_the_case_s_place(tmp_path):
    assert said(claim_places, tmp_path, {CASE: ("太暗，雾天看不见礁石。[^ga-dim-lamp]", "太暗，雾天看不见礁石。[^ha-log]")}) == [
        "cases/lamp-day/index.zh.md:30:22: error[claim-places] 依据「ha-log」说的是浅滩，这个案例是鹤屿。\n    → 换成写本地的依据；要比较两地，写到做法或启示里。"
    ]


def test_speaks_english_and_looks_at_the_english_page(tmp_path):
    edits = {"cases/lamp-day/index.en.md": ("rocks in fog.[^ga-dim-lamp]", "rocks in fog.[^ha-log]")}
    assert said(claim_places, tmp_path, edits, "en") == [
        "cases/lamp-day/index.en.md:19:79: error[claim-places] The claim “ha-log” is about Shoal; this case is about Heron Isle.\n    → Cite a claim about this place; to compare two places, write it on a practice or lesson."
    ]


@pytest.mark.parametrize(("claim", "count"), [("ha-log", 1), ("ha-weekly", 1), ("ha-listen", 0), ("ha-aim", 0)])
def test_lessons_and_aims_of_an_article_about_several_places_may_be_cited_anywhere(tmp_path, claim, count):
    edits = {"docs/facets.yml": ("places:\n", "places:\n  - {id: gull-rock, zh: 鸥石, en: Gull Rock}\n"), "sources/harbour-report.yml": GENERAL,
             CASE: ("礁石。[^ga-dim-lamp]", f"礁石。[^{claim}]")}  # fmt: skip
    assert len(said(claim_places, tmp_path, edits)) == count


def test_an_article_about_no_place_may_be_cited_anywhere(tmp_path):
    edits = {"sources/harbour-report.yml": ("    places: [shoal]", "    places: []"), CASE: ("礁石。[^ga-dim-lamp]", "礁石。[^ha-log]")}
    assert said(claim_places, tmp_path, edits) == []


def test_leaves_an_unknown_place_to_another_rule(tmp_path):
    assert said(claim_places, tmp_path, {CASE: ("place: heron-isle", "place: heron-ile")}) == []
