"""What a command is."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import PROJECT, Paths

Say = Callable[[str], None]


@dataclass(frozen=True)
class Command:
    """``register`` adds arguments; ``run`` returns the exit code."""

    name: str
    help: str
    register: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Say], int]


def paths_of(asked: argparse.Namespace) -> Paths:
    """The library asked for: the project's own, or another folder (the tests' pretend libraries)."""
    root: Path | None = getattr(asked, "root", None)
    return Paths((root or PROJECT).resolve())


def nothing(parser: argparse.ArgumentParser) -> None:
    """A command without arguments of its own."""
