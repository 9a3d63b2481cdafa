"""Our search on the invented corpus, measured in Chromium."""

import gzip
import json
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from bench.corpus import corpus, whole
from bench.questions import CLASSES, FIRST, FOLDED, TERMS, truth
from scripts import chromium
from scripts.node import esbuild
from scripts.output import write_file
from scripts.paths import Paths
from scripts.policy import HEADERS
from scripts.staging.assets import TARGET
from scripts.staging.search.bundle import Bundle, bundle
from scripts.staging.search.records import Record
from scripts.staging.search.sounds import Name

ROUNDS = 3
TEN_MBIT = {"offline": False, "latency": 40, "downloadThroughput": 10e6 / 8, "uploadThroughput": 3e6 / 8}
ASK = """async question => {
  const began = performance.now();
  const answer = await engine.ask(question);
  const index = await engine.ready();
  await pujiangEngine.resultsOf(engine.shelf, index, answer, answer.exact.slice(0, 10), answer.marked, 'zh');
  const took = performance.now() - began;
  return {took, exact: answer.exact.map(hit => hit.record), close: answer.close.length};
}"""
Say = Callable[[str], None]


class Zipped(SimpleHTTPRequestHandler):
    """Files with gzip and the site's own headers, as a real server sends them; what was sent is written down."""

    protocol_version = "HTTP/1.1"
    sent: dict[str, int]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.sent[self.path.partition("?")[0]] = len(body)
        self.send_response(200)
        for name, value in {
            **HEADERS,
            "Content-Type": self.guess_type(str(path)),
            "Content-Encoding": "gzip",
            "Content-Length": str(len(body)),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Quiet."""


def made(records: list[Record]) -> Bundle:
    return bundle(records, [*map(Name, TERMS), *(Name(record.title["zh"]) for record in records)])


def weight(files: dict[str, str], *starts: str) -> int:
    return sum(len(gzip.compress(text.encode(), 6)) for name, text in files.items() if name.rpartition("/")[2].startswith(starts or ("",)))


def measure(paths: Paths, cases: int, say: Say) -> dict[str, Any]:
    """Needs a built site: its search page and scripts are what is measured."""
    began = time.monotonic()
    records = corpus(cases)
    found = made(records)
    say(f"语料 {cases} 个案例，索引 {len(found.files)} 个文件，{weight(found.files) / 1e6:.2f} MB（gzip），用时 {time.monotonic() - began:.1f} 秒")
    with tempfile.TemporaryDirectory() as folder:
        _site(paths, Path(folder), found)
        sent: dict[str, int] = {}
        handler = type("Sending", (Zipped,), {"sent": sent})
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_address[1]}/"
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium.find(), args=[flag for flag in chromium.FLAGS if flag != "--headless"])
                first = _first(browser, base, sent)
                asked = _asked(browser, base, found.folder, records)
                browser.close()
        finally:
            server.shutdown()
            server.server_close()
    return {"cases": cases, "index_gzip": weight(found.files), "files": len(found.files), **first, **asked}


def _site(paths: Paths, folder: Path, found: Bundle) -> None:
    """The built search page with the corpus in the place of the site's own index."""
    page = (paths.site / "search" / "index.html").read_text("utf-8")
    old = page.split('data-search-files="', 1)[1].split('"', 1)[0]
    write_file(folder / "search" / "index.html", page.replace(old, f"../{found.folder}"))
    for path in (paths.site / "assets").glob("*.*"):
        write_file(folder / "assets" / path.name, path.read_bytes())
    for lang in ("zh", "en"):
        words = next((paths.site / "assets" / "search").glob(f"*/words-{lang}.js"))
        write_file(folder / found.folder / words.name, words.read_bytes())
    for name, text in found.files.items():
        write_file(folder / name, text)
    esbuild(paths.node_modules, [str(paths.web / "search/engine.ts"), "--bundle", "--format=iife", "--global-name=pujiangEngine", f"--target={TARGET}", "--minify", f"--outfile={folder / 'engine.js'}"])  # fmt: skip
    write_file(folder / "empty.html", '<!doctype html><meta charset="utf-8"><title>bench</title>')


def _first(browser: Any, base: str, sent: dict[str, int]) -> dict[str, Any]:
    """Bytes and seconds until ten results with their passages stand on the page, nothing kept from before."""
    seconds: dict[str, list[float]] = {"local": [], "10 Mbit": []}
    search = page_bytes = 0
    for network, times in seconds.items():
        for _ in range(ROUNDS):
            context = browser.new_context()
            page = context.new_page()
            if network != "local":
                session = context.new_cdp_session(page)
                session.send("Network.enable")
                session.send("Network.emulateNetworkConditions", TEN_MBIT)
            sent.clear()
            began = time.monotonic()
            page.goto(f"{base}search/?q={FIRST}", wait_until="commit")
            page.locator(".found-text").nth(9).wait_for()
            times.append(time.monotonic() - began)
            search = sum(size for name, size in sent.items() if "/search" in name and name.endswith(".js"))
            page_bytes = sum(sent.values())
            context.close()
    return {
        "first_seconds": {name: round(statistics.median(times), 2) for name, times in seconds.items()},
        "first_bytes": search,
        "first_bytes_with_page": page_bytes,
    }


def _asked(browser: Any, base: str, folder: str, records: list[Record]) -> dict[str, Any]:
    page: Page = browser.new_page()
    page.goto(f"{base}empty.html")
    page.add_script_tag(url=f"{base}engine.js")
    page.evaluate("folder => { window.engine = new pujiangEngine.Engine(new pujiangEngine.ScriptShelf(folder)) }", f"{base}{folder}")
    texts = {record.address: whole(record) for record in records}
    order = [record.address for record in records]
    rows = []
    for group, questions in {**CLASSES, **{name: list(table) for name, table in FOLDED.items()}}.items():
        for question in questions:
            page.evaluate(ASK, question)
            answers = [page.evaluate(ASK, question) for _ in range(ROUNDS)]
            returned = {order[number] for number in answers[0]["exact"]}
            wanted = truth(texts, question)
            hit = len(wanted & returned)
            rows.append({
                "class": group, "question": question, "wanted": len(wanted), "returned": len(returned), "close": answers[0]["close"],
                "recall": hit / len(wanted) if wanted else None, "precision": hit / len(returned) if returned else 0.0,
                "ms": statistics.median(answer["took"] for answer in answers),
            })  # fmt: skip
    scored = [row for row in rows if row["recall"] is not None and row["class"] in CLASSES]
    times = sorted(row["ms"] for row in rows)
    return {
        "questions": len(scored), "recall": round(statistics.mean(row["recall"] for row in scored), 4), "precision": round(statistics.mean(row["precision"] for row in scored), 4),
        "ms_median": round(statistics.median(times), 2), "ms_p95": round(times[int(0.95 * len(times))], 2),
        "classes": {group: [round(statistics.mean(row[key] for row in rows if row["class"] == group and row["recall"] is not None), 3) for key in ("recall", "precision", "ms")] for group in dict.fromkeys(row["class"] for row in rows)},
        "rows": rows,
    }  # fmt: skip


def growth(sizes: tuple[int, ...]) -> list[dict[str, int]]:
    """Bytes of the index and of the texts for libraries of different size; linear growth keeps those a case alike."""
    found = []
    for size in sizes:
        files = made(corpus(size)).files
        index = weight(files, "s", "index")
        found.append({"cases": size, "index": index, "all": weight(files), "index_a_case": round(index / size), "largest_shard": max(len(gzip.compress(text.encode(), 6)) for name, text in files.items() if name.rpartition("/")[2].startswith("s"))})  # fmt: skip
    return found


def as_text(result: dict[str, Any]) -> str:
    return json.dumps(result, ensure_ascii=False, indent=1)
