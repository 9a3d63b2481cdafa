"""Bad input of every sort through the real command: its message at its line, exit 1, never a trace.

What can be written down stands in tests/fixtures/broken/*.yml; bytes, sizes and depths that cannot are made here.
"""

import os
import re

import pytest
import yaml

from tests.content.asked import check, check_spoiled, copy
from tests.content.pretend import FIXTURE

ROWS = [row for path in sorted(FIXTURE.with_name("broken").glob("*.yml")) for row in yaml.safe_load(path.read_text("utf-8"))]
LOG = "cases/lamp-log/index.zh.md"
PLACES = re.compile(r"(?m)^(\S*:\d+:\d+: \w+\[.*?\])")
CHINESE = (FIXTURE / LOG).read_text("utf-8")
STAMP = (
    "cases/lamp-log/index.en.md:5:1: warning[translation-stamp] 中文在英文译出以后改过。\n"
    "    → 对照中文改英文，然后运行 python -m scripts stamp cases/lamp-log/index.en.md。\n"
)


def spoil(root, row):
    path = root / row["file"]
    if "new" not in row:
        path.unlink()
        return
    text = row["new"]
    if "old" in row:
        whole = path.read_text("utf-8")
        assert row["old"] in whole
        text = whole.replace(row["old"], row["new"], 1)
    path.write_text(text, encoding="utf-8")


def test_no_two_rows_have_one_name():
    names = [row["name"] for row in ROWS]
    assert sorted(set(names)) == sorted(names)
    assert len(names) > 80


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_broken_file(tmp_path, row):
    code, said = check_spoiled(tmp_path, lambda root: spoil(root, row))
    assert said == row["says"].rstrip("\n")
    assert code == row["exit"]
    assert "Traceback" not in said and "internal[" not in said
    _, english = check(tmp_path / "library", lang="en")
    assert PLACES.findall(english) == PLACES.findall(said)


def bytes_of(content, name=LOG):
    return lambda root: (root / name).write_bytes(content)


def text_of(old, new, name=LOG):
    return bytes_of((FIXTURE / name).read_text("utf-8").replace(old, new, 1).encode(), name)


def encoding(place):
    return f"{LOG}:{place}: error[file-encoding] 文件不是 UTF-8 编码。\n    → 用编辑器“另存为”UTF-8（不是 GBK，也不是 Unicode/UTF-16）。\n"


def unseen(place, code):
    return f"{LOG}:{place}: error[control-character] 有看不见的控制字符 {code}。\n    → 删去它；多半是从别处粘贴带来的。\n"


def long_line(place, length):
    return f"{LOG}:{place}: error[line-too-long] 这一行有 {length} 个字符，超过 20000。\n    → 分段，或删去粘贴进来的数据。\n"


def deep(name, place):
    return f"{name}:{place}: error[yaml-depth] 嵌套超过 12 层。\n    → 没有哪个字段需要这么多层；对照模板。\n"


def alias(place):
    return f"docs/planned.yml:{place}: error[yaml-alias] 用了 YAML 的锚或别名（以 & 或 * 开头）。\n    → 把内容写全；真要写这个符号时，把整个值放进引号。\n"


LAUGHS = "- {id: fog-bell}\n- {id: night-watch}\n- &a [哈, 哈]\n" + "".join(
    f"- &{new} [*{old}, *{old}, *{old}]\n" for old, new in ["ab", "bc", "cd", "de", "ef"]
)

MADE = {
    "gbk": (bytes_of(CHINESE.encode("gbk")), encoding("6:10")),
    "utf-16": (bytes_of(CHINESE.encode("utf-16")), encoding("1:1")),
    "broken behind a byte-order mark": (bytes_of(b"\xef\xbb\xbf---\nid: \xe5\x80\x92\xff\n"), encoding("2:6")),
    "nul": (text_of("据守灯人", "据\0守灯人"), unseen("7:11", "U+0000")),
    "text that turns about": (text_of("写报告", "写\u202e报告"), unseen("25:2", "U+202E")),
    "mark that turns about": (text_of("写报告", "写\u200f报告"), unseen("25:2", "U+200F")),
    "space without width": (text_of("title: 浅滩", "title: 浅\u200b滩"), unseen("6:9", "U+200B")),
    "next-line control": (text_of("title: 浅滩", "title: 浅\u0085滩"), unseen("6:9", "U+0085")),
    "no character": (text_of("title: 浅滩", "title: 浅\ufffe滩"), unseen("6:9", "U+FFFE")),
    "second byte-order mark": (bytes_of(b"\xef\xbb\xbf\xef\xbb\xbf" + CHINESE.encode()), unseen("1:1", "U+FEFF")),
    "line of a megabyte": (text_of("## 提要", "很长的一行" * 70_000 + "\n\n## 提要"), long_line("19:1", 350_000)),
    "long line in the front matter": (text_of("title: ", "title: " + "长" * 20_000), long_line("6:1", 20_016)),
    "three megabytes": (
        bytes_of((CHINESE + "短短的一行\n" * 200_000).encode()),
        f"{LOG}:1:1: error[file-too-large] 文件有 3201119 字节，超过 2000000。\n    → 拆成几个文件，或删去粘贴进来的数据。\n",
    ),
    "deep brackets": (text_of("title: 浅滩：一本灯塔日志", "title: " + "[" * 9000 + "]" * 9000), deep(LOG, "6:20")),
    "deep brackets over many lines": (bytes_of(b"[\n" * 600_000, "docs/timeline.yml"), deep("docs/timeline.yml", "14:1")),
    "deep mappings": (text_of("title: 浅滩：一本灯塔日志", "title: " + "{a: " * 3900 + "}" * 3900), deep(LOG, "6:56")),
    "deep hyphens": (bytes_of(b"- " * 9_999 + b"x", "cases/lamp-log/questions.yml"), deep("cases/lamp-log/questions.yml", "1:27")),
    "billion laughs": (bytes_of(LAUGHS.encode(), "docs/planned.yml"), alias("3:3") + alias("4:3") + alias("4:7")),
    "billion laughs of themselves": (bytes_of(b"- {id: fog-bell}\n- {id: night-watch}\n- &a [*a]\n", "docs/planned.yml"), alias("3:3") + alias("3:7")),
}  # fmt: skip


@pytest.mark.parametrize("name", MADE)
def test_file_that_no_editor_wrote(tmp_path, name):
    make, expected = MADE[name]
    code, said = check_spoiled(tmp_path, make)
    assert code == 1
    assert "Traceback" not in said and "internal[" not in said
    assert said == f"{expected}有 {expected.count(': error[')} 处错误要改，0 条提醒。"


@pytest.mark.parametrize(
    "content",
    [b"\xef\xbb\xbf" + CHINESE.replace("\n", "\r\n").encode(), CHINESE.replace("\n", "\r").encode(), CHINESE.replace("\n", "\r\n").encode(), CHINESE.rstrip("\n").encode()],
    ids=["mark and crlf", "cr", "crlf", "no last line end"],
)  # fmt: skip
def test_line_ends_and_marks_of_windows_are_sound(tmp_path, content):
    assert check_spoiled(tmp_path, bytes_of(content)) == (0, "没有错误，0 条提醒。")


def kind_fault(name):
    return f"{name}:1:1: error[file-kind] 这里应当是一个文件，却是文件夹或别的东西。\n    → 改名或移走，换成文件。\n"


@pytest.mark.parametrize("name", [LOG, "cases/lamp-log/index.en.md", "cases/lamp-log/questions.yml", "docs/timeline.yml", "docs/about.zh.md"])
def test_folder_where_a_file_is_due(tmp_path, name):
    def spoil(root):
        (root / name).unlink()
        (root / name).mkdir()

    code, said = check_spoiled(tmp_path, spoil)
    assert code == 1
    assert kind_fault(name) in said + "\n"
    assert said.count(": error[") == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipe_is_not_waited_for(tmp_path):
    code, said = check_spoiled(tmp_path, lambda root: os.mkfifo(root / "sources" / "pipe.yml"))
    assert code == 1
    assert kind_fault("sources/pipe.yml") in said


def outside(name):
    return f"{name}:1:1: error[file-outside] 这个文件其实指向项目文件夹之外。\n    → 换成真正的文件，不用链接。\n"


def test_link_out_of_the_project_is_not_followed(tmp_path):
    def spoil(root):
        (tmp_path / "secret.md").write_text(CHINESE, encoding="utf-8")
        (root / LOG).unlink()
        (root / LOG).symlink_to(tmp_path / "secret.md")

    assert check_spoiled(tmp_path, spoil) == (1, outside(LOG) + "有 1 处错误要改，0 条提醒。")


def test_linked_folder_is_not_followed(tmp_path):
    def spoil(root):
        (root / "cases/lamp-log").rename(tmp_path / "away")
        (root / "cases/lamp-log").symlink_to(tmp_path / "away")

    names = ["cases/lamp-log/index.en.md", LOG, "cases/lamp-log/questions.yml"]
    assert check_spoiled(tmp_path, spoil) == (1, "".join(map(outside, names)) + "有 3 处错误要改，0 条提醒。")


def test_link_to_itself_is_a_missing_page(tmp_path):
    def spoil(root):
        (root / LOG).unlink()
        (root / LOG).symlink_to("index.zh.md")

    code, said = check_spoiled(tmp_path, spoil)
    assert code == 1
    assert f"{LOG}:1:1: error[page-missing] 「lamp-log」没有中文页。" in said


UNREADABLE = f"{LOG}:1:1: error[file-unreadable] 这个文件打不开。\n    → 核对文件的读取权限，或关掉占用它的程序。\n有 1 处错误要改，0 条提醒。"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission(tmp_path):
    assert check_spoiled(tmp_path, lambda root: (root / LOG).chmod(0)) == (1, UNREADABLE)


def test_file_that_the_system_refuses_to_open(tmp_path, monkeypatch):
    root = copy(tmp_path)
    real = type(root).read_bytes

    def refuse(path):
        if path == root / LOG:
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(type(root), "read_bytes", refuse)
    assert check(root) == (1, UNREADABLE)


def test_bookkeeping_of_editors_and_systems_is_not_ours(tmp_path):
    def spoil(root):
        (root / "cases/.idea").mkdir()
        for name in (
            "docs/._about.zh.md",
            "sources/._island-gazette.yml",
            "docs/mechanisms/._open-log.zh.md",
            "docs/._about.en.md",
            "cases/.DS_Store",
        ):
            (root / name).write_bytes(b"\0\5\x16\7")

    assert check_spoiled(tmp_path, spoil) == (0, "没有错误，0 条提醒。")
