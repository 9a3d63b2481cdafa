"""Markup in any field comes out as text, wherever it comes out."""

import json
from html.parser import HTMLParser

import pytest

from scripts.content.load import load
from scripts.staging import brief_picture, engine_mkdocs
from scripts.staging.built import faults
from scripts.staging.citations import Citations
from scripts.staging.settings import settings
from scripts.staging.stage import stage
from tests.staging.hostile import SCRIPT, SHORT, hostile_library
from tests.staging.pretend_site import ADDRESS, DAY, page, paths_with


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    library, count = hostile_library(folder)
    paths = paths_with(folder)
    changes = {"site_url": ADDRESS, "licence": SCRIPT, "operator": {"name": SCRIPT, "registration": SHORT}}
    return paths, stage(paths, library, settings(paths.root, changes), DAY, {"zh": b"", "en": b""}), count, library


class Tags(HTMLParser):
    """Elements that no template of ours makes, handlers, and the text of the page."""

    def __init__(self, text):
        super().__init__()
        self.foreign, self.words, self._ours = [], [], 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag == "script" and "src" not in named and named.get("type") != "application/ld+json":
            self.foreign.append(tag)
        if (tag == "img" and named.get("src") == "x") or (tag == "i" and "a" in named) or any(name.startswith("on") for name in named):
            self.foreign.append(tag)

    def handle_data(self, data):
        self.words.append(data)


def test_markup_stands_in_hundreds_of_fields(hostile):
    assert hostile[2] > 600


def test_no_markup_reaches_a_staged_body(hostile):
    paths, staged, _, _ = hostile
    for one in staged.pages:
        _, body = page(paths, f"{one.lang}/{one.address}index.md")
        assert Tags(body).foreign == [], (one.lang, one.address)
        for raw in (SCRIPT, "<img src=x", SHORT):
            assert raw not in body, (one.lang, one.address, raw)


def test_every_page_of_a_record_shows_the_markup_as_text(hostile):
    paths, staged, _, _ = hostile
    for one in staged.pages:
        if one.kind in ("case", "mechanism", "principle", "source", "glossary", "timeline", "home", "module", "scenario"):
            _, body = page(paths, f"{one.lang}/{one.address}index.md")
            assert SCRIPT in "".join(Tags(body).words), (one.lang, one.address)


def test_no_markup_reaches_the_data_for_machines_in_a_page(hostile):
    paths, staged, _, _ = hostile
    for one in staged.pages:
        head, _ = page(paths, f"{one.lang}/{one.address}index.md")
        if "jsonld" in head:
            assert "<" not in head["jsonld"]
            assert SCRIPT in json.dumps(json.loads(head["jsonld"]), ensure_ascii=False)


def test_no_markup_reaches_the_sitemap_or_the_address_of_a_file(hostile):
    paths = hostile[0]
    assert "script" not in (paths.stage / "theme/sitemap.xml").read_text("utf-8")
    assert not [path for path in paths.stage.rglob("*") if "script" in path.name.lower()]


def test_no_markup_reaches_the_picture_of_the_brief(hostile, monkeypatch):
    paths, _, _, library = hostile
    drawn = []
    monkeypatch.setattr(brief_picture, "_drawn", lambda _paths, html, _browser: drawn.append(html))
    brief_picture.pictures(paths, library, settings(paths.root), DAY, "no browser")
    assert len(drawn) == 2
    for html in drawn:
        assert Tags(html).foreign == []
        assert SCRIPT in "".join(Tags(html).words)


def test_mark_of_a_citation_escapes_its_label(tmp_path):
    paths = paths_with(tmp_path, {"docs/interface.yml": ("\nsource: {zh: 出处", f"\nsource: {{zh: {SCRIPT}")})
    library = load(paths)
    assert "<script" not in Citations(library, "zh", "brief/", "zh").marked("[^ga-day]")


@pytest.mark.build
def test_no_markup_reaches_the_built_site(hostile):
    paths, staged, _, _ = hostile
    engine_mkdocs.build(paths.stage, 1_700_000_000)
    built = paths.build / "site.new"
    for path in sorted(built.rglob("*.html")):
        text = path.read_text("utf-8")
        name = path.relative_to(built).as_posix()
        assert Tags(text).foreign == [], name
        for raw in (SCRIPT, "<img src=x", SHORT):
            assert raw not in text, (name, raw)
    assert [fault for fault in faults(built) if "leads nowhere" not in fault] == []
    assert len(list(built.rglob("*.html"))) == len(staged.pages) + 1
