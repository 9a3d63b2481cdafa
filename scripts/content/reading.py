"""From a file on the disk to text that is safe to work on. Every refusal is a finding with its line."""

import os
import re
from codecs import BOM_UTF8
from collections.abc import Callable
from pathlib import Path

from scripts.content.problems import Problem, Words

MOST_BYTES = 2_000_000
MOST_CHARACTERS_A_LINE = 20_000
# Controls, marks that turn the reading direction, spaces without width, line ends other than \n, and what is no character at all.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]")

Refuse = Callable[[int, int, str, Words, Words], None]


def read(path: Path, root: Path, report: Callable[[Problem], None]) -> str | None:
    """The text with `\\n` line ends and no byte-order mark, or None after a finding was reported."""
    name = relative(path, root)

    def refuse(line: int, col: int, code: str, fact: Words, mend: Words) -> None:
        report(Problem(name, line, col, code, fact, mend))

    data = _bytes(path, root, refuse)
    text = None if data is None else _decoded(data, refuse)
    if text is None:
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if not _UNSEEN.search(text) and max(map(len, lines)) <= MOST_CHARACTERS_A_LINE:
        return text
    sound = True
    for number, content in enumerate(lines, 1):
        if len(content) > MOST_CHARACTERS_A_LINE:
            sound = False
            refuse(
                number, 1, "line-too-long",
                Words(f"这一行有 {len(content)} 个字符，超过 {MOST_CHARACTERS_A_LINE}。", f"This line has {len(content)} characters, more than {MOST_CHARACTERS_A_LINE}."),
                Words("分段，或删去粘贴进来的数据。", "Break it up, or remove pasted data."),
            )  # fmt: skip
        if unseen := _UNSEEN.search(content):
            sound = False
            code = f"U+{ord(unseen.group()):04X}"
            refuse(
                number, unseen.start() + 1, "control-character",
                Words(f"有看不见的控制字符 {code}。", f"There is an invisible control character {code}."),
                Words("删去它；多半是从别处粘贴带来的。", "Delete it; it usually comes from pasting."),
            )  # fmt: skip
    return text if sound else None


def _bytes(path: Path, root: Path, refuse: Refuse) -> bytes | None:
    """What stands in a real, readable file of a sensible size inside the project."""
    try:
        if _through_link(path, root) and not path.resolve().is_relative_to(root.resolve()):
            refuse(
                1, 1, "file-outside",
                Words("这个文件其实指向项目文件夹之外。", "This file points outside the project folder."), Words("换成真正的文件，不用链接。", "Put a real file here instead of a link."),
            )  # fmt: skip
            return None
        if not path.is_file():
            refuse(
                1, 1, "file-kind",
                Words("这里应当是一个文件，却是文件夹或别的东西。", "This should be a file and is a folder or something else."), Words("改名或移走，换成文件。", "Rename it or move it away, and put a file here."),
            )  # fmt: skip
            return None
        size = path.stat().st_size
        if size > MOST_BYTES:
            refuse(
                1, 1, "file-too-large",
                Words(f"文件有 {size} 字节，超过 {MOST_BYTES}。", f"The file has {size} bytes, more than {MOST_BYTES}."), Words("拆成几个文件，或删去粘贴进来的数据。", "Split it, or remove pasted data."),
            )  # fmt: skip
            return None
        return path.read_bytes()
    except (OSError, RuntimeError):  # RuntimeError: links that point at each other
        refuse(
            1, 1, "file-unreadable",
            Words("这个文件打不开。", "This file cannot be opened."), Words("核对文件的读取权限，或关掉占用它的程序。", "Check its permissions, or close the program that holds it."),
        )  # fmt: skip
        return None


def _through_link(path: Path, root: Path) -> bool:
    """Whether a link stands on the way from the root to the file: only then is the long way of following it worth its time."""
    name, top = str(path), str(root)
    while len(name) > len(top):
        if os.path.islink(name):  # noqa: PTH114 — asked at every file, and a Path takes five times as long
            return True
        name = os.path.dirname(name)  # noqa: PTH120
    return name != top


def _decoded(data: bytes, refuse: Refuse) -> str | None:
    try:
        return data.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        # The error counts from behind a byte-order mark, which stays on the first line and in no column.
        data = error.object
        before = data[: error.start]
        line = before.count(b"\n") + 1
        col = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        fact = Words("文件不是 UTF-8 编码。", "The file is not UTF-8.")
        refuse(
            line,
            col,
            "file-encoding",
            fact,
            Words("用编辑器“另存为”UTF-8（不是 GBK，也不是 Unicode/UTF-16）。", "Save it again as UTF-8 (not GBK, nor Unicode/UTF-16)."),
        )
        return None


def relative(path: Path, root: Path) -> str:
    """The path as messages show it: from the root, with forward slashes."""
    whole, top = str(path), f"{root}{os.sep}"
    if whole.startswith(top):
        return whole[len(top) :].replace(os.sep, "/")
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.name
