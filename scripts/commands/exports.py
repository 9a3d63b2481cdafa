"""exports: other formats of the built site, each under build/exports."""

import argparse

from scripts.building import last_commit
from scripts.commands.command import Command, Say, paths_of
from scripts.exports.export import ExportFault
from scripts.exports.registry import EXPORTS as KNOWN
from scripts.output import OutputFolder


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="which ones; all where none is named. " + " ".join(f"{one.name}: {one.what}" for one in KNOWN.values()),
    )


def _run(asked: argparse.Namespace, say: Say) -> int:
    unknown = [name for name in asked.names if name not in KNOWN]
    if unknown:
        say(f"没有这种格式：{'、'.join(unknown)}\n    → 现有：{'、'.join(KNOWN)}。There is no such export.")
        return 2
    paths = paths_of(asked)
    epoch, _ = last_commit(paths.root)
    for name in dict.fromkeys(asked.names or KNOWN):
        try:
            made = KNOWN[name].make(paths, epoch)
        except ExportFault as fault:
            say(f"{name} 没有做成。{fault}")
            return 1
        folder = OutputFolder(paths.exports / name)
        for file, content in made.files.items():
            folder.add(file.removeprefix(f"{name}/"), content)
        folder.write()
        for file, content in sorted(made.files.items()):
            say(f"已做好 build/exports/{file}（{len(content) / 1_000_000:.1f} MB）。")
        for note in made.notes:
            say(f"    {note}")
    return 0


EXPORTS = Command("exports", "把建成的网站做成别的格式，放在 build/exports。Make other formats of the built site.", _register, _run)
