"""Values in a reader's words."""

import unicodedata

import pytest

from scripts.content.model.pages import Period
from scripts.staging import says


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [("2003-09-18", "2003年9月18日", "18 September 2003"), ("1931-12", "1931年12月", "December 1931"), ("2003", "2003年", "2003"), ("0931-01-01", "931年1月1日", "1 January 931")],
)  # fmt: skip
def test_date(value, zh, en):
    assert says.date(value, "zh") == zh
    assert says.date(value, "en") == en


@pytest.mark.parametrize(
    ("fields", "zh", "en"),
    [
        ({"start": "2003-09-18"}, "2003年9月18日", "18 September 2003"),
        ({"start": "2003", "end": "2003"}, "2003年", "2003"),
        ({"start": "2003-09", "end": "2005"}, "2003年9月至2005年", "September 2003 to 2005"),
        ({"start": "2003", "end": "2005", "end_note": "x"}, "2003年至2005年（x）", "2003 to 2005 (x)"),
        ({"start": "2003", "end_note": "x"}, "2003年（x）", "2003 (x)"),
    ],
)
def test_period(fields, zh, en):
    assert says.period(Period(**fields), "zh") == zh
    assert says.period(Period(**fields), "en") == en


def test_no_period_says_nothing():
    assert says.period(None, "zh") == ""


def test_circled_numbers_are_the_numbers_they_look_like():
    for number in range(1, 51):
        assert unicodedata.numeric(says.circled(number)) == number
        assert unicodedata.name(says.circled(number)).startswith("CIRCLED ")
    assert says.circled(51) == "(51)"
    assert len({says.circled(number) for number in range(1, 200)}) == 199
