"""new: begin a record from the commented template; what it writes passes the checks but for named TODOs."""

import argparse

from scripts.commands.command import Command, Say, paths_of
from scripts.content.scaffold import KINDS, ScaffoldFault, scaffold
from scripts.output import write_file


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("slug", help="name of the folder or file: lower-case letters, digits and hyphens")


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths = paths_of(asked)
    try:
        files = scaffold(paths, asked.kind, asked.slug)
    except ScaffoldFault as fault:
        say(str(fault))
        return 1
    for name, text in files.items():
        write_file(paths.root / name, text)
        say(f"已写出 {name}")
    say("接下来：搜索 TODO，逐处改成您的内容，再运行 python3 -m scripts check。")
    return 0


NEW = Command("new", "从模板新建一页：new case 短名。Begin a record from the template.", _register, _run)
