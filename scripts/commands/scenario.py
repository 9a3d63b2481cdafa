"""scenario: a scenario as a tree or as a picture, and what is wrong with it."""

import argparse
from pathlib import Path

from scripts.commands.check import speak
from scripts.commands.command import Command, Say, paths_of
from scripts.content.checks import run
from scripts.content.load import load
from scripts.content.nearest import suggestion
from scripts.content.problems import Words
from scripts.content.scenario_tree import tree
from scripts.output import write_file
from scripts.staging.scenario_graph import graph


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("slug", help="name of the file in docs/scenarios, without .yml")
    parser.add_argument("--graph", metavar="FILE.svg", type=Path, help="draw it as a graph into this file instead")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")


def _run(asked: argparse.Namespace, say: Say) -> int:
    library = load(paths_of(asked))
    item = library.scenarios.get(asked.slug)
    found = [problem for problem in run(library) if problem.path == f"docs/scenarios/{asked.slug}.yml"]
    if item is None and not found:
        fact = Words(f"没有「{asked.slug}」这个情境。", f"There is no scenario “{asked.slug}”.")
        say(f"error[scenario] {fact.of(asked.lang)}\n    → {suggestion(asked.slug, library.known.get('scenario', ())).of(asked.lang)}")
        return 2
    drawn = True
    if item is not None and asked.graph:
        drawn = _draw(graph(item.record, asked.lang), asked.graph, asked.lang, say)
    elif item is not None:
        say(_KEY.of(asked.lang))
        for line in tree(item.record, asked.lang):
            say(line)
    speak(found, "text", asked.lang, say)
    return 1 if not drawn or any(problem.level == "error" for problem in found) else 0


def _draw(picture: str, goal: Path, lang: str, say: Say) -> bool:
    """Only into a picture: a slip of the pen must not cost a content file."""
    if goal.suffix.lower() != ".svg":
        fact, mend = (
            Words(f"「{goal}」不是 .svg 文件，没有写。", f"“{goal}” is not an .svg file; nothing was written."),
            Words("文件名写成 .svg 结尾。", "Let the name end in .svg."),
        )
    else:
        try:
            write_file(goal, picture)
        except OSError as fault:
            fact = Words(f"写不进「{goal}」：{fault.strerror}。", f"“{goal}” cannot be written: {fault.strerror}.")
            mend = Words("换一个能写的文件夹。", "Name a folder that can be written to.")
        else:
            say(Words(f"图画在 {goal}", f"The picture is in {goal}").of(lang))
            return True
    say(f"error[scenario] {fact.of(lang)}\n    → {mend.of(lang)}")
    return False


_KEY = Words("✓ 最稳妥  ~ 差一步  ✗ 会误事  · 不评判  ■ 结局  ↑ 上面画过", "✓ best  ~ fair  ✗ poor  · not scored  ■ end  ↑ drawn above")

SCENARIO = Command(
    "scenario", "把一个情境画成树：scenario 编号；画成图：加 --graph 文件.svg。A scenario as a tree, or as a picture.", _register, _run
)
