"""What is drawn: the table that the browser agrees with, and what holds for every draw."""

import json
import random
from collections import Counter

import pytest

from scripts.course.draw import draw, shuffled
from tests.course.banks import BANKS, COGNITION, FIXTURES, any_bank

TABLE = json.loads((FIXTURES / "draws.json").read_text("utf-8"))
FORMS = ("quiz", "precheck", "pre", "post")
EVEN = {
    "questions": [
        {"id": f"q-{objective}-{cognition}-{at}", "objective": objective, "cognition": cognition} for objective in "abcd" for cognition in COGNITION for at in "xy"
    ]
}  # fmt: skip
"""As many questions of each cognition in every objective."""


def amounts(bank, ids, field):
    questions = {question["id"]: question for question in bank["questions"]}
    return Counter(questions[name][field] for name in ids)


@pytest.mark.parametrize("row", TABLE["draws"], ids=lambda row: row["note"])
def test_draw_is_the_one_in_the_table(row):
    assert draw(BANKS[row["bank"]], row["count"], row["seed"], row["form"]) == row["ids"]


@pytest.mark.parametrize("row", TABLE["shuffles"], ids=lambda row: f"{row['id']} {row['seed']}")
def test_order_of_options_is_the_one_in_the_table(row):
    assert shuffled(row["options"], row["seed"], row["id"]) == row["order"]


@pytest.mark.parametrize("form", FORMS)
def test_no_question_twice_as_many_as_asked_and_even_over_the_objectives(form):
    chance = random.Random(form)
    for _ in range(150):
        bank, count, seed = any_bank(chance), chance.randint(1, 24), chance.randrange(2**32)
        there = Counter(question["objective"] for question in bank["questions"])
        ids = draw(bank, count, seed, form)
        assert len(ids) == len(set(ids)) == min(count, len(bank["questions"]))
        if form in ("quiz", "precheck"):
            found = amounts(bank, ids, "objective")
            most = max(found.values())
            assert all(found[name] >= most - 1 or found[name] == there[name] for name in there), "an objective goes short that has questions left"


def test_cognition_is_balanced_where_the_bank_is():
    for seed in range(200):
        ids = draw(EVEN, 10, seed, "quiz")
        assert sorted(amounts(EVEN, ids, "cognition").values()) == [2, 2, 3, 3]
        assert sorted(amounts(EVEN, ids, "objective").values()) == [2, 2, 3, 3]


def test_every_question_has_its_turn():
    drawn = Counter(name for seed in range(800) for name in draw(EVEN, 8, seed, "quiz"))
    assert len(drawn) == 32
    assert min(drawn.values()) > 130 and max(drawn.values()) < 270  # 200 each by chance


def test_another_seed_is_another_draw():
    for name, count in (("island", 8), ("harbour", 20)):
        draws = [frozenset(draw(BANKS[name], count, seed, "quiz")) for seed in range(500)]
        same = sum(amount * (amount - 1) for amount in Counter(draws).values()) / (len(draws) * (len(draws) - 1))
        assert same < 0.01, f"{same:.2%} of pairs of seeds draw the same {count} questions of {name}"


def test_before_and_after_share_no_question_while_the_bank_allows():
    chance = random.Random(3)
    for _ in range(300):
        bank, count, seed = any_bank(chance), chance.randint(1, 20), chance.randrange(2**32)
        before, after = draw(bank, count, seed, "pre"), draw(bank, count, seed, "post")
        assert len(before) == len(after) == min(count, len(bank["questions"]))
        assert len({*before, *after}) == min(2 * count, len(bank["questions"]))


def test_before_and_after_are_alike_in_objectives():
    for seed in range(200):
        before, after = (amounts(EVEN, draw(EVEN, 8, seed, form), "objective") for form in ("pre", "post"))
        assert before == after == dict.fromkeys("abcd", 2)


def test_options_come_in_every_order():
    orders = Counter(tuple(shuffled(["a", "b", "c"], seed, "island-00")) for seed in range(600))
    assert len(orders) == 6
    assert min(orders.values()) > 60
    assert len({tuple(shuffled(list("abcdef"), 1, f"question-{at}")) for at in range(40)}) > 35
