"""What was measured, as tables to read."""

from collections.abc import Callable
from typing import Any

from bench.gold import Asked, shares
from bench.lighthouse import CATEGORIES
from bench.table import table, times

SEARCH: tuple[tuple[str, Callable[[dict[str, Any]], float], str], ...] = (
    ("搜索到前十条，千字节 search, kB to ten results", lambda row: row["first_bytes"] / 1000, "{:,.1f}"),
    ("　连读者见到的网页 with the page", lambda row: row["page_bytes"] / 1000, "{:,.1f}"),
    ("搜索到前十条，秒 search alone, s, local", lambda row: row["first_seconds"]["local"], "{:.2f}"),
    ("　10 Mbit, 40 ms", lambda row: row["first_seconds"]["10 Mbit"], "{:.2f}"),
    ("读者见到前十条，秒 on its page, s, local", lambda row: row["page_seconds"]["local"], "{:.2f}"),
    ("　10 Mbit, 40 ms", lambda row: row["page_seconds"]["10 Mbit"], "{:.2f}"),
    ("查全率 recall", lambda row: row["recall"], "{:.3f}"),
    ("查准率 precision", lambda row: row["precision"], "{:.3f}"),
    ("一问，毫秒 ms a question, median", lambda row: row["ms_median"], "{:.1f}"),
    ("　p95", lambda row: row["ms_p95"], "{:.1f}"),
)
SHARES = ("查全率", "查准率")
"""Rows that are no multiples of each other."""


def search(found: dict[str, Any]) -> list[str]:
    """One column a search, with ours as the measure; then recall and precision by class of question."""
    measured = {name: row for name, row in found.items() if "failed" not in row}
    head = ["", *(cell for name in measured for cell in ([name] if name == "ours" else [name, "/ ours"]))]
    rows = []
    for label, value, form in SEARCH:
        cells = [label]
        for name, row in measured.items():
            cells.append(form.format(value(row)))
            if name != "ours":
                cells.append("" if label.startswith(SHARES) or "ours" not in measured else times(value(row), value(measured["ours"])))
        rows.append(cells)
    classes = [
        [group, *(f"{row['classes'][group]['recall']:.2f} / {row['classes'][group]['precision']:.2f}" for row in measured.values())]
        for group in next(iter(measured.values()))["classes"]
    ]
    return [*table(head, rows), "", *table(["查全 recall / 查准 precision", *measured], classes)] if measured else []


def questions(found: dict[str, list[Asked]]) -> list[str]:
    rows = []
    for name, asked in found.items():
        for kind in ["", *sorted({one.kind for one in asked})]:
            chosen = [one for one in asked if kind in ("", one.kind)]
            first, three = shares(chosen)
            rows.append([f"  {kind}" if kind else name, str(len(chosen)), f"{first:.3f}", f"{three:.3f}"])
    return table(["questions", "n", "first", "first three"], rows)


def growth(rows: list[dict[str, int]]) -> list[str]:
    return table(
        ["案例 cases", "索引 index kB", "每例 bytes a case", "最大一片 largest shard", "连文字 with texts kB"],
        [[f"{row['cases']:,}", f"{row['index'] / 1000:,.0f}", f"{row['index_a_case']:,}", f"{row['largest_shard']:,}", f"{row['all'] / 1000:,.0f}"] for row in rows],
    )  # fmt: skip


def pages(found: dict[str, Any]) -> list[str]:
    """One row a page and site; then what kept ours below 100."""
    rows = [
        [
            f"{page} · {site}", *(f"{row[name]:.0f}" for name in CATEGORIES), f"{row['bytes'] / 1000:,.0f}", f"{row['requests']:.0f}",
            f"{row['fcp_ms'] / 1000:.1f}", f"{row['lcp_ms'] / 1000:.1f}", f"{row['tbt_ms']:.0f}", f"{row['cls']:.3f}",
        ]
        for page in next(iter(found.values())) for site, all_pages in found.items() for row in [all_pages.get(page)] if isinstance(row, dict)
    ]  # fmt: skip
    lines = table(["", "perf", "a11y", "best", "SEO", "kB", "requests", "FCP s", "LCP s", "TBT ms", "CLS"], rows)
    lost = [f"    {page}: {line}" for page, row in found.get("ours", {}).items() if isinstance(row, dict) for line in row["lost_on"]]
    return [*lines, *(["", "丢分之处 · what cost points:", *lost] if lost else [])]
