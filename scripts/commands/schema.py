"""schema: write what is derived from the models; with --check only compare."""

import argparse

from scripts.commands.command import Command, Say, paths_of
from scripts.derive.types import TypesFault
from scripts.derived import derived, leftover
from scripts.output import write_file


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 on a difference")


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths = paths_of(asked)
    try:
        made = derived(paths)
    except TypesFault as fault:
        say(f"类型没有生成：\n{fault}")
        return 1
    outdated = [name for name, text in made.items() if not (paths.tools / name).exists() or (paths.tools / name).read_text("utf-8") != text]
    extra = leftover(paths, made)
    for name in outdated:
        say(f"{'已过时' if asked.check else '已重写'}：{name}")
        if not asked.check:
            write_file(paths.tools / name, made[name])
    for name in extra:
        say(f"不再生成：{name}\n    → 删去它。")
    if outdated and asked.check:
        say("    → 运行 python3 -m scripts schema，并一起提交。")
    if extra or (outdated and asked.check):
        return 1
    say(f"派生文件与模型一致，共 {len(made)} 个。")
    return 0


SCHEMA = Command("schema", "由模型生成 JSON Schema、字段表、规则表和类型。Derive files from the models.", _register, _run)
