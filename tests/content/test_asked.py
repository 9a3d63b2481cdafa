"""What asked-places and asked-once say of the pretend library with readers' questions of its own, and that those of the real one all lead somewhere."""

import pytest

from scripts.content.checks.asked_once import asked_once
from scripts.content.checks.asked_places import asked_places
from scripts.content.load import load
from scripts.paths import Paths
from scripts.staging.collect import pages
from scripts.staging.search.listed import listed, made_pages
from scripts.staging.search.written import written
from scripts.staging.settings import settings
from scripts.staging.site import Site
from tests.content.pretend import said

ASKED = "docs/asked.yml"


def entry(at, zh="灯坏了找谁", en="who mends the lamps"):
    return f"- at: {at}\n  zh: [{zh}]\n  en: [{en}]\n"


@pytest.mark.parametrize(
    "at",
    ["cases/lamp-day/", "cases/lamp-day/note/", "brief/", "progress/", "trainer/assign/", '"glossary/#keeper"', "phases/meeting/"],
)
def test_places_of_the_site_are_known(tmp_path, at):
    assert said(asked_places, tmp_path, {ASKED: entry(at)}) == []


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("zh", "docs/asked.yml:1:3: error[asked-places] 网站没有「cases/lamp-days/」这个地方。\n    → 改为最接近的「cases/lamp-day/」，或核对拼写。"),
        (
            "en",
            "docs/asked.yml:1:3: error[asked-places] The site has no place “cases/lamp-days/”.\n"
            "    → Change it to the nearest known name, “cases/lamp-day/”, or check the spelling.",
        ),
    ],
)
def test_unknown_place_is_named_with_the_nearest_one(tmp_path, lang, told):
    assert said(asked_places, tmp_path, {ASKED: entry("cases/lamp-days/")}, lang) == [told]


def test_second_entry_of_a_page_belongs_to_the_first(tmp_path):
    assert said(asked_places, tmp_path, {ASKED: entry("brief/") + entry("brief/", "别的", "other")}) == [
        "docs/asked.yml:4:3: error[asked-places] 「brief/」前面已经有一条。\n    → 把两条并成一条。"
    ]


def test_question_leads_to_one_place(tmp_path):
    assert said(asked_once, tmp_path, {ASKED: entry("brief/") + entry("progress/", "别的", "Who mends the Lamps")}) == [
        "docs/asked.yml:6:8: error[asked-once] 「Who mends the Lamps」在「brief/」那一条里已经有了。\n    → 只留在最能回答它的那一条里。"
    ]
    assert said(asked_once, tmp_path, {ASKED: entry("brief/") + entry("progress/", "别的", "other")}) == []


def test_every_entry_of_the_real_content_is_of_something_that_can_be_found():
    paths = Paths()
    site = Site(load(paths), settings(paths.root), "2026-01-01")
    found = [*written(site), *listed(site)]
    found += made_pages(site, [one for lang in ("zh", "en") for one in pages(site, lang)], {record.address for record in found})
    assert {item.record.at for item in site.library.asked} - {record.address for record in found} == set()
