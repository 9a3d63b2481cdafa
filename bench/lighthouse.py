"""Lighthouse on one address: a fresh Chromium each time, a phone as Lighthouse imagines it; the median of several runs."""

import json
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.tools import ToolFault, run
from scripts import chromium
from scripts.node import binary

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
TIMES = {"first-contentful-paint": "fcp_ms", "largest-contentful-paint": "lcp_ms", "total-blocking-time": "tbt_ms", "cumulative-layout-shift": "cls"}


def median(node_modules: Path, address: str, times: int) -> dict[str, Any]:
    """Scores from 0 to 100, bytes on the line with headers, and what kept a category below 100 in any of the runs."""
    runs = [_once(node_modules, address) for _ in range(times)]
    found: dict[str, Any] = {key: statistics.median(one[key] for one in runs) for key in (*CATEGORIES, *TIMES.values(), "bytes", "requests")}
    found["lost_on"] = sorted({line for one in runs for line in one["lost_on"]})
    found["runs"] = [{key: one[key] for key in CATEGORIES} for one in runs]
    return found


def _once(node_modules: Path, address: str) -> dict[str, Any]:
    command = [
        str(binary()), str(node_modules / "lighthouse" / "cli" / "index.js"), address, "--quiet", "--output=json", "--output-path=stdout",
        f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={' '.join(chromium.FLAGS)}", "--no-enable-error-reporting",
    ]  # fmt: skip
    said = run(command, f"Lighthouse 没有量成 {address}。Lighthouse did not finish.", seconds=300, CHROME_PATH=chromium.find() or "")
    return read(json.loads(said))


def read(report: dict[str, Any]) -> dict[str, Any]:
    """A report of Lighthouse, cut down to what is compared."""
    fault = report.get("runtimeError") or {}
    if fault.get("code", "NO_ERROR") != "NO_ERROR":
        raise ToolFault(f"Lighthouse: {fault.get('message')}")
    audits = report["audits"]
    if any(report["categories"][name]["score"] is None for name in CATEGORIES):
        raise ToolFault(f"Lighthouse: no score for {report.get('finalDisplayedUrl')}")
    requests = [one for one in audits["network-requests"]["details"]["items"] if str(one.get("url", "")).startswith("http")]
    return {
        **{name: round(report["categories"][name]["score"] * 100) for name in CATEGORIES},
        **{short: round(audits[name]["numericValue"], 3) for name, short in TIMES.items()},
        "bytes": sum(one.get("transferSize") or 0 for one in requests),
        "requests": len(requests),
        "lost_on": [_reason(name, part["id"], audits[part["id"]]) for name in CATEGORIES for part in report["categories"][name]["auditRefs"] if _loses(part, audits)],
    }  # fmt: skip


def _loses(part: dict[str, Any], audits: dict[str, Any]) -> bool:
    score = audits[part["id"]].get("score")
    return bool(part.get("weight")) and score is not None and score < 1


def _reason(category: str, name: str, audit: dict[str, Any]) -> str:
    where: Callable[[dict[str, Any]], str] = lambda item: str((item.get("node") or {}).get("selector") or item.get("url") or item.get("source") or "")  # noqa: E731
    places = [where(item) for item in (audit.get("details") or {}).get("items", [])[:3] if isinstance(item, dict)]
    return f"{category}: {audit['title']} ({name})" + (f" {', '.join(filter(None, places))}" if any(places) else "")
