"""What a chart may show of a stated figure: nothing is worked out that the source does not say."""

import re

from scripts.content.model.evidence import StatedFigure
from scripts.content.problems import Words

MOST_MARKS = 1000
COUNTED_BY_US = ("basis", "precision")
TO_SCALE = {"days-before": re.compile("^[天日]$"), "per-year": re.compile("^次.*(半年|季|月)")}
"""kind of chart with a scale → the units in Chinese that fit it; a scale takes figures with a stated basis alone"""
FITTING = {"days-before": Words("天", "days"), "per-year": Words("次（每半年、每季度、每月）", "times per half-year, quarter or month")}
_PARTS = {"半年": 2, "季": 4, "月": 12}


def count(figure: StatedFigure) -> int | None:
    """How many there are, or at least how many where the source says “more than”; None where marks cannot show it."""
    if figure.value_min is not None:
        found = figure.value_min
    elif re.fullmatch(r"[1-9]\d{0,3}", figure.value.zh):
        found = int(figure.value.zh)
    else:
        return None
    return found if found <= MOST_MARKS else None


def parts_of_year(figure: StatedFigure) -> int | None:
    """Into how many equal parts its unit cuts a year; None where it is no frequency."""
    found = TO_SCALE["per-year"].search(figure.unit.zh)
    return _PARTS[found.group(1)] if found else None
