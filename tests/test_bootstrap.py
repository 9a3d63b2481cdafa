"""The first start: what makes an environment new, and what people are told to type where something is missing. Nothing is installed here."""

import os
import subprocess
from types import SimpleNamespace

import pytest

from scripts import bootstrap, chromium
from scripts.bootstrap import TO_TYPE, BootstrapFault, digest


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A root with lists of packages; every command is noted, and answered by ``answers`` (words of the command → exit code)."""
    (tmp_path / "requirements.txt").write_text("pydantic\n", encoding="utf-8")
    (tmp_path / "package-lock.json").write_text("{}", encoding="utf-8")
    (tmp_path / "node_modules").mkdir()
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "venv_python", lambda venv=tmp_path / ".venv": venv / "bin/python")
    wheel = tmp_path / "wheel"
    (wheel / "lib/npm/bin").mkdir(parents=True)
    (wheel / "lib/npm/bin/npm-cli.js").write_text("", encoding="utf-8")
    said, ran, answers = [], [], {}

    def run(command, environment=None):
        words = " ".join(command)
        ran.append(words)
        code = next((code for key, code in answers.items() if key in words), 0)
        if " -m venv " in words and code == 0:
            (tmp_path / ".venv/bin").mkdir(parents=True, exist_ok=True)
            (tmp_path / ".venv/bin/python").write_text("", encoding="utf-8")
        return subprocess.CompletedProcess(command, code, str(wheel), "连不上 Could not fetch URL" if code else "")

    monkeypatch.setattr(bootstrap, "_run", run)
    return SimpleNamespace(root=tmp_path, said=said, ran=ran, answers=answers, prepare=lambda: bootstrap.prepare(said.append))


def as_user(monkeypatch, number):
    monkeypatch.setattr(os, "geteuid", lambda: number, raising=False)


def test_digest_changes_with_every_list_and_with_nothing_else(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("a", encoding="utf-8")
    two.write_text("b", encoding="utf-8")
    first = digest(one, two)
    assert digest(one, two) == first
    os.utime(one, (1, 1))
    assert digest(one, two) == first
    assert len({first, digest(one), digest(two), digest(two, one)}) == 4
    one.write_text("a ", encoding="utf-8")
    assert digest(one, two) != first


def test_digest_changes_with_the_version_of_python(tmp_path, monkeypatch):
    file = tmp_path / "one"
    file.write_text("a", encoding="utf-8")
    first = digest(file)
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 99, 0))
    assert digest(file) != first


def test_first_start_prepares_and_the_second_runs_nothing(project):
    assert project.prepare() == project.root / ".venv/bin/python"
    assert [word for word in project.ran if " -m venv " in word or " pip install " in word or " ci " in word] != []
    assert len(project.said) == 2
    project.ran.clear()
    project.prepare()
    assert project.ran == []


def test_changed_list_of_python_packages_installs_again_in_the_same_environment(project):
    project.prepare()
    project.ran.clear()
    (project.root / "requirements.txt").write_text("pydantic\nPyYAML\n", encoding="utf-8")
    project.prepare()
    assert any(" pip install " in words for words in project.ran)
    assert not any(" -m venv " in words for words in project.ran)


def test_changed_list_of_browser_packages_leaves_python_alone(project):
    project.prepare()
    project.ran.clear()
    (project.root / "package-lock.json").write_text('{"a": 1}', encoding="utf-8")
    project.prepare()
    assert any(" ci " in words for words in project.ran)
    assert not any(" pip install " in words for words in project.ran)


def test_python_without_ensurepip_and_no_root_names_the_line_to_type(project, monkeypatch):
    as_user(monkeypatch, 1000)
    project.answers[" -m venv "] = 1
    with pytest.raises(BootstrapFault) as fault:
        project.prepare()
    assert str(fault.value).split("\n") == [
        "这个 Python 不能建立虚拟环境。请输入：",
        f"    {TO_TYPE}",
        "This Python cannot make a virtual environment. Type the line above.",
    ]
    assert not any("apt-get" in words for words in project.ran)


def test_python_whose_environments_have_no_pip_names_the_same_line(project, monkeypatch):
    as_user(monkeypatch, 1000)
    project.answers[" -m pip --version"] = 1
    with pytest.raises(BootstrapFault, match="python3-venv"):
        project.prepare()


def test_with_root_the_missing_module_is_installed_once(project, monkeypatch):
    as_user(monkeypatch, 0)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    project.answers[" -m venv "] = 1
    with pytest.raises(BootstrapFault):
        project.prepare()
    assert [words for words in project.ran if "apt-get" in words] == ["apt-get update -qq", "apt-get install -y -qq python3-venv"]
    assert any("python3-venv" in words for words in project.said)


@pytest.mark.parametrize(("command", "sentence"), [(" pip install ", "Python 软件包没有装全"), (" ci ", "网页工具没有装全")])
def test_without_a_network_it_says_so_and_the_next_start_tries_again(project, command, sentence):
    project.answers[command] = 1
    with pytest.raises(BootstrapFault) as fault:
        project.prepare()
    assert str(fault.value).startswith(f"{sentence}。请检查网络后再试一次。\n")
    assert "check the network and try again" in str(fault.value)
    assert "Could not fetch URL" in str(fault.value)
    project.answers.clear()
    project.ran.clear()
    project.prepare()
    assert any(command in words for words in project.ran)


def test_environment_killed_half_made_is_made_anew(project):
    (project.root / ".venv/bin").mkdir(parents=True)
    (project.root / ".venv/bin/python").write_text("", encoding="utf-8")
    project.answers[" -m pip --version"] = 1
    with pytest.raises(BootstrapFault):
        project.prepare()
    assert any(" -m venv " in words for words in project.ran)


def test_no_npm_in_the_environment_is_a_sentence(project):
    (project.root / "wheel/lib/npm/bin/npm-cli.js").unlink()
    with pytest.raises(BootstrapFault, match=r"remove \.venv and try again"):
        project.prepare()


def test_missing_chromium_without_root_names_the_line_to_type(monkeypatch):
    said = []
    monkeypatch.setattr(chromium, "find", lambda: None)
    as_user(monkeypatch, 1000)
    assert chromium.ensure(said.append) is None
    assert said == [f"缺少 Chromium 或中文字体。请输入：\n    {chromium.TO_TYPE}\nChromium or a Chinese font is missing. Type the line above."]
    assert chromium.TO_TYPE.startswith("sudo apt-get update && sudo apt-get install -y")


def test_chromium_that_cannot_be_installed_with_root_says_why_and_what_to_type(monkeypatch):
    said, ran = [], []
    monkeypatch.setattr(chromium, "find", lambda: None)
    monkeypatch.setattr(chromium.shutil, "which", lambda name: f"/usr/bin/{name}")
    as_user(monkeypatch, 0)

    def run(command, **_):
        ran.append(command[:2])
        return subprocess.CompletedProcess(command, 100, "", "Temporary failure resolving")

    monkeypatch.setattr(chromium.subprocess, "run", run)
    assert chromium.ensure(said.append) is None
    assert ran == [["apt-get", "update"]]
    assert "Temporary failure resolving" in said[1]
    assert chromium.TO_TYPE in said[2]


def test_named_chromium_goes_first(monkeypatch, tmp_path):
    program = tmp_path / "my-chromium"
    program.write_text("", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("CHROMIUM", str(program))
    assert chromium.find() == str(program)
    monkeypatch.setattr(chromium.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert chromium.quick() == str(program)
    program.chmod(0o644)
    assert chromium.find() != str(program)


def test_quick_chromium_is_taken_where_it_is_installed_and_the_usual_one_elsewhere(monkeypatch):
    monkeypatch.delenv("CHROMIUM", raising=False)
    there = {"chromium", chromium.SHELL}
    monkeypatch.setattr(chromium.shutil, "which", lambda name: f"/usr/bin/{name}" if name in there else None)
    assert (chromium.find(), chromium.quick()) == ("/usr/bin/chromium", "/usr/bin/chromium-headless-shell")
    there.remove(chromium.SHELL)
    assert (chromium.find(), chromium.quick()) == ("/usr/bin/chromium", "/usr/bin/chromium")


def test_quick_chromium_that_cannot_be_installed_stops_nobody_who_has_the_usual_one(monkeypatch):
    said, ran = [], []
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "has_chinese_font", lambda: True)
    monkeypatch.setattr(chromium.shutil, "which", lambda name: None if name == chromium.SHELL else f"/usr/bin/{name}")

    def run(command, **_):
        ran.append(command[:2])
        return subprocess.CompletedProcess(command, 100, "", "Unable to locate package")

    monkeypatch.setattr(chromium.subprocess, "run", run)
    as_user(monkeypatch, 1000)
    assert (chromium.ensure(said.append, for_tests=True), said, ran) == ("/usr/bin/chromium", [], [])
    as_user(monkeypatch, 0)
    assert (chromium.ensure(said.append), said, ran) == ("/usr/bin/chromium", [], [])  # a build needs no more
    assert chromium.ensure(said.append, for_tests=True) == "/usr/bin/chromium"
    assert ran == [["apt-get", "update"]]
    assert said[1] == "没有装上：Unable to locate package"
