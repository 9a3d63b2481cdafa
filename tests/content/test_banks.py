"""The bank of a module: what is in it, and what changes its hash."""

import pytest

from scripts.content.banks import bank_hash, bank_of, bank_text, current, parsed, released
from scripts.content.load import load
from scripts.paths import Paths
from tests.content.course_edits import LAMP_DAY, MODULE, QUESTIONS
from tests.content.pretend import FIXTURE, Edits, library_with

HASH = bank_hash(current(load(Paths(FIXTURE)))["lamp-keeping"])


def of(library):
    return bank_of(library, library.modules["lamp-keeping"].record)


def test_bank_holds_what_scoring_needs_and_no_more(tmp_path):
    bank = of(library_with(tmp_path))
    assert {name: bank[name] for name in ("format", "module", "precheck", "pass_mark")} == {
        "format": 1,
        "module": "lamp-keeping",
        "precheck": 2,
        "pass_mark": 80,
    }
    ids = [question["id"] for question in bank["questions"]]
    assert ids == sorted(ids) == [f"lamp-keeping-{name}" for name in ("fog", "log", "order", "proof", "reply", "said")], (
        "the reflection is not scored"
    )
    questions = {question["id"]: question for question in bank["questions"]}
    assert questions["lamp-keeping-log"]["options"] == questions["lamp-keeping-log"]["key"] == ["1", "2", "3"]
    assert questions["lamp-keeping-order"]["options"] == ["answered", "told", "heard"]
    assert questions["lamp-keeping-order"]["key"] == ["told", "heard", "answered"]
    assert all(question["objective"].startswith("lamp-keeping-") for question in bank["questions"])


@pytest.mark.parametrize(
    "edits",
    [
        {QUESTIONS: ("谁做哪一步？", "每一步由谁来做？")},
        {QUESTIONS: ("id: lamp-keeping-own", "id: lamp-keeping-mine")},
        {MODULE: ("minutes: 10", "minutes: 11")},
        {LAMP_DAY: ("status: live", "status: live\n  objective: lamp-keeping-trace")},
    ],
)
def test_words_and_questions_of_others_leave_the_hash_as_it_was(tmp_path, edits: Edits):
    assert bank_hash(of(library_with(tmp_path, edits))) == HASH


@pytest.mark.parametrize(
    "edits",
    [
        {QUESTIONS: ("key: [hears]", "key: [entry]")},
        {QUESTIONS: ("status: live", "status: retired")},
        {QUESTIONS: ("status: live", "status: live\n  use: paper")},
        {QUESTIONS: ("cognition: understand", "cognition: apply")},
        {QUESTIONS: ("objective: lamp-keeping-trace", "objective: lamp-keeping-answer")},
        {MODULE: ("pass_mark: 80", "pass_mark: 70")},
        {MODULE: ("draw: 4", "draw: 5")},
    ],
)
def test_what_scoring_needs_changes_the_hash(tmp_path, edits: Edits):
    assert bank_hash(of(library_with(tmp_path, edits))) != HASH


def test_real_banks_can_be_frozen_and_hold_enough_for_their_draw():
    library = load(Paths())
    banks = current(library)
    assert len(banks) == len([name for name in library.modules if library.shown("module", name)])
    for bank in banks.values():
        assert parsed(bank_text(bank), f"{bank_hash(bank)}.json") == bank
        assert bank["draw"] <= len(bank["questions"])
    assert all(bank_hash(bank) == name for name, bank in released(Paths().root).items())
