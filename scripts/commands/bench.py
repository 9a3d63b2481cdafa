"""bench: measure what the site promises; for the search bytes, time, recall and precision on an invented library."""

import argparse

from scripts.commands.command import Command, Say, paths_of
from scripts.output import write_file

BOUNDS = (("first_bytes", 70_000, "bytes before ten results"), ("ms_p95", 5, "ms, p95 of a question"))
LEAST = (("recall", 0.99), ("precision", 0.98))


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("search",), help="what to measure")
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--growth", action="store_true", help="also the size of the index at 1,000, 2,500 and 5,000 cases")


def _run(asked: argparse.Namespace, say: Say) -> int:
    from bench import search  # a browser and the corpus, needed by no other command

    paths = paths_of(asked)
    if not (paths.site / "search" / "index.html").exists():
        say("还没有建成的网站。\n    → 先运行 python3 -m scripts build")
        return 1
    result = search.measure(paths, asked.cases, say)
    if asked.growth:
        result["growth"] = search.growth((1000, 2500, 5000))
    write_file(paths.build / "bench" / "search.json", search.as_text(result))
    for key in (
        "cases",
        "files",
        "index_gzip",
        "first_bytes",
        "first_bytes_with_page",
        "first_seconds",
        "questions",
        "recall",
        "precision",
        "ms_median",
        "ms_p95",
    ):
        say(f"{key}: {result[key]}")
    for group, values in result["classes"].items():
        say(f"    {group}: recall {values[0]}, precision {values[1]}, {values[2]:.2f} ms")
    for row in result.get("growth", []):
        say(f"    {row}")
    failed = [f"{key} {result[key]} > {most} ({what})" for key, most, what in BOUNDS if result[key] > most]
    failed += [f"{key} {result[key]} < {least}" for key, least in LEAST if result[key] < least]
    for line in failed:
        say(f"未达标 · out of bounds: {line}")
    return 1 if failed else 0


BENCH = Command("bench", "量一量：搜索的字节、时间、查全率和查准率。Measure the search.", _register, _run)
