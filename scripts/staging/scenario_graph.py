"""A scenario drawn as a graph, for editors: a box a node, a line a choice, and what is wrong with it. The same scenario gives the same bytes."""

from itertools import pairwise
from typing import Any

from scripts.content.checks.scenario_paths import leading_out
from scripts.content.model.scenario import Node, Scenario
from scripts.content.problems import Words
from scripts.content.scenario_boxes import BETWEEN, EMS, TOP, WIDTH, Box, boxes, cut, ems_of
from scripts.content.scenario_layers import Layers, Link, layers, way
from scripts.content.scenario_tree import MARKS
from scripts.staging.html import piece

MARGIN, HEAD, FOOT, LANE = 40, 108, 16, 12
SCORES = {
    "best": Words("最稳妥", "best"), "fair": Words("差一步", "fair"), "poor": Words("会误事", "poor"), "none": Words("不评判", "not scored"),
}  # fmt: skip
STROKES = {"best": ("2.5", ""), "fair": ("1.8", "9 5"), "poor": ("1.8", "2 5"), "none": ("1", "")}
START, END = Words("▶ 开头", "▶ start"), Words("■ 结局", "■ end")
UNREACHED, DEAD, SHUT = Words("从开头走不到", "out of reach"), Words("走到这里就断了", "dead end"), Words("再也走不出来", "no way out")


def graph(scenario: Scenario, lang: str) -> str:
    """The picture as SVG."""
    layered = layers(scenario)
    placed = boxes(scenario, layered, lang)
    low = max(box.y + box.height for box in placed.values())
    backs = [link for link in layered.links if link.back]
    lines = _lines(layered, placed)
    lines += [_round(placed, link, low + 20 + LANE * at) for at, link in enumerate(backs)]
    out = leading_out(scenario)
    width = max(max(box.x for box in placed.values()) + WIDTH + (30 + LANE if backs else 0), 900) + 2 * MARGIN
    key = [
        {"x": MARGIN + 140 * at, "word": word.of(lang), "mark": MARKS[None if score == "none" else score], **_stroke(score)}
        for at, (score, word) in enumerate(SCORES.items())
    ]
    return str(
        piece(
            "scenario-graph", width=width, height=round(low + HEAD + FOOT + MARGIN + (20 + LANE * len(backs) if backs else 0)), title=scenario.title.of(lang), id=scenario.id,
            margin=MARGIN, head=HEAD, key=key, lines=lines, box_width=WIDTH, top=TOP,
            nodes=[_node(scenario, name, node, placed[name], name in layered.reached, name in out, lang) for name, node in scenario.nodes.items()],
        )
    ) + "\n"  # fmt: skip


def _node(scenario: Scenario, name: str, node: Node, box: Box, reached: bool, leads_out: bool, lang: str) -> dict[str, Any]:
    faults = [] if reached else [UNREACHED.of(lang)]
    if not node.choices and not node.end:
        faults.append(DEAD.of(lang))
    elif not leads_out:
        faults.append(SHUT.of(lang))
    marks = [*([START.of(lang)] if name == scenario.start else []), *([f"{END.of(lang)} {node.end}"] if node.end else [])]
    rows = []
    for number, choice in enumerate(node.choices):
        score = choice.score or "none"
        unknown = "" if choice.next in scenario.nodes else f" → ？{choice.next}"
        rows.append({
            "y": round(box.row(number)), "says": cut(f"{MARKS[choice.score]} {SCORES[score].of(lang)} · {choice.id}{unknown}", EMS, 1)[0],
            "text": cut(choice.of(lang), EMS * 13 / 12, 1)[0], "fault": bool(unknown),
        })  # fmt: skip
    return {
        "x": box.x, "y": round(box.y), "height": box.height, "id": name, "lines": box.lines, "rows": rows, "faults": " · ".join(faults), "end": bool(node.end),
        "marks": " ".join(marks), "marks_y": round(box.row(0)) if node.end else 0, "id_width": round(ems_of(name) * 14),
    }  # fmt: skip


def _stroke(score: str) -> dict[str, str]:
    width, dashes = STROKES[score]
    return {"stroke": width, "dashes": dashes}


def _lines(layered: Layers, placed: dict[str, Box]) -> list[dict[str, Any]]:
    """From the rows of choices through the passages to the nodes they lead to; level where a line leaves and arrives. Shared pieces are drawn once."""
    found: dict[tuple[str, int, str], dict[str, Any]] = {}
    for link in layered.links:
        if link.back:
            continue
        names = way(layered, link)
        for step, (left, right) in enumerate(pairwise(names)):
            start, goal, last = placed[left], placed[right], right == link.goal
            y = start.row(link.row) if step == 0 else start.into
            x, far = start.x + WIDTH, goal.x - (7 if last else 0)
            path = f"M{x} {y:.0f}" if step == 0 else f"M{start.x} {y:.0f} H{x}"
            path += f" C{x + BETWEEN / 2:.0f} {y:.0f} {goal.x - BETWEEN / 2:.0f} {goal.into:.0f} {far} {goal.into:.0f}"
            key = (left, link.row if step == 0 else -1, right)
            found.setdefault(key, {"path": path, "x": goal.x, "y": round(goal.into), "arrives": last, **_stroke(link.score)})
    return list(found.values())


def _round(placed: dict[str, Box], link: Link, lane: float) -> dict[str, Any]:
    """A way back: below everything, in a lane of its own."""
    start, goal = placed[link.start], placed[link.goal]
    right, left = start.x + WIDTH, goal.x
    path = f"M{right} {start.row(link.row):.0f} h24 V{lane:.0f} H{left - 30} V{goal.into:.0f} H{left - 7}"
    return {"path": path, "x": left, "y": round(goal.into), "arrives": True, **_stroke(link.score)}
