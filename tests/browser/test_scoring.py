"""The browser's score agrees with the one table, tests/fixtures/scoring.json.

`bundles["score"]` is web/quiz/score.ts bundled like the site's scripts, with the global name `pujiangScore`.
"""

import json
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
ROWS = json.loads((Path(__file__).parents[1] / "fixtures" / "scoring.json").read_text(encoding="utf-8"))
KINDS = {"single", "true-false", "judgement", "multiple", "order", "match"}


@pytest.fixture(scope="module")
def score(browser, bundles):
    page = browser.new_page()
    page.add_script_tag(path=bundles["score"])
    yield lambda row: page.evaluate(
        "row => pujiangScore.score(row.kind, row.key, row.response, row.options)",
        {part: row[part] for part in ("kind", "key", "response", "options")},
    )
    page.close()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']}: {row['note']}")
def test_score_is_the_one_in_the_table(score, row):
    assert score(row) == pytest.approx(row["score"], abs=1e-9), row["note"]


def test_table_has_every_kind_with_full_marks_none_and_nothing_chosen():
    for kind in KINDS:
        rows = [row for row in ROWS if row["kind"] == kind]
        assert {0, 1} <= {row["score"] for row in rows}, kind
        assert [] in [row["response"] for row in rows], kind
    assert {row["kind"] for row in ROWS} == KINDS


def test_no_two_rows_ask_the_same():
    asked = [json.dumps([row["kind"], row["options"], row["key"], row["response"]]) for row in ROWS]
    assert len(asked) == len(set(asked)) >= 30


def test_scoring_leaves_its_arguments_as_they_were(browser, bundles):
    page = browser.new_page()
    page.add_script_tag(path=bundles["score"])
    frozen = "pujiangScore.score('order', Object.freeze(['a', 'b']), Object.freeze(['b', 'a']), Object.freeze(['a', 'b']))"
    assert page.evaluate(frozen) == 0
    page.close()
