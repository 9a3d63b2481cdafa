"""Zips: the same bytes for the same content, fixed times, names that every system unpacks rightly."""

import io
import zipfile

import pytest

from scripts.exports.archive import archive
from scripts.exports.export import ExportFault


def test_entries_are_sorted_compressed_and_bear_the_given_time():
    made = archive({"a/b.txt": b"b" * 999, "a/a.txt": "文".encode()}, 1_700_000_000)
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        assert [(entry.filename, entry.date_time, entry.compress_type) for entry in packed.infolist()] == [
            ("a/a.txt", (2023, 11, 14, 22, 13, 20), zipfile.ZIP_DEFLATED), ("a/b.txt", (2023, 11, 14, 22, 13, 20), zipfile.ZIP_DEFLATED),
        ]  # fmt: skip
        assert packed.read("a/a.txt").decode() == "文"
    assert made == archive({"a/a.txt": "文".encode(), "a/b.txt": b"b" * 999}, 1_700_000_000)


def test_time_before_zips_began_is_their_first_moment():
    with zipfile.ZipFile(io.BytesIO(archive({"a": b""}, 0))) as packed:
        assert packed.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_name_that_old_systems_would_spoil_is_a_sentence():
    with pytest.raises(ExportFault, match=r"^文件名里有英文字母、数字以外的字：top/图\.png\n    → "):
        archive({"top/图.png": b""}, 0)
