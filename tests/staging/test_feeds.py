"""Feeds of what changed: what Atom and JSON Feed require, newest first, and none where the site has no address."""

import json
import re
import xml.etree.ElementTree as ElementTree

import pytest

from scripts.staging.feeds import MOST, feeds, latest
from tests.staging.pretend_site import ADDRESS, page, paths_with, site_of, staged

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
LATER = {"docs/mechanisms/open-log.zh.md": ("updated: 2026-11-22", "updated: 2026-12-01")}


@pytest.fixture(params=["zh", "en"])
def lang(request):
    return request.param


def only(element, name):
    found = element.findall(ATOM + name)
    assert len(found) == 1, name
    return found[0]


def test_atom_has_what_the_standard_requires(tmp_path, lang):
    site = site_of(paths_with(tmp_path, LATER), site_url=ADDRESS)
    home = ADDRESS + ("en/" if lang == "en" else "")
    feed = ElementTree.fromstring(feeds(site, lang)["feed.xml"])
    assert feed.tag == f"{ATOM}feed"
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == ("en" if lang == "en" else "zh-CN")
    assert (only(feed, "id").text, only(feed, "title").text) == (home, site.settings.names[lang])
    assert only(only(feed, "author"), "name").text
    assert {(link.get("rel"), link.get("href")) for link in feed.findall(f"{ATOM}link")} == {("self", f"{home}feed.xml"), ("alternate", home)}
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == len(latest(site, lang)) > 5
    ids = [only(entry, "id").text for entry in entries]
    assert len(set(ids)) == len(ids) and all(one.startswith(home) for one in ids)
    for entry in entries:
        assert only(entry, "title").text and only(entry, "summary").text
        assert only(entry, "link").get("href") == only(entry, "id").text
        assert MOMENT.fullmatch(only(entry, "updated").text)
    moments = [only(entry, "updated").text for entry in entries]
    assert moments == sorted(moments, reverse=True)
    assert only(feed, "updated").text == moments[0] == "2026-12-01T00:00:00Z"


def test_json_feed_has_what_the_standard_requires_and_the_same_entries(tmp_path, lang):
    site = site_of(paths_with(tmp_path, LATER), site_url=ADDRESS)
    made = feeds(site, lang)
    feed = json.loads(made["feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{feed['home_page_url']}feed.json"
    assert feed["title"] == site.settings.names[lang]
    for item in feed["items"]:
        assert item["id"] == item["url"] and item["content_text"] and MOMENT.fullmatch(item["date_modified"])
    assert [item["id"] for item in feed["items"]] == [
        only(entry, "id").text for entry in ElementTree.fromstring(made["feed.xml"]).findall(f"{ATOM}entry")
    ]


def test_entry_says_title_summary_and_who_wrote_it(tmp_path):
    one = latest(site_of(paths_with(tmp_path, LATER), site_url=ADDRESS), "en")[0]
    assert (one.address, one.kind, one.updated, one.authors) == (f"{ADDRESS}en/mechanisms/open-log/", "Practice", "2026-12-01", ("Editorial team",))


def test_drafts_and_pages_without_a_translation_are_left_out(tmp_path):
    paths = paths_with(tmp_path, {"cases/lamp-log/index.zh.md": ("status: published", "status: draft")})
    (paths.root / "cases/lamp-day/index.en.md").unlink()
    site = site_of(paths, site_url=ADDRESS)
    assert [one.address for one in latest(site, "en") if "/cases/" in one.address] == []
    assert [one.address for one in latest(site, "zh") if "/cases/" in one.address] == [f"{ADDRESS}cases/lamp-day/"]


def test_thirty_at_most(tmp_path):
    paths = paths_with(tmp_path)
    text = (paths.root / "docs/mechanisms/open-log.zh.md").read_text("utf-8")
    for number in range(MOST + 5):
        (paths.root / f"docs/mechanisms/log-{number}.zh.md").write_text(text.replace("id: open-log", f"id: log-{number}"), encoding="utf-8")
    assert len(latest(site_of(paths, site_url=ADDRESS), "zh")) == MOST


def test_without_an_address_there_is_no_feed_and_no_link_to_one(tmp_path):
    paths = paths_with(tmp_path)
    result = staged(paths)
    assert not list(paths.stage.rglob("feed.*"))
    for one in result.pages:
        head, body = page(paths, f"{one.lang}/{one.address}index.md")
        assert "feeds" not in head and "feed.xml" not in body + json.dumps(head)


def test_with_an_address_every_page_names_the_feeds_of_its_language(tmp_path, lang):
    paths = paths_with(tmp_path)
    staged(paths, site_url=ADDRESS)
    assert (paths.stage / "docs" / lang / "feed.xml").is_file() and (paths.stage / "docs" / lang / "feed.json").is_file()
    head, _ = page(paths, f"{lang}/cases/lamp-day/index.md")
    assert [(one["href"], one["type"]) for one in head["feeds"]] == [
        ("../../feed.xml", "application/atom+xml"),
        ("../../feed.json", "application/feed+json"),
    ]
    assert head["footer"][-1]["href"] == "../../feed.xml"
    assert 'href="../feed.json"' in page(paths, f"{lang}/data/index.md")[1]


def test_markup_and_what_xml_refuses_come_out_as_text(tmp_path):
    edit = {"docs/mechanisms/open-log.zh.md": ("title: ", 'title: "<b>&\\x0b\\"" # ')}
    site = site_of(paths_with(tmp_path, edit), site_url=f"{ADDRESS}?a=1&b=<2>", licence="<i>")
    feed = ElementTree.fromstring(feeds(site, "zh")["feed.xml"])
    assert '<b>&"' in [only(entry, "title").text for entry in feed.findall(f"{ATOM}entry")]
    assert only(feed, "rights").text == "<i>"
