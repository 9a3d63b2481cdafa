"""The commands. The only place that prints or exits: 0 sound, 1 something to mend, 2 wrong use."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from scripts.commands import COMMANDS


def main(arguments: Sequence[str] | None = None, say: Callable[[str], None] = print) -> int:
    """Run one command and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m scripts", description="Check, build and serve the site.")
    parser.add_argument("--root", type=Path, default=None, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.register(commands.add_parser(command.name, help=command.help, description=command.help))
    try:
        asked = parser.parse_args(arguments)
    except SystemExit as stop:
        return 2 if stop.code else 0
    chosen = next(command for command in COMMANDS if command.name == asked.command)
    try:
        return chosen.run(asked, say)
    except KeyboardInterrupt:
        say("已停止。Stopped.")
        return 1


if __name__ == "__main__":
    sys.exit(main())
