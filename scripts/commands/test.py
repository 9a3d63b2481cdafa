"""test: every check and test, in the order quick to slow."""

import argparse
import subprocess
import sys

from scripts import chromium
from scripts.commands.command import Command, Say, paths_of

# Whole files to a worker, in the order of tests/conftest.py.
WHOLE = ["-n", "3", "--dist", "loadfile", "--no-loadscope-reorder"]


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quick", action="store_true", help="leave out what needs a browser or builds whole sites")
    parser.add_argument("rest", nargs="*", help="passed to pytest, after --")


def _run(asked: argparse.Namespace, say: Say) -> int:
    root = paths_of(asked).tools
    if not asked.quick and chromium.ensure(say, for_tests=True) is None:
        return 1
    steps = [
        ["ruff", "check", "--quiet", "scripts", "tests", "bench"],
        ["ruff", "format", "--check", "--quiet", "scripts", "tests", "bench"],
        ["mypy", "scripts"],
        ["scripts.cli", "schema", "--check"],
        ["pytest", "-q", *(["-m", "not browser and not build"] if asked.quick else WHOLE), *asked.rest],
    ]
    for step in steps:
        say(f"— {' '.join(step)}")
        if subprocess.run([sys.executable, "-m", *step], cwd=root).returncode:
            say(f"没有通过：{' '.join(step)}")
            return 1
    return 0


TEST = Command("test", "运行全部检查和测试。Run every check and test.", _register, _run)
