"""What scenario-paths, scenario-scores and scenario-fiction say of the pretend scenario, spoiled; and the tree that editors see."""

import pytest

from scripts.cli import main
from scripts.content.checks.scenario_fiction import real_names, scenario_fiction
from scripts.content.checks.scenario_paths import scenario_paths
from scripts.content.checks.scenario_scores import scenario_scores
from scripts.content.load import load
from scripts.paths import Paths
from tests.content.asked import copy
from tests.content.course_edits import SCENARIO
from tests.content.pretend import library_with, said

RULES = (scenario_paths, scenario_scores, scenario_fiction)


@pytest.mark.parametrize("check", RULES, ids=lambda check: check.__name__)
def test_says_nothing_of_what_is_sound_or_where_there_is_none(tmp_path, check):
    assert said(check, tmp_path / "a") == []
    assert said(check, tmp_path / "b", {SCENARIO: None}) == []


@pytest.mark.parametrize(
    ("old", "new", "facts"),
    [
        ("start: pier", "start: peer", ["10:1 没有「peer」这个节点。"]),
        ("next: again", "next: agian", ["27:9 没有「agian」这个节点。"]),
        ("    end: silent\n", "", ["40:3 节点「dark」走到这里就断了。", "44:3 没有节点走到结局「silent」。"]),
        ("    end: told", "    end: tolled", ["39:5 ends 里没有「tolled」这个结局。", "44:3 没有节点走到结局「told」。"]),
        ("next: dark}", "next: again}", ["40:3 从「pier」开始，走不到节点「dark」。"]),
        ("      - {id: write-down, zh: 记进日志再去问, en: Write it down and ask, next: news}\n", "", ["34:5 节点「again」只有一个选择。"]),
    ],
)
def test_paths_lead_to_an_end(tmp_path, old, new, facts):
    found = said(scenario_paths, tmp_path, {SCENARIO: (old, new)})
    assert [line.removeprefix(f"{SCENARIO}:").partition("\n")[0].replace(": error[scenario-paths]", "") for line in found] == facts


def test_a_loop_without_a_way_out_is_found(tmp_path):
    text = (
        library_with(tmp_path / "a")
        .texts[SCENARIO]
        .replace("next: news}", "next: pier}")
        .replace("next: dark}", "next: again}")
        .replace("        next: news", "        next: again")
    )
    found = [line.partition("] ")[2].partition("\n")[0] for line in said(scenario_paths, tmp_path / "b", {SCENARIO: text})]
    assert found == [
        "从节点「pier」再也走不出来。",
        "从节点「again」再也走不出来。",
        "从「pier」开始，走不到节点「news」。",
        "从「pier」开始，走不到节点「dark」。",
    ]


@pytest.mark.parametrize(
    ("old", "new", "fact"),
    [
        ("        why: {zh: 日子有了，人就不悬着。, en: With a day nobody is left hanging.}\n", "", "评判了的选择「name-a-day」没有写理由。"),
        ("        phase: mending\n        mechanism", "        mechanism", "评判了的选择「name-a-day」没有写闭环的哪一段。"),
        ("        claims: [ha-aim]\n        why: {zh: 日子", "        why: {zh: 日子", "评判了的选择「name-a-day」没有写依据。"),
        ("score: best", "score: fair", "节点「pier」的选择没有一个评为 best。"),
        ("        score: poor\n", "", "节点「pier」的选择，有的评判了，有的没有。"),
        ("id: walk-on", "id: shrug", "选择「shrug」写了两次（第 24 行已有）。"),
        ("zh: 说明船期，约好初五回话", "zh: 把他劝回去，不让他上码头", "「劝回」是把来访群众挡回去，却评为 best。"),
        ("en: Tell him about the ship and name a day", "en: Turn him away", "「Turn him away」是把来访群众挡回去，却评为 best。"),
    ],
)
def test_scores_are_grounded_and_obstruct_nobody(tmp_path, old, new, fact):
    found = said(scenario_scores, tmp_path, {SCENARIO: (old, new)})
    assert [line.partition("] ")[2].partition("\n")[0] for line in found] == [fact]


def test_obstruction_may_be_shown_as_poor(tmp_path):
    assert said(scenario_scores, tmp_path, {SCENARIO: ("zh: 说灯的事归别人管", "zh: 把他劝回去")}) == []


@pytest.mark.parametrize(
    ("old", "new", "fact"),
    [
        ("fiction: true", "fiction: false", "情境没有标明是虚构的。"),
        ("zh: 你在港务所值班", "zh: 你在鹤屿值班", "虚构的情境里有真实的名字「鹤屿」。"),
        ("en: Nod and walk on", "en: Nod at Shoal and walk on", "虚构的情境里有真实的名字「Shoal」。"),
        ("zh: 点点头走开", "zh: 学习近平同志", "虚构的情境里有真实的名字「习近平」。"),
    ],
)
def test_fiction_is_marked_and_names_nothing_real(tmp_path, old, new, fact):
    found = said(scenario_fiction, tmp_path, {SCENARIO: (old, new)})
    assert [line.partition("] ")[2].partition("\n")[0] for line in found] == [fact]


def test_real_places_are_known_by_their_parts():
    names = real_names(load(Paths()))
    assert names is not None
    for name in ("浙江", "浦江", "重庆", "渝北", "龙山", "合川", "Pujiang", "Chongqing"):
        assert names.search(f"在{name}，" if not name.isascii() else f"in {name} today"), name
    assert not names.search("某镇接访点，你所在的县。 A town, your county, the subdistrict office")


def test_the_loop_of_the_county_may_be_named_as_an_experience(tmp_path):
    assert said(scenario_fiction, tmp_path, {SCENARIO: ("zh: 补上了回话这一环。", "zh: 对照“浦江经验”，补上了回话这一环。")}) == []


def ask(root, *arguments):
    spoken: list[str] = []
    return main(["--root", str(root), *arguments], spoken.append), "\n".join(spoken)


def test_tree_draws_every_node_once_and_names_what_was_drawn(tmp_path):
    root = copy(tmp_path)
    code, text = ask(root, "scenario", "late-lamp")
    assert code == 0
    assert text.split("\n")[1:] == [
        "[pier] 一位渔民在码头拦住你，问灯什么时候亮。",
        "  ✓ name-a-day: 说明船期，约好初五回话",
        "      [news] 初五你去回话，他笑了。 ■ told",
        "  ✗ shrug: 说灯的事归别人管",
        "      [again] 第二天他又来了，带着两个人。",
        "        · write-down: 记进日志再去问",
        "            [news] ↑",
        "        · walk-on: 点点头走开",
        "            [dark] 雾夜里没有人再来问。 ■ silent",
        "没有错误，0 条提醒。",
    ]


def test_tree_of_a_broken_or_missing_scenario_is_said_and_not_a_trace(tmp_path):
    root = copy(tmp_path)
    path = root / SCENARIO
    path.write_text(path.read_text("utf-8").replace("next: again", "next: nowhere"), encoding="utf-8")
    code, text = ask(root, "scenario", "late-lamp")
    assert code == 1 and "[nowhere] ？" in text and "error[scenario-paths] 没有「nowhere」这个节点。" in text
    path.write_text("nodes: [", encoding="utf-8")
    assert ask(root, "scenario", "late-lamp")[0] == 1
    code, text = ask(root, "scenario", "late-lamb")
    assert (code, text) == (2, "error[scenario] 没有「late-lamb」这个情境。\n    → 改为最接近的「late-lamp」，或核对拼写。")
