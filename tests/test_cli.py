"""The commands as people type them: exit codes, three surfaces, one language at a time."""

import json
import re

import pytest
import yaml

from scripts import cli
from scripts.commands import NAMES
from scripts.commands import check as check_command
from tests.content.asked import check, copy
from tests.content.pretend import FIXTURE
from tests.content.test_broken_files import spoil
from tests.staging.pretend_site import paths_with

LOG = "cases/lamp-log/index.zh.md"
CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
ROWS = [row for path in sorted(FIXTURE.with_name("broken").glob("*.yml")) for row in yaml.safe_load(path.read_text("utf-8"))]


def edit(root, name, old, new):
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")


def run(*arguments):
    said = []
    return cli.main([str(argument) for argument in arguments], said.append), said


@pytest.fixture
def faulty(tmp_path, monkeypatch):
    """Two errors in one case, one in a page, one warning."""
    monkeypatch.chdir(tmp_path)
    root = copy(tmp_path)
    edit(root, LOG, "place: shoal", "place: shaol")
    edit(root, LOG, "mechanisms: [open-log]", "mechanisms: [open-logg]")
    edit(root, "docs/about.zh.md", "updated: 2026-11-22", "updated: 昨天")
    (root / "docs/contribute.en.md").unlink()
    return root


def test_sound_library_is_0():
    assert run("--root", FIXTURE, "check") == (0, ["没有错误，0 条提醒。"])
    assert run("--root", FIXTURE, "check", "--lang", "en") == (0, ["Sound: 0 warnings."])


def test_warnings_alone_are_0(tmp_path):
    root = copy(tmp_path)
    (root / "docs/contribute.en.md").unlink()
    code, said = check(root)
    assert code == 0
    assert said.endswith("没有错误，1 条提醒。")


def test_errors_are_1_and_all_are_said_at_once(faulty):
    code, said = check(faulty)
    assert code == 1
    assert re.findall(r"(?m)^(\S+): (\w+)\[", said) == [
        ("cases/lamp-log/index.zh.md:9:1", "error"), ("cases/lamp-log/index.zh.md:13:14", "error"), ("docs/about.zh.md:8:1", "error"), ("docs/contribute.zh.md:1:1", "warning"),
    ]  # fmt: skip
    assert said.endswith("有 3 处错误要改，1 条提醒。")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bake"],
        ["check", "--format", "xml"],
        ["check", "--lang", "fr"],
        ["check", "--loudly"],
        ["check", "nowhere.md"],
        ["new", "poem", "x"],
        ["new", "case"],
        ["serve", "--port", "many"],
    ],
)
def test_wrong_use_is_2(arguments, capsys):
    assert run("--root", FIXTURE, *arguments)[0] == 2
    assert "Traceback" not in capsys.readouterr().err


def test_wrong_path_is_named():
    assert run("--root", FIXTURE, "check", "docs/nowhere.md") == (2, ["没有这个文件或文件夹：docs/nowhere.md\n    → 核对路径。"])


def test_help_is_0(capsys):
    assert run("--help")[0] == 0
    shown = capsys.readouterr().out
    for name in NAMES:
        assert name in shown
    assert "--root" not in shown


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help(name, capsys):
    assert run(name, "--help")[0] == 0
    assert name in capsys.readouterr().out


def test_stopping_by_hand_is_no_trace(monkeypatch):
    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(check_command, "load", stop)
    assert run("check") == (1, ["已停止。Stopped."])


@pytest.mark.parametrize(
    ("path", "places"),
    [
        ("cases/lamp-log", ["cases/lamp-log/index.zh.md"] * 2), ("cases/lamp-log/", ["cases/lamp-log/index.zh.md"] * 2), ("docs/about.zh.md", ["docs/about.zh.md"]),
        ("docs/contribute.zh.md", ["docs/contribute.zh.md"]), ("cases/lamp-day", []), ("docs", ["docs/about.zh.md", "docs/contribute.zh.md"]), ("cases/lamp", None),
    ],
)  # fmt: skip
def test_path_chooses_among_the_findings(faulty, path, places):
    code, said = check(faulty, path)
    if places is None:
        assert code == 2
        return
    assert re.findall(r"(?m)^([^\s:]+):\d+:\d+: ", said) == places
    assert code == (1 if ": error[" in said else 0)
    assert check(faulty, str(faulty / path)) == (code, said)


def test_several_paths_and_the_whole_root(faulty):
    assert check(faulty, "docs", "cases") == check(faulty) == check(faulty, str(faulty))


def test_paths_are_also_read_from_where_one_stands(faulty, monkeypatch):
    monkeypatch.chdir(faulty / "cases")
    assert check(faulty, "lamp-log") == check(faulty, "cases/lamp-log")


def test_folder_elsewhere_of_the_same_name_is_not_ours(faulty, tmp_path):
    (tmp_path / "elsewhere/docs").mkdir(parents=True)
    assert check(faulty, str(tmp_path / "elsewhere/docs"))[0] != 1


def test_json_parses_and_says_the_same(faulty):
    code, said = check(faulty, "--format", "json")
    found = json.loads(said)
    assert code == 1
    assert found[0] == {
        "path": LOG, "line": 9, "col": 1, "level": "error", "code": "facets-known", "fact": "没有「shaol」这个地方。", "mend": "改为最接近的「shoal」，或核对拼写。",
    }  # fmt: skip
    assert [(one["path"], one["level"]) for one in found[2:]] == [("docs/about.zh.md", "error"), ("docs/contribute.zh.md", "warning")]


def test_json_of_a_sound_library_is_an_empty_list():
    assert run("--root", FIXTURE, "check", "--format", "json") == (0, ["[]"])


def test_annotations_are_ten_at_most_errors_first_and_escaped(tmp_path):
    root = copy(tmp_path)
    for lang in ("zh", "en"):
        text = (root / f"docs/about.{lang}.md").read_text("utf-8")
        (root / f"docs/about.{lang}.md").write_text(text + "".join(f"\n[a](100%25-{number}.md)\n" for number in range(7)), encoding="utf-8")
    code, said = check(root, "--format", "github")
    lines = said.split("\n")
    annotations = [line for line in lines if line.startswith("::")]
    assert code == 1
    assert len(annotations) == 10
    assert all(line.startswith("::error ") for line in annotations)
    assert annotations[0] == (
        "::error file=docs/about.en.md,line=9,col=1,title=links-known::链接指向的「100%2525-0.md」不存在。%0A→ 核对文件名和 ../ 的个数。"
    )
    assert lines[:10] == annotations
    assert said.count("error[links-known]") == 14
    assert said.endswith("有 14 处错误要改，1 条提醒。")


def test_annotations_put_errors_before_warnings(faulty):
    _, said = check(faulty, "--format", "github")
    levels = re.findall(r"(?m)^::(\w+) ", said)
    assert levels == ["error", "error", "error", "warning"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_english_messages_are_english(tmp_path, row):
    """Chinese stands only inside quotation marks, where the editor's own words are shown."""
    root = copy(tmp_path)
    spoil(root, row)
    _, said = check(root, lang="en")
    assert CHINESE.findall(re.sub(r"“[^”]*”", "", said)) == []


def test_stage_says_what_it_wrote_and_then_nothing_more(tmp_path):
    paths = paths_with(tmp_path)
    code, said = run("--root", paths.root, "stage")
    assert code == 0
    pages = len(list((paths.stage / "docs").rglob("index.md")))
    assert pages > 60
    assert re.fullmatch(rf"已写出 build/stage：{pages} 页，改动 \d+ 个文件。", said[-1])
    assert run("--root", paths.root, "stage") == (0, [f"已写出 build/stage：{pages} 页，改动 0 个文件。"])


@pytest.mark.parametrize("command", ["stage", "build"])
def test_faulty_content_builds_nothing_and_leaves_the_last_site(faulty, command):
    (faulty / "build/site").mkdir(parents=True)
    (faulty / "build/site/index.html").write_text("好", encoding="utf-8")
    code, said = run("--root", faulty, command)
    assert code == 1
    assert said[-1] == "有 3 处错误要改，0 条提醒。"
    assert [path.name for path in (faulty / "build").rglob("*")] == ["site", "index.html"]


def test_site_lost_in_a_kill_comes_back_even_where_the_content_is_faulty_now(faulty):
    (faulty / "build/site.old").mkdir(parents=True)
    run("--root", faulty, "build")
    assert (faulty / "build/site").exists()
