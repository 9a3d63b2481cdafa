"""A scenario drawn as a tree of text, for editors: where every choice leads, what it is worth, and where paths meet again."""

from collections.abc import Iterator

from scripts.content.model.scenario import Scenario

MARKS = {"best": "✓", "fair": "~", "poor": "✗", None: "·"}
MOST = 28


def tree(scenario: Scenario, lang: str) -> list[str]:
    """A line a node, a line a choice. A node that was drawn already is named and not drawn again."""
    return list(_node(scenario, scenario.start, "", set(), lang))


def _node(scenario: Scenario, name: str, before: str, drawn: set[str], lang: str) -> Iterator[str]:
    node = scenario.nodes.get(name)
    if node is None or name in drawn:
        yield f"{before}[{name}] {'？' if node is None else '↑'}"
        return
    drawn.add(name)
    end = f" ■ {node.end}" if node.end else ""
    yield f"{before}[{name}] {_short(node.text.of(lang))}{end}"
    for choice in node.choices:
        yield f"{before}  {MARKS[choice.score]} {choice.id}: {_short(choice.of(lang))}"
        yield from _node(scenario, choice.next, f"{before}      ", drawn, lang)


def _short(text: str) -> str:
    return text if len(text) <= MOST else f"{text[:MOST]}…"
