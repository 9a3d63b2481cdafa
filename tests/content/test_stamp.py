"""The stamp of a translation, and the command that writes it."""

import re

import pytest

from scripts.cli import main
from scripts.content.stamp import stamp, state
from tests.content.asked import check, copy
from tests.content.pretend import library_with

CHINESE = "cases/lamp-log/index.zh.md"
ENGLISH = "cases/lamp-log/index.en.md"


def stamped(tmp_path, edits=None):
    return stamp(library_with(tmp_path, edits).cases["lamp-log"].zh)


def test_stamp_is_twelve_hex_and_that_of_the_fixture(tmp_path):
    assert stamped(tmp_path) == "058d77c1031b"
    assert re.fullmatch(r"[0-9a-f]{12}", stamped(tmp_path))


@pytest.mark.parametrize(
    ("old", "new"),
    [("## 背景\n", "## 背景   \n"), ("## 背景\n", "\n\n\n## 背景\n"), ("读完做什么？\n", "读完做什么？\n\n\n"), ("place: shoal", "place: heron-isle"), ("updated: 2026-11-22", "updated: 2026-11-23"), ("status: published", "status: draft")],
)  # fmt: skip
def test_spaces_blank_lines_and_facts_do_not_matter(tmp_path, old, new):
    assert stamped(tmp_path, {CHINESE: (old, new)}) == "058d77c1031b"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("守灯人自己", "守灯人本人"),
        ("title: 浅滩：一本", "title: 浅滩：一册"),
        ("守灯人, 回话]", "守灯人, 答话]"),
        ("[^ha-aim]", "[^ha-log]"),
        ("## 背景", "### 背景"),
    ],
)
def test_every_word_matters(tmp_path, old, new):
    assert stamped(tmp_path, {CHINESE: (old, new)}) != "058d77c1031b"


def test_line_ends_of_windows_do_not_matter(tmp_path):
    root = copy(tmp_path)
    text = (root / CHINESE).read_text("utf-8")
    (root / CHINESE).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert check(root) == (0, "没有错误，0 条提醒。")


@pytest.mark.parametrize(
    ("edits", "expected"),
    [({}, "current"), ({CHINESE: ("守灯人自己", "守灯人本人")}, "outdated"), ({ENGLISH: ("translated_from: 058d77c1031b\n", "")}, "unstamped"), ({ENGLISH: ("058d77c1031b", "000000000000")}, "unstamped"), ({ENGLISH: None}, "missing")],
)  # fmt: skip
def test_state(tmp_path, edits, expected):
    assert state(library_with(tmp_path, edits).cases["lamp-log"]) == expected


def run(root, *paths):
    said = []
    return main(["--root", str(root), "stamp", *paths], said.append), said


def edit(root, name, old, new):
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")


def everything(root):
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_stamps_what_is_not_current_and_touches_nothing_else(tmp_path):
    root = copy(tmp_path)
    edit(root, CHINESE, "守灯人自己", "守灯人本人")
    before = everything(root)
    assert run(root) == (0, [f"已登记 {ENGLISH}", "登记了 1 页。只登记您核对过的译文。"])
    after = everything(root)
    assert [path for path in after if before[path] != after[path]] == [root / ENGLISH]
    assert re.sub(rb"translated_from: [0-9a-f]{12}", b"", after[root / ENGLISH]) == re.sub(
        rb"translated_from: [0-9a-f]{12}", b"", before[root / ENGLISH]
    )
    assert run(root) == (0, ["登记了 0 页。只登记您核对过的译文。"])
    assert check(root) == (0, "没有错误，0 条提醒。")


def test_adds_the_line_where_it_is_missing(tmp_path):
    root = copy(tmp_path)
    edit(root, ENGLISH, "translated_from: 058d77c1031b\n", "")
    run(root)
    assert (root / ENGLISH).read_text("utf-8").startswith("---\ntranslated_from: 058d77c1031b\ntitle: ")
    assert check(root)[0] == 0


def test_named_path_alone_is_stamped(tmp_path):
    root = copy(tmp_path)
    edit(root, CHINESE, "守灯人自己", "守灯人本人")
    edit(root, "docs/about.zh.md", "这座岛是虚构的。", "这座岛和人都是虚构的。")
    assert run(root, str(root / "docs/about.en.md"))[1][:-1] == ["已登记 docs/about.en.md"]
    assert run(root, ENGLISH)[1][:-1] == [f"已登记 {ENGLISH}"]


def test_words_of_the_body_are_left_alone(tmp_path):
    root = copy(tmp_path)
    edit(root, ENGLISH, "translated_from: 058d77c1031b\n", "")
    edit(root, ENGLISH, "## Background\n", "## Background\n\ntranslated_from: is a field.[^ha-log]\n")
    run(root)
    assert "\ntranslated_from: is a field.[^ha-log]\n" in (root / ENGLISH).read_text("utf-8")


def test_line_ends_of_windows_stay(tmp_path):
    root = copy(tmp_path)
    edit(root, CHINESE, "守灯人自己", "守灯人本人")
    (root / ENGLISH).write_bytes((root / ENGLISH).read_bytes().replace(b"\n", b"\r\n"))
    run(root)
    content = (root / ENGLISH).read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n")


def test_missing_line_is_added_behind_a_byte_order_mark(tmp_path):
    root = copy(tmp_path)
    edit(root, ENGLISH, "translated_from: 058d77c1031b\n", "")
    (root / ENGLISH).write_bytes(b"\xef\xbb\xbf" + (root / ENGLISH).read_bytes())
    run(root)
    assert check(root) == (0, "没有错误，0 条提醒。")
