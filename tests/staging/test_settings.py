"""mkdocs.yml: what it settles, and what is said where it cannot be read."""

import pytest

from scripts.cli import main
from scripts.staging.settings import SettingsFault, settings
from tests.staging.pretend_site import paths_with


def test_unset_values_stay_empty(tmp_path):
    found = settings(tmp_path)
    assert (found.base, found.repo_url, found.licence, found.operator) == ("", "", "", None)


def test_address_gets_its_closing_slash(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("site_url: https://pujiang.example/a\n", encoding="utf-8")
    assert settings(tmp_path).base == "https://pujiang.example/a/"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("site_name: a\nextra: [\n", "mkdocs.yml:3:1: error[settings] 这个文件读不懂。\n    → 核对缩进、引号和冒号，或从版本记录里取回它。"),
        ("- a\n", "mkdocs.yml:1:1: error[settings] 文件里应当是一个个字段。\n    → 从版本记录里取回它，再改要改的字段。"),
        (
            "extra: {operator: 某单位}\n",
            "mkdocs.yml:1:1: error[settings] 「operator」写得不对。\n    → 地址和文字写成一行；operator 写成 {name: 主办单位, registration: 备案号}。",
        ),
    ],
)
def test_broken_settings_are_a_sentence_and_no_trace(tmp_path, text, said):
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsFault) as fault:
        settings(tmp_path)
    assert str(fault.value) == said


@pytest.mark.parametrize("command", ["stage", "build"])
def test_commands_say_it_and_end_with_one(tmp_path, monkeypatch, command):
    paths = paths_with(tmp_path, {})
    (paths.root / "mkdocs.yml").write_text("extra: [\n", encoding="utf-8")
    monkeypatch.setattr("scripts.chromium.ensure", lambda say: None)
    spoken = []
    assert main(["--root", str(paths.root), command], spoken.append) == 1
    assert "mkdocs.yml:2:1: error[settings] 这个文件读不懂。" in "\n".join(spoken)
