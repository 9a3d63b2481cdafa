"""How large the boxes of a scenario's picture are and how high they stand; texts are cut to fit, because nothing measures them later."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from scripts.content.model.scenario import Scenario
from scripts.content.scenario_layers import Layers, way

WIDTH, BETWEEN, GAP = 270, 110, 26
TOP, LINE, ROW, PASSAGE = 34, 20, 40, 8
EMS = 18.5
"""Widest line of a box, in ems of its text."""
ROUNDS = 16


@dataclass
class Box:
    """``rows`` are the heights at which choices leave, from the top of the picture; lines arrive at ``into``."""

    x: int
    y: float
    height: int
    lines: list[str]

    @property
    def into(self) -> float:
        return self.y + min(TOP, self.height) / 2

    def row(self, number: int) -> float:
        return self.y + TOP + LINE * len(self.lines) + ROW * number + ROW / 2


def boxes(scenario: Scenario, layers: Layers, lang: str) -> dict[str, Box]:
    """A box for each node and a flat one for each passage."""
    found = {}
    for number, column in enumerate(layers.columns):
        y = 0.0
        for name in column:
            node = scenario.nodes.get(name)
            lines = cut(node.text.of(lang), EMS, 2) if node else []
            height = TOP + LINE * len(lines) + ROW * max(len(node.choices), 1) if node else PASSAGE
            found[name] = Box(number * (WIDTH + BETWEEN), y, height, lines)
            y += height + GAP
    _settle(layers, found)
    return found


def _settle(layers: Layers, found: dict[str, Box]) -> None:
    """Column by column, to the right and back, everything is drawn towards what it hangs on, without changing the order in its column."""
    for turn in range(ROUNDS):
        forward = turn % 2 == 0
        for number in range(len(layers.columns)) if forward else reversed(range(len(layers.columns))):
            column = layers.columns[number]
            pulls = _pulls(layers, found, number, forward)
            wanted = [found[name].y + (sum(pulls[name]) / len(pulls[name]) if name in pulls else 0) for name in column]
            for name, y in zip(column, _apart(wanted, [found[name].height for name in column]), strict=True):
                found[name].y = y
    highest = min(box.y for box in found.values())
    for box in found.values():
        box.y = round(box.y - highest)


def _pulls(layers: Layers, found: dict[str, Box], number: int, forward: bool) -> dict[str, list[float]]:
    """How far each of a column would have to move for its lines from the left, or to the right, to run level."""
    pulls: dict[str, list[float]] = {}
    for link in layers.links:
        if link.back:
            continue
        names, first = way(layers, link), layers.column_of[link.start]
        for step, (left, right) in enumerate(pairwise(names)):
            drop = found[right].into - (found[left].row(link.row) if step == 0 else found[left].into)
            if forward and first + step + 1 == number:
                pulls.setdefault(right, []).append(-drop)
            elif not forward and first + step == number:
                pulls.setdefault(left, []).append(drop)
    return pulls


def _apart(wanted: list[float], heights: list[int]) -> list[float]:
    """As near to what is wanted as the order and the gaps allow: halfway between pushing all down and pushing all up."""
    down, up = list(wanted), list(wanted)
    for at in range(1, len(wanted)):
        down[at] = max(wanted[at], down[at - 1] + heights[at - 1] + GAP)
    for at in range(len(wanted) - 2, -1, -1):
        up[at] = min(wanted[at], up[at + 1] - heights[at] - GAP)
    return [(one + other) / 2 for one, other in zip(down, up, strict=True)]


def cut(text: str, ems: float, most: int) -> list[str]:
    """The first words of a text in at most so many lines."""
    lines, line = [], ""
    for word in _words(text, ems):
        if line and ems_of(line + word.rstrip()) > ems:
            lines.append(line.rstrip())
            line = ""
            if len(lines) == most:
                break
        line += word if line else word.lstrip()
    if len(lines) < most:
        return [*lines, line.rstrip()] if line.strip() else lines
    last = lines[-1]
    while ems_of(f"{last}…") > ems:
        last = last[:-1]
    return [*lines[:-1], f"{last.rstrip()}…"]


def _words(text: str, ems: float) -> Iterator[str]:
    """Words of Latin letters and single characters; a word that no line can hold comes in letters."""
    for word in re.findall(r"[\w’'-]+[,.;:!?]*\s*|\s+|.", text, re.ASCII):
        yield from word if ems_of(word.rstrip()) > ems else (word,)


def ems_of(text: str) -> float:
    return sum(1.0 if unicodedata.east_asian_width(character) in "WFA" else 0.54 for character in text)
