"""`new` writes pages in which nothing is wrong but what is still to be written."""

import re
import shutil
from pathlib import Path

import pytest

from scripts.cli import main
from scripts.content.checks import run
from scripts.content.load import load
from scripts.paths import Paths
from tests.content.pretend import FIXTURE

KINDS = [("case", "event"), ("case", "practice"), ("mechanism", "event"), ("principle", "event")]


@pytest.fixture
def root(tmp_path):
    shutil.copytree(FIXTURE, tmp_path / "library")
    return tmp_path / "library"


def ask(root: Path, *arguments: str) -> tuple[int, list[str]]:
    said: list[str] = []
    return main(["--root", str(root), *arguments], said.append), said


def files(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in sorted(root.rglob("*")) if path.is_file()}


def findings(root: Path) -> list[str]:
    return [problem.as_text("zh") for problem in run(load(Paths(root)))]


@pytest.mark.parametrize(("kind", "shape"), KINDS)
def test_what_is_written_has_no_fault_but_its_todos(root, kind, shape):
    before = findings(root)
    old = files(root)
    assert ask(root, "new", kind, "new-lamp", "--shape", shape)[0] == 0
    new = {name: text for name, text in files(root).items() if name not in old}
    found = [line for line in findings(root) if line not in before]
    places = [
        name for name, text in new.items() for _ in (re.findall("^.*TODO", text, re.M) if name.endswith(".md") else re.findall("^- id:", text, re.M))
    ]
    assert all(": warning[todo-left] " in line for line in found)
    assert [line.partition(":")[0] for line in found] == places


@pytest.mark.parametrize(("kind", "shape"), KINDS)
def test_a_checked_page_may_have_no_todo(root, kind, shape):
    ask(root, "new", kind, "new-lamp", "--shape", shape)
    page = next(root.rglob("new-lamp/index.zh.md"), None) or next(root.rglob("new-lamp.zh.md"))
    page.write_text(page.read_text(encoding="utf-8").replace("status: draft", "status: checked"), encoding="utf-8")
    found = [line for line in findings(root) if "[todo-left]" in line]
    assert found and all(": error[todo-left] " in line for line in found)


def test_says_what_it_wrote_and_what_comes_next(root):
    code, said = ask(root, "new", "case", "new-lamp")
    assert code == 0
    assert said[:3] == ["已写出 cases/new-lamp/index.zh.md", "已写出 cases/new-lamp/index.en.md", "已写出 cases/new-lamp/questions.yml"]
    assert said[3].startswith("接下来：\n  1. 打开 cases/new-lamp/index.zh.md，搜索 TODO")
    assert "http://127.0.0.1:8000/cases/new-lamp/" in said[3]


def test_speaks_english(root):
    code, said = ask(root, "new", "mechanism", "new-lamp", "--lang", "en")
    assert (code, said[0]) == (0, "Written: docs/mechanisms/new-lamp.zh.md")
    assert said[-1].startswith("Next:\n  1. Open docs/mechanisms/new-lamp.zh.md, search for TODO")


@pytest.mark.parametrize(
    ("slug", "mend"),
    [
        ("New_Lamp", "只用小写英文字母、数字和连字符，最多 56 个。可以用：new case new-lamp"),
        ("../lamp", "只用小写英文字母、数字和连字符，最多 56 个。可以用：new case lamp"),
        ("café road", "只用小写英文字母、数字和连字符，最多 56 个。可以用：new case cafe-road"),
        ("灯", "只用小写英文字母、数字和连字符，最多 56 个，用拼音或英文写，如 road-20。"),
        ("a" * 57, f"只用小写英文字母、数字和连字符，最多 56 个。可以用：new case {'a' * 56}"),
    ],
)
def test_refuses_a_bad_name_and_offers_a_mended_one(root, slug, mend):
    before = files(root)
    code, said = ask(root, "new", "case", slug)
    assert (code, said) == (2, [f"error[new-slug] 「{slug}」不能作编号。\n    → {mend}"])
    assert files(root) == before


@pytest.mark.parametrize(
    ("kind", "slug", "place"), [("case", "lamp-day", "cases/lamp-day"), ("mechanism", "open-log", "docs/mechanisms/open-log.zh.md")]
)
def test_refuses_a_name_that_is_taken_and_leaves_it_untouched(root, kind, slug, place):
    before = files(root)
    code, said = ask(root, "new", kind, slug)
    assert (code, said) == (2, [f"error[new-exists] 「{slug}」已经有了：{place}。\n    → 直接改那里的文件，或换一个编号。"])
    assert files(root) == before


def test_refuses_the_name_of_the_template(root):
    shutil.copytree(FIXTURE / "cases" / "lamp-day", root / "cases" / "_template")
    page = root / "cases" / "_template" / "index.zh.md"
    page.write_text(page.read_text(encoding="utf-8").replace("id: lamp-day", "id: example"), encoding="utf-8")
    assert ask(root, "new", "case", "example") == (2, ["error[new-exists] 「example」是模板的编号。\n    → 换一个编号。"])


def test_a_planned_name_is_taken_up_and_its_entry_is_named(root):
    planned = next(iter(load(Paths(root)).planned.values()))
    code, said = ask(root, "new", planned.record.kind, planned.record.id)
    assert code == 0
    assert f"docs/planned.yml:{planned.place('id')[0]} 还把它列为待写。\n    → 删去那一条。" in said


def test_changing_the_chinese_asks_for_the_english(root):
    ask(root, "new", "case", "new-lamp")
    page = root / "cases/new-lamp/index.zh.md"
    page.write_text(page.read_text(encoding="utf-8").replace("title: TODO 标题", "title: 新的灯塔"), encoding="utf-8")
    assert any("cases/new-lamp/index.en.md" in line and "[translation-stamp] 中文在英文译出以后改过。" in line for line in findings(root))


def test_numbers_of_principles_do_not_clash(root):
    ask(root, "new", "principle", "one-more")
    ask(root, "new", "principle", "two-more")
    assert [line for line in findings(root) if "[principle-numbers]" in line] == []


def test_a_note_is_begun_beside_its_case(root):
    before = findings(root)
    code, said = ask(root, "new", "note", "lamp-log")
    assert code == 0
    assert said[:2] == ["已写出 cases/lamp-log/note.zh.md", "已写出 cases/lamp-log/note.en.md"]
    assert "http://127.0.0.1:8000/cases/lamp-log/note/" in said[-1]
    found = [line for line in findings(root) if line not in before]
    assert found and all("cases/lamp-log/note." in line and ": warning[todo-left] " in line for line in found)


def test_a_note_without_its_case_is_refused(root):
    code, said = ask(root, "new", "note", "lamp-lag")
    assert code == 2
    assert said == ["error[new-slug] 没有「lamp-lag」这个案例。\n    → 改为最接近的「lamp-log」，或核对拼写。"]
