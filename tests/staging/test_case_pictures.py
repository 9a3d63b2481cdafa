"""Pictures of cases: what they say, that they fit and are light, that they come again byte for byte, and where pages show them."""

import io

import pytest
from markupsafe import Markup
from PIL import Image

from scripts import chromium
from scripts.content.load import load
from scripts.staging import drawing_board
from scripts.staging.case_pictures import figures, named, pictures
from scripts.staging.settings import settings
from scripts.staging.stage import stage
from tests.staging.pretend_site import ADDRESS, DAY, page, paths_with, site_of, staged

CASE = "cases/lamp-day/index.zh.md"
EN = "cases/lamp-day/index.en.md"
FIGURES = "docs/figures.yml"


def numbers(paths, lang="zh"):
    site = site_of(paths)
    return [(one["value"], one["unit"]) for one in figures(site, site.library.cases["lamp-day"], lang)]


def test_numbers_that_the_case_itself_states_stand_with_what_they_count_and_who_says_so(tmp_path):
    site = site_of(paths_with(tmp_path))
    entry = site.library.cases["lamp-day"]
    assert figures(site, entry, "zh") == [
        {"value": "5", "unit": "天", "meaning": "告示提前的时间", "who": "《鹤屿岛报》1931年第8期", "undefined": ""},
        {"value": "32", "unit": "条", "meaning": "当天来人的船", "who": "《鹤屿岛报》1931年第8期", "undefined": ""},
    ]
    assert [(one["value"], one["unit"], one["meaning"]) for one in figures(site, entry, "en")] == [
        ("5", "days", "lead time of the notice"),
        ("32", "boats", "boats whose people came that day"),
    ]


@pytest.mark.parametrize(
    ("name", "edit", "left"),
    [
        (CASE, ("来的是32条船上的人。", "来的是许多船上的人。"), [("5", "天")]),
        (CASE, ("来的是32条船上的人。", "来的是132条船上的人。"), [("5", "天")]),
        (FIGURES, ("  basis_defined: true\n- id: fig-weekly", "  basis_defined: true\n  counted_by_us: true\n- id: fig-weekly"), [("5", "天")]),
        (FIGURES, ("unit: {zh: 天, en: days}", "unit: {zh: 年, en: days}"), [("32", "条")]),
        (FIGURES, ("{zh: 当天来人的船,", "{zh: 习近平同志见到的船,"), [("5", "天")]),
        (EN, ("People from 32 boats came.", "People from many boats came."), [("5", "天"), ("32", "条")]),
    ],
    ids=["not said", "another number", "counted by us", "a year", "a name not yet introduced", "the other language"],
)
def test_other_numbers_stay_away(tmp_path, name, edit, left):
    assert numbers(paths_with(tmp_path, {name: edit})) == left


def test_number_that_the_translation_does_not_state_is_not_in_its_picture(tmp_path):
    assert numbers(paths_with(tmp_path, {EN: ("People from 32 boats came.", "People from many boats came.")}), "en") == [("5", "days")]


def test_basis_that_is_not_given_is_said(tmp_path):
    site = site_of(paths_with(tmp_path, {FIGURES: ("claim: ga-notice\n  basis_defined: true", "claim: ga-notice\n  basis_defined: false")}))
    assert [one["undefined"] for one in figures(site, site.library.cases["lamp-day"], "zh")] == ["口径未交代", ""]


def test_without_chromium_the_pages_have_no_box_and_no_link_to_one(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths, site_url=ADDRESS)
    head, body = page(paths, "zh/cases/lamp-day/index.md")
    assert "share" not in head
    assert 'id="picture"' not in body
    assert "#picture" not in body + page(paths, "zh/cases/lamp-day/card/index.md")[1]


def test_chromium_that_cannot_draw_leaves_the_pictures_out(tmp_path):
    program = tmp_path / "chromium"
    program.write_text("not a program")
    paths = paths_with(tmp_path)
    assert pictures(paths, site_of(paths), str(program)) == {}
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    assert pictures(paths, site_of(paths), str(program)) == {}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    paths = paths_with(tmp_path_factory.mktemp("pictures"))
    return paths, pictures(paths, site_of(paths), chromium.find())


def opened(png):
    return Image.open(io.BytesIO(png)).convert("RGB")


@pytest.mark.browser
def test_every_case_and_language_has_a_portrait_and_every_language_a_square_to_share(drawn):
    paths, found = drawn
    cases = list(site_of(paths).library.cases)
    assert set(found) == {f"case-{case}.{lang}" for case in cases for lang in ("zh", "en")} | {"share.zh", "share.en"}
    for name, png in found.items():
        picture = opened(png)
        limit, width = (15_000, 600) if name.startswith("share") else (60_000, 800)
        assert len(png) <= limit, name
        assert picture.width == width
        assert picture.height == 600 if name.startswith("share") else picture.height > picture.width
        assert drawing_board.EMPTY not in {colour for _, colour in picture.getcolors(99_999)}, name
        assert any(abs(red - 179) < 12 and green < 60 for _, (red, green, _) in picture.getcolors(99_999)), f"{name} has no seal"


@pytest.mark.browser
def test_drawn_again_it_is_the_same_byte_for_byte_and_unchanged_nothing_is_drawn(drawn, tmp_path, monkeypatch):
    paths, found = drawn
    again = paths_with(tmp_path)
    assert pictures(again, site_of(again), chromium.find()) == found
    monkeypatch.setattr(drawing_board, "_board", lambda *_: pytest.fail("a picture is drawn again"))
    assert pictures(paths, site_of(paths), chromium.find()) == found


@pytest.mark.browser
def test_longest_texts_fit_and_what_does_not_goes_without_its_numbers(tmp_path):
    long = "在灯塔下听渔民说事，当场答应换灯，" * 8
    edits = {
        CASE: ("title: 鹤屿：灯塔下的一天", "title: 鹤屿：灯塔下的一天以及之后很久的那些日子里的事"),
        FIGURES: ("zh: 当天来人的船,", f"zh: {long * 12},"),
    }
    paths = paths_with(tmp_path, edits)
    text = (paths.root / CASE).read_text("utf-8").replace("summary: 据《鹤屿岛报》，", f"summary: {long[:90]}据《鹤屿岛报》，")
    (paths.root / CASE).write_text(text, encoding="utf-8")
    found = pictures(paths, site_of(paths), chromium.find())
    assert "case-lamp-day.zh" in found
    assert opened(found["case-lamp-day.zh"]).height < drawing_board.HEIGHT * drawing_board.SCALE
    assert len(found["case-lamp-day.zh"]) <= drawing_board.HEAVIEST


@pytest.mark.browser
def test_sheet_higher_than_its_cell_is_left_out_and_never_cut(tmp_path):
    style = "body{margin:0;background:#f0f;display:flex}.cell{width:400px;height:1200px;overflow:hidden}main{width:400px;background:#fff}"
    sheets = {"low": Markup("<main style='height:1190px'>低</main>"), "high": Markup("<main style='height:1201px'>高</main>")}
    found = drawing_board.drawn(paths_with(tmp_path), sheets, style, chromium.find())
    assert {name: opened(png).size for name, png in found.items()} == {"low": (800, 2380)}


@pytest.mark.browser
def test_page_shows_its_picture_in_a_folded_box_and_shares_the_square_one(tmp_path):
    paths = paths_with(tmp_path)
    stage(paths, load(paths), settings(paths.root, {"site_url": ADDRESS}), DAY, None, chromium.find())
    site = site_of(paths, site_url=ADDRESS)
    shown = named(pictures(paths, site, chromium.find()))
    head, body = page(paths, "en/cases/lamp-day/index.md")
    picture = shown["case-lamp-day.en"]
    assert f'<img src="../../../{picture.address}"' in body
    assert f'loading="lazy" width="{picture.width}" height="{picture.height}"' in body
    assert (paths.stage / "docs/zh" / picture.address).is_file()
    assert head["share"] == {"image": ADDRESS + shown["share.en"].address}
    assert 'href="../#picture"' in page(paths, "en/cases/lamp-day/card/index.md")[1]
