"""The commands. The only place that prints or exits: 0 sound, 1 something to mend, 2 wrong use."""

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from scripts.commands import NAMES, command


def _spoken(text: str) -> None:
    """At once, also into a file or a pipe."""
    print(text, flush=True)


def main(arguments: Sequence[str] | None = None, say: Callable[[str], None] = _spoken) -> int:
    """Run one command and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    named = next((word for word in given if word in NAMES), None)
    known = {name: command(name) for name in ([named] if named else NAMES)}
    parser = argparse.ArgumentParser(prog="python -m scripts", description="检查、建成、打开网站。Check, build and serve the site.")
    parser.add_argument("--root", type=Path, default=None, help=argparse.SUPPRESS)
    parsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, entry in known.items():
        entry.register(parsers.add_parser(name, help=entry.help, description=entry.help))
    try:
        asked = parser.parse_args(given)
    except SystemExit as stop:
        return 2 if stop.code else 0
    try:
        return known[asked.command].run(asked, say)
    except KeyboardInterrupt:
        say("已停止。Stopped.")
        return 1


if __name__ == "__main__":
    gc.set_threshold(200_000, 20, 100)  # nearly all that a command makes stays to its end: looking for rubbish is a tenth of the time
    code = main()
    gc.freeze()  # nor is it looked through once more on leaving
    sys.exit(code)
