"""Records in the storage: read whole from every release, never overwritten by an older tab, set aside where they are damaged."""

import json

import pytest

from tests.browser.progress.records import FIXTURES, QUESTION, TODAY, module, question

pytestmark = pytest.mark.browser

RELEASES = sorted(path.stem for path in FIXTURES.glob("v*.json"))


def kept_without_clearing(page):
    return page.evaluate("pujiangKept.everything()")


def test_starting_again_keeps_tries_and_ladder(kept, page):
    kept("answered", QUESTION, ["stop"], 0)
    before = kept("keptQuestion", QUESTION)
    kept("startAgain", QUESTION)
    assert kept("keptQuestion", QUESTION) == {**before, "response": []}


@pytest.mark.parametrize(
    "changed", [{"kind": "judgement"}, {"options": ["report", "check"]}, {"options": ["report", "check", "rest"]}], ids=["kind", "fewer", "another"]
)
def test_question_that_has_changed_is_another_one_and_its_record_stays(kept, changed):
    kept("answered", QUESTION, ["stop"], 0)
    assert kept("keptQuestion", {**QUESTION, **changed}) is None
    assert kept("everything")["questions"]["canal-first"]["response"] == ["stop"]


def test_module_kept_by_an_older_tab_loses_nothing_that_another_tab_has_reached(kept):
    kept("keepModule", "canal", module(attempts=2, best=90, passed=29_900_000, receipts=["B", "A"]))
    kept("keepModule", "canal", module(attempts=1, best=60, last=60, at=29_900_010, receipts=["C"]))
    assert kept("keptModule", "canal") == module(attempts=2, best=90, passed=29_900_000, last=60, at=29_900_010, receipts=["C", "B", "A"])


@pytest.mark.parametrize("name", ["question:canal-first", "module:canal", "scenario:canal", "place", "assignment"])
@pytest.mark.parametrize("text", ["{", "null", "[1]", '{"score": 2}'])
def test_damaged_record_is_set_aside_and_the_others_are_read(kept, page, stored, name, text):
    stored({f"pujiang:v2:{name}": text, "pujiang:v2:question:sound": json.dumps(question())})
    assert kept_without_clearing(page)["questions"] == {"sound": question()}
    assert page.evaluate("key => [localStorage.getItem(key), localStorage.getItem(key + ':damaged')]", f"pujiang:v2:{name}") == [None, text]


@pytest.mark.parametrize("release", RELEASES)
def test_storage_of_every_released_version_is_read_whole(page, stored, release):
    fixture = json.loads((FIXTURES / f"{release}.json").read_text("utf-8"))
    stored(fixture["storage"])
    assert kept_without_clearing(page) == fixture["everything"]
    assert kept_without_clearing(page) == fixture["everything"]  # brought over once, not changed again
    left = page.evaluate("Object.assign({}, localStorage)")
    assert {key: left[key] for key in fixture["storage"]} == fixture["storage"]  # the old keys stay


def test_there_is_a_fixture_for_every_version_up_to_todays():
    assert RELEASES == ["v1", "v2"]


def test_answer_of_the_first_form_gets_its_score_where_the_question_is_seen(page, stored):
    stored(json.loads((FIXTURES / "v1.json").read_text("utf-8"))["storage"])
    found = page.evaluate(
        "([question, at]) => [pujiangKept.keptQuestion(question, new Date(at)), pujiangKept.keptQuestion({...question, id: 'canal-who', kind: 'multiple', options: ['farmers', 'mill', 'nobody', 'town'], key: ['farmers', 'mill']}, new Date(at))]",
        [QUESTION, (TODAY * 24 - 8) * 3_600_000],
    )
    assert [(one["score"], one["step"], one["due"], one["response"]) for one in found] == [
        (0, 0, TODAY + 1, ["report"]),
        (1, -1, 0, ["farmers", "mill"]),
    ]


@pytest.mark.parametrize("record", [None, [], "x", {"kind": "single"}, {"kind": "single", "options": [1], "response": "check"}])
def test_migration_of_what_is_no_answer_gives_nothing(kept, record):
    assert kept("migrated", record, 1) is None
