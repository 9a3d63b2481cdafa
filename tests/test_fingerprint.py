"""The command that makes fingerprints, and what may be known from them."""

import pytest

from scripts.cli import main
from scripts.content.checks import run
from scripts.content.fingerprint import BYTES, WINDOW, Comparison, bare, fingerprint, parsed, window_hash
from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from tests.content.pretend import FIXTURE
from tests.staging.pretend_site import paths_with

TEXTS = FIXTURE.parent / "texts"
SOURCES = sorted(path.stem for path in TEXTS.glob("*.txt"))


def asked(root, *arguments):
    said: list[str] = []
    return main(["--root", str(root), "fingerprint", *map(str, arguments)], said.append), said


@pytest.mark.parametrize("source", SOURCES)
def test_makes_the_file_that_the_check_reads(tmp_path, source):
    paths = paths_with(tmp_path)
    path = paths.sources / f"{source}.fingerprint"
    committed = path.read_bytes()
    path.unlink()
    code, said = asked(paths.root, source, TEXTS / f"{source}.txt")
    assert (code, said) == (0, [f"已写出 sources/{source}.fingerprint，可以提交。原文不要放进项目。"])
    assert path.read_bytes() == committed
    assert [problem for problem in run(load(paths)) if problem.code in ("copied-run", "stray-files")] == []


@pytest.mark.parametrize(
    ("source", "file", "content", "answer"),
    [
        ("island-gazete", "text.txt", b"x", "没有「island-gazete」这份来源。\n    → 改为最接近的「island-gazette」，或核对拼写。"),
        ("island-gazette", "none.txt", None, "没有这个文件：{file}\n    → 核对路径。"),
        ("island-gazette", "text.txt", "太短，不成文章。".encode(), "这个文件里不到24个字。\n    → 换成全文。"),
        ("island-gazette", "text.txt", "灯塔".encode("gbk") * 30, "text.txt:1:1: error[file-encoding] 文件不是 UTF-8 编码。\n    → 用编辑器“另存为”UTF-8（不是 GBK，也不是 Unicode/UTF-16）。"),
    ],
    ids=["unknown source", "no file", "too short", "not UTF-8"],
)  # fmt: skip
def test_says_what_is_wrong_and_writes_nothing(tmp_path, source, file, content, answer):
    paths = paths_with(tmp_path)
    before = {path: path.read_bytes() for path in paths.sources.iterdir()}
    if content is not None:
        (tmp_path / file).write_bytes(content)
    assert asked(paths.root, source, tmp_path / file) == (2, [answer.format(file=tmp_path / file)])
    assert {path: path.read_bytes() for path in paths.sources.iterdir()} == before


def test_holds_a_short_hash_of_every_window_and_no_word_of_the_text():
    text = (TEXTS / "island-gazette.txt").read_text("utf-8")
    words = bare(text)
    made = fingerprint("island-gazette", text)
    found = parsed(made)
    assert found.hashes == {window_hash(words[at : at + WINDOW]) for at in range(len(words) - WINDOW + 1)}
    assert {len(one) for one in found.hashes} == {BYTES}
    body = made.partition("copied-run")[2]
    assert body.isascii()
    assert fingerprint("island-gazette", text) == made


def test_compares_with_an_english_source_too():
    text = "The keeper of the lighthouse writes every request into the log that lies on the sill of the window."
    comparison = Comparison({"log": parsed(fingerprint("log", text))})
    assert comparison.possible("plain English")
    ours = bare("As told: writes every request, into the log - that lies! On another day.")
    assert [(ours[one.start : one.end], one.source) for one in comparison.runs(ours)] == [("writeseveryrequestintothelogthatlies", "log")]


def test_every_source_of_the_site_has_a_fingerprint():
    paths = Paths(PROJECT)
    assert {path.stem for path in paths.sources.glob("*.yml")} == {path.stem for path in paths.sources.glob("*.fingerprint")}
    assert all(parsed(path.read_text("utf-8")) for path in paths.sources.glob("*.fingerprint"))
