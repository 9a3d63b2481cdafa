"""bench: measure what the site promises beside its peers. Exit 1 where a target is missed, each with its number."""

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from scripts import chromium
from scripts.building import BuildFault
from scripts.commands.command import Command, Say, paths_of
from scripts.output import write_file

if TYPE_CHECKING:
    from bench.tools import Tools
    from scripts.paths import Paths

PARTS = ("search", "pages", "questions")
LEAST = 200


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", nargs="?", choices=PARTS, help="one part; without it all")
    parser.add_argument("--cases", type=int, default=1000, help="invented cases that the search is measured on")
    parser.add_argument("--no-growth", action="store_true", help="leave out the size of the index up to 5,000 cases")
    parser.add_argument("--ours", action="store_true", help="leave out the peers")
    parser.add_argument("--times", type=int, default=5, help="runs of Lighthouse a page; the median counts")
    parser.add_argument("--lang", choices=("zh", "en", "both"), default="both", help="languages of our pages; peers are measured in the first")


def _run(asked: argparse.Namespace, say: Say) -> int:
    from bench import site, tools  # a browser and the corpus, needed by no other command

    if asked.cases < LEAST or asked.times < 1:
        say(f"--cases 至少 {LEAST}，--times 至少 1：太少了量不出什么。\n    → 例如 python3 -m scripts bench search --cases 1000")
        return 1
    if chromium.ensure(say) is None:
        return 1
    paths = paths_of(asked)
    folder = paths.build / "bench"
    missed = _questions(paths, say) if asked.what in (None, "questions") else []
    if asked.what == "questions":
        return _end(missed, say)
    try:
        built, _ = site.built(folder)
    except BuildFault as fault:
        say(f"网站没有建成，先改好下面的问题：\n{fault}\n    → python3 -m scripts check")
        return 1
    for part, measure in (("search", _search), ("pages", _pages)):
        if asked.what in (None, part):
            found, misses = measure(asked, built, tools.Tools(folder, say), say)
            write_file(folder / f"{part}.json", json.dumps(found, ensure_ascii=False, indent=1))
            missed += misses
    return _end(missed, say)


def _end(missed: list[str], say: Say) -> int:
    for line in missed:
        say(f"未达标 · missed: {line}")
    say(f"{'有目标没有达到 · targets missed' if missed else '目标都达到了 · all targets reached'}；数字在 build/bench/ · numbers in build/bench/")
    return 1 if missed else 0


def _questions(paths: "Paths", say: Say) -> list[str]:
    from bench import gold, report, targets

    found = gold.measure(paths)
    for line in [*report.questions(found), ""]:
        say(line)
    write_file(
        paths.build / "bench" / "questions.json",
        json.dumps({name: [asdict(one) for one in rows] for name, rows in found.items()}, ensure_ascii=False, indent=1),
    )
    return targets.questions(found)


def _search(asked: argparse.Namespace, built: "Paths", tools: "Tools", say: Say) -> tuple[dict[str, Any], list[str]]:
    from bench import report, search, targets
    from bench.corpus import corpus

    found: dict[str, Any] = search.measure(built, corpus(asked.cases), tools, not asked.ours, say)
    missed = targets.search(found, not asked.ours)
    for line in report.search(found):
        say(line)
    if not asked.no_growth:
        rows = search.growth()
        missed += targets.growth(rows)
        for line in ["", *report.growth(rows), ""]:
            say(line)
        found["growth"] = rows
    return found, missed


def _pages(asked: argparse.Namespace, built: "Paths", tools: "Tools", say: Say) -> tuple[dict[str, Any], list[str]]:
    from bench import report, site, targets, weight

    langs = ("zh", "en") if asked.lang == "both" else (asked.lang,)
    peers = () if asked.ours else ("Material", "Zensical")
    found = weight.measure(built, site.SITE_URL, langs, peers, asked.times, tools, say)
    for line in report.pages(found):
        say(line)
    return found, targets.pages(found)


BENCH = Command("bench", "量一量：搜索和网页，与同类并排。Measure the search and the pages beside their peers.", _register, _run)
