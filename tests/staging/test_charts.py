"""Charts of the page of figures: drawn once by Vega, true to the numbers, named, and free of styles."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest

from scripts.content.load import load
from scripts.staging import chart_drawing
from scripts.staging.chart_drawing import ChartFault, drawings, key, named, plain
from scripts.staging.chart_specs import WIDTH, days, marks, panels, year
from scripts.staging.evidence_pages import figures_page
from tests.staging.pretend_site import paths_with, site_of, staged

SPECS = {
    "many": marks(667, 0, "circle", blocks=True), "few": marks(9, 9, "square", blocks=True), "more": marks(20, 0, "diamond", blocks=True, more=True),
    "hundred and more": marks(100, 0, "square", blocks=True, more=True), "rows": marks(31, 12, "square"), "year": year(12, 1), "twice": year(2, 2),
    "days": days({10: "前10天", 3: "前3天", 2: "前2天"}, "当天"),
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """name → SVG"""
    drawn = drawings(paths_with(tmp_path_factory.mktemp("charts")), SPECS.values())
    return {name: drawn[key(spec)] for name, spec in SPECS.items()}


def symbols(svg):
    """(x, y, filled) of every mark; what a group says holds for the marks in it."""
    found = []
    for group in ElementTree.fromstring(svg).iter("g"):
        for mark in group.findall("path"):
            if place := re.match(r"translate\(([-\d.]+),([-\d.]+)\)", mark.get("transform", "")):
                found.append((float(place[1]), float(place[2]), (mark.get("fill") or group.get("fill")) == "currentColor"))
    return found


@pytest.mark.parametrize(
    ("name", "number", "filled"), [("many", 667, 0), ("few", 9, 9), ("rows", 31, 12), ("more", 23, 3), ("year", 12, 12), ("twice", 4, 4)]
)
def test_there_are_as_many_marks_as_the_number_says(made, name, number, filled):
    found = symbols(made[name])
    assert len(found) == len({(x, y) for x, y, _ in found}) == number
    assert sum(full for _, _, full in found) == filled


@pytest.mark.parametrize("name", SPECS)
def test_every_mark_stands_within_the_picture_which_fits_a_phone(made, name):
    root = ElementTree.fromstring(made[name])
    width, height = float(root.get("width")), float(root.get("height"))
    assert root.get("viewBox") == f"0 0 {width:g} {height:g}"
    assert width == WIDTH
    assert [place for place in symbols(made[name]) if not (1 < place[0] < width - 1 and 1 < place[1] < height - 1)] == []
    assert height - max(y for _, y, _ in symbols(made[name])) < 40


@pytest.mark.parametrize("name", SPECS)
def test_nothing_stands_in_it_that_the_policy_or_the_dark_mode_would_refuse(made, name):
    assert not re.search(r"style|<script|href|url\(|class=|font-family|#[0-9a-f]{3}|rgb|\n", made[name])
    colours = set(re.findall(r'(?:fill|stroke)="([^"]*)"', made[name]))
    assert colours <= {"none", "currentColor"}
    assert float(min(re.findall(r'font-size="(\d+)px"', made[name]), default="14")) >= 13


def test_days_stand_where_their_numbers_put_them(made):
    """Ten days to the left of the day itself; three at seven tenths of the way."""
    xs = sorted({x for x, y, _ in symbols(made["days"]) if y == 52})
    first, last = xs[0], xs[-1]
    assert [round((last - x) / (last - first) * 10, 2) for x in xs] == [10, 3, 2, 0]
    assert re.findall(r">([^<>]+)</text>", made["days"]) == ["前10天", "前3天", "前2天", "当天"]


def test_is_drawn_once_and_then_kept(tmp_path, monkeypatch):
    paths = paths_with(tmp_path)
    first = drawings(paths, [SPECS["few"], SPECS["few"]])
    monkeypatch.setattr(subprocess, "run", lambda *args, **more: pytest.fail("Node was started again"))
    assert drawings(paths, [SPECS["few"]]) == first
    assert drawings(paths, []) == {}


def test_a_spec_that_cannot_be_drawn_is_said(tmp_path):
    with pytest.raises(ChartFault, match="Error"):
        drawings(paths_with(tmp_path), [{"width": 10, "height": 10, "marks": [{"type": "no-such-mark"}]}])


@pytest.mark.parametrize(
    "piece", ['<path style="fill:red"/>', "<style>path{}</style>", '<image href="x.png"/>', '<path onclick="x()"/>', "<script>1</script>"]
)
def test_refuses_what_must_not_stand_on_a_page(piece):
    with pytest.raises(ChartFault):
        plain(f'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" viewBox="0 0 1 1"><g>{piece}</g></svg>')


def test_name_and_description_are_escaped():
    svg = named('<svg width="1"><g/></svg>', "chart-one-1", '"><i>', "a & b")
    assert svg == (
        '<svg width="1" role="img" aria-labelledby="chart-one-1-title chart-one-1-said"><title id="chart-one-1-title">&#34;&gt;&lt;i&gt;</title>'
        '<desc id="chart-one-1-said">a &amp; b</desc><g/></svg>'
    )


def test_page_shows_every_chart_with_its_caption_marks_and_table(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    body = (paths.stage / "docs/en/figures/index.md").read_text("utf-8")
    charts = re.findall(r'<figure class="chart.*?</figure>', body, re.S)
    assert [re.search(r'id="([^"]+)"', chart)[1] for chart in charts] == [
        f"chart-{name}" for name in ("boats-of-the-day", "notice", "quarter", "basis", "precision")
    ]
    assert [chart.count("<svg") for chart in charts] == [2, 1, 1, 2, 2]
    assert all("<table" in chart and "<figcaption>" in chart for chart in charts)
    assert charts[0].count("basis not given") == 2
    assert "more than 12" in charts[0]
    assert 'href="#fig-often"' in charts[0]
    assert "the exact number is not given" in charts[0]
    assert [re.findall(r">(\d+)</td>", chart) for chart in charts[3:]] == [["1", "1", "2", "1"], ["1", "1"]]
    assert all("counted by us" in chart for chart in charts[3:])
    ids = re.findall(r'\bid="([^"]+)"', body)
    assert len(ids) == len(set(ids))


def test_descriptions_are_in_the_language_of_the_page(tmp_path):
    library = load(paths_with(tmp_path))
    for item in library.charts:
        for zh, en in zip(panels(library, item.record, "zh"), panels(library, item.record, "en"), strict=True):
            assert re.search(r"[\u4e00-\u9fff]", zh.said)
            assert not re.search(r"[\u4e00-\u9fff]", en.said + en.unit + en.meaning)


def test_without_charts_the_page_has_its_tables_alone(tmp_path):
    paths = paths_with(tmp_path)
    (paths.docs / "charts.yml").unlink()
    body = figures_page(site_of(paths), "zh").body
    assert "<figure" not in body
    assert 'id="charts"' not in body
    assert "figure-row" in body


def test_program_is_part_of_what_the_cache_is_named_by(tmp_path, monkeypatch):
    paths = paths_with(tmp_path, cold=True)
    drawings(paths, [SPECS["few"]])
    monkeypatch.setattr(chart_drawing, "PROGRAM", chart_drawing.PROGRAM + "\n")
    drawings(paths, [SPECS["few"]])
    assert len(list(paths.cache.glob("charts-*.json"))) == 2
