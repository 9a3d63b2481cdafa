"""Two devices of one learner: merging loses nothing and does not ask which came first."""

import random
from copy import deepcopy

import pytest

from tests.browser.progress.records import EMPTY, module, question

pytestmark = pytest.mark.browser


def whole(seed):
    """Records as two devices of one learner would have them: some shared, in different states."""
    chance = random.Random(seed)
    some = lambda names: [name for name in names if chance.random() < 0.6]  # noqa: E731
    return {
        "questions": {
            name: question(score=chance.choice([0, 0.5, 1]), at=chance.randint(100, 104), tries=chance.randint(1, 3), step=chance.randint(-1, 4)) for name in some("abcdefgh")
        },
        "modules": {
            name: module(
                attempts=chance.randint(0, 3), best=chance.choice([-1, 50, 90]), passed=chance.choice([0, 101, 102]), at=chance.randint(100, 103),
                receipts=chance.sample(["P", "Q", "R", "S", "T", "U", "V"], chance.randint(0, 5)),
            ) for name in some("mno")
        },
        "scenarios": {name: {"path": some("xy"), "ends": sorted(some("uvw")), "at": chance.randint(100, 102)} for name in some("st")},
        "assignments": [{"code": name, "label": "", "at": chance.randint(100, 103)} for name in some(["AA", "BB", "CC"])],
        "place": {"address": "", "title": chance.choice("jk"), "heading": "", "at": chance.randint(100, 102)},
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_merging_is_the_same_either_way_and_a_second_time_changes_nothing(kept, seed):
    one, other = whole(seed), whole(seed + 100)
    before = deepcopy([one, other])
    merged = kept("merge", one, other)
    assert merged == kept("merge", other, one)
    assert merged == kept("merge", merged, other) == kept("merge", merged, one) == kept("merge", one, kept("merge", other, one))
    assert [one, other] == before
    for part in ("questions", "modules", "scenarios"):
        assert set(merged[part]) == set(one[part]) | set(other[part])
    for name, found in merged["questions"].items():
        assert found in [side["questions"].get(name) for side in (one, other)]
        assert found["at"] == max(side["questions"][name]["at"] for side in (one, other) if name in side["questions"])
    for name, found in merged["modules"].items():
        sides = [side["modules"][name] for side in (one, other) if name in side["modules"]]
        assert found["best"] == max(side["best"] for side in sides)
        assert found["attempts"] == max(side["attempts"] for side in sides)
        assert found["passed"] == min((side["passed"] for side in sides if side["passed"]), default=0)
        assert set(found["receipts"]) <= {receipt for side in sides for receipt in side["receipts"]}
        assert len(found["receipts"]) == min(5, len({receipt for side in sides for receipt in side["receipts"]}))


def test_records_of_questions_that_this_site_does_not_know_are_kept(kept):
    other = {**EMPTY, "questions": {"from-another-year": question()}}
    assert kept("merge", EMPTY, other)["questions"] == {"from-another-year": question()}
