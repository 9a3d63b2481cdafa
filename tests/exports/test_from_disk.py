"""Links of a page in the zip: each names its file, and what is left out leads to its public address."""

import pytest

from scripts.exports.from_disk import file_of, from_disk, goal_of, goals

CASE = "cases/lamp-day/index.html"


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("../", "../index.html"), ("./", "./index.html"), (".", "./index.html"), ("..", "../index.html"), ("../../cases", "../../cases"),
        ("../?place=shoal&year=2003", "../index.html?place=shoal&year=2003"), ("../../search/?q=a/b/#c/", "../../search/index.html?q=a/b/#c/"),
        ("#notes", "#notes"), ("?big=1", "?big=1"), ("", ""), ("../../assets/look.0a1b2c3d.css", "../../assets/look.0a1b2c3d.css"), ("../../api/v1/cases.json", "../../api/v1/cases.json"),
        ("https://island.example/", "https://island.example/"), ("//island.example/", "//island.example/"), ("mailto:a@island.example", "mailto:a@island.example"),
    ],
)  # fmt: skip
def test_address_names_its_file(address, file):
    assert file_of(address) == file


@pytest.mark.parametrize(
    ("address", "goal"),
    [
        ("../", "cases/index.html"),
        ("../../", "index.html"),
        ("./", CASE),
        ("../../%E5%9B%BE/a.png?x#y", "图/a.png"),
        ("#a", ""),
        ("https://a.example/", ""),
    ],
)
def test_goal_is_found_from_the_page(address, goal):
    assert goal_of(CASE, address) == goal


def test_goal_from_the_top():
    assert goal_of("index.html", "en/") == "en/index.html"
    assert goal_of("index.html", "../elsewhere/") == "../elsewhere/index.html"


def test_links_forms_and_nothing_else_are_rewritten():
    html = (
        '<!-- a --><link rel="stylesheet" href="../../assets/look.css"><a data-words=\'{"a":"<a href=\\"x/\\">"}\' href="../">x</a>'
        '<form class="f" action="./" method="get"></form><img src="../../assets/a.png"><p>href="../"</p>'
    )
    assert from_disk(html, CASE, lambda name: False) == html.replace(' href="../">x', ' href="../index.html">x').replace(
        'action="./"', 'action="./index.html"'
    )


def test_ampersands_stay_escaped_and_single_quotes_are_read():
    assert from_disk("<a href='../?a=1&amp;b=2'>x</a>", CASE, lambda name: False) == '<a href="../index.html?a=1&amp;b=2">x</a>'


def test_what_is_left_out_leads_to_its_public_address_where_there_is_one():
    link = '<a href="../../feed.xml">x</a><a href="../../downloads/">y</a>'
    canonical = '<link rel="canonical" href="https://island.example/lamp/cases/lamp-day/">'

    def left_out(name):
        return name == "feed.xml" or name.startswith("downloads/")

    assert from_disk(canonical + link, CASE, left_out) == canonical + (
        '<a href="https://island.example/lamp/feed.xml">x</a><a href="https://island.example/lamp/downloads/">y</a>'
    )
    assert from_disk(link, CASE, left_out) == '<a href="../../feed.xml">x</a><a href="../../downloads/index.html">y</a>'


def test_manifest_and_feeds_of_the_head_are_gone_and_nothing_else_of_it():
    head = '<link rel="alternate" hreflang="en" href="https://island.example/en/">\n<link rel="icon" href="a.svg">'
    served = '\n<link rel="manifest" data-build="1" href="../manifest.webmanifest">\n<link rel="alternate" type="application/atom+xml" title="Atom" href="../feed.xml">'
    assert from_disk(head + served, CASE, lambda name: False) == head


def test_goals_are_all_files_that_a_page_asks_for_or_leads_to():
    html = '<a href="../#x"></a><script defer src="../../assets/core.js"></script><img src="data:,"><a href="#y"></a><form action="./"></form>'
    assert list(goals(html, CASE)) == [("../#x", "cases/index.html"), ("../../assets/core.js", "assets/core.js"), ("./", CASE)]
