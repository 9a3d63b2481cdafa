"""Links that hold under any engine and sub-path."""

from itertools import product
from posixpath import normpath, relpath
from urllib.parse import urljoin

import pytest

from scripts.staging.address import LANGS, _relative, link, mount, of_record, root_of, stage_file

ADDRESSES = [
    "",
    "cases/",
    "cases/road-20/",
    "trainer/quiz/road-20/",
    "about/translation/",
    "glossary/",
    "sources/x/#claim",
    "timeline/#day",
    "#links-here",
    "assets/brief.zh.png",
]


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ("", "", "./"), ("cases/", "", "../"), ("cases/x/", "", "../../"), ("", "cases/", "cases/"), ("cases/x/", "cases/", "../"),
        ("cases/x/", "cases/y/", "../y/"), ("cases/x/", "cases/x/", "./"), ("cases/x/", "cases/x/#quiz", "#quiz"), ("cases/x/", "mechanisms/y/", "../../mechanisms/y/"),
        ("trainer/quiz/x/", "sources/s/#c", "../../../sources/s/#c"), ("", "glossary/#term", "glossary/#term"), ("cases/x/", "#top", "../../#top"), ("", "#top", "#top"),
        ("brief/", "assets/brief.zh.png", "../assets/brief.zh.png"), ("", "assets/a.js", "assets/a.js"),
    ],
)  # fmt: skip
def test_link_within_one_language(here, there, expected):
    assert link(here, there) == expected
    assert link(here, there, "en") == expected


@pytest.mark.parametrize(
    ("here", "there", "lang", "to_lang", "expected"),
    [
        ("", "", "zh", "en", "en/"), ("", "", "en", "zh", "../"), ("cases/x/", "cases/x/", "zh", "en", "../../en/cases/x/"),
        ("cases/x/", "cases/x/", "en", "zh", "../../../cases/x/"), ("brief/", "assets/b.png", "en", "zh", "../../assets/b.png"), ("", "sources/s/#c", "zh", "en", "en/sources/s/#c"),
    ],
)  # fmt: skip
def test_link_between_languages(here, there, lang, to_lang, expected):
    assert link(here, there, lang, to_lang) == expected


@pytest.mark.parametrize("base", ["https://island.example/", "https://island.example/a/b/", "http://127.0.0.1:8000/"])
def test_every_link_arrives_under_every_base(base):
    pages = [address for address in ADDRESSES if "#" not in address and "." not in address]
    for here, there, lang, to_lang in product(pages, ADDRESSES, LANGS, LANGS):
        start, goal = base + mount(lang) + here, base + mount(to_lang) + there
        assert urljoin(start, link(here, there, lang, to_lang)) == goal


def test_root_leads_back_to_the_root_of_the_language():
    for address in ("", "cases/", "cases/x/", "trainer/quiz/x/"):
        assert normpath("/" + address + root_of(address)) == "/"


def test_where_records_and_pages_stand():
    assert [of_record(kind, "x") for kind in ("case", "mechanism", "principle", "source", "page")] == [
        "cases/x/",
        "mechanisms/x/",
        "principles/x/",
        "sources/x/",
        "x/",
    ]
    assert stage_file("", "zh") == "docs/zh/index.md"
    assert stage_file("cases/x/", "en") == "docs/en/cases/x/index.md"


@pytest.mark.parametrize("here", ["", "en/", "cases/x/", "en/cases/x/note/", "about/coverage/"])
@pytest.mark.parametrize(
    "there", ["", "en/", "cases/", "cases/x/", "cases/y/", "sources/x/", "en/cases/x/note/", "cases/x/media/a.png", "api/v1/cases.json"]
)
def test_relative_link_is_that_of_posixpath(here, there):
    if here != there:
        assert _relative(here, there) == relpath(f"/{there}", f"/{here}")
