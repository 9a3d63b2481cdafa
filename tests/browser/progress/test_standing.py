"""What the records say of a learner: which objectives are mastered, and what comes next."""

import pytest

from tests.browser.progress.records import EMPTY, module, question

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("scores", "total", "state"),
    [([], 4, "untouched"), ([0], 4, "practising"), ([1, 1], 4, "practising"), ([1, 1, 0, 1], 4, "mastered"), ([1, 1], 2, "mastered"), ([0.5, 1], 2, "practising"), ([], 0, "untouched")],
)  # fmt: skip
def test_objective_is_mastered_when_three_of_its_questions_or_all_of_fewer_were_last_right(kept, scores, total, state):
    ids = [f"q{at}" for at in range(total)]
    found = kept("standing", ids, {f"q{at}": question(score=score) for at, score in enumerate(scores)})
    assert found == {"state": state, "right": scores.count(1), "total": total}


def test_next_is_what_lies_open_then_the_first_module_that_is_not_passed(kept):
    course = {"modules": [{"id": name} for name in "abc"]}
    opened = {"form": "quiz", "bank": "", "seed": 1, "started": 9, "responses": {}, "attempt": 1}

    def next_with(**modules):
        found = kept("nextOf", course, {**EMPTY, "modules": modules})
        return found["kind"], found.get("module", {}).get("id")

    assert next_with() == ("first", "a")
    assert next_with(a=module(passed=5)) == ("following", "b")
    assert next_with(a=module(passed=5), b=module()) == ("again", "b")
    assert next_with(a=module(passed=5), c=module(attempts=0, open=opened)) == ("open", "c")
    assert next_with(a=module(passed=1), b=module(passed=1), c=module(passed=1)) == ("done", None)
