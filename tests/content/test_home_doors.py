"""What home-doors says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.home_doors import home_doors
from tests.content.pretend import Edits, said

HOME = "docs/home.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {HOME: ("to: /cases/", "to: /cases/lamp-day/")},
        {HOME: ("to: /cases/", "to: /sources/harbour-report/")},
        {HOME: ("to: /cases/", "to: /glossary/")},
        {HOME: ("to: /cases/", "to: /")},
        {HOME: ("cases: [lamp-day", "cases: [nothing")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(home_doors, tmp_path, edits) == []


def test_offers_the_nearest_address(tmp_path):
    edits: Edits = {HOME: ("to: /cases/", "to: /case/")}
    assert said(home_doors, tmp_path, edits) == [
        "docs/home.yml:12:5: error[home-doors] 网站没有「/case/」这个地址。\n    → 改为最接近的「/cases/」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {HOME: ("to: /cases/", "to: /case/")}
    assert said(home_doors, tmp_path, edits, "en") == [
        "docs/home.yml:12:5: error[home-doors] The site has no address “/case/”.\n"
        "    → Change it to the nearest known name, “/cases/”, or check the spelling.",
    ]


def test_refuses_the_page_of_a_planned_record(tmp_path):
    edits: Edits = {HOME: ("to: /cases/", "to: /cases/fog-bell/")}
    assert said(home_doors, tmp_path, edits) == [
        "docs/home.yml:12:5: error[home-doors] 网站没有「/cases/fog-bell/」这个地址。\n    → 改为最接近的「/cases/lamp-log/」，或核对拼写。",
    ]
