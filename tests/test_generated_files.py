"""Files that are made from the models are committed as they come out."""

import pytest

from scripts.cli import main
from scripts.content.field_table import rows
from scripts.content.model.pages import Case
from scripts.content.model.question import Question
from scripts.content.schema import RECORDS
from scripts.derive.comments import commented
from scripts.derive.markers import filled
from scripts.derived import derived, leftover
from scripts.paths import PROJECT, Paths

MADE = derived(Paths())


@pytest.mark.parametrize("name", MADE)
def test_committed_file_is_what_the_models_make(name):
    assert (PROJECT / name).read_text(encoding="utf-8") == MADE[name], "run: python3 -m scripts schema"


def test_nothing_lies_beside_what_is_made():
    assert leftover(Paths(), MADE) == []


def test_check_says_that_all_agrees():
    said: list[str] = []
    assert main(["schema", "--check"], said.append) == 0
    assert said == [f"派生文件与模型一致，共 {len(MADE)} 个。"]


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_is_told_in_both_languages(name):
    silent = [row.name for row in rows(RECORDS[name]) if not row.about.zh or not row.about.en]
    assert silent == []


@pytest.mark.parametrize("guide", ["CONTRIBUTING.md", "CONTRIBUTING.en.md"])
def test_guide_leaves_no_generated_part_empty(guide):
    empty: list[str] = []
    filled((PROJECT / guide).read_text(encoding="utf-8"), lambda part: empty.append(part) or part)
    assert empty
    for part in empty:
        assert f"<!-- generated: {part} -->\n<!-- /generated -->" not in MADE[guide]


def test_template_shows_every_field():
    page = MADE["cases/_template/index.zh.md"]
    listed = MADE["cases/_template/questions.yml"]
    assert [row.name for row in rows(Case) if f"{row.name.rpartition('.')[2]}:" not in page] == []
    assert [row.name for row in rows(Question) if f"{row.name.rpartition('.')[2]}:" not in listed] == ["objective"]
    assert "objective" in listed


def test_comments_are_renewed_and_others_kept():
    text = "# 手写的说明\n# 〔必填〕旧的说明\n- id: one\n  options:\n    - id: a\n- id: two\n"
    once = commented(text, Question, front_matter=False)
    assert once.split("\n")[:2] == ["# 手写的说明", "# 〔必填〕题目的编号，全站不重复；读者的作答记在它名下，发布后不改（小写字母、数字和连字符）"]
    assert once.count("# 〔") == 3
    assert commented(once, Question, front_matter=False) == once


def test_only_what_stands_between_the_markers_is_made():
    text = "前\n<!-- generated: fields case -->\n旧\n<!-- /generated -->\n后\n"
    assert filled(text, str.upper) == "前\n<!-- generated: fields case -->\nFIELDS CASE\n<!-- /generated -->\n后\n"
