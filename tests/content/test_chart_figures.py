"""What chart-figures says of the pretend library, spoiled."""

import pytest

from scripts.content.charts import count, parts_of_year
from scripts.content.checks.chart_figures import chart_figures
from tests.content.pretend import Edits, library_with, said

CHARTS = "docs/charts.yml"
FIGURES = "docs/figures.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {},
        {CHARTS: ("[fig-boats, fig-often]", "[fig-weekly]")},
        {CHARTS: None},
        {FIGURES: ("- id: fig-boats\n  value: ", "- id: fig-boats\n  values: ")},
    ],
    ids=["sound", "marks of a figure without a basis", "no charts", "a figure that could not be read"],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(chart_figures, tmp_path, edits) == []


def test_points_at_an_unknown_figure_and_offers_the_nearest(tmp_path):
    assert said(chart_figures, tmp_path, {CHARTS: ("[fig-boats, ", "[fig-boat, ")}) == [
        "docs/charts.yml:5:13: error[chart-figures] 没有「fig-boat」这个数字。\n    → 改为最接近的「fig-boats」，或核对拼写。",
    ]


def test_puts_no_figure_without_a_basis_on_a_scale(tmp_path):
    edits: Edits = {FIGURES: ("claim: ga-notice\n  basis_defined: true", "claim: ga-notice\n  basis_defined: false")}
    assert said(chart_figures, tmp_path, edits) == [
        "docs/charts.yml:10:13: error[chart-figures] 「fig-notice」的口径没有交代，不上刻度。\n    → 改用 units 图，或从图里去掉它。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {FIGURES: ("claim: ga-notice\n  basis_defined: true", "claim: ga-notice\n  basis_defined: false")}
    assert said(chart_figures, tmp_path, edits, "en") == [
        "docs/charts.yml:10:13: error[chart-figures] The basis of “fig-notice” is not stated: it goes on no scale.\n"
        "    → Use a chart of the kind units, or leave it out.",
    ]


def test_puts_no_other_unit_on_a_scale(tmp_path):
    assert said(chart_figures, tmp_path, {CHARTS: ("[fig-notice]", "[fig-notice, fig-boats]")}) == [
        "docs/charts.yml:10:25: error[chart-figures] 「fig-boats」的单位是「条」，上不了这张图的刻度。\n    → 这种图只画单位是天的数；别的数另画一张。",
    ]
    assert said(chart_figures, tmp_path, {CHARTS: ("[fig-quarter]", "[fig-boats]")}) == [
        "docs/charts.yml:15:13: error[chart-figures] 「fig-boats」的单位是「条」，上不了这张图的刻度。\n"
        "    → 这种图只画单位是次（每半年、每季度、每月）的数；别的数另画一张。",
    ]


def test_refuses_what_cannot_be_shown_as_marks(tmp_path):
    assert said(chart_figures, tmp_path, {FIGURES: ('value_min: "12"', 'value_min: "200000"')}) == [
        "docs/charts.yml:5:24: error[chart-figures] 「fig-often」的数「12余」画不成一个个记号。\n"
        "    → 只画1到1000的整数；约数先在 docs/figures.yml 写 value_min。",
    ]


def test_wants_figures_where_they_are_drawn_and_nowhere_else(tmp_path):
    edits: Edits = {CHARTS: ("  figures: [fig-quarter]\n", "")}
    assert said(chart_figures, tmp_path, edits) == [
        "docs/charts.yml:12:3: error[chart-figures] 「per-year」图没有写画哪几个数。\n    → 在 figures 里写数字的 id。",
    ]
    edits = {CHARTS: ("kind: basis\n", "kind: basis\n  figures: [fig-boats]\n")}
    found = said(chart_figures, tmp_path, edits)
    assert found[-1] == "docs/charts.yml:18:3: error[chart-figures] 「basis」是点数整张表的图，不写 figures。\n    → 删去 figures。"


@pytest.mark.parametrize(
    ("unit", "parts"),
    [("次/半年", 2), ("次（每半年）", 2), ("次/季度", 4), ("次（每季）", 4), ("次（每月）", 12), ("次", None), ("个月", None), ("季", None)],
)
def test_knows_a_frequency_by_its_unit(tmp_path, unit, parts):
    figure = library_with(tmp_path).figures[0].record
    assert parts_of_year(figure.model_copy(update={"unit": figure.unit.model_copy(update={"zh": unit})})) == parts


@pytest.mark.parametrize(
    ("value", "least", "number"),
    [("436", None, 436), ("20余", 20, 20), ("20余", None, None), ("0", None, None), ("1001", None, None), ("85以上", 85, 85)],
)
def test_counts_only_what_stands_there(tmp_path, value, least, number):
    figure = library_with(tmp_path).figures[0].record
    changed = figure.model_copy(update={"value": figure.value.model_copy(update={"zh": value}), "value_min": least})
    assert count(changed) == number
