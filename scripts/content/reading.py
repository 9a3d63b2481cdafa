"""From a file on the disk to text that is safe to work on. Every refusal is a finding with its line."""

from collections.abc import Callable
from pathlib import Path

from scripts.content.problems import Problem, Words

MOST_BYTES = 2_000_000
MOST_CHARACTERS_A_LINE = 20_000


def read(path: Path, root: Path, report: Callable[[Problem], None]) -> str | None:
    """The text with `\\n` line ends and no byte-order mark, or None after a finding was reported."""
    name = relative(path, root)

    def refuse(line: int, col: int, code: str, fact: Words, mend: Words) -> None:
        report(Problem(name, line, col, code, fact, mend))

    if not path.resolve().is_relative_to(root.resolve()):
        refuse(1, 1, "file-outside", Words("这个文件其实指向项目文件夹之外。", "This file points outside the project folder."), Words("换成真正的文件，不用链接。", "Put a real file here instead of a link."))
        return None
    data = path.read_bytes()
    if len(data) > MOST_BYTES:
        refuse(1, 1, "file-too-large", Words(f"文件有 {len(data)} 字节，超过 {MOST_BYTES}。", f"The file has {len(data)} bytes, more than {MOST_BYTES}."), Words("拆成几个文件，或删去粘贴进来的数据。", "Split it, or remove pasted data."))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        col = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        refuse(line, col, "file-encoding", Words("文件不是 UTF-8 编码。", "The file is not UTF-8."), Words("用编辑器“另存为”UTF-8（不是 GBK）。", "Save it again as UTF-8 (not GBK)."))
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    sound = True
    for number, content in enumerate(text.split("\n"), 1):
        if len(content) > MOST_CHARACTERS_A_LINE:
            sound = False
            refuse(number, 1, "line-too-long", Words(f"这一行有 {len(content)} 个字符，超过 {MOST_CHARACTERS_A_LINE}。", f"This line has {len(content)} characters, more than {MOST_CHARACTERS_A_LINE}."), Words("分段，或删去粘贴进来的数据。", "Break it up, or remove pasted data."))
        for at, character in enumerate(content):
            if character < " " and character != "\t" or character in "\x7f\ufeff\u2028\u2029\u202a\u202b\u202d\u202e\u2066\u2067\u2068":
                sound = False
                refuse(number, at + 1, "control-character", Words(f"有看不见的控制字符 U+{ord(character):04X}。", f"There is an invisible control character U+{ord(character):04X}."), Words("删去它；多半是从别处粘贴带来的。", "Delete it; it usually comes from pasting."))
                break
    return text if sound else None


def relative(path: Path, root: Path) -> str:
    """The path as messages show it: from the root, with forward slashes."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.name
