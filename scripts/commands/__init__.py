"""The commands, one file each. A command reads its arguments, calls the rooms, and says what came of it."""

from importlib import import_module

from scripts.commands.command import Command

NAMES = ("check", "new", "stage", "build", "serve", "exports", "stamp", "fingerprint", "scenario", "release", "schema", "test", "bench")


def command(name: str) -> Command:
    """One command; only its own rooms are imported, so that ``check`` answers at once."""
    found: Command = getattr(import_module(f"scripts.commands.{name}"), name.upper())
    return found
