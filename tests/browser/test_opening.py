"""How searches are opened and asked for the measurements: in turn, with what was sent counted, and one that fails left out."""

import pytest

from bench import asking, opening
from bench.engines import Engine
from bench.opening import Opened, in_turn
from bench.serving import Server
from scripts.staging.search.records import Passage, Record

pytestmark = pytest.mark.browser
LIST = "<!doctype html><title>t</title><ol id=found></ol><script src=%s></script>"
FILL = "setTimeout(() => { document.getElementById('found').innerHTML = '<li>1</li><li>2</li>'; }, 20)"
ANSWER = "() => { window.ask = async question => ({took: 2, found: question === '漏水' ? ['a/', 'b/', 'x/'] : [], close: 0}) }"


def engine(folder, name, page="page.html", shown="li"):
    for file, text in {"first.html": LIST % "search.js", "page.html": LIST % "search.js", "search.js": FILL, "look.css": "p{}"}.items():
        (folder / file).write_text(text, encoding="utf-8")
    return Engine(name, folder, "first.html", "li", page, shown, "first.html", ANSWER, lambda address: address == "/search.js")


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(opening, "ROUNDS", 1)
    monkeypatch.setattr(opening, "LIMIT", 1500)
    monkeypatch.setattr(asking, "ROUNDS", 1)


def test_sound_search_is_timed_and_one_that_shows_nothing_is_told_and_left_out(browser, tmp_path):
    said: list[str] = []
    with Server(tmp_path, strict=False).running() as server:
        good, bad = Opened(server, engine(tmp_path, "good"), 2), Opened(server, engine(tmp_path, "bad", shown=".never"), 2)
        in_turn(browser, [good, bad], said.append)
    found = good.result()
    assert found["first_bytes"] == found["page_search_bytes"] == len(server.body(tmp_path / "search.js"))
    assert found["page_bytes"] == len(server.body(tmp_path / "page.html")) + found["page_search_bytes"]
    assert 0.02 < found["first_seconds"]["local"] < 5 and found["page_seconds"]["10 Mbit"] >= 0.1, found
    assert [len(times) for times in good.seconds.values()] == [1, 1, 1, 1]
    assert bad.result()["failed"].startswith("bad: ") and len(said) == 1


def test_form_of_a_search_that_is_its_page_is_opened_once(browser, tmp_path):
    with Server(tmp_path, strict=False).running() as server:
        one = Opened(server, engine(tmp_path, "one", page="first.html"), 2)
        in_turn(browser, [one], lambda line: None)
    found = one.result()
    assert found["first_seconds"] == found["page_seconds"] and found["first_bytes"] == found["page_search_bytes"]


def test_answers_are_held_against_the_texts(browser, tmp_path):
    said = {"a/": "墙上漏水", "b/": "无事", "c/": "屋顶漏水"}
    records = [
        Record("case", address, {"zh": "题"}, {"zh": ""}, passages=(Passage("p", {"zh": "段"}, {"zh": text}),)) for address, text in said.items()
    ]
    with Server(tmp_path, strict=True).running() as server:
        found = asking.asked(browser, server, engine(tmp_path, "one"), records)
    row = next(row for row in found["rows"] if row["question"] == "漏水")
    assert (row["wanted"], row["returned"], row["recall"], row["precision"], row["ms"]) == (2, 2, 0.5, 0.5, 2)
    assert found["questions"] == 1 and found["recall"] == 0.5
