"""Our search and its peers on one invented library, asked the same questions in the same Chromium."""

import gzip
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from bench.asking import asked
from bench.browsing import opened as browsing
from bench.corpus import corpus, whole
from bench.engines import Engine
from bench.engines.material import material
from bench.engines.ours import ours
from bench.engines.pagefind import pagefind
from bench.opening import Opened, in_turn
from bench.pages import built
from bench.questions import FIRST, TERMS, truth
from bench.serving import Server
from bench.tools import Say, ToolFault, Tools
from scripts.paths import Paths
from scripts.staging.search.bundle import Bundle, bundle
from scripts.staging.search.records import Record
from scripts.staging.search.sounds import Name

SIZES = (1000, 2500, 5000)


def made(records: list[Record]) -> Bundle:
    return bundle(records, [*map(Name, TERMS), *(Name(record.title["zh"]) for record in records)])


def weight(files: dict[str, str], *starts: str) -> int:
    return sum(len(gzip.compress(text.encode(), 6)) for name, text in files.items() if name.rpartition("/")[2].startswith(starts or ("",)))


def measure(paths: Paths, records: list[Record], tools: Tools, beside: bool, say: Say) -> dict[str, Any]:
    """``paths``: where a site was built; ``beside``: with the peers. name of the search → what was measured, or ``failed``: why not."""
    began = time.monotonic()
    found = made(records)
    say(
        f"语料 {len(records)} 个案例；我们的索引 {len(found.files)} 个文件，{weight(found.files) / 1e6:.2f} MB（gzip），用时 {time.monotonic() - began:.1f} 秒"
    )
    with tempfile.TemporaryDirectory() as folder, browsing() as browser:
        makers: dict[str, Callable[[], Engine]] = {
            "ours": lambda: ours(paths, Path(folder), found, records, FIRST),
            "Pagefind": lambda: pagefind(built(records, tools), tools, FIRST),
            "Material + jieba": lambda: material(built(records, tools), FIRST),
        }
        results = _measured(browser, {name: make for name, make in makers.items() if beside or name == "ours"}, records, say)
    results["ours"] |= {"files": len(found.files), "index_gzip": weight(found.files)}
    return results


def _measured(browser: Browser, makers: dict[str, Callable[[], Engine]], records: list[Record], say: Say) -> dict[str, Any]:
    """A peer that cannot be made or does not answer is told in a sentence."""
    wanted = min(10, len(truth({record.address: whole(record) for record in records}, FIRST)))
    results: dict[str, Any] = {}
    opened: dict[str, Opened] = {}
    with ExitStack() as servers:
        for name, make in makers.items():
            try:
                engine = make()
                opened[name] = Opened(servers.enter_context(Server(engine.folder, engine.strict).running()), engine, wanted)
            except ToolFault as fault:
                say(f"这一个没有量成 · not measured: {name}: {fault}")
                results[name] = {"failed": str(fault)}
        say("正在量到前十条的时间 · Measuring the time to ten results ……")
        in_turn(browser, list(opened.values()), say)
        for name, one in opened.items():
            results[name] = one.result()
            if not one.failed:
                results[name] |= _answers(browser, one, records, say)
    return {name: results[name] for name in makers}


def _answers(browser: Browser, one: Opened, records: list[Record], say: Say) -> dict[str, Any]:
    say(f"正在提问 · Asking {one.engine.name} ……")
    try:
        return asked(browser, one.server, one.engine, records)
    except BrowserError as fault:
        say(f"这一个没有量成 · not measured: {one.engine.name}: {fault}")
        return {"failed": str(fault)}


def growth(sizes: tuple[int, ...] = SIZES) -> list[dict[str, int]]:
    """Bytes of the index and of the texts for libraries of different size; linear growth keeps those a case alike."""
    found = []
    for size in sizes:
        files = made(corpus(size)).files
        index = weight(files, "s", "index")
        largest = max(len(gzip.compress(text.encode(), 6)) for name, text in files.items() if name.rpartition("/")[2].startswith("s"))
        found.append({"cases": size, "index": index, "all": weight(files), "index_a_case": round(index / size), "largest_shard": largest})
    return found
