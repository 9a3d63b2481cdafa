"""The ladder of repetition: what was wrong comes back after 1, 3, 7 and 21 days, whatever the clock says."""

import json

import pytest

from tests.browser.progress.records import EMPTY, QUESTION, TODAY, question

pytestmark = pytest.mark.browser


def test_wrong_answer_comes_back_after_1_3_7_and_21_days_and_then_no_more(kept):
    rung, days = kept("climb", {"step": -1, "due": 0}, False, TODAY), []
    day = TODAY
    while rung["due"]:
        days.append(rung["due"] - day)
        day = rung["due"]
        rung = kept("climb", rung, True, day)
    assert days == [1, 3, 7, 21]
    assert rung == {"step": 4, "due": 0}


@pytest.mark.parametrize("step", [0, 1, 2, 3])
def test_wrong_answer_on_any_rung_begins_afresh_tomorrow(kept, step):
    assert kept("climb", {"step": step, "due": TODAY}, False, TODAY) == {"step": 0, "due": TODAY + 1}


@pytest.mark.parametrize("rung", [{"step": -1, "due": 0}, {"step": 4, "due": 0}, {"step": 2, "due": TODAY + 1}])
def test_right_answer_ahead_of_its_day_or_of_what_never_was_wrong_changes_nothing(kept, rung):
    assert kept("climb", rung, True, TODAY) == rung


def test_right_answer_after_its_day_climbs_one_rung_from_today(kept):
    assert kept("climb", {"step": 1, "due": TODAY - 40}, True, TODAY) == {"step": 2, "due": TODAY + 7}


def test_clock_that_ran_ahead_keeps_nothing_away_longer_than_its_rung_asks(kept):
    assert kept("settle", {"step": 2, "due": TODAY + 400}, TODAY) == {"step": 2, "due": TODAY + 7}
    assert kept("settle", {"step": 3, "due": TODAY + 21}, TODAY) == {"step": 3, "due": TODAY + 21}


def test_record_written_by_a_clock_ahead_is_mended_once_and_falls_due_in_its_time(kept, page, stored):
    ahead = question(options=["check", "report", "stop"], response=["report"], score=0, at=(TODAY + 365) * 1440, step=0, due=TODAY + 366)
    stored({"pujiang:v2:question:canal-first": json.dumps(ahead)})
    for day in (TODAY, TODAY, TODAY + 1):
        found = page.evaluate("([question, at]) => pujiangKept.keptQuestion(question, new Date(at))", [QUESTION, (day * 24 - 8) * 3_600_000])
        assert found["due"] == TODAY + 1
        assert found["at"] == TODAY * 1440


def test_clock_that_stands_before_the_site_was_made_is_not_believed(kept, page, stored):
    record = question(options=["check", "report", "stop"], response=["report"], score=0, at=TODAY * 1440, step=0, due=TODAY + 1)
    stored({"pujiang:v2:question:canal-first": json.dumps(record)})
    assert page.evaluate("question => pujiangKept.keptQuestion(question, new Date(0))", QUESTION) == record


def test_answers_are_counted_and_the_ladder_moves_with_them(kept, page):
    def answer(score, day):
        page.evaluate(
            "([question, score, at]) => pujiangKept.answered(question, [score ? 'check' : 'stop'], score, new Date(at))",
            [QUESTION, score, (day * 24 - 8) * 3_600_000],
        )
        return json.loads(page.evaluate("localStorage.getItem('pujiang:v2:question:canal-first')"))

    first = answer(0, TODAY)
    assert first == question(options=["check", "report", "stop"], response=["stop"], score=0, at=TODAY * 1440, step=0, due=TODAY + 1)
    assert {**answer(1, TODAY), "at": 0} == {**first, "at": 0, "response": ["check"], "score": 1, "tries": 2}
    assert [answer(1, TODAY + 1)[part] for part in ("tries", "step", "due")] == [3, 1, TODAY + 4]


def test_day_begins_at_midnight_where_the_reader_is(page):
    assert page.evaluate("pujiangKept.dayOf(pujiangKept.minuteOf(new Date('2026-11-23T00:00:00+08:00')))") == TODAY
    assert page.evaluate("pujiangKept.dayOf(pujiangKept.minuteOf(new Date('2026-11-22T23:59:59+08:00')))") == TODAY - 1


def test_what_waits_longest_is_asked_first(kept):
    all_of = {**EMPTY, "questions": {"late": question(step=0, due=TODAY), "b": question(step=0, due=TODAY - 3, at=5), "a": question(step=0, due=TODAY - 3, at=9), "not-yet": question(step=0, due=TODAY + 1), "never": question()}}  # fmt: skip
    assert kept("dueToday", all_of, TODAY) == ["b", "a", "late"]
    assert kept("dueNext", all_of, TODAY) == {"day": TODAY + 1, "count": 1}
    assert kept("dueNext", EMPTY, TODAY) is None
