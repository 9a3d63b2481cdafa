"""The bench: what it holds to, how it says a miss, and what it asks its tools; nothing is installed or measured here."""

import gzip
import urllib.request

import pytest

from bench import report, targets
from bench.corpus import corpus, whole
from bench.lighthouse import CATEGORIES, read
from bench.pages import markdown
from bench.serving import Line, Server
from bench.table import table, width
from bench.tools import ToolFault, Tools, run
from scripts import policy
from scripts.cli import main

OURS = {
    "first_bytes": 39_000, "page_search_bytes": 39_300, "page_bytes": 58_000, "first_seconds": {"local": 0.3, "10 Mbit": 0.4}, "page_seconds": {"local": 0.4, "10 Mbit": 0.5},
    "recall": 1.0, "precision": 0.999, "ms_median": 1.0, "ms_p95": 4.9, "classes": {"mixed": {"recall": 1.0, "precision": 1.0, "ms": 1.0}},
}  # fmt: skip
PEER = {**OURS, "first_seconds": {"local": 0.6, "10 Mbit": 0.9}, "page_seconds": {"local": 0.9, "10 Mbit": 1.2}, "recall": 0.9}
ROW = {**dict.fromkeys(CATEGORIES, 100), "bytes": 34_000, "requests": 6, "fcp_ms": 900, "lcp_ms": 1100, "tbt_ms": 0, "cls": 0.0, "lost_on": []}


def test_nothing_is_missed_where_all_targets_are_met():
    assert targets.search({"ours": OURS, "Pagefind": PEER}, True) == []
    assert targets.pages({"ours": {"case zh": ROW}}) == []
    assert targets.growth([{"cases": 1000, "index_a_case": 2000}, {"cases": 5000, "index_a_case": 2200}]) == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"page_search_bytes": 70_001}, "bytes before ten results (gzip): 70,001 > 70,000"),
        ({"recall": 0.98}, "recall: 0.98 < 0.99"),
        ({"precision": 0.97}, "precision: 0.97 < 0.98"),
        ({"ms_p95": 5.1}, "ms, p95 of a question: 5.1 > 5.0"),
        ({"first_seconds": {"local": 0.33, "10 Mbit": 0.4}}, "time to ten results, the search alone, local, over Pagefind’s: 0.55 > 0.5"),
        ({"page_seconds": {"local": 0.4, "10 Mbit": 0.9}}, "time to ten results, on its page, 10 Mbit, over Pagefind’s: 0.75 > 0.5"),
    ],
)
def test_miss_of_the_search_is_told_with_its_number(change, line):
    assert targets.search({"ours": {**OURS, **change}, "Pagefind": PEER}, True) == [line]


def test_search_is_not_called_faster_than_a_peer_that_did_not_run():
    assert targets.search({"ours": OURS, "Pagefind": {"failed": "no"}}, True) == ["time to first result beside Pagefind: Pagefind was not measured"]
    assert targets.search({"ours": OURS}, False) == []


@pytest.mark.parametrize(
    ("change", "lines"),
    [({"seo": 92}, ["case zh: seo: 92 < 100"]), ({"bytes": 50_001}, ["case zh: bytes of a first visit: 50,001 > 50,000"]), ({"performance": 99}, ["case zh: performance: 99 < 100"])],
)  # fmt: skip
def test_miss_of_a_page_is_told_with_its_number(change, lines):
    assert targets.pages({"ours": {"case zh": {**ROW, **change}}, "Material": {"case zh": dict.fromkeys(ROW, 0)}}) == lines


def test_growth_is_held_to_a_straight_line():
    assert targets.growth([{"cases": 1000, "index_a_case": 2000}, {"cases": 5000, "index_a_case": 2400}]) == [
        "bytes of the index a case, 5000 cases over 1000: 1.2 > 1.1"
    ]


def test_table_stands_straight_with_chinese_in_it():
    lines = table(["", "kB"], [["首条", "39"], ["p95", "1,234"]])
    assert lines == ["         kB", "────  ─────", "首条     39", "p95   1,234"]
    assert {width(line) for line in lines} == {11}


def test_ratios_stand_beside_the_peers_and_none_beside_shares():
    lines = report.search({"ours": OURS, "Pagefind": PEER, "Material + jieba": {"failed": "no"}})
    assert "2.00×" in next(line for line in lines if "search alone" in line)
    assert "×" not in next(line for line in lines if line.startswith("查全率"))
    assert not any("Material" in line for line in lines)


def test_report_of_lighthouse_is_cut_down_and_says_what_cost_points():
    audits = {
        "first-contentful-paint": {"numericValue": 900.4}, "largest-contentful-paint": {"numericValue": 1100}, "total-blocking-time": {"numericValue": 0},
        "cumulative-layout-shift": {"numericValue": 0.04}, "network-requests": {"details": {"items": [{"url": "http://a/", "transferSize": 900}, {"url": "data:x", "transferSize": 5}]}},
        "is-crawlable": {"score": 0, "title": "Page is blocked", "details": {"items": [{"node": {"selector": "head > meta"}}]}}, "canonical": {"score": 1, "title": "fine"},
    }  # fmt: skip
    parts = {"seo": [{"id": "is-crawlable", "weight": 4}, {"id": "canonical", "weight": 1}]}
    found = read(
        {"audits": audits, "categories": {name: {"score": 0.63 if name == "seo" else 1, "auditRefs": parts.get(name, [])} for name in CATEGORIES}}
    )
    assert (found["seo"], found["bytes"], found["requests"], found["fcp_ms"]) == (63, 900, 1, 900.4)
    assert found["lost_on"] == ["seo: Page is blocked (is-crawlable) head > meta"]


def test_report_without_a_score_is_a_fault():
    with pytest.raises(ToolFault, match="NO_FCP"):
        read({"runtimeError": {"code": "NO_FCP", "message": "NO_FCP"}, "audits": {}, "categories": {}})


def test_page_of_the_corpus_holds_every_word_that_truth_is_looked_up_in():
    record = corpus(1)[0]
    page = markdown(record, "zh").lower()
    assert [line for line in whole(record).split("\n") if line not in page] == []


def test_server_sends_what_the_policy_says(tmp_path):
    (tmp_path / "index.html").write_text("<p>字</p>", encoding="utf-8")
    (tmp_path / "404.html").write_text("lost", encoding="utf-8")
    with Server(tmp_path, strict=True).running() as server:
        answer = urllib.request.urlopen(server.base)
        assert gzip.decompress(answer.read()).decode() == "<p>字</p>"
        assert {name: answer.headers[name] for name in policy.HEADERS} == policy.HEADERS
        assert (answer.headers["Content-Type"], answer.headers["Cache-Control"]) == ("text/html; charset=utf-8", "no-cache")
        with pytest.raises(urllib.error.HTTPError) as lost:
            urllib.request.urlopen(f"{server.base}assets/core.01234567.js")
        assert (lost.value.code, lost.value.headers["Cache-Control"], gzip.decompress(lost.value.read())) == (404, "no-cache", b"lost")
        lost.value.close()
        assert server.sent.keys() == {"/", "/assets/core.01234567.js"}


def test_slow_line_takes_its_time_for_all_together():
    line = Line(bits=800_000)
    before = line._free
    line.wait(1000)
    line.wait(1000)
    assert line._free - before >= 0.02


def test_tools_are_installed_once_and_again_when_their_list_changes(tmp_path, monkeypatch):
    ran, said = [], []
    monkeypatch.setattr("bench.tools.run", lambda command, fault, **more: ran.append(command) or "")
    tools = Tools(tmp_path, said.append)
    assert tools.python() == tools.python() == tmp_path / "python"
    assert len(ran) == len(said) == 1
    (tmp_path / "python" / ".prepared-for").write_text("older", encoding="utf-8")
    tools.python()
    assert len(ran) == 2


def test_program_that_fails_is_a_sentence_with_its_own_words():
    with pytest.raises(ToolFault, match=r"不行。No good\.\n    .*No such file"):
        run(["/no/such/program"], "不行。No good.")


def test_too_few_cases_are_refused_before_anything_is_built(tmp_path):
    said: list[str] = []
    assert main(["--root", str(tmp_path), "bench", "search", "--cases", "3"], said.append) == 1
    assert said == ["--cases 至少 200，--times 至少 1：太少了量不出什么。\n    → 例如 python3 -m scripts bench search --cases 1000"]
    assert list(tmp_path.iterdir()) == []
