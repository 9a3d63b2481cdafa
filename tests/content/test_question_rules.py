"""What the rules about single questions say: objective, pairs, steps, catch-alls, length, leaks, absolute words, negatives, likeness, basis."""

import pytest

from scripts.content.checks.judgement_basis import judgement_basis
from scripts.content.checks.question_absolutes import question_absolutes
from scripts.content.checks.question_catch_all import question_catch_all
from scripts.content.checks.question_key_long import question_key_long
from scripts.content.checks.question_leak import question_leak
from scripts.content.checks.question_long import question_long
from scripts.content.checks.question_negative import question_negative
from scripts.content.checks.question_objective import question_objective
from scripts.content.checks.question_options_unique import question_options_unique
from scripts.content.checks.question_order_size import question_order_size
from scripts.content.checks.question_pairs import question_pairs
from scripts.content.checks.questions_alike import questions_alike
from tests.content.ask import THREE, TWO, question
from tests.content.course_edits import LAMP_DAY, QUESTIONS
from tests.content.pretend import said

RULES = (
    judgement_basis, question_absolutes, question_catch_all, question_key_long, question_leak, question_long, question_negative, question_objective, question_order_size, question_pairs,
    questions_alike,
)  # fmt: skip


def facts(check, tmp_path, edits):
    """Level and fact of each finding."""
    return [(line.split(": ")[1].partition("[")[0], line.partition("] ")[2].partition("\n")[0]) for line in said(check, tmp_path, edits)]


@pytest.mark.parametrize("check", RULES, ids=lambda check: check.__name__)
def test_says_nothing_of_what_is_sound(tmp_path, check):
    assert said(check, tmp_path) == []


@pytest.mark.parametrize("check", RULES, ids=lambda check: check.__name__)
def test_a_broken_key_or_no_options_is_not_their_business(tmp_path, check):
    text = (
        question(options=THREE, rest="key: [nothing]")
        + question("order", "two", options=(), rest="")
        + question("reflection", "three", options=(), rest="")
    )
    assert said(check, tmp_path, {LAMP_DAY: text}) == []


def test_objective_is_known_and_of_its_own_module(tmp_path):
    assert said(question_objective, tmp_path / "a", {QUESTIONS: ("objective: lamp-keeping-trace", "objective: lamp-keeping-trade")}) == [
        f"{QUESTIONS}:5:3: error[question-objective] 没有「lamp-keeping-trade」这个学习目标。\n    → 改为最接近的「lamp-keeping-trace」，或核对拼写。",
    ]
    assert facts(question_objective, tmp_path / "b", {QUESTIONS: ("  objective: lamp-keeping-trace\n", "")}) == [
        ("error", "题目「lamp-keeping-order」没有写目标。")
    ]
    assert said(question_objective, tmp_path / "c", {LAMP_DAY: ("  kind: order\n", "  kind: order\n  objective: lamp-keeping-trace\n")}) == []


def test_pairs_are_three_to_six_and_differ(tmp_path):
    third = "    - {left: {zh: 渔民, en: The fishers}, right: {zh: 说出难处, en: say what is hard}, why: {zh: 从他们那里开始。, en: It begins with them.}}\n"
    assert facts(question_pairs, tmp_path / "a", {QUESTIONS: (third, "")}) == [("error", "配对题有 2 对。")]
    assert said(question_pairs, tmp_path / "b", {QUESTIONS: ("left: {zh: 渔民,", "left: {zh: 守灯人。,")}) == [
        f"{QUESTIONS}:22:15: error[question-pairs] 两对的同一边都是「守灯人。」（第 20 行已有）。\n    → 改一个，或删去一对。",
    ]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (TWO, [("error", "排序题有 2 步。")]),
        (THREE, []),
        ([*THREE, *((f"o{n}", f"步{n}", f"Step {n}") for n in range(5))], [("error", "排序题有 8 步。")]),
    ],
)
def test_order_has_three_to_seven_steps(tmp_path, options, found):
    text = question("order", options=options, rest=f"key: [{', '.join(one[0] for one in options)}]")
    assert facts(question_order_size, tmp_path, {LAMP_DAY: text}) == found


@pytest.mark.parametrize(("zh", "en"), [("以上都对", "X"), ("以上都不对", "X"), ("丙", "All of the above"), ("丙", "None of these")])
def test_catch_alls_are_refused(tmp_path, zh, en):
    found = facts(question_catch_all, tmp_path, {LAMP_DAY: question(options=(*TWO, ("c", zh, en)))})
    assert [level for level, _ in found] == ["error"]


@pytest.mark.parametrize("zh", ["以上级的批示为准", "全都听完"])
def test_plain_words_are_no_catch_all(tmp_path, zh):
    assert said(question_catch_all, tmp_path, {LAMP_DAY: question(options=(*TWO, ("c", zh, "Go by the superior")))}) == []


def test_long_key_is_noticed_in_either_language(tmp_path):
    long = (("a", "当天派人上山当面说清日子和地方", "Go"), ("b", "再贴一张公告栏", "No"), ("c", "等下一遍公告", "Or"))
    assert facts(question_key_long, tmp_path / "a", {LAMP_DAY: question(options=long)}) == [("warning", "中文答案有 15 个字，别的选项最长 7 个。")]
    assert said(question_key_long, tmp_path / "b", {LAMP_DAY: question(options=long, rest="key: [b]")}) == []


def test_a_question_does_not_contain_its_answer(tmp_path):
    options = (("a", "先把话听完", "A"), ("b", "先写材料去", "B"), ("c", "先开一个会", "C"))
    text = question(options=options).replace("zh: 问", "zh: 照他说的“先把话，听完”，先做哪一件？")
    assert facts(question_leak, tmp_path / "a", {LAMP_DAY: text}) == [("warning", "题干里写着答案，别的选项都没有。")]
    assert said(question_leak, tmp_path / "b", {LAMP_DAY: text.replace("听完”", "听完”和“先写材料去”")}) == []


def test_absolute_words_in_wrong_options_alone(tmp_path):
    options = (("a", "看情形定日子", "A"), ("b", "一律三天", "B"), ("c", "从不延期", "C"))
    assert facts(question_absolutes, tmp_path / "a", {LAMP_DAY: question(options=options)}) == [("warning", "只有错的选项里有绝对的词：一律、从不。")]
    assert said(question_absolutes, tmp_path / "b", {LAMP_DAY: question(options=options, rest="key: [b]")}) == []


@pytest.mark.parametrize(
    ("stem", "count"), [("下列哪一项不属于告示？", 1), ("哪一项“不属于”告示？", 0), ("哪几处报告没有写？", 0), ("他不懂，先做哪一件？", 0)]
)
def test_negative_questions_are_marked(tmp_path, stem, count):
    assert len(said(question_negative, tmp_path, {LAMP_DAY: question().replace("zh: 问", f"zh: {stem}")})) == count


def test_long_questions_and_many_options(tmp_path):
    many = [(f"o{n}", f"选项{n}", f"Option {n}") for n in range(6)]
    text = question(options=many, rest="key: [o1]").replace("zh: 问", f"zh: {'问' * 121}")
    assert facts(question_long, tmp_path / "a", {LAMP_DAY: text}) == [
        ("warning", "题干有 121 个字，超过 120 个。"),
        ("warning", "有 6 个选项，超过 5 个。"),
    ]
    assert said(question_long, tmp_path / "b", {LAMP_DAY: question("judgement", options=THREE).replace("zh: 问", f"zh: {'问' * 121}")}) == []


def test_questions_nearly_the_same(tmp_path):
    one = question(options=THREE).replace("zh: 问", "zh: 灯塔下坐了一天，港务长听完以后当场答应的是哪一件事？")
    two = one.replace("id: one", "id: two").replace("港务长听完以后", "港务长在听完以后")
    assert said(questions_alike, tmp_path / "a", {LAMP_DAY: one + two})[0].startswith(
        f"{LAMP_DAY}:12:3: warning[questions-alike] 这道题与 {LAMP_DAY}:1 的「one」有 9"
    )
    assert said(questions_alike, tmp_path / "b", {LAMP_DAY: one + two.replace("status: live", "status: retired")}) == []


def test_options_differ_in_more_than_signs(tmp_path):
    assert len(said(question_options_unique, tmp_path, {LAMP_DAY: question(options=(("a", "听完，再办", "A"), ("b", "听完再办。", "B")))})) == 1


def test_judgement_rests_on_a_practice_or_a_lesson(tmp_path):
    assert said(judgement_basis, tmp_path / "a", {LAMP_DAY: ("claims: [ga-promise, ha-aim]", "claims: [ga-boats]")}) == [
        f"{LAMP_DAY}:53:3: error[judgement-basis] 判断的依据（ga-boats）没有一条做法或启示引用过。\n"
        "    → 换成做法或启示里引用过的依据：判断该落在已写明的做法上，不落在一桩事上。",
    ]
    assert said(judgement_basis, tmp_path / "b", {LAMP_DAY: ("claims: [ga-promise, ha-aim]", "claims: [no-such-claim]")}) == []
