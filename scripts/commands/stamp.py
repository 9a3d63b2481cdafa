"""stamp: mark English pages as made from the Chinese text of today."""

import argparse
import re
from pathlib import Path

from scripts.commands.command import Command, Say, paths_of
from scripts.content.entries import Entry
from scripts.content.load import load
from scripts.content.stamp import stamp, state
from scripts.output import write_file


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", nargs="*", type=Path, help="only these English files; all where none is named")


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths = paths_of(asked)
    chosen = {path.resolve() if path.exists() else (paths.root / path).resolve() for path in asked.path}
    done = 0
    for entry in load(paths).entries():
        if entry.en is None or state(entry) == "current":
            continue
        path = paths.root / entry.en.path
        if chosen and path.resolve() not in chosen:
            continue
        write_file(path, stamped(path.read_bytes().decode("utf-8"), entry))
        say(f"已登记 {entry.en.path}")
        done += 1
    say(f"登记了 {done} 页。只登记您核对过的译文。")
    return 0


def stamped(text: str, entry: Entry[object]) -> str:
    """The file's text with the stamp of the Chinese page in its front matter; line ends and the body stay as they are."""
    head = re.match(r"(?s)\ufeff?---[ \t]*\r?\n(.*?)(?=^(?:---|\.\.\.)[ \t]*\r?$)", text, re.MULTILINE)
    if head is None:
        return text
    line = f"translated_from: {stamp(entry.zh)}"
    given = re.compile(r"(?m)^translated_from:[^\r\n]*")
    end = "\r\n" if "\r\n" in head.group() else "\n"
    fields = head.group(1)
    fields = given.sub(line, fields, count=1) if given.search(fields) else f"{line}{end}{fields}"
    return text[: head.start(1)] + fields + text[head.end(1) :]


STAMP = Command("stamp", "登记英文页是依今天的中文译出的。Stamp translations.", _register, _run)
