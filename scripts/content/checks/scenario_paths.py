"""scenario-paths: in a scenario every choice leads to a node that is there, every node can be reached and has choices or an end, and from every node an end can be reached.

情境里每个选择都通向写好的节点，每个节点都走得到，要么有选择、要么到此结束，从哪个节点都走得到结局。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.model.scenario import Scenario
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words
from scripts.content.yamlfile import Key

CODE = "scenario-paths"


def scenario_paths(library: Library) -> Iterator[Problem]:
    for item in library.scenarios.values():
        for keys, fact, mend in _faults(item.record):
            yield Problem(item.path, *item.place(*keys), CODE, fact, mend)


def _faults(scenario: Scenario) -> Iterator[tuple[tuple[Key, ...], Words, Words]]:
    nodes, sound = scenario.nodes, True
    if scenario.start not in nodes:
        sound = False
        yield ("start",), _unknown(scenario.start), suggestion(scenario.start, nodes)
    for name, node in nodes.items():
        if node.end and node.end not in scenario.ends:
            fact = Words(f"ends 里没有「{node.end}」这个结局。", f"There is no end “{node.end}” under ends.")
            yield ("nodes", name, "end"), fact, suggestion(node.end, scenario.ends)
        if node.end and node.choices:
            fact = Words(f"节点「{name}」又有选择又有结局。", f"The node “{name}” has both choices and an end.")
            yield ("nodes", name, "end"), fact, Words("留一样。", "Keep one of them.")
        if not node.end and not node.choices:
            sound = False
            fact = Words(f"节点「{name}」走到这里就断了。", f"The node “{name}” is a dead end.")
            yield ("nodes", name), fact, Words("写 choices，或写 end。", "Write choices, or an end.")
        if len(node.choices) == 1:
            fact = Words(f"节点「{name}」只有一个选择。", f"The node “{name}” has one choice only.")
            yield ("nodes", name, "choices"), fact, Words("至少给两个，或并进前一个节点。", "Give at least two, or join it to the node before.")
        for at, choice in enumerate(node.choices):
            if choice.next not in nodes:
                sound = False
                yield ("nodes", name, "choices", at, "next"), _unknown(choice.next), suggestion(choice.next, nodes)
    if sound:
        yield from _unreached(scenario)
    used = {node.end for node in nodes.values()}
    for name in scenario.ends:
        if name not in used:
            fact = Words(f"没有节点走到结局「{name}」。", f"No node comes to the end “{name}”.")
            yield ("ends", name), fact, Words("删去它，或在一个节点写 end。", "Remove it, or write it as the end of a node.")


def _unknown(name: str) -> Words:
    return Words(f"没有「{name}」这个节点。", f"There is no node “{name}”.")


def _unreached(scenario: Scenario) -> Iterator[tuple[tuple[Key, ...], Words, Words]]:
    nodes = scenario.nodes
    reached, waiting = {scenario.start}, [scenario.start]
    while waiting:
        for choice in nodes[waiting.pop()].choices:
            if choice.next not in reached:
                reached.add(choice.next)
                waiting.append(choice.next)
    for name in nodes:
        if name not in reached:
            fact = Words(f"从「{scenario.start}」开始，走不到节点「{name}」。", f"The node “{name}” cannot be reached from “{scenario.start}”.")
            yield ("nodes", name), fact, Words("让一个选择的 next 写它，或删去。", "Let a choice lead to it, or remove it.")
    ending = leading_out(scenario)
    for name in nodes:
        if name in reached and name not in ending:
            fact = Words(f"从节点「{name}」再也走不出来。", f"From the node “{name}” no end can be reached.")
            yield ("nodes", name), fact, Words("让其中一个选择通向别的节点。", "Let one of its choices lead on.")


def leading_out(scenario: Scenario) -> set[str]:
    """Nodes from which an end can be reached."""
    nodes = scenario.nodes
    ending, grows = {name for name, node in nodes.items() if node.end}, True
    while grows:
        more = {name for name, node in nodes.items() if name not in ending and any(choice.next in ending for choice in node.choices)}
        ending, grows = ending | more, bool(more)
    return ending
