"""What the rules about modules say of the pretend library, spoiled: module-order, module-minutes, module-questions, module-recall, objective-verbs, addresses-known."""

import pytest

from scripts.content.checks.addresses_known import addresses_known
from scripts.content.checks.module_minutes import module_minutes
from scripts.content.checks.module_order import module_order
from scripts.content.checks.module_questions import module_questions
from scripts.content.checks.module_recall import module_recall
from scripts.content.checks.objective_verbs import objective_verbs
from scripts.content.course import module_minutes as counted
from scripts.content.course import reading_minutes
from tests.content.course_edits import MODULE, PATHS, QUESTIONS
from tests.content.pretend import library_with, said

RULES = (module_order, module_minutes, module_questions, module_recall, objective_verbs, addresses_known)


@pytest.mark.parametrize("check", RULES, ids=lambda check: check.__name__)
def test_says_nothing_of_what_is_sound_or_where_there_is_no_course(tmp_path, check):
    assert said(check, tmp_path / "sound") == []
    assert said(check, tmp_path / "none", {MODULE: None, QUESTIONS: None, PATHS: None}) == []


def test_minutes_are_text_readings_and_questions(tmp_path):
    library = library_with(tmp_path)
    entry = library.modules["lamp-keeping"]
    # 4 + 2 drawn of questions of 58 s on the mean, 4 for the readings, half a minute of text, 2 for the reflection.
    assert counted(library, entry) == 12
    assert counted(library_with(tmp_path / "fewer", {MODULE: ("draw: 4, pass_mark: 80, precheck: 2", "draw: 4, pass_mark: 80")}), entry) == 12


def test_minutes_far_off_are_an_error_in_a_checked_module_and_a_warning_in_a_draft(tmp_path):
    line = "写的是 30 分钟，算出来是 12 分钟（其中阅读 4 分钟，其余是正文和题目）。\n    → 改为 12，或增减正文、阅读和抽题数。"
    assert said(module_minutes, tmp_path / "a", {MODULE: ("minutes: 10", "minutes: 30")}) == [f"{MODULE}:10:1: error[module-minutes] {line}"]
    draft = {MODULE: ("status: checked\ntitle: 守灯：听到有回话", "status: draft\ntitle: 守灯：听到有回话")}
    library = library_with(tmp_path / "b", draft)
    object.__setattr__(library.modules["lamp-keeping"].zh.record, "minutes", 30)
    assert [problem.level for problem in module_minutes(library)] == ["warning"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("draw: 4", "draw: 1", "quiz.draw: 测验抽 1 道，目标有 2 个。\n    → 至少抽 2 道，每个目标一道。"),
        ("draw: 4", "draw: 9", "要抽 9 道，能计分的题只有 6 道。\n    → 补题，或少抽几道。"),
        ("draw: 4", "draw: 5", "题有 6 道，一次抽 5 道，再考一次多半是同样的题。\n    → 写到 8 道以上，或少抽几道。"),
        ("pass_mark: 80", "pass_mark: 180", "通过线写的是 180%。\n    → 写 1 到 100 的整数。"),
    ],
)
def test_speaks_of_the_plan_of_the_quiz(tmp_path, old, new, message):
    found = said(module_questions, tmp_path, {MODULE: (old, new)})
    assert [line.partition("] ")[2] for line in found] == [message.removeprefix("quiz.draw: ")]


def test_every_objective_has_three_live_questions_that_score(tmp_path):
    assert said(module_questions, tmp_path, {QUESTIONS: ("kind: single\n  status: live", "kind: single\n  status: draft")}) == [
        f"{MODULE}:14:6: error[module-questions] 目标「lamp-keeping-answer」有 2 道能计分的题，至少要 3 道。\n"
        "    → 在 questions.yml 里补题：status: live，objective: lamp-keeping-answer。",
        f"{MODULE}:39:8: warning[module-questions] 题有 5 道，一次抽 4 道，再考一次多半是同样的题。\n    → 写到 6 道以上，或少抽几道。",
    ]


def test_a_question_of_a_case_may_serve_a_module(tmp_path):
    edits = {
        QUESTIONS: ("kind: single\n  status: live", "kind: single\n  status: draft"),
        "cases/lamp-day/questions.yml": ("  kind: judgement\n", "  kind: judgement\n  objective: lamp-keeping-answer\n"),
    }
    assert said(module_questions, tmp_path, edits) == []


def test_recall_is_at_most_six_in_ten(tmp_path):
    text = (library_with(tmp_path / "a")).texts[QUESTIONS]
    for cognition in ("understand", "apply", "analyse"):
        text = text.replace(f"cognition: {cognition}", "cognition: recall")
    found = said(module_recall, tmp_path / "b", {QUESTIONS: text})
    assert [line.partition("] ")[2].partition("\n")[0] for line in found] == ["6 道题里有 6 道只考记忆。"]


@pytest.mark.parametrize(
    ("old", "new", "verb"), [("zh: 判断一句", "zh: 能理解一句", "理解"), ("en: Judge what an answer", "en: Understand what an answer", "understand")]
)
def test_objectives_can_be_seen(tmp_path, old, new, verb):
    found = said(objective_verbs, tmp_path, {MODULE: (old, new)})
    assert len(found) == 1 and f"error[objective-verbs] 目标以「{verb}」开头" in found[0] and found[0].startswith(f"{MODULE}:14:")


def test_readings_and_steps_lead_to_pages(tmp_path):
    assert said(addresses_known, tmp_path, {MODULE: ("/cases/lamp-day/", "/cases/lamp-days/"), PATHS: ("/brief/", "/briefs/")}) == [
        f"{MODULE}:16:5: error[addresses-known] 网站没有「/cases/lamp-days/」这个地址。\n    → 改为最接近的「/cases/lamp-day/」，或核对拼写。",
        f"{PATHS}:5:8: error[addresses-known] 网站没有「/briefs/」这个地址。\n    → 改为最接近的「/brief/」，或核对拼写。",
    ]


def test_numbers_and_prerequisites_have_an_order(tmp_path):
    other = (
        library_with(tmp_path / "a")
        .texts[MODULE]
        .replace("lamp-keeping", "second-lamp")
        .replace("prerequisites: []", "prerequisites: [lamp-keeping]")
    )
    assert said(module_order, tmp_path / "b", {"docs/modules/second-lamp/index.zh.md": other.replace("number: 1", "number: 2")}) == []
    found = said(module_order, tmp_path / "c", {"docs/modules/second-lamp/index.zh.md": other})
    assert [line.partition("] ")[2].partition("\n")[0] for line in found] == [
        f"第 1 单元有两个：{MODULE} 也是。",
        "先学的「lamp-keeping」是第 1 单元，在这一单元（第 1）之后。",
    ]
    found = said(module_order, tmp_path / "d", {"docs/modules/second-lamp/index.zh.md": other.replace("number: 1", "number: 7")})
    assert [line.partition("] ")[2].partition("\n")[0] for line in found] == ["一共 2 个单元，这里写了第 7 个。"]


@pytest.mark.parametrize(("characters", "lang", "minutes"), [(0, "zh", 1), (149, "zh", 1), (900, "zh", 3), (1100, "en", 1), (3300, "en", 3)])
def test_minutes_to_read(characters, lang, minutes):
    assert reading_minutes(characters, lang) == minutes
