"""One search: bytes and seconds to its first ten results, and its answers to every question beside a plain look through the texts."""

import json
import statistics
from typing import Any

from playwright.sync_api import Browser

from bench.corpus import whole
from bench.engines import Engine
from bench.questions import CLASSES, FOLDED, truth
from bench.serving import LOCAL, TEN_MBIT, Server
from scripts.staging.search.records import Record

ROUNDS = 5
LIMIT = 120_000
STAMP = """new MutationObserver(() => {
  if (!window.benchShown && document.querySelectorAll(%s).length >= %d) window.benchShown = performance.now();
}).observe(document, {childList: true, subtree: true})"""
"""Milliseconds since the address was asked for, at the moment when the last result stands there; asking from outside would come late."""


def first(browser: Browser, server: Server, engine: Engine, wanted: int) -> dict[str, Any]:
    """Bytes and seconds until ``wanted`` results stand there: the search alone, and as a reader meets it."""
    alone = _opened(browser, server, engine, engine.first, engine.shown, wanted)
    page = _opened(browser, server, engine, engine.page, engine.page_shown, wanted)
    return {"first_bytes": alone[0], "first_seconds": alone[2], "page_search_bytes": page[0], "page_bytes": page[1], "page_seconds": page[2]}


def _opened(browser: Browser, server: Server, engine: Engine, address: str, shown: str, wanted: int) -> tuple[int, int, dict[str, float]]:
    """Bytes of the search and of everything, seconds by line. Nothing kept from before; a first round that is not counted warms the server."""
    seconds: dict[str, float] = {}
    search = everything = 0
    for network, line in (("local", LOCAL), ("10 Mbit", TEN_MBIT)):
        server.line = line
        times = []
        for number in range(ROUNDS + 1):
            context = browser.new_context()
            page = context.new_page()
            page.add_init_script(STAMP % (json.dumps(shown), wanted))
            server.sent.clear()
            page.goto(server.base + address, wait_until="commit")
            page.locator(shown).nth(wanted - 1).wait_for(state="attached", timeout=LIMIT)
            if number:
                times.append(page.evaluate("benchShown") / 1000)
            if network == "local":
                page.wait_for_timeout(300)  # what is still on its way belongs to it
                search = sum(size for name, size in server.sent.items() if engine.searches(name))
                everything = sum(server.sent.values())
            context.close()
        seconds[network] = round(statistics.median(times), 3)
    server.line = LOCAL
    return search, everything, seconds


def asked(browser: Browser, server: Server, engine: Engine, records: list[Record]) -> dict[str, Any]:
    """Every question once to load what it needs, then ``ROUNDS`` times; the median counts."""
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(LIMIT)
    if engine.before:
        page.add_init_script(engine.before)
    page.goto(server.base + engine.blank)
    page.evaluate(engine.prepare, engine.given)
    texts = {record.address: whole(record) for record in records}
    rows = []
    for group, questions in {**CLASSES, **{name: list(table) for name, table in FOLDED.items()}}.items():
        for question in questions:
            page.evaluate("question => ask(question)", question)
            answers = [page.evaluate("question => ask(question)", question) for _ in range(ROUNDS)]
            returned = {address for address in answers[0]["found"] if address in texts}
            wanted = truth(texts, question)
            hit = len(wanted & returned)
            rows.append({
                "class": group, "question": question, "wanted": len(wanted), "returned": len(returned), "close": answers[0]["close"],
                "recall": hit / len(wanted) if wanted else None, "precision": hit / len(returned) if returned else 0.0,
                "ms": statistics.median(answer["took"] for answer in answers),
            })  # fmt: skip
    context.close()
    return {**summed(rows), "rows": rows}


def summed(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Traditional characters and pinyin are told apart: no peer reads them, and they are no exact matches."""
    groups = {
        group: [row for row in rows if row["class"] == group and row["recall"] is not None] for group in dict.fromkeys(row["class"] for row in rows)
    }
    scored = [row for group in CLASSES for row in groups.get(group, [])]
    times = sorted(row["ms"] for row in rows)
    return {
        "questions": len(scored),
        "recall": round(statistics.mean(row["recall"] for row in scored), 4),
        "precision": round(statistics.mean(row["precision"] for row in scored), 4),
        "ms_median": round(statistics.median(times), 2),
        "ms_p95": round(times[int(0.95 * len(times))], 2),
        "classes": {
            group: {key: round(statistics.mean(row[key] for row in found), 3) for key in ("recall", "precision", "ms")} for group, found in groups.items() if found
        },
    }  # fmt: skip
