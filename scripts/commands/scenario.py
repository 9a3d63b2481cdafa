"""scenario: a scenario as a tree, and what is wrong with it."""

import argparse

from scripts.commands.check import speak
from scripts.commands.command import Command, Say, paths_of
from scripts.content.checks import run
from scripts.content.load import load
from scripts.content.nearest import suggestion
from scripts.content.problems import Words
from scripts.content.scenario_tree import tree


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("slug", help="name of the file in docs/scenarios, without .yml")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")


def _run(asked: argparse.Namespace, say: Say) -> int:
    library = load(paths_of(asked))
    item = library.scenarios.get(asked.slug)
    found = [problem for problem in run(library) if problem.path == f"docs/scenarios/{asked.slug}.yml"]
    if item is None and not found:
        fact = Words(f"没有「{asked.slug}」这个情境。", f"There is no scenario “{asked.slug}”.")
        say(f"error[scenario] {fact.of(asked.lang)}\n    → {suggestion(asked.slug, library.known.get('scenario', ())).of(asked.lang)}")
        return 2
    if item is not None:
        say(_KEY.of(asked.lang))
        for line in tree(item.record, asked.lang):
            say(line)
    speak(found, "text", asked.lang, say)
    return 1 if any(problem.level == "error" for problem in found) else 0


_KEY = Words("✓ 最稳妥  ~ 差一步  ✗ 会误事  · 不评判  ■ 结局  ↑ 上面画过", "✓ best  ~ fair  ✗ poor  · not scored  ■ end  ↑ drawn above")

SCENARIO = Command("scenario", "把一个情境画成树：scenario 编号。A scenario as a tree.", _register, _run)
