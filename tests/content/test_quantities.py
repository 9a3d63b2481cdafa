"""What a number in a text says, and whether two of them say the same."""

import pytest

from scripts.content.quantities import Quantity, figure, quantities, same_day, same_unit, same_value


def one(text: str, lang: str = "zh") -> Quantity:
    found = quantities(text, lang)
    assert len(found) == 1, found
    return found[0]


def agree(first: Quantity, second: Quantity) -> bool:
    return same_day(first, second) or (same_value(first, second) and same_unit(first, second) and first.more == second.more)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("20余万件", "20多万件"), ("20万余件", "20余万件"), ("200,000人", "20万人"), ("１２批", "12批"), ("500万元", "5000000元"),
        ("85%以上", "超过85%"), ("20名", "20人"), ("20多万村民", "20多万人"), ("20周年", "20年"), ("2003年", "2003年9月18日"), ("9月18日", "2003年9月18日"),
        ("18日", "2003-09-18"), ("每半年下访1次", "每半年1次"), ("下访1次", "每半年1次"), ("20省道", "20省道浦江段"), ("第6期", "6期"),
    ],
)  # fmt: skip
def test_same(first, second):
    assert agree(one(first), one(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("91批", "91个"), ("20万件", "20余万件"), ("3天", "3年"), ("2003年9月19日", "2003年9月18日"), ("2003年9月18日", "2003年"), ("20年", "20省道"),
        ("每月1次", "每季度1次"), ("500元", "500万元"), ("85%", "85%以上"), ("667人", "667人次"), ("2003年", "2004年"),
    ],
)  # fmt: skip
def test_different(first, second):
    assert not agree(one(first), one(second))


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("more than 200,000 villagers", "20多万村民"), ("85 per cent or more", "85%以上"), ("over 85 percent", "85%以上"), ("18 September 2003", "2003年9月18日"),
        ("September 18, 2003", "2003年9月18日"), ("in September 2003", "2003年9月"), ("the 2003 visit", "2003年"), ("5 million yuan", "500万元"), ("436 groups of people", "436批"),
        ("667 person-visits", "667人次"), ("91 long-standing problems", "91个"), ("97 villagers’ committees", "97个"), ("a 10-day notice", "10天"), ("Provincial Road 20 was widened", "20省道"),
        ("the 20th Party Congress", "20次"),
    ],
)  # fmt: skip
def test_english_says_the_same(english, chinese):
    assert agree(one(english, "en"), one(chinese))


@pytest.mark.parametrize(
    ("english", "chinese"),
    [("91 groups", "91个"), ("436 person-visits", "436批"), ("200,000", "200万"), ("18 September 2003", "2003年9月19日"), ("3 years", "3天")],
)
def test_english_says_something_else(english, chinese):
    assert not agree(one(english, "en"), one(chinese))


def test_reads_every_number_of_a_sentence():
    assert [number.text for number in quantities("2003年9月18日，9批20余名来访群众，共436批、667人次。", "zh")] == [
        "2003年9月18日",
        "9批",
        "20余名",
        "436批",
        "667人次",
    ]


@pytest.mark.parametrize(("text", "lang"), [("九月十八日，一百批", "zh"), ("two hundred thousand people", "en"), ("A4纸", "zh")])
def test_reads_neither_chinese_numerals_nor_words_nor_names(text, lang):
    assert quantities(text, lang) == []


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [("20余万", "件", "20多万件"), ("85以上", "%", "85%以上"), ("1", "次/半年", "每半年1次"), ("500", "万元", "500万元"), ("2005", "年", "2005年")],
)
def test_reads_the_figure_of_a_claim(value, unit, text):
    assert agree(figure(value, unit)[0], one(text))
