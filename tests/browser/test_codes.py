"""Draws and receipts in the browser are those of Python: the tables, codes on random banks in both directions, and codes that came back changed.

`bundles["codes"]` is web/course/pure.ts bundled like the site's scripts, with the global name `pujiangCodes`.
"""

import json
import random

import pytest

from scripts.content.banks import bank_hash, bank_of
from scripts.course.crockford import ALPHABET
from scripts.course.draw import draw
from scripts.course.receipt import encode, marked
from scripts.staging.quiz import quiz
from tests.course.banks import BANKS, FIXTURES, any_bank, any_receipt, in_browser
from tests.staging.pretend_site import paths_with, site_of

pytestmark = pytest.mark.browser
DRAWS = json.loads((FIXTURES / "draws.json").read_text("utf-8"))
RECEIPTS = json.loads((FIXTURES / "receipts.json").read_text("utf-8"))
CHANGED = """([code, bank, signs]) => {
  const accepted = (text) => !("fault" in pujiangCodes.decode(text, bank));
  const found = { tried: 0, accepted: 0, swapped: 0, swappedAccepted: 0, cutAccepted: 0 };
  for (let at = 0; at < code.length; at += 1) {
    for (const sign of signs) {
      if (code[at] === "-" || code[at] === sign) continue;
      found.tried += 1;
      if (accepted(code.slice(0, at) + sign + code.slice(at + 1))) found.accepted += 1;
    }
  }
  const plain = code.replace(/-/g, "");
  for (let at = 0; at < plain.length - 1; at += 1) {
    if (accepted(plain.slice(0, at))) found.cutAccepted += 1;
    if (plain[at] === plain[at + 1]) continue;
    found.swapped += 1;
    if (accepted(plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2))) found.swappedAccepted += 1;
  }
  return found;
}"""


@pytest.fixture(scope="module")
def run(browser, bundles):
    page = browser.new_page()
    page.add_script_tag(path=bundles["codes"])
    yield page.evaluate
    page.close()


def with_hash(bank):
    return {**bank, "hash": bank_hash(bank)}


def test_page_carries_the_bank_whatever_order_it_shows(browser, bundles, tmp_path):
    site = site_of(paths_with(tmp_path))
    bank = bank_of(site.library, site.library.modules["lamp-keeping"].record)
    page = browser.new_page()
    page.set_content(
        quiz(site, ("module", "lamp-keeping"), "en", "modules/lamp-keeping/", "en") + quiz(site, ("case", "lamp-day"), "en", "cases/lamp-day/", "en")
    )
    page.add_script_tag(path=bundles["codes"])
    read = "name => pujiangCodes.bankFromPage(document.querySelector(`[data-quiz=${name}]`)) ?? null"
    assert page.evaluate(read, "lamp-keeping") == {name: value for name, value in with_hash(bank).items() if name != "format"}
    assert page.evaluate(read, "lamp-day") is None
    page.close()


def test_draws_are_those_of_the_table(run):
    rows = [{**row, "bank": with_hash(BANKS[row["bank"]])} for row in DRAWS["draws"]]
    assert run("rows => rows.map((row) => pujiangCodes.draw(row.bank, row.count, row.seed, row.form))", rows) == [
        row["ids"] for row in DRAWS["draws"]
    ]
    orders = run("rows => rows.map((row) => pujiangCodes.shuffled(row.options, row.seed, row.id))", DRAWS["shuffles"])
    assert orders == [row["order"] for row in DRAWS["shuffles"]]


def test_receipts_are_written_and_marked_as_in_the_table(run):
    rows = [{**row, "bank": with_hash(BANKS[row["bank"]])} for row in RECEIPTS["written"]]
    assert run("rows => rows.map((row) => pujiangCodes.encode(row.receipt, row.bank))", rows) == [row["code"] for row in rows]
    assert run("rows => rows.map((row) => pujiangCodes.decode(row.code, row.bank))", rows) == [row["receipt"] for row in rows]
    headers = [{name: value for name, value in row["receipt"].items() if name != "responses"} for row in rows]
    assert run("rows => rows.map((row) => pujiangCodes.readHeader(row.code))", rows) == headers
    marks = run("rows => rows.map((row) => pujiangCodes.marked(row.receipt, row.bank))", rows)
    assert [mark["percent"] for mark in marks] == [row["percent"] for row in rows]
    assert [[item["score"] for item in mark["items"]] for mark in marks] == [pytest.approx(row["scores"]) for row in rows]


def test_texts_are_read_as_in_the_table(run):
    rows = [{**row, "bank": with_hash(BANKS[row["bank"]])} for row in RECEIPTS["read"]]
    read = """rows => rows.map((row) => {
      const found = pujiangCodes.decode(row.text, row.bank);
      return "fault" in found ? found.fault : pujiangCodes.encode(found, row.bank);
    })"""
    assert run(read, rows) == [row.get("fault") or row["code"] for row in rows]


def test_browser_and_python_write_read_draw_and_mark_the_same(run):
    chance = random.Random(23)
    rows = []
    for _ in range(400):
        bank = any_bank(chance)
        receipt = any_receipt(chance, bank)
        rows.append(
            {"bank": with_hash(bank), "receipt": in_browser(receipt), "code": encode(receipt, bank), "percent": marked(receipt, bank).percent}
        )
    found = run(
        """rows => rows.map((row) => ({
          code: pujiangCodes.encode(row.receipt, row.bank),
          receipt: pujiangCodes.decode(row.code, row.bank),
          percent: pujiangCodes.marked(row.receipt, row.bank).percent,
          after: pujiangCodes.draw(row.bank, 9, row.receipt.seed, "post"),
        }))""",
        rows,
    )
    assert [one["code"] for one in found] == [row["code"] for row in rows]
    assert [one["receipt"] for one in found] == [row["receipt"] for row in rows]
    assert [one["percent"] for one in found] == [row["percent"] for row in rows]
    assert [one["after"] for one in found] == [draw(row["bank"], 9, row["receipt"]["seed"], "post") for row in rows]


def test_changed_codes_are_refused(run):
    tried = accepted = swapped = 0
    for row in RECEIPTS["written"][:7]:
        found = run(CHANGED, [row["code"], with_hash(BANKS[row["bank"]]), list(ALPHABET)])
        tried, accepted, swapped = tried + found["tried"], accepted + found["accepted"], swapped + found["swapped"]
        assert found["swappedAccepted"] == found["cutAccepted"] == 0
    assert tried == sum(31 * len(row["code"].replace("-", "")) for row in RECEIPTS["written"][:7]) > 10_000
    assert swapped > 300
    assert accepted <= tried / 10_000


def test_hostile_texts_are_refused_at_once(run):
    texts = ["PJ1-" + "Z" * 100_000, "PJ1" * 30_000, "\u0000\uffff" * 5000, "{" * 60_000, "PJ9" + "0" * 100_000]
    took = run(
        """([texts, bank]) => {
          const start = performance.now();
          const faults = texts.map((text) => pujiangCodes.decode(text, bank).fault);
          return { faults, ms: performance.now() - start };
        }""",
        [texts, with_hash(BANKS["few"])],
    )
    assert took["faults"] == ["damaged", "damaged", "none-found", "none-found", "newer"]
    assert took["ms"] < 2000
