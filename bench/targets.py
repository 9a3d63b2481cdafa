"""What the measurements are held to, and which of it was missed: every miss with its number."""

from typing import Any

from bench.gold import Asked, shares
from bench.lighthouse import CATEGORIES

FIRST_BYTES, FIRST_RATIO, RECALL, PRECISION, P95 = 70_000, 0.5, 0.99, 0.98, 5.0
GROWTH = 1.1
"""Bytes of the index a case at the largest library over those at the smallest."""
FIRST, FIRST_THREE = 0.95, 1.0
SCORE, CASE_BYTES = 100, 50_000


def search(found: dict[str, Any], beside: bool) -> list[str]:
    ours, peer = found["ours"], found.get("Pagefind", {"failed": ""})
    if "failed" in ours:
        return [f"ours was not measured: {ours['failed']}"]
    missed = [
        _most("bytes before ten results (gzip)", max(ours["first_bytes"], ours["page_search_bytes"]), FIRST_BYTES),
        _most("ms, p95 of a question", ours["ms_p95"], P95),
        _least("recall", ours["recall"], RECALL),
        _least("precision", ours["precision"], PRECISION),
    ]
    if not beside:
        return [line for line in missed if line]
    if "failed" in peer:
        missed.append("time to first result beside Pagefind: Pagefind was not measured")
    else:
        for key, what in (("first_seconds", "the search alone"), ("page_seconds", "on its page")):
            for line, seconds in ours[key].items():
                missed.append(_most(f"time to ten results, {what}, {line}, over Pagefind’s", round(seconds / peer[key][line], 3), FIRST_RATIO))
    return [line for line in missed if line]


def questions(found: dict[str, list[Asked]]) -> list[str]:
    missed = []
    for name in ("gold", "unseen"):
        first, three = shares(found[name])
        missed += [
            _least(f"{name}: right page first", round(first, 3), FIRST),
            _least(f"{name}: among the first three", round(three, 3), FIRST_THREE),
        ]
    return [line for line in missed if line]


def growth(rows: list[dict[str, int]]) -> list[str]:
    ratio = round(rows[-1]["index_a_case"] / rows[0]["index_a_case"], 3)
    found = _most(f"bytes of the index a case, {rows[-1]['cases']} cases over {rows[0]['cases']}", ratio, GROWTH)
    return [found] if found else []


def pages(found: dict[str, Any]) -> list[str]:
    """Every page of ours, in each category, and the first visit to a case."""
    if "failed" in found["ours"]:
        return [f"ours was not measured: {found['ours']['failed']}"]
    missed = []
    for page, row in found["ours"].items():
        missed += [_least(f"{page}: {name}", row[name], SCORE) for name in CATEGORIES]
        if page.startswith("case "):
            missed.append(_most(f"{page}: bytes of a first visit", row["bytes"], CASE_BYTES))
    return [line for line in missed if line]


def _most(what: str, value: float, most: float) -> str:
    return "" if value <= most else f"{what}: {value:,} > {most:,}"


def _least(what: str, value: float, least: float) -> str:
    return "" if value >= least else f"{what}: {value} < {least}"
