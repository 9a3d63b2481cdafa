"""The release command: what it writes, says and refuses, on the pretend library."""

import json

import pytest

from scripts import cli
from scripts.content.banks import bank_hash, current, released
from scripts.content.load import load
from scripts.paths import Paths
from tests.content.asked import copy
from tests.content.course_edits import MODULE, QUESTIONS


def release(root):
    said = []
    return cli.main(["--root", str(root), "release"], said.append), said


def edit(root, name, old, new):
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def root(tmp_path):
    return copy(tmp_path)


def test_bank_is_written_once_and_stays_when_another_follows(root):
    title = load(Paths(root)).modules["lamp-keeping"].record.title
    first = bank_hash(current(load(Paths(root)))["lamp-keeping"])
    assert release(root) == (0, [f"docs/banks/{first}.json：第1单元“{title}”的题库已定版。", "定版 1 份，请一起提交。"])
    text = (root / f"docs/banks/{first}.json").read_text("utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, indent=2) + "\n"
    assert release(root) == (0, ["没有要定版的：1 个单元的题库都已在 docs/banks。"])
    edit(root, QUESTIONS, "key: [hears]", "key: [entry]")
    code, said = release(root)
    assert code == 0 and len(said) == 2
    assert len(released(root)) == 2
    assert (root / f"docs/banks/{first}.json").read_text("utf-8") == text


def test_words_may_change_without_another_bank(root):
    release(root)
    edit(root, QUESTIONS, "谁做哪一步？", "每一步由谁来做？")
    edit(root, MODULE, "minutes: ", "minutes:  ")
    assert release(root)[1] == ["没有要定版的：1 个单元的题库都已在 docs/banks。"]


def test_errors_of_the_module_stop_it_and_nothing_is_written(root):
    edit(root, QUESTIONS, "key: [tell]", "key: [told]")
    code, said = release(root)
    assert code == 1
    assert any(line.startswith(QUESTIONS) and "error[question-key]" in line for line in said)
    assert said[-1] == "题库没有定版，一份也没有写。\n    → 先改好上面的错误，再运行 python3 -m scripts release。"
    assert not (root / "docs/banks").exists()


def test_errors_elsewhere_do_not(root):
    edit(root, "cases/lamp-log/index.zh.md", "place: shoal", "place: shaol")
    assert release(root)[0] == 0


@pytest.mark.parametrize("spoil", ["unreadable module", "damaged bank", "deleted question"])
def test_what_would_lose_something_stops_it(root, spoil):
    release(root)
    (file,) = (root / "docs/banks").glob("*.json")
    if spoil == "unreadable module":
        edit(root, MODULE, "number: 1", "number: one")
    elif spoil == "damaged bank":
        file.write_text("{", encoding="utf-8")
    else:
        edit(root, QUESTIONS, "id: lamp-keeping-fog", "id: lamp-keeping-mist")
    before = {path: path.read_bytes() for path in (root / "docs/banks").iterdir()}
    assert release(root)[0] == 1
    assert {path: path.read_bytes() for path in (root / "docs/banks").iterdir()} == before


def test_withdrawn_module_is_left_out(root):
    edit(root, MODULE, "status: ", "status: withdrawn # ")
    assert release(root) == (0, ["没有要定版的：0 个单元的题库都已在 docs/banks。"])
