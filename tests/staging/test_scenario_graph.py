"""A scenario as a picture for editors: what it shows, that nothing lies upon anything else, and what is said where it cannot be drawn."""

import re
from xml.etree import ElementTree

import pytest

from scripts.cli import main
from scripts.content.load import load
from scripts.content.model.scenario import Scenario
from scripts.content.scenario_boxes import WIDTH, boxes, cut, ems_of
from scripts.content.scenario_layers import layers, way
from scripts.paths import Paths
from scripts.staging.scenario_graph import graph
from tests.content.asked import copy
from tests.content.course_edits import SCENARIO
from tests.content.pretend import library_with

SVG = "{http://www.w3.org/2000/svg}"


def scenario(tmp_path, *edits: tuple[str, str]) -> Scenario:
    """The pretend scenario, spoiled."""
    text = library_with(tmp_path / "sound").texts[SCENARIO]
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    root = copy(tmp_path)
    (root / SCENARIO).write_text(text, encoding="utf-8")
    return load(Paths(root)).scenarios["late-lamp"].record


def texts(picture: str) -> list[str]:
    return ["".join(element.itertext()) for element in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def strokes(picture: str) -> list[tuple[str | None, str | None]]:
    """Width and dashes of the lines between boxes."""
    drawing = ElementTree.fromstring(picture).find(f"{SVG}g")
    assert drawing is not None
    return [(line.get("stroke-width"), line.get("stroke-dasharray")) for line in drawing.findall(f"{SVG}path") if line.get("fill") == "none"]


def overlapping(record: Scenario) -> list[tuple[str, str]]:
    """Boxes that share a place, and boxes that a line runs through."""
    placed = list(boxes(record, layers(record), "zh").items())
    return [
        (one, other)
        for at, (one, a) in enumerate(placed)
        for other, b in placed[at + 1 :]
        if a.x < b.x + WIDTH and b.x < a.x + WIDTH and a.y < b.y + b.height and b.y < a.y + a.height
    ]


def test_nodes_choices_judgements_and_ends_are_named(tmp_path):
    picture = graph(scenario(tmp_path), "zh")
    said = texts(picture)
    for text in (
        "▶ 开头",
        "pier",
        "✓ 最稳妥 · name-a-day",
        "说明船期，约好初五回话",
        "✗ 会误事 · shrug",
        "· 不评判 · walk-on",
        "■ 结局 silent",
    ):
        assert text in said, text
    assert "".join(said[said.index("▶ 开头") + 1 : said.index("✓ 最稳妥 · name-a-day")]) == "一位渔民在码头拦住你，问灯什么时候亮。"
    assert sorted(strokes(picture), key=str) == sorted(
        [("2.5", None), ("2.5", None), ("1.8", "2 5"), ("1", None), ("1", None)], key=str
    )  # the first in two pieces
    assert "✓ best · name-a-day" in texts(graph(scenario(tmp_path / "en"), "en"))


def test_same_scenario_gives_the_same_bytes_whatever_python_is_in_the_mood_for(tmp_path):
    record = scenario(tmp_path)
    assert graph(record, "zh") == graph(record.model_copy(deep=True), "zh")


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ((("next: dark}", "next: again}"),), ["从开头走不到"]),
        ((("    end: silent\n", ""),), ["走到这里就断了"]),
        ((("next: news}", "next: again}"), ("next: dark}", "next: again}")), ["再也走不出来", "从开头走不到"]),
        ((("next: again", "next: agian"),), ["从开头走不到", "从开头走不到"]),
        ((("start: pier", "start: peer"),), ["从开头走不到"] * 4),
    ],
)
def test_what_is_wrong_stands_in_the_picture(tmp_path, edits, said):
    picture = graph(scenario(tmp_path, *edits), "zh")
    faults = {"从开头走不到", "走到这里就断了", "再也走不出来"}
    assert sorted(text for text in texts(picture) if text in faults) == sorted(said)
    assert ("✗ 会误事 · shrug → ？agian" in texts(picture)) == ("next: agian" in str(edits))


def test_way_back_runs_below_everything_to_where_it_came_from(tmp_path):
    record = scenario(tmp_path, ("next: dark}", "next: pier}"))
    made = layers(record)
    (back,) = [link for link in made.links if link.back]
    assert (back.start, back.goal) == ("again", "pier") and made.column_of["pier"] == 0
    lowest = max(box.y + box.height for box in boxes(record, made, "zh").values())
    (lane,) = re.findall(r" V([0-9]+) H-?[0-9]+ V", graph(record, "zh"))
    assert int(lane) > lowest


def test_lines_run_to_the_right_and_round_what_stands_between(tmp_path):
    made = layers(scenario(tmp_path))
    long = next(link for link in made.links if (link.start, link.goal) == ("pier", "news"))
    assert way(made, long) == ["pier", "news@1/best", "news"] and "news@1/best" in made.columns[1]
    assert all(made.column_of[link.start] < made.column_of[link.goal] for link in made.links)


def test_no_box_lies_upon_another_in_any_scenario_of_the_site():
    found = {name: overlapping(item.record) for name, item in load(Paths()).scenarios.items()}
    assert found and not any(found.values()), found


def test_net_for_overlaps_catches_one(tmp_path, monkeypatch):
    monkeypatch.setattr("scripts.content.scenario_boxes.GAP", -60)
    assert overlapping(scenario(tmp_path)) != []


@pytest.mark.parametrize(
    ("text", "ems", "most", "lines"),
    [
        ("一二三四五", 5, 2, ["一二三四五"]),
        ("一二三四五六七八", 3, 2, ["一二三", "四五…"]),
        ("Nod and walk on", 6, 2, ["Nod and", "walk on"]),
        ("Nod and walk on again", 6, 2, ["Nod and", "walk on…"]),
        ("", 5, 2, []),
        ("averyveryverylongword", 4, 1, ["avery…"]),
    ],
)
def test_texts_are_cut_to_their_box(text, ems, most, lines):
    assert cut(text, ems, most) == lines
    assert all(ems_of(line) <= ems for line in lines)


def test_markup_in_a_text_is_text(tmp_path):
    picture = graph(scenario(tmp_path, ("zh: 点点头走开", 'zh: "<script>&"')), "zh")
    assert "<script>&" in texts(picture) and "<script>" not in picture


def ask(root, *arguments):
    spoken: list[str] = []
    return main(["--root", str(root), "scenario", "late-lamp", *map(str, arguments)], spoken.append), "\n".join(spoken)


def test_command_writes_the_picture_and_says_where(tmp_path):
    goal = tmp_path / "drawn" / "late-lamp.svg"
    assert ask(copy(tmp_path), "--graph", goal) == (0, f"图画在 {goal}\n没有错误，0 条提醒。")
    assert ElementTree.parse(goal).getroot().tag == f"{SVG}svg"


def test_faulty_scenario_is_drawn_and_its_faults_are_said(tmp_path):
    root = copy(tmp_path)
    path = root / SCENARIO
    path.write_text(path.read_text("utf-8").replace("next: again", "next: nowhere"), encoding="utf-8")
    code, text = ask(root, "--graph", tmp_path / "a.svg")
    assert code == 1 and "没有「nowhere」这个节点。" in text and "？nowhere" in (tmp_path / "a.svg").read_text("utf-8")


def test_picture_never_takes_the_place_of_a_content_file(tmp_path):
    root = copy(tmp_path)
    before = (root / SCENARIO).read_bytes()
    code, text = ask(root, "--graph", root / SCENARIO)
    assert code == 1 and text.startswith(f"error[scenario] 「{root / SCENARIO}」不是 .svg 文件，没有写。\n    → 文件名写成 .svg 结尾。")
    assert (root / SCENARIO).read_bytes() == before
    (tmp_path / "folder.svg").mkdir()
    code, text = ask(root, "--graph", tmp_path / "folder.svg")
    assert code == 1 and f"写不进「{tmp_path / 'folder.svg'}」" in text and "换一个能写的文件夹。" in text
