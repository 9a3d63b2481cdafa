"""What paper leaves out of a long cell: whole parts from its end, and never the first."""

import pytest

from scripts.staging.paper_room import Room, marks, opening, width

ROOM = Room(of_two=400, of_three=200)


def test_chinese_character_is_wider_than_a_latin_one():
    assert (width("接访"), width("ab"), width("")) == (20, 12, 0)


def test_everything_stands_where_there_is_room():
    assert marks(["接访", "下访"], ROOM, 10) == ["", ""]


def test_parts_go_from_the_end_three_columns_first():
    tenth = "接" * 10  # 100 tenths of an em
    assert marks([tenth] * 5, ROOM, 0) == ["", "", "over-3", "over-3", "over-3 over-2"]


def test_first_part_stands_however_long_it_is():
    assert marks(["接" * 90, "访"], ROOM, 0) == ["", "over-3 over-2"]


def test_cost_of_a_part_counts():
    assert marks(["访", "访", "访"], ROOM, 90) == ["", "", "over-3"]


def test_no_parts_have_no_marks():
    assert marks([], ROOM) == []


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("先听。再办。", 60, ("先听。再办。", "")),
        ("先听。再办。", 59, ("先听。", "再办。")),
        ("他说“先听。”再办。", 80, ("他说“先听。”", "再办。")),
        ("Listen. Then act.", 60, ("Listen.", " Then act.")),
        ("一句话没有停顿也没有完", 50, ("一句话没有", "停顿也没有完")),
        ("长", 1, ("长", "")),
    ],
)
def test_opening_ends_with_a_sentence_where_one_fits(text, most, expected):
    assert opening(text, most) == expected
    assert "".join(opening(text, most)) == text
