"""What is kept of a learner's work, reckoned in the browser without a page: the ladder, mastery, merging, the text, and what earlier releases wrote."""

import json
import random
from copy import deepcopy
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
FIXTURES = Path(__file__).parents[1] / "fixtures" / "progress"
RELEASES = sorted(path.stem for path in FIXTURES.glob("v*.json"))
TODAY = 20780  # 2026-11-23
QUESTION = {"id": "canal-first", "kind": "single", "options": ["report", "check", "stop"], "key": ["check"]}
EMPTY = {"questions": {}, "modules": {}, "scenarios": {}, "assignments": []}


@pytest.fixture(scope="module")
def page(browser, bundles, tmp_path_factory):
    blank = tmp_path_factory.mktemp("kept") / "blank.html"
    blank.write_text("<!doctype html><title>kept</title>", encoding="utf-8")
    context = browser.new_context(timezone_id="Asia/Shanghai")
    page = context.new_page()
    page.goto(blank.as_uri())
    page.add_script_tag(path=bundles["kept"])
    yield page
    context.close()


@pytest.fixture
def kept(page):
    """Calls a function of web/progress by name, on an empty storage."""
    page.evaluate("localStorage.clear()")
    return lambda name, *arguments: page.evaluate("([name, given]) => pujiangKept[name](...given)", [name, list(arguments)])


@pytest.fixture
def stored(page):
    def fill(storage):
        page.evaluate("storage => { localStorage.clear(); for (const key of Object.keys(storage)) localStorage.setItem(key, storage[key]) }", storage)

    return fill


def question(**more):
    return {"kind": "single", "options": ["a", "b"], "response": ["a"], "score": 1, "at": 29_900_000, "tries": 1, "step": -1, "due": 0, **more}


def module(**more):
    return {"attempts": 1, "best": 60, "passed": 0, "last": 60, "at": 29_900_000, "receipts": [], **more}


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


def kept_without_clearing(page):
    return page.evaluate("pujiangKept.everything()")


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


@pytest.mark.parametrize(
    ("scores", "total", "state"),
    [([], 4, "untouched"), ([0], 4, "practising"), ([1, 1], 4, "practising"), ([1, 1, 0, 1], 4, "mastered"), ([1, 1], 2, "mastered"), ([0.5, 1], 2, "practising"), ([], 0, "untouched")],
)  # fmt: skip
def test_objective_is_mastered_when_three_of_its_questions_or_all_of_fewer_were_last_right(kept, scores, total, state):
    ids = [f"q{at}" for at in range(total)]
    found = kept("standing", ids, {f"q{at}": question(score=score) for at, score in enumerate(scores)})
    assert found == {"state": state, "right": scores.count(1), "total": total}


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


def test_text_brings_back_everything_whatever_stands_around_it(kept):
    fixture = json.loads((FIXTURES / "v2.json").read_text("utf-8"))["everything"]
    text = kept("progressText", fixture)
    assert text.startswith("PJP2.")
    broken = "\n".join(text[at : at + 40] for at in range(0, len(text), 40))
    for pasted in (text, f"我的进度：{text}。请收好", f"Progress {text} thanks", broken, text[:-7] + text[-7:].lower(), "\u200b" + text + "\ufeff"):
        assert kept("readProgress", pasted) == {"all": fixture, "skipped": 0}


def test_every_changed_or_missing_character_of_the_text_is_noticed(kept, page):
    text = kept("progressText", json.loads((FIXTURES / "v2.json").read_text("utf-8"))["everything"])
    faults = page.evaluate(
        """text => {
            const found = {};
            const count = spoiled => { const said = pujiangKept.readProgress(spoiled).fault || 'read'; found[said] = (found[said] || 0) + 1; if (said === 'read') found.which = spoiled };
            for (let at = 5; at < text.length; at++) {
                count(text.slice(0, at) + text.slice(at + 1));
                count(text.slice(0, at));
                const other = text[at] === 'X' ? 'Y' : 'X';
                count(text.slice(0, at) + other + text.slice(at + 1));
                if (at + 1 < text.length && text[at] !== text[at + 1]) count(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
            }
            return found;
        }""",
        text,
    )
    assert set(faults) == {"damaged"}


@pytest.mark.parametrize(
    ("pasted", "fault"),
    [
        ("", "none"), ("今天天气很好", "none"), ("PJ1-AAAAA-BBBBB", "none"), ("PJP2.", "damaged"), ("PJP2.AAAA.0000000", "damaged"), ("PJP1.AAAA.0000000", "damaged"),
        ("PJP3.AAAA.0000000", "newer"), ("PJP2." + "A" * 200_000, "long"),
    ],
)  # fmt: skip
def test_what_is_no_text_of_this_version_is_told_apart(kept, pasted, fault):
    assert kept("readProgress", pasted) == {"fault": fault}


def packed(page, value):
    """A text with the right check around any JSON."""
    return page.evaluate("value => pujiangKept.progressText(value)", value)


@pytest.mark.parametrize("value", [None, 7, "x", [], [[]], [1, 2]])
def test_text_that_holds_no_records_is_damaged(kept, page, value):
    assert kept("readProgress", packed(page, value)) == {"fault": "damaged"}


def test_only_sound_records_under_names_that_can_be_ours_are_taken_from_a_text(kept, page):
    hostile = {
        "questions": {
            "sound": question(), "<img src=x onerror=alert(1)>": question(), "UPPER": question(), "../up": question(), "a" * 200: question(),
            "late": question(due=1e300), "odd": question(score="1"), "nothing": None,
        },
        "modules": {"m": module(receipts=[f"R{at}" for at in range(40)]), "n": module(best=1000)},
        "scenarios": {"s": {"path": [1], "ends": [], "at": 1}},
        "assignments": "x",
        "place": {"address": "javascript:alert(1)", "title": "", "heading": "", "at": 1},
        "more": {"x": 1},
    }  # fmt: skip
    found = kept("readProgress", packed(page, hostile))
    assert found == {
        "all": {**EMPTY, "questions": {"sound": question()}, "modules": {"m": module(receipts=[f"R{at}" for at in range(5)])}},
        "skipped": 9,
    }


def test_name_that_reaches_into_every_object_is_no_name_of_ours(kept, page):
    text = page.evaluate(
        "value => pujiangKept.progressText(JSON.parse(value))", json.dumps({"questions": {"__proto__": question(), "constructor": question()}})
    )
    found = kept("readProgress", text)
    assert found["all"]["questions"] == {"constructor": question()}
    assert page.evaluate("({}).kind === undefined && ({}).tries === undefined")


def test_text_made_to_unpack_into_more_than_any_learner_has_is_refused_in_a_moment(kept, page):
    text = page.evaluate("pujiangKept.progressText({questions: {}, filler: 'a'.repeat(60_000_000)})")
    assert len(text) < 200_000
    took = page.evaluate(
        "text => { const start = performance.now(); const found = pujiangKept.readProgress(text); return [found, performance.now() - start] }", text
    )
    assert took[0] == {"fault": "damaged"}
    assert took[1] < 3000


def test_text_of_a_learner_with_every_question_is_short_enough_to_send(kept):
    all_questions = {
        f"module-question-number-{at}": question(options=["first", "second", "third"], response=["second"], at=29_900_000 + at * 7)
        for at in range(300)
    }
    assert len(kept("progressText", {**EMPTY, "questions": all_questions})) < 12_000


def test_what_waits_longest_is_asked_first(kept):
    all_of = {**EMPTY, "questions": {"late": question(step=0, due=TODAY), "b": question(step=0, due=TODAY - 3, at=5), "a": question(step=0, due=TODAY - 3, at=9), "not-yet": question(step=0, due=TODAY + 1), "never": question()}}  # fmt: skip
    assert kept("dueToday", all_of, TODAY) == ["b", "a", "late"]
    assert kept("dueNext", all_of, TODAY) == {"day": TODAY + 1, "count": 1}
    assert kept("dueNext", EMPTY, TODAY) is None


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
