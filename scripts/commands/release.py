"""release: freeze the question banks of today, so that receipts given out now can be read later."""

import argparse

from scripts.commands.check import speak
from scripts.commands.command import Command, Say, nothing, paths_of
from scripts.content.banks import ENDING, FOLDER, bank_hash, bank_text, current, released
from scripts.content.checks import run as run_checks
from scripts.content.load import load
from scripts.output import write_file


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths = paths_of(asked)
    library = load(paths)
    banks = current(library)
    frozen = released(paths.root)
    fresh = {name: bank for name, bank in banks.items() if bank_hash(bank) not in frozen}
    folders = (f"{FOLDER}/", *(f"docs/modules/{name}/" for name in library.known.get("module", ()) if name in fresh or name not in library.modules))
    errors = [problem for problem in run_checks(library) if problem.level == "error" and problem.path.startswith(folders)]
    if errors:
        speak(errors, "text", "zh", say)
        say("题库没有定版，一份也没有写。\n    → 先改好上面的错误，再运行 python3 -m scripts release。")
        return 1
    for name, bank in fresh.items():
        module = library.modules[name].record
        file = f"{FOLDER}/{bank_hash(bank)}{ENDING}"
        write_file(paths.root / file, bank_text(bank))
        say(f"{file}：第{module.number}单元“{module.title}”的题库已定版。")
    say(f"定版 {len(fresh)} 份，请一起提交。" if fresh else f"没有要定版的：{len(banks)} 个单元的题库都已在 {FOLDER}。")
    return 0


RELEASE = Command("release", "把各单元今天的题库定版，存进 docs/banks。Freeze the question banks of today.", nothing, _run)
