"""One search: its answers to every question beside a plain look through the texts, and the time of a question."""

import statistics
from typing import Any

from playwright.sync_api import Browser

from bench.corpus import whole
from bench.engines import Engine
from bench.questions import CLASSES, FOLDED, truth
from bench.serving import Server
from scripts.staging.search.records import Record

ROUNDS = 5
LIMIT = 120_000


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
