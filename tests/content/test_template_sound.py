"""What template-sound says: a pretend case serves as the template, spoiled."""

import shutil
from pathlib import Path

import pytest

from scripts.content.checks.template_sound import template_sound
from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from tests.content.pretend import FIXTURE


def spoiled(tmp_path: Path, name: str = "index.zh.md", old: str = "", new: str = "") -> list[str]:
    """Findings on a template made from the case lamp-day, with the id example."""
    root = tmp_path / "library"
    shutil.copytree(FIXTURE, root)
    template = root / "cases" / "_template"
    shutil.copytree(root / "cases" / "lamp-day", template)
    for file, change in (("index.zh.md", ("id: lamp-day", "id: example")), ("note.zh.md", ("id: lamp-day", "id: example")), (name, (old, new))):
        text = (template / file).read_text(encoding="utf-8")
        assert change[0] in text
        (template / file).write_text(text.replace(*change, 1), encoding="utf-8")
    return [problem.as_text("zh") for problem in template_sound(load(Paths(root)))]


def test_says_nothing_of_a_sound_template(tmp_path):
    assert spoiled(tmp_path) == []


def test_says_nothing_where_there_is_none_and_leaves_other_cases_to_others(tmp_path):
    shutil.copytree(FIXTURE, tmp_path / "library")
    (tmp_path / "library/cases/lamp-day/index.zh.md").write_text("---\n---\n", encoding="utf-8")
    assert list(template_sound(load(Paths(tmp_path / "library")))) == []


def test_says_nothing_of_a_translation_that_lags_behind(tmp_path):
    assert spoiled(tmp_path, "index.en.md", "translated_from: ", "translated_from: 0123456789ab # ") == []


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("index.zh.md", "kind: case", "kind: cases", "error[schema-unknown-value]"),
        ("index.zh.md", "## 提要", "## 摘要", "error[sections-known]"),
        ("index.zh.md", "[^ga-", "[^gaga-", "error[claims-known]"),
        ("index.zh.md", "status: checked", "status: draft  # TODO 状态", "warning[todo-left]"),
        ("questions.yml", "  key: [", "  key: [nothing, ", "error[question-key]"),
        ("index.zh.md", "id: example", "id: lamp-day", "error[template-sound] 模板的编号「lamp-day」已有案例在用。\n    → 给模板换一个编号。"),
    ],
)
def test_speaks_of_the_template_as_of_a_case(tmp_path, name, old, new, said):
    found = spoiled(tmp_path, name, old, new)
    assert found and all(line.startswith("cases/_template/") for line in found)
    assert any(said in line for line in found), found


def test_the_real_template_is_there_and_sound():
    library = load(Paths())
    assert (PROJECT / "cases" / "_template" / "index.zh.md").exists()
    assert [problem.as_text("zh") for problem in template_sound(library)] == []
