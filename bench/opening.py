"""The first ten results with their passages: bytes and seconds, all searches in turn, so that what else the machine does meets them alike."""

import json
import statistics
from collections import defaultdict
from typing import Any

from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from bench.engines import Engine
from bench.serving import LOCAL, TEN_MBIT, Server
from bench.tools import Say

ROUNDS = 7
LIMIT = 120_000
LINES = {"local": LOCAL, "10 Mbit": TEN_MBIT}
STAMP = """new MutationObserver(() => {
  if (!window.benchShown && document.querySelectorAll(%s).length >= %d) window.benchShown = performance.now();
}).observe(document, {childList: true, subtree: true})"""
"""Milliseconds since the address was asked for, at the moment when the last result stands there; asking from outside would come late."""


class Opened:
    """What one search took: seconds of every counted round, bytes of the search and of everything."""

    def __init__(self, server: Server, engine: Engine, wanted: int) -> None:
        self.server, self.engine, self.wanted, self.failed = server, engine, wanted, ""
        self.ways = {"first": (engine.first, engine.shown), "page": (engine.page, engine.page_shown)}
        self.seconds: dict[tuple[str, str], list[float]] = defaultdict(list)
        self.bytes: dict[str, tuple[int, int]] = {}

    def open(self, browser: Browser, way: str, line: str) -> float:
        """Once, with nothing kept from before."""
        address, shown = self.ways[way]
        self.server.line = LINES[line]
        self.server.sent.clear()
        context = browser.new_context()
        try:
            page = context.new_page()
            page.add_init_script(STAMP % (json.dumps(shown), self.wanted))
            page.goto(self.server.base + address, wait_until="commit", timeout=LIMIT)
            page.locator(shown).nth(self.wanted - 1).wait_for(state="attached", timeout=LIMIT)
            seconds: float = page.evaluate("benchShown") / 1000
            if way not in self.bytes:
                page.wait_for_timeout(300)  # what is still on its way belongs to it
                sent = dict(self.server.sent)
                self.bytes[way] = (sum(size for name, size in sent.items() if self.engine.searches(name)), sum(sent.values()))
            return seconds
        finally:
            context.close()
            self.server.line = LOCAL

    def result(self) -> dict[str, Any]:
        if self.failed:
            return {"failed": self.failed}
        seconds = {way: {line: round(statistics.median(self.seconds[way, line]), 3) for line in LINES} for way in self.ways}
        return {
            "first_bytes": self.bytes["first"][0], "first_seconds": seconds["first"], "page_search_bytes": self.bytes["page"][0],
            "page_bytes": self.bytes["page"][1], "page_seconds": seconds["page"], "rounds": {" ".join(key): value for key, value in self.seconds.items()},
        }  # fmt: skip


def in_turn(browser: Browser, all_of_them: list[Opened], say: Say) -> None:
    """A first round that is not counted warms servers and disk. A search that fails is told in a sentence and left out of the rest."""
    for line in LINES:
        for number in range(ROUNDS + 1):
            for one in all_of_them:
                for way in one.ways:
                    if not one.failed:
                        _once(browser, one, way, line, number > 0, say)


def _once(browser: Browser, one: Opened, way: str, line: str, counts: bool, say: Say) -> None:
    if way == "page" and one.ways["page"] == one.ways["first"]:
        one.bytes["page"], one.seconds["page", line] = one.bytes["first"], one.seconds["first", line]
        return
    try:
        seconds = one.open(browser, way, line)
    except BrowserError as fault:
        one.failed = f"{one.engine.name}: {fault}"
        say(f"这一个没有量成 · not measured: {one.failed}")
        return
    if counts:
        one.seconds[way, line].append(seconds)
