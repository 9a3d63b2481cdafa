"""check --fix: what needs no judgement is mended, the rest is left to a person."""

import shutil

import pytest

from scripts.cli import main
from scripts.content.problems import Problem, Words
from scripts.content.repair import repaired
from tests.content.pretend import FIXTURE

NOTHING = Words("", "")


def finding(line, col, old, new):
    return Problem("a.md", line, col, "punctuation", NOTHING, NOTHING, "warning", (old, new))


def test_repairs_of_one_line_do_not_move_one_another():
    problems = [finding(1, 2, ",", "，"), finding(1, 4, "...", "……"), finding(2, 1, " ", "")]
    assert repaired("甲,乙...丙\n 丁\n", problems) == ("甲，乙……丙\n丁\n", 3)


def test_repair_is_left_out_where_other_words_stand():
    assert repaired("甲；乙", [finding(1, 2, ",", "，"), finding(9, 1, ",", "，")]) == ("甲；乙", 0)


@pytest.fixture
def library(tmp_path):
    root = tmp_path / "library"
    shutil.copytree(FIXTURE, root)
    return root


def run(root, *words):
    said = []
    return main(["--root", str(root), "check", *words], said.append), "\n".join(said)


def test_fix_mends_the_file_and_checks_again(library):
    page = library / "docs/about.zh.md"
    sound = page.read_text("utf-8")
    spot = sound.rindex("，")
    page.write_text(sound[:spot] + "," + sound[spot + 1 :], encoding="utf-8")
    assert "punctuation" in run(library)[1]
    assert run(library, "--fix") == (0, "已改 docs/about.zh.md：1 处。\n没有错误，0 条提醒。")
    assert page.read_text("utf-8") == sound


def test_fix_keeps_line_ends_and_what_a_person_must_decide(library):
    page = library / "docs/about.zh.md"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n") + "\r\n天气好,风大。浦江经验。\r\n".encode())
    before = page.read_bytes()
    code, said = run(library, "--fix")
    assert code == 0
    assert page.read_bytes() == before.replace("好,风".encode(), "好，风".encode())
    assert "quotation-marks" in said and "punctuation" not in said
