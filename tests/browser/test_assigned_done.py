"""What was assigned and is done: told task by task, with the receipts of the class to copy."""

import json

import pytest
from playwright.sync_api import expect

from scripts.content.banks import bank_hash, bank_of
from scripts.content.load import load
from scripts.course.receipt import Receipt, encode
from scripts.paths import PROJECT, Paths
from tests.browser.assigning import CODE
from tests.browser.page_kinds import PAGES, both_languages, said
from tests.browser.qr_reader import read

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def receipts():
    """Receipts of the first module with all answers right: of the class, and of no class."""
    library = load(Paths(PROJECT))
    bank = bank_of(library, library.modules["origins"].record)
    answers = {question["id"]: question["key"] for question in bank["questions"]}
    given = {
        "form": "quiz",
        "exam": False,
        "label": "12",
        "seed": 7,
        "attempt": 1,
        "started": 29_800_000,
        "minutes": 9,
        "count": bank["draw"],
        "responses": answers,
    }
    return {name: encode(Receipt(bank=bank_hash(bank), class_code=name, **given), bank) for name in ("KS01", "")}


def learnt(receipts):
    """What the browser holds once everything is done: as web/progress keeps it."""
    library = load(Paths(PROJECT))
    questions = [item.record.id for item in library.questions["case", "road-20-97-seals"]]
    answered = {"kind": "single", "options": ["a"], "response": ["a"], "score": 1, "at": 29_800_000, "tries": 1, "step": -1, "due": 0}
    kept = {f"question:{name}": answered for name in questions}
    kept["module:origins"] = {"attempts": 1, "best": 100, "passed": 29_800_000, "last": 100, "at": 29_800_000, "receipts": receipts}
    kept["scenario:deadline-missed"] = {"path": [], "ends": ["good"], "at": 29_800_000}
    return "".join(f"localStorage.setItem({json.dumps(f'pujiang:v2:{name}')}, {json.dumps(json.dumps(value))});" for name, value in kept.items())


@both_languages
def test_all_done_is_said_and_the_receipts_of_the_class_are_there_to_copy(visit, receipts, lang):
    page = visit(f"{PAGES['assigned']}#a={CODE}&n=12", lang, before=learnt([receipts[""], receipts["KS01"]]))
    expect(page.locator("[data-task][data-state='done']")).to_have_count(3)
    expect(page.locator(".assigned-done")).to_contain_text(said("assigned-js-done", lang))
    text = page.locator(".assigned .notice-text").inner_text()
    assert text.splitlines()[-1] == receipts["KS01"]
    assert receipts[""] not in text
    for line in (said("assigned-js-receipts-class", lang, **{"class": "KS01"}), said("assigned-js-receipts-label", lang, label="12")):
        assert line in text
    page.locator(".receipt-qr summary").click()
    picture, version, _ = read(page.locator(".receipt-qr .qr").get_attribute("src"))
    assert picture == receipts["KS01"]
    assert version <= 6


def test_module_passed_outside_the_class_is_not_done_for_it(visit, receipts):
    page = visit(f"{PAGES['assigned']}#a={CODE}", before=learnt([receipts[""]]))
    expect(page.locator("[data-task='module/origins'] .state")).to_have_text(said("assigned-js-state-earlier", "zh"))
    expect(page.locator(".assigned-done")).to_have_text(said("assigned-js-progress", "zh", done=2, total=3))
    expect(page.get_by_text(said("assigned-js-receipts-none", "zh"))).to_be_visible()
