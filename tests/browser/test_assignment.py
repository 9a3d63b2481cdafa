"""An assignment's text and what is read out of an address: web/course and web/assign alone, without a page of the site."""

import random

import pytest

from scripts.content.assignable import KINDS, assignable, item_of, mark_of
from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from tests.browser.assignment_code import SIGNS, code, sealed
from tests.browser.qr_reader import read

pytestmark = pytest.mark.browser
TASKS = ("module/origins", "case/road-20-97-seals", "scenario/deadline-missed")
WHOLE = code(*TASKS, mode="exam", pass_mark=75, due=20_792, name="KS01", seed=4_294_967_295)
READ = {"mode": "exam", "pass": 75, "due": 20_792, "class": "KS01", "seed": 4_294_967_295, "items": [mark_of(item) for item in TASKS]}
CUT = {"fault": "cut"}


@pytest.fixture(scope="module")
def assigning(browser, bundles):
    page = browser.new_page()
    page.add_script_tag(path=bundles["assigning"])
    yield lambda expression, *values: page.evaluate(f"values => {{ const it = pujiangAssigning; return {expression} }}", list(values))
    page.close()


def decoded(assigning, *texts):
    return assigning("values.map(text => it.decodeAssignment(text))", *texts)


def test_text_is_as_described_and_comes_back_as_it_was(assigning):
    assert assigning("it.encodeAssignment(values[0])", READ) == WHOLE
    assert decoded(assigning, WHOLE) == [READ]


def test_task_has_the_same_mark_in_the_browser_and_in_python(assigning):
    items = [item_of(kind, name) for kind, name, _ in assignable(load(Paths(PROJECT)))]
    assert {item.partition("/")[0] for item in items} == set(KINDS)
    assert assigning("values.map(item => it.markOf(item))", *items) == [mark_of(item) for item in items]


def test_any_assignment_comes_back_as_it_was(assigning):
    chance = random.Random(5)
    given = [
        {
            "mode": chance.choice(("practice", "exam", "prepost")), "pass": chance.randint(50, 100), "due": chance.choice((0, chance.randrange(2**18))),
            "class": "".join(chance.choices("ABCXYZ0189", k=chance.randint(0, 8))), "seed": chance.choice((0, chance.randrange(2**32))),
            "items": chance.sample(range(2**18), chance.randint(0, 60)),
        }
        for _ in range(400)
    ]  # fmt: skip
    assert assigning("values.map(one => it.decodeAssignment(it.encodeAssignment(one)))", *given) == given


def test_task_named_twice_stands_in_the_link_once(assigning):
    twice = {**READ, "items": [7, 9, 7]}
    assert assigning("it.decodeAssignment(it.encodeAssignment(values[0])).items", twice) == [7, 9]


@pytest.mark.parametrize(
    "change", [{"pass": 49}, {"pass": 101}, {"pass": 80.5}, {"due": -1}, {"due": 2**18}, {"seed": 2**32}, {"class": "ks01"}, {"class": "KS0123456"}, {"items": [2**18]}, {"mode": "race"}]
)  # fmt: skip
def test_what_no_link_can_hold_is_refused(assigning, change):
    assert (
        assigning("(() => { try { return it.encodeAssignment(values[0]) } catch (error) { return error.name } })()", {**READ, **change})
        == "RangeError"
    )


def test_every_changed_character_is_found(assigning):
    """At all places, to each of the other 63 signs: none of them is read as another assignment."""
    tried, taken = assigning(
        """(([whole, signs]) => {
            let tried = 0, taken = []
            for (let at = 0; at < whole.length; at++) for (const sign of signs) {
                if (sign === whole[at]) continue
                tried++
                const found = it.decodeAssignment(whole.slice(0, at) + sign + whole.slice(at + 1))
                if (found.fault !== 'cut') taken.push([at, sign, found])
            }
            return [tried, taken]
        })(values)""",
        WHOLE,
        SIGNS,
    )
    assert (tried, taken) == (len(WHOLE) * 63, [])


def test_link_cut_off_anywhere_is_found(assigning):
    many = code(*(f"case/number-{number}" for number in range(40)))
    for whole in (WHOLE, many):
        assert decoded(assigning, *(whole[:length] for length in range(1, len(whole)))) == [CUT] * (len(whole) - 1)
    assert decoded(assigning, "") == [{"fault": "none"}]


def test_later_version_is_told_from_a_damaged_one(assigning):
    later = code(*TASKS, version=2)
    quite_another = sealed("C" + "9" * 50)
    assert decoded(assigning, later, quite_another, later[:-1], later[:-1] + "!") == [{"fault": "newer"}] * 2 + [CUT] * 2


def test_senseless_values_with_a_good_check_are_no_assignment(assigning):
    body = WHOLE[:-3]
    repeated = code("module/origins", "module/origins")
    senseless = [
        sealed("A" + body[1:]), sealed(body[0] + "__" + body[3:]), sealed(body[0] + "AB" + body[3:]), sealed(body[:12] + "_______" + body[19:]), sealed(body + "AAA"),
        sealed(body[:-3]), repeated, sealed("B"), sealed(""),
    ]  # fmt: skip
    assert decoded(assigning, *senseless) == [CUT] * len(senseless)
    assert decoded(assigning, "A" * 10**6, "__proto__", "%00", "<script>", "B" * 27 + "\n", "\u0000" * 40) == [CUT] * 6


def test_all_that_the_site_has_fits_into_a_link_of_300_characters(assigning):
    """At an address of 60 characters, in English, with every field as long as it may be, and a label on the way back to a task."""
    library = load(Paths(PROJECT))
    items = [item_of(kind, name) for kind, name, _ in assignable(library) if library.shown(kind, name)]
    assert len(items) >= 28
    base = "https://" + "a" * (60 - len("https://") - 1) + "/"
    link = f"{base}en/assigned/#a={code(*items, name='KS012345', due=99_999, seed=2**32 - 1)}&n=A01234"
    assert len(base) == 60
    assert len(link) <= assigning("it.MOST") == 300
    picture, version, level = read(assigning("it.qrImage(values[0], 'x').src", link))
    assert (picture, level) == (link, "M")
    assert version <= 12


@pytest.mark.parametrize("text", [WHOLE, "PJ1-0123A-B4567", "1234567", "https://pujiang.example/assigned/#a=" + WHOLE, "x" * 60])
def test_qr_code_is_read_as_the_text_with_its_quiet_zone(assigning, text):
    found, _, level = read(assigning("it.qrImage(values[0], 'x').src", text))
    assert found == text
    assert level in "MQH"


@pytest.mark.parametrize(
    ("hash_", "carried"),
    [
        (f"#a={WHOLE}", (WHOLE, "")),
        (f"#a={WHOLE}&n=a07", (WHOLE, "A07")),
        (f"#n=12&a={WHOLE}&from=timeline", (WHOLE, "12")),
        (f"#a={WHOLE}%26n%3D12", (WHOLE, "12")),
        (f"#a={WHOLE}。", (WHOLE, "")),
        (f"#a={WHOLE}&n=１２", (WHOLE, "12")),
        (f"#a={WHOLE}&n=张三", (WHOLE, "")),
        (f"#a={WHOLE}&n=1234567", (WHOLE, "")),
        (f"#a={WHOLE}%E3%80%8", (WHOLE, "")),
        ("#a=", ("", "")),
        ("#receipts", ("", "")),
        ("", ("", "")),
    ],
)
def test_fragment_is_read_as_messengers_leave_it(assigning, hash_, carried):
    assert assigning("it.carriedBy(values[0])", hash_) == dict(zip(("code", "label"), carried, strict=True))
    assert assigning("it.carries(values[0])", hash_) == ("a=" in hash_)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-05", 20_792), ("2026-12-5", 20_792), ("2026/12/5", 20_792), ("2026.12.05", 20_792), ("2026年12月5日", 20_792), ("２０２６-12-05", 20_792), ("2026-02-29", None),
        ("2026-13-01", None), ("5.12.2026", None), ("明天", None), ("?", None), ("0000-01-01", None),
    ],
)  # fmt: skip
def test_day_is_read_as_people_type_it(assigning, text, day):
    assert assigning("it.dayFrom(values[0]) ?? null", text) == day
    if day:
        assert assigning("it.fieldOf(values[0])", day) == "2026-12-05"


@pytest.mark.parametrize(
    ("typed", "lang", "base"),
    [
        ("https://pujiang.example", "zh-CN", "https://pujiang.example/"),
        ("http://10.1.2.3:8080/study/index.html", "zh-CN", "http://10.1.2.3:8080/study/"),
        (" https://pujiang.example/a/?x=1#y ", "en", "https://pujiang.example/a/en/"),
        ("https://pujiang.example/en/", "en", "https://pujiang.example/en/"),
        ("pujiang.example", "zh-CN", None),
        ("file:///C:/site/", "zh-CN", None),
        ("javascript:alert(1)", "zh-CN", None),
        ("", "zh-CN", None),
    ],
)
def test_address_of_the_site_is_taken_as_pasted_or_refused(assigning, typed, lang, base):
    assert assigning("it.baseFrom(values[0], values[1]) ?? null", typed, lang) == base


def filled(**changes):
    return {"items": ["module/origins"], "mode": "practice", "pass": "80", "due": "", "class": "", "seed": 7, **changes}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, []),
        ({"pass": ""}, ["pass"]),
        ({"pass": "49"}, ["pass"]),
        ({"pass": "80.5"}, ["pass"]),
        ({"due": "?"}, ["due"]),
        ({"due": "2026-12-04"}, ["past"]),
        ({"due": "2026-12-05"}, []),
        ({"class": " ks０1 "}, []),
        ({"class": "KS-01"}, ["class"]),
        ({"class": "KS0123456"}, ["class"]),
        ({"pass": "x", "due": "x", "class": "？"}, ["pass", "due", "class"]),
    ],
)
def test_field_at_fault_is_named_and_the_rest_kept(assigning, changes, words):
    found = assigning("it.settle(values[0], 20792)", filled(**changes))
    assert [fault["word"] for fault in found["faults"]] == words
    assert found["assignment"]["items"] == [mark_of("module/origins")]
    if "class" not in words:
        assert found["assignment"]["class"] == ("KS01" if "class" in changes else "")


MODULE = {"item": "module/origins", "questions": ["a", "b"]}
CASE = {"item": "case/road", "questions": ["c", "d"]}
SCENARIO = {"item": "scenario/late", "questions": []}


@pytest.mark.parametrize(
    ("task", "mode", "kept", "receipts", "state", "word"),
    [
        (MODULE, "practice", {}, [], "none", "none"),
        (MODULE, "practice", {"questions": {"a": {"tries": 1}}}, [], "begun", "begun"),
        (MODULE, "exam", {"modules": {"origins": {"best": -1, "open": {}}}}, [], "begun", "begun"),
        (MODULE, "practice", {"modules": {"origins": {"best": 79}}}, ["quiz"], "begun", "short"),
        (MODULE, "practice", {"modules": {"origins": {"best": 80}}}, ["quiz"], "done", "passed"),
        (MODULE, "practice", {"modules": {"origins": {"best": 100}}}, [], "begun", "earlier"),
        (MODULE, "prepost", {"modules": {"origins": {"best": 100}}}, [], "none", "none"),
        (MODULE, "prepost", {}, ["pre"], "begun", "before"),
        (MODULE, "prepost", {}, ["post", "pre"], "done", "both"),
        (MODULE, "prepost", {}, ["post"], "begun", "after"),
        (CASE, "practice", {}, [], "none", "none"),
        (CASE, "practice", {"questions": {"c": {"tries": 2}}}, [], "begun", "answered"),
        (CASE, "practice", {"questions": {"c": {"tries": 2}, "d": {"tries": 1}}}, [], "done", "all"),
        ({**CASE, "questions": []}, "practice", {}, [], "done", "read"),
        (SCENARIO, "practice", {}, [], "none", "none"),
        (SCENARIO, "practice", {"scenarios": {"late": {"path": ["x"], "ends": []}}}, [], "begun", "way"),
        (SCENARIO, "practice", {"scenarios": {"late": {"path": [], "ends": ["good"]}}}, [], "done", "ends"),
    ],
)
def test_standing_of_a_task_follows_from_what_is_kept(assigning, task, mode, kept, receipts, state, word):
    assignment = {"mode": mode, "pass": 80, "due": 0, "class": "", "seed": 1, "items": []}
    all_kept = {"questions": {}, "modules": {}, "scenarios": {}, **kept}
    given = [{"text": "PJ1", "form": form, "label": ""} for form in receipts]
    found = assigning("it.standing(...values)", task, assignment, all_kept, given)
    assert (found["state"], found["word"]) == (state, word)
