"""schema: write what is derived from the models; with --check only compare."""

import argparse

from scripts.commands.command import Command, Say, paths_of
from scripts.derived import derived
from scripts.output import write_file


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 on a difference")


def _run(asked: argparse.Namespace, say: Say) -> int:
    root = paths_of(asked).tools
    outdated = []
    for name, text in derived(root).items():
        path = root / name
        if not path.exists() or path.read_text("utf-8") != text:
            outdated.append(name)
            if not asked.check:
                write_file(path, text)
    for name in outdated:
        say(f"{'已过时' if asked.check else '已重写'}：{name}")
    if outdated and asked.check:
        say("    → 运行 python3 -m scripts schema，并一起提交。")
        return 1
    say(f"派生文件与模型一致。({len(outdated)} changed)")
    return 0


SCHEMA = Command("schema", "由模型生成 JSON Schema、字段表、规则表和类型。Derive files from the models.", _register, _run)
