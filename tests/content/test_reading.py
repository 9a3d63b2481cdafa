"""From bytes to text: what is let through as it is, and the exact place of what is not."""

import pytest

from scripts.content.reading import MOST_BYTES, MOST_CHARACTERS_A_LINE, read, relative


def reading(tmp_path, content, name="a.md"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = []
    text = read(path, tmp_path, found.append)
    return text, [(one.path, one.line, one.col, one.code) for one in found]


@pytest.mark.parametrize(
    "text", ["", "接访\n", "\t制表符\n", "龘𠮷😀👩‍👩‍👧 éè\n", "“浦江经验”……——「」\n", "e\u0301\n", "\u00a0不断行\u3000全角\n", "软\u00ad连字\n"]
)
def test_ordinary_text_comes_through_as_it_is(tmp_path, text):
    assert reading(tmp_path, text) == (text, [])


@pytest.mark.parametrize(("content", "text"), [(b"a\r\nb\rc\nd", "a\nb\nc\nd"), (b"\xef\xbb\xbfa\r\n", "a\n"), (b"\xef\xbb\xbf", "")])
def test_line_ends_and_the_mark_at_the_start_are_made_alike(tmp_path, content, text):
    assert reading(tmp_path, content) == (text, [])


def test_every_bad_line_is_reported_and_only_once(tmp_path):
    assert reading(tmp_path, "好\n坏\0\0\0\n好\n也坏\u202e\n") == (None, [("a.md", 2, 2, "control-character"), ("a.md", 4, 3, "control-character")])


@pytest.mark.parametrize(
    "code",
    [
        *range(0x00, 0x09),
        0x0B,
        0x0C,
        *range(0x0E, 0x20),
        *range(0x7F, 0xA0),
        0x061C,
        0x200B,
        0x200E,
        0x200F,
        *range(0x2028, 0x202F),
        0x2060,
        *range(0x2066, 0x206A),
        0xFEFF,
        0xFFF9,
        0xFFFE,
        0xFFFF,
    ],
)
def test_what_nobody_sees_is_refused(tmp_path, code):
    assert reading(tmp_path, f"一二{chr(code)}三\n") == (None, [("a.md", 1, 3, "control-character")])


@pytest.mark.parametrize(("length", "found"), [(MOST_CHARACTERS_A_LINE, []), (MOST_CHARACTERS_A_LINE + 1, [("a.md", 2, 1, "line-too-long")])])
def test_longest_line(tmp_path, length, found):
    assert reading(tmp_path, "短\n" + "长" * length + "\n")[1] == found


@pytest.mark.parametrize(("size", "found"), [(MOST_BYTES, []), (MOST_BYTES + 1, [("a.md", 1, 1, "file-too-large")])])
def test_largest_file(tmp_path, size, found):
    assert reading(tmp_path, (b"a" * 99 + b"\n") * (size // 100) + b"a" * (size % 100))[1] == found


@pytest.mark.parametrize(
    ("content", "place"),
    [(b"\xff", (1, 1)), ("浅滩".encode() + b"\xb0\xa1", (1, 3)), (b"a\n\xe6\xb5", (2, 1)), (b"\xef\xbb\xbfab\xc3(", (1, 3)), ("\n\n一二三".encode() + b"\x80", (3, 4)), (b"\xed\xa0\x80", (1, 1)), (b"\xc0\xaf", (1, 1))],
)  # fmt: skip
def test_place_of_the_first_byte_that_is_not_utf8_counts_characters(tmp_path, content, place):
    assert reading(tmp_path, content) == (None, [("a.md", *place, "file-encoding")])


def test_file_that_is_gone_is_a_finding(tmp_path):
    found = []
    assert read(tmp_path / "gone.md", tmp_path, found.append) is None
    assert [one.code for one in found] == ["file-kind"]


def test_links_within_the_project_are_followed_and_those_out_of_it_are_not(tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    (root / "a.md").write_text("里", encoding="utf-8")
    (tmp_path / "b.md").write_text("外", encoding="utf-8")
    (root / "inner.md").symlink_to("a.md")
    (root / "outer.md").symlink_to(tmp_path / "b.md")
    (root / "up.md").symlink_to("../b.md")
    found = []
    assert [read(root / name, root, found.append) for name in ("inner.md", "outer.md", "up.md")] == ["里", None, None]
    assert [(one.path, one.code) for one in found] == [("outer.md", "file-outside"), ("up.md", "file-outside")]


def test_paths_in_messages_start_from_the_root(tmp_path):
    assert relative(tmp_path / "a" / "b.md", tmp_path) == "a/b.md"
    assert relative(tmp_path.parent / "c.md", tmp_path) == "c.md"
