"""What privacy finds in single texts, each with its own test, and what it says of the pretend library, spoiled."""

import re
from pathlib import Path

import pytest
import yaml

from scripts.content.checks.privacy import privacy
from scripts.content.excuses import line_hash
from scripts.content.privacy import mask, rules, scan
from tests.content.pretend import FIXTURE, Edits, library_with, said

EXAMPLES = yaml.safe_load((FIXTURE.parent / "privacy.yml").read_text(encoding="utf-8"))
OWN = [(rule.id, text) for rule in rules() for text in rule.examples.bad], [(rule.id, text) for rule in rules() for text in rule.examples.good]
CASE = "cases/lamp-day/index.zh.md"
QUESTIONS = "cases/lamp-day/questions.yml"
EXCUSED = "cases/_excused.yml"
NAMED = "渔民送来一块刻着船名的贝壳，交给村民蒋某某。[^ga-shell]"
NAME: Edits = {CASE: ("渔民送来一块刻着船名的贝壳。[^ga-shell]", NAMED)}
KEEP = "确需保留：由另一人在 cases/_excused.yml 写一条 rule: P09，hash: " + line_hash(NAMED) + "。"


@pytest.mark.parametrize("example", EXAMPLES["bad"], ids=lambda example: example["text"])
def test_catches(example):
    assert example["rule"] in [hit.rule.id for hit in scan(example["text"])]


@pytest.mark.parametrize("example", EXAMPLES["good"], ids=lambda example: example["text"])
def test_lets_pass(example):
    assert [(hit.rule.id, hit.shown) for hit in scan(example["text"])] == []


@pytest.mark.parametrize(("rule", "text"), OWN[0])
def test_catches_its_own_examples(rule, text):
    assert rule in [hit.rule.id for hit in scan(text)]


@pytest.mark.parametrize(("rule", "text"), OWN[1])
def test_lets_its_own_examples_pass(rule, text):
    assert rule not in [hit.rule.id for hit in scan(text)]


def test_has_enough_examples_and_some_not_used_for_tuning():
    for kind in ("bad", "good"):
        assert len(EXAMPLES[kind]) >= 60
        assert sum("unseen" in example for example in EXAMPLES[kind]) >= 20


def test_patterns_are_plain_enough_for_an_old_browser():
    for rule in rules():
        for pattern in (*rule.patterns, rule.not_before, rule.not_after, rule.stop, rule.needs):
            assert not re.search(r"\(\?<|\(\?P|\\Z|\\A|\{[a-z_]", pattern), (rule.id, pattern)


def test_every_rule_of_the_list_is_there():
    assert {rule.id for rule in rules()} >= {f"P{n:02}" for n in range(1, 17)}


def test_points_into_the_text_as_it_was_given():
    text = "①电话…１３８\u200b００１３８０００。"
    assert [text[hit.start : hit.end] for hit in scan(text)] == ["１３８\u200b００１３８０００"]


def test_one_spot_is_one_finding():
    assert [hit.rule.id for hit in scan("信访件编号：330726197501010017")] == ["P08"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("13800138000", "138****8000"),
        ("张建国", "张**"),
        ("路88号3幢501室", "路**号*幢***室"),
        ("12345678", "12****8"),
        ("浙G12345", "浙******"),
        ("Zhang Jianguo", "Zha****nguo"),
    ],
)
def test_shows_too_little_to_use(value, shown):
    assert mask(value) == shown


@pytest.mark.parametrize("edits", [{}, {CASE: ("渔民说得最多的是灯", "2003年9月18日渔民说得最多的是灯，第13912期写了")}])
def test_says_nothing_of_a_sound_library(tmp_path, edits: Edits):
    assert said(privacy, tmp_path, edits) == []


def test_points_at_a_number_without_printing_it(tmp_path):
    assert said(privacy, tmp_path, {CASE: ("太暗，雾天", "太暗，电话１３８００１３８０００，雾天")}) == [
        "cases/lamp-day/index.zh.md:30:16: error[privacy] 像是手机号：138****8000（P02）。\n    → 删去号码；联系办法写单位的公开电话。",
    ]


def test_speaks_english_and_tells_the_check_digit(tmp_path):
    assert said(privacy, tmp_path, {CASE: ("太暗，雾天", "太暗，11010519491231002X，雾天")}, "en") == [
        "cases/lamp-day/index.zh.md:30:14: error[privacy] This looks like an ID card number: 110****002X (P01, and its check digit is right).\n    → Remove the number; “a petitioner” is enough.",
    ]


def test_tells_a_wrong_check_digit(tmp_path):
    assert said(privacy, tmp_path, {CASE: ("太暗，雾天", "太暗，110105194912310021，雾天")}) == [
        "cases/lamp-day/index.zh.md:30:14: error[privacy] 像是身份证号：110****0021（P01，校验码不符（抄错了也不能发布））。\n    → 删去号码；写“一位信访人”就够了。",
    ]


@pytest.mark.parametrize("name", [CASE, QUESTIONS, "docs/facets.yml", "sources/island-gazette.yml", "docs/interface.yml"])
def test_reads_front_matter_questions_and_tables(tmp_path, name):
    old = (FIXTURE / name).read_text(encoding="utf-8")
    found = said(privacy, tmp_path, {name: re.sub(r"(zh: |title: )", r"\g<1>13800138000", old, count=1)})
    assert len(found) == 1 and found[0].startswith(f"{name}:") and "13800138000" not in found[0]


def test_reads_file_names_and_masks_them(tmp_path):
    edits: Edits = {"cases/lamp-day/media/13800138000.txt": "x"}
    assert said(privacy, tmp_path, edits) == [
        "cases/lamp-day/media/138****8000.txt:1:1: error[privacy] 像是手机号：138****8000（P02）。\n    → 删去号码；联系办法写单位的公开电话。",
    ]


def test_a_warning_says_how_to_keep_the_line(tmp_path):
    assert said(privacy, tmp_path, NAME) == [
        f"cases/lamp-day/index.zh.md:47:19: warning[privacy] 像是当事群众的姓名：蒋**（P09）。\n    → 改成“一位信访人”。{KEEP}",
    ]


def excuse(rule: str = "P09", line: str = NAMED) -> str:
    return f'- rule: {rule}\n  path: {CASE}\n  hash: "{line_hash(line)}"\n  why: 原文如此，姓名已隐去\n  by: 复核人\n'


def test_a_warning_can_be_excused(tmp_path):
    assert said(privacy, tmp_path, {**NAME, EXCUSED: excuse()}) == []


def test_an_excuse_no_longer_needed_is_an_error(tmp_path):
    assert said(privacy, tmp_path, {EXCUSED: excuse()}) == [
        f"cases/_excused.yml:1:3: error[excuse-unneeded] 这条理由用不上：cases/lamp-day/index.zh.md 没有 hash 为 {line_hash(NAMED)} 的 P09 提醒。\n"
        "    → 删去这一条；那一行若改过，由另一人重新看过再写。错误不能用理由放过。",
    ]


def test_an_error_cannot_be_excused(tmp_path):
    line = "电话13800138000。[^ga-shell]"
    found = said(privacy, tmp_path, {CASE: ("渔民送来一块刻着船名的贝壳。[^ga-shell]", line), EXCUSED: excuse("P02", line)})
    assert [text.split("] ")[0].split(": ")[1] for text in found] == ["error[excuse-unneeded", "error[privacy"]


def test_an_excuse_must_be_whole(tmp_path):
    assert said(privacy, tmp_path, {**NAME, EXCUSED: excuse().replace("  by: 复核人\n", "")})[0] == (
        "cases/_excused.yml:1:3: error[schema-missing-field] 缺少必填字段「by」。\n    → 补上一行：by: …"
    )


def test_needs_no_library_to_import_quickly():
    source = Path(scan.__code__.co_filename).with_name("personal_numbers.py").read_text(encoding="utf-8")
    assert not re.search(r"^(import|from) (phonenumbers|stdnum)", source, re.M)


def test_reads_a_library_without_an_excuse_file(tmp_path):
    assert list(privacy(library_with(tmp_path))) == []
