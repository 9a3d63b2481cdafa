"""What bank-question-gone says when questions of a released bank leave the library."""

import pytest

from scripts.content.banks import bank_hash, bank_text, current
from scripts.content.checks.bank_question_gone import bank_question_gone
from scripts.content.load import load
from scripts.paths import Paths
from tests.content.course_edits import QUESTIONS
from tests.content.pretend import FIXTURE, Edits, said

BANK = current(load(Paths(FIXTURE)))["lamp-keeping"]
NAME = f"docs/banks/{bank_hash(BANK)}.json"
RELEASED: Edits = {NAME: bank_text(BANK)}


@pytest.mark.parametrize(
    "edits",
    [
        {},
        {QUESTIONS: ("status: live", "status: retired")},
        {QUESTIONS: ("key: [told, heard, answered]", "key: [heard, told, answered]")},
        {QUESTIONS: "- id: lamp-keeping-order\n  id: [broken\n" + "".join(f"- id: {question['id']}\n" for question in BANK["questions"])},
    ],
)
def test_says_nothing_while_every_question_is_there(tmp_path, edits: Edits):
    assert said(bank_question_gone, tmp_path, {**RELEASED, **edits}) == []


def test_question_that_is_gone_is_to_be_retired(tmp_path):
    edits: Edits = {**RELEASED, QUESTIONS: ("id: lamp-keeping-fog", "id: lamp-keeping-mist")}
    assert said(bank_question_gone, tmp_path, edits) == [
        f"{QUESTIONS}:1:1: error[bank-question-gone] 题目「lamp-keeping-fog」已经定版（{NAME}），现在不见了。\n"
        "    → 从版本记录里取回它，status 改为 retired；已发出的回执还要靠它。",
    ]
    assert said(bank_question_gone, tmp_path / "en", edits, "en") == [
        f"{QUESTIONS}:1:1: error[bank-question-gone] The question “lamp-keeping-fog” was released ({NAME}) and is gone.\n"
        "    → Bring it back from the repository’s history and make it retired; receipts that were given out rest on it.",
    ]


def test_whole_module_that_is_gone_is_said_at_the_bank(tmp_path):
    edits: Edits = {**RELEASED, QUESTIONS: None}
    found = said(bank_question_gone, tmp_path, edits)
    assert len(found) == len(BANK["questions"]) == 6
    assert all(line.startswith(f"{NAME}:1:1: error[bank-question-gone]") for line in found)
