"""Receipts in Python: the table that the browser agrees with, and codes that came back changed."""

import json
import random
from dataclasses import replace

import pytest

from scripts.content.banks import bank_hash
from scripts.course.code import ReceiptFault
from scripts.course.crockford import ALPHABET
from scripts.course.receipt import Receipt, decode, encode, marked, read_header
from tests.course.banks import BANKS, FIXTURES, any_bank, any_receipt, from_browser

TABLE = json.loads((FIXTURES / "receipts.json").read_text("utf-8"))
MOST_CHARACTERS = 140
SIX_M = 154
"""Characters that a QR code of version 6 with level M holds in its alphanumeric mode (ISO/IEC 18004, table 7)."""


def fault(text, bank):
    try:
        decode(text, bank)
    except ReceiptFault as found:
        return found.fault
    return ""


@pytest.mark.parametrize("row", TABLE["written"], ids=lambda row: row["note"])
def test_receipt_is_written_read_and_marked_as_in_the_table(row):
    bank, receipt = BANKS[row["bank"]], from_browser(row["receipt"])
    assert encode(receipt, bank) == row["code"]
    assert decode(row["code"], bank) == receipt
    assert marked(receipt, bank).percent == row["percent"]
    assert [item["score"] for item in marked(receipt, bank).items] == pytest.approx(row["scores"])
    header = read_header(row["code"])
    assert all(getattr(receipt, name) == value for name, value in vars(header).items())


@pytest.mark.parametrize("row", TABLE["read"], ids=lambda row: row["note"])
def test_text_is_read_as_in_the_table(row):
    bank = BANKS[row["bank"]]
    assert fault(row["text"], bank) == row.get("fault", "")
    if "code" in row:
        assert encode(decode(row["text"], bank), bank) == row["code"]


def test_what_is_written_is_read_again():
    chance = random.Random(11)
    for _ in range(300):
        bank = any_bank(chance)
        receipt = any_receipt(chance, bank)
        assert decode(encode(receipt, bank), bank) == receipt


def test_numbers_that_do_not_fit_are_written_as_the_nearest_that_do():
    bank = BANKS["few"]
    receipt = Receipt(bank_hash(bank), "quiz", False, "", "", 1, 900, 0, 5000, 3)
    again = decode(encode(receipt, bank), bank)
    assert (again.attempt, again.started, again.minutes) == (63, 29_453_760, 1023)


def test_answer_that_a_question_cannot_have_is_none():
    bank = BANKS["harbour"]
    asked = decode(TABLE["written"][6]["code"], bank)
    spoiled = replace(asked, responses={name: ["nowhere"] for name in asked.responses})
    assert set(map(tuple, decode(encode(spoiled, bank), bank).responses.values())) == {()}
    halves = replace(asked, responses={name: answer[:1] for name, answer in asked.responses.items()})
    questions = {question["id"]: question for question in bank["questions"]}
    again = decode(encode(halves, bank), bank).responses
    assert {questions[name]["kind"] for name, answer in again.items() if not answer} == {"order", "match"}


@pytest.mark.parametrize(
    "change", [{"class_code": "klasse"}, {"class_code": "ABCDEFGHI"}, {"label": "A-1"}, {"label": "ABCDEFG"}, {"bank": "0000000000"}, {"seed": 2**32}]
)
def test_what_cannot_stand_in_a_code_is_no_code(change):
    bank = BANKS["few"]
    with pytest.raises(ValueError):
        encode(replace(Receipt(bank_hash(bank), "quiz", False, "", "", 1, 1, 29_900_000, 5, 3), **change), bank)


def heaviest(count):
    """A bank of nothing but what takes the most room by the rules: matches of six pairs."""
    questions = [
        {"id": f"heavy-{at:02}", "kind": "match", "options": list("123456"), "key": list("123456"), "objective": "one", "cognition": "apply"}
        for at in range(count)
    ]
    return {"format": 1, "module": "heavy", "draw": count, "precheck": 0, "pass_mark": 80, "questions": questions}


def test_twenty_questions_fit_into_a_message_and_a_small_qr_code():
    for bank in (BANKS["harbour"], heaviest(20)):
        receipt = Receipt(bank_hash(bank), "quiz", True, "ZZZZZZZZ", "ZZZZZZ", 2**32 - 1, 63, 29_453_760 + 2**24 - 1, 1023, 20)
        code = encode(receipt, bank)
        assert len(code) <= MOST_CHARACTERS < SIX_M
        assert set(code) <= {*ALPHABET, "-"}, "a QR code takes these in its alphanumeric mode"
    assert len(code) == 133, "the room that the heaviest of all takes, whatever is answered"


@pytest.mark.parametrize("number", [1, 6])
def test_one_wrong_character_is_noticed(number):
    row = TABLE["written"][number]
    code, bank = row["code"], BANKS[row["bank"]]
    tried = accepted = 0
    for at, sign in enumerate(code):
        for other in ALPHABET:
            if sign not in ("-", other):
                tried += 1
                accepted += not fault(code[:at] + other + code[at + 1 :], bank)
    assert tried == 31 * len(code.replace("-", ""))
    assert accepted == 0


def test_neighbours_swapped_signs_lost_and_signs_added_are_noticed():
    for row in TABLE["written"]:
        signs, bank = row["code"].replace("-", ""), BANKS[row["bank"]]
        for at in range(3, len(signs) - 1):
            if signs[at] != signs[at + 1]:
                assert fault(signs[:at] + signs[at + 1] + signs[at] + signs[at + 2 :], bank)
            assert fault(signs[:at] + signs[at + 1 :], bank)
            assert fault(f"{signs[:at]}7{signs[at:]}", bank)
            assert fault(signs[:at], bank)


@pytest.mark.parametrize(
    "text",
    [
        "PJ1-" + "Z" * 100_000,
        "PJ1" * 30_000,
        "PJ1-" * 2 + "-" * 100_000,
        "\x00\ud800\uffff" * 5000,
        "PJ1-00000-00000-00000",
        "{" * 60_000,
        "PJ9" + "0" * 100_000,
    ],
)
def test_hostile_text_is_refused_at_once(text):
    assert fault(text, BANKS["few"]) in ("none-found", "damaged", "newer")
