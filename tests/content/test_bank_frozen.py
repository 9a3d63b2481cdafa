"""What bank-frozen says of docs/banks: nothing of a released bank, and where and why of everything else."""

import json

import pytest

from scripts.content.banks import bank_hash, bank_text, current
from scripts.content.checks.bank_frozen import bank_frozen
from scripts.content.load import load
from scripts.paths import Paths
from tests.content.pretend import FIXTURE, Edits, said

BANK = current(load(Paths(FIXTURE)))["lamp-keeping"]
NAME = f"docs/banks/{bank_hash(BANK)}.json"
MEND = "\n    → 从版本记录里取回原来的文件；新的题库由 release 命令写，不手改。"


@pytest.mark.parametrize("text", [bank_text(BANK), json.dumps(BANK), bank_text(BANK).replace("\n", "\r\n")])
def test_released_bank_is_sound_however_its_lines_are_broken(tmp_path, text):
    assert said(bank_frozen, tmp_path, {NAME: text, "docs/banks/.gitkeep": ""}) == []


def test_changed_bank_is_named_with_what_it_should_be_called(tmp_path):
    changed = {**BANK, "pass_mark": 60}
    assert said(bank_frozen, tmp_path, {NAME: bank_text(changed)}) == [
        f"{NAME}:1:1: error[bank-frozen] 内容算出来应叫「{bank_hash(changed)}.json」：文件改过，或改了名。{MEND}",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {"docs/banks/old.json": bank_text(BANK)}
    assert said(bank_frozen, tmp_path, edits, "en") == [
        f"docs/banks/old.json:1:1: error[bank-frozen] By its content it should be called “{bank_hash(BANK)}.json”: the file was changed or renamed.\n"
        "    → Bring the file back from the repository’s history; new banks are written by the release command, never by hand.",
    ]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (bank_text(BANK)[:-30], "这不是完整的 JSON。"),
        ("[\n" * 50_000, "这不是完整的 JSON。"),
        ("[]", "这不是一份题库：「docs/banks」不对。"),
        (bank_text({**BANK, "draw": "8"}), "这不是一份题库：「draw」不对。"),
        (bank_text({**BANK, "surprise": 1}), "这不是一份题库：「surprise」不对。"),
        (bank_text({**BANK, "questions": []}), "这不是一份题库：「questions」不对。"),
        (bank_text({**BANK, "questions": [{**BANK["questions"][0], "kind": "reflection"}]}), "这不是一份题库：「questions.0.kind」不对。"),
    ],
)
def test_what_is_no_bank_is_said_with_its_place(tmp_path, text, fact):
    assert said(bank_frozen, tmp_path, {NAME: text}) == [f"{NAME}:1:1: error[bank-frozen] {fact}{MEND}"]


def test_file_that_cannot_be_read_has_its_own_message(tmp_path):
    edits: Edits = {NAME: bank_text(BANK).replace("lamp-keeping", "lamp\u202ekeeping", 1)}
    assert [line.split("] ")[0] for line in said(bank_frozen, tmp_path, edits)] == [f"{NAME}:4:18: error[control-character"]
