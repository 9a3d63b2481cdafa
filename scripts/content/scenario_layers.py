"""Where the nodes of a scenario stand in a picture: in columns from the start on, so that lines cross as little as a few sweeps can make it.

Faulty scenarios are drawn too: choices that lead nowhere have no line, nodes that cannot be reached begin at the first column, below the others.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from scripts.content.model.scenario import Scenario

SWEEPS = 12


@dataclass(frozen=True)
class Link:
    """A choice that leads to a known node. ``back``: to a node it came from, so the line runs against the columns."""

    start: str
    row: int
    goal: str
    score: str
    back: bool


@dataclass
class Layers:
    """``columns`` hold names of nodes and, where a line passes a column, a passage ``goal@column/score``: lines to one goal that mean the same run together."""

    columns: list[list[str]]
    links: list[Link]
    column_of: dict[str, int]
    reached: set[str] = field(default_factory=set)


def passage(goal: str, column: int, score: str) -> str:
    return f"{goal}@{column}/{score}"


def way(layers: Layers, link: Link) -> list[str]:
    """The node a line leaves, the passages it takes, the node it comes to."""
    start, goal = layers.column_of[link.start], layers.column_of[link.goal]
    return [link.start, *(passage(link.goal, column, link.score) for column in range(start + 1, goal)), link.goal]


def layers(scenario: Scenario) -> Layers:
    links, reached = _links(scenario)
    column_of = dict.fromkeys(scenario.nodes, 0)
    for _ in scenario.nodes:
        for link in links:
            if not link.back:
                column_of[link.goal] = max(column_of[link.goal], column_of[link.start] + 1)
    made = Layers([[] for _ in range(max(column_of.values()) + 1)], links, column_of, reached)
    for name in sorted(scenario.nodes, key=lambda name: name not in reached):
        made.columns[column_of[name]].append(name)
    for link in links:
        if not link.back:
            for name in way(made, link)[1:-1]:
                column = made.columns[int(name.rpartition("@")[2].partition("/")[0])]
                if name not in column:
                    column.append(name)
    return _untangled(made)


def _links(scenario: Scenario) -> tuple[list[Link], set[str]]:
    """Every line, found in the order in which a reader would; and the nodes that can be reached from the start."""
    found: list[Link] = []
    seen: set[str] = set()

    def visit(name: str, above: tuple[str, ...]) -> None:
        seen.add(name)
        for row, choice in enumerate(scenario.nodes[name].choices):
            if choice.next not in scenario.nodes:
                continue
            back = choice.next in (*above, name)
            found.append(Link(name, row, choice.next, choice.score or "none", back))
            if choice.next not in seen:
                visit(choice.next, (*above, name))

    if scenario.start in scenario.nodes:
        visit(scenario.start, ())
    reached = set(seen)
    for name in scenario.nodes:
        if name not in seen:
            visit(name, ())
    return found, reached


def _untangled(made: Layers) -> Layers:
    """Each column in turn is put in the order of what its members hang on, left to right and back; the least tangled order is kept."""
    best, least = [list(column) for column in made.columns], _crossings(made)
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        numbers = range(1, len(made.columns)) if forward else range(len(made.columns) - 2, -1, -1)
        for number in numbers:
            pulls: dict[str, list[float]] = {}
            for left, right in _pieces(made, number - 1 if forward else number):
                name, other = (right, left) if forward else (left, right)
                pulls.setdefault(name[0], []).append(other[1])
            column = made.columns[number]
            at = {name: float(place) for place, name in enumerate(column)}
            column.sort(
                key=lambda name: (
                    name in made.column_of and name not in made.reached,
                    sum(pulls[name]) / len(pulls[name]) if name in pulls else at[name],
                )
            )
        now = _crossings(made)
        if now < least:
            best, least = [list(column) for column in made.columns], now
    made.columns = best
    return made


def _pieces(made: Layers, number: int) -> Iterator[tuple[tuple[str, float], tuple[str, float]]]:
    """Pieces of lines between a column and the next: name and height at each end, the height a place in the column and a part for the row."""
    places = [{name: float(place) for place, name in enumerate(made.columns[at])} for at in (number, number + 1)]
    for link in made.links:
        if link.back:
            continue
        names = way(made, link)
        step = number - made.column_of[link.start]
        if 0 <= step < len(names) - 1:
            left, right = names[step], names[step + 1]
            yield (left, places[0][left] + (link.row * 0.2 if step == 0 else 0)), (right, places[1][right])


def _crossings(made: Layers) -> int:
    total = 0
    for number in range(len(made.columns) - 1):
        pieces = sorted({(left[1], right[1]) for left, right in _pieces(made, number)})
        total += sum(1 for at, (_, high) in enumerate(pieces) for _, low in pieces[at + 1 :] if low < high)
    return total
