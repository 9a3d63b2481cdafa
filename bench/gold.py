"""The questions of tests/fixtures/search, asked of the real library's search: which place the right page takes."""

import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Page

from bench.browsing import opened
from scripts.content.load import load
from scripts.node import esbuild
from scripts.output import write_file
from scripts.paths import Paths
from scripts.staging.assets import TARGET
from scripts.staging.collect import pages
from scripts.staging.search.site_search import site_search
from scripts.staging.settings import settings
from scripts.staging.site import Site

FILES = ("gold", "hard", "sealed", "unseen")
QUESTIONS = Path("tests") / "fixtures" / "search"
SHOWN = 10
LISTS = re.compile(r"(?:glossary|wording|timeline|figures|discrepancies|sources)/")
ASK = """async asked => {
  const answer = await engine.ask(asked.q);
  const index = await engine.ready();
  const of = (hits, words) => pujiangEngine.resultsOf(engine.shelf, index, answer, hits, words, asked.lang);
  const exact = await of(answer.exact.slice(0, asked.shown), answer.marked);
  const close = await of(answer.close.slice(0, asked.shown - exact.length), answer.markedClose);
  return exact.concat(close).map(one => one.address);
}"""


@dataclass(frozen=True)
class Asked:
    """``place``: of the first right page among the results, from 1; 0 where it is not among the first ten."""

    id: str
    kind: str
    lang: str
    question: str
    place: int
    found: list[str]
    wanted: list[str]


def is_right(address: str, wanted: Iterable[str]) -> bool:
    """A section of a page that is wanted counts as the page; in lists the entry itself must be named."""
    return any(address == one or ("#" not in one and address.partition("#")[0] == one and not LISTS.match(one)) for one in wanted)


def made(paths: Paths, folder: Path) -> tuple[Path, Path]:
    """The files of the search of the library at ``paths``, written into ``folder``: where the index stands, and the engine."""
    site = Site(load(paths), settings(paths.root), "2026-01-01")
    found = site_search(site, [one for lang in ("zh", "en") for one in pages(site, lang)], paths.cache)
    for name, text in found.files.items():
        write_file(folder / name, text)
    done = esbuild(paths.node_modules, [str(paths.web / "search/engine.ts"), "--bundle", "--format=iife", "--global-name=pujiangEngine", f"--target={TARGET}", f"--outfile={folder / 'engine.js'}"])  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    return folder / found.folder, folder / "engine.js"


def put(page: Page, index: Path, engine: Path, folder: Path) -> None:
    """The engine with an index, on a page that stands in ``folder``."""
    write_file(folder / "page.html", '<!doctype html><meta charset="utf-8"><title>search</title>')
    page.goto((folder / "page.html").as_uri())
    page.add_script_tag(path=engine)
    page.evaluate("folder => { window.engine = new pujiangEngine.Engine(new pujiangEngine.ScriptShelf(folder)) }", index.as_uri() + "/")


def ask(page: Page, questions: Iterable[dict[str, Any]]) -> list[Asked]:
    rows = []
    for one in questions:
        found = page.evaluate(ASK, {"q": one["q"], "lang": one["lang"], "shown": SHOWN})
        place = next((number for number, address in enumerate(found, 1) if is_right(address, one["first"])), 0)
        rows.append(Asked(one["id"], one["class"], one["lang"], one["q"], place, found, one["first"]))
    return rows


def questions(paths: Paths, name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = yaml.safe_load((paths.root / QUESTIONS / name).read_text("utf-8"))
    return entries


def shares(rows: list[Asked]) -> tuple[float, float]:
    """(share with the right page first, share with it among the first three)"""
    return sum(row.place == 1 for row in rows) / len(rows), sum(1 <= row.place <= 3 for row in rows) / len(rows)


def measure(paths: Paths) -> dict[str, list[Asked]]:
    """Every file of questions, asked of the library at ``paths``."""
    with tempfile.TemporaryDirectory() as folder, opened() as browser:
        page = browser.new_page()
        put(page, *made(paths, Path(folder)), Path(folder))
        return {name: ask(page, questions(paths, f"{name}.yml")) for name in FILES}
