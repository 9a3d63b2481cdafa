"""new: begin a page; what it writes passes the checks but for named TODOs."""

import argparse
import sys
from datetime import date

from scripts.commands.command import Command, Say, paths_of
from scripts.content.load import load
from scripts.content.problems import Words
from scripts.content.scaffold import KINDS, ScaffoldFault, scaffold
from scripts.output import write_file

PYTHON = "py -3" if sys.platform == "win32" else "python3"


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("slug", help="name of the folder or file: lower-case letters, digits and hyphens")
    parser.add_argument("--shape", choices=("event", "practice"), default="event", help="of a case: something that happened, or how a place works")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths, lang = paths_of(asked), asked.lang
    library = load(paths)
    try:
        files = scaffold(library, asked.kind, asked.slug, asked.shape, date.today().isoformat())
    except ScaffoldFault as fault:
        say(f"error[{fault.code}] {fault.fact.of(lang)}\n    → {fault.mend.of(lang)}")
        return 2
    for name, text in files.items():
        write_file(paths.root / name, text)
        say(Words(f"已写出 {name}", f"Written: {name}").of(lang))
    item = library.planned.get(asked.slug)
    if item and item.record.kind == asked.kind:
        line = item.place("id")[0]
        say(
            Words(
                f"{item.path}:{line} 还把它列为待写。\n    → 删去那一条。", f"{item.path}:{line} still lists it as planned.\n    → Delete that entry."
            ).of(lang)
        )
    say(_next(asked.kind, asked.slug, next(iter(files))).of(lang))
    return 0


def _next(kind: str, slug: str, first: str) -> Words:
    """What to do now."""
    place = {"case": f"cases/{slug}", "note": f"cases/{slug}", "module": f"docs/modules/{slug}"}.get(kind, first)
    address = f"http://127.0.0.1:8000/cases/{slug}/note/" if kind == "note" else f"http://127.0.0.1:8000/{kind}s/{slug}/"
    english = "" if kind == "scenario" else "不会英文，删去 .en.md 那个文件。"
    return Words(
        f"接下来：\n  1. 打开 {first}，搜索 TODO，逐处写好。{english}\n  2. {PYTHON} -m scripts check {place}\n  3. {PYTHON} -m scripts serve ，打开 {address}",
        f"Next:\n  1. Open {first}, search for TODO and write what each asks for.\n  2. {PYTHON} -m scripts check {place}\n  3. {PYTHON} -m scripts serve and open {address}",
    )


NEW = Command("new", "新建一页：new case 编号。Begin a case, its teaching note, a mechanism, principle, module or scenario.", _register, _run)
