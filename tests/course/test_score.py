"""The Python scorer agrees with the one table, tests/fixtures/scoring.json, as the browser's does."""

import json
from pathlib import Path
from typing import get_args

import pytest

from scripts.content.model.question import Kind
from scripts.course.score import TRADES, percent, score

ROWS = json.loads((Path(__file__).parents[1] / "fixtures" / "scoring.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']}: {row['note']}")
def test_score_is_the_one_in_the_table(row):
    assert score(row["kind"], row["key"], row["response"], row["options"]) == pytest.approx(row["score"], abs=1e-9)


def test_every_kind_but_the_reflection_has_a_score_and_stands_in_the_table():
    assert set(TRADES) == set(get_args(Kind)) - {"reflection"} == {row["kind"] for row in ROWS}


def test_a_reflection_has_no_score():
    with pytest.raises(KeyError):
        score("reflection", [], [], [])


@pytest.mark.parametrize(("share", "shown"), [(0, 0), (0.125, 13), (0.375, 38), (1 / 3, 33), (2 / 3, 67), (0.005, 1), (0.995, 100), (1, 100)])
def test_percent_is_rounded_as_in_a_browser(share, shown):
    assert percent(share) == shown
