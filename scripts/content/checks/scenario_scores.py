"""scenario-scores: a scored choice says why, names its claims and its part of the loop; where choices are scored one is best; nothing that keeps a petitioner out is scored as right.

情境里评判了的选择，都写明理由、依据和闭环的哪一段；评判的地方有一个最稳妥的；把来访群众挡回去的做法，不评为 best 或 fair。选择的编号在一个情境里不重复。
"""

import re
from collections.abc import Iterator

from scripts.content.entries import Item
from scripts.content.library import Library
from scripts.content.model.scenario import Choice, Scenario
from scripts.content.problems import Problem, Words
from scripts.content.yamlfile import Key

CODE = "scenario-scores"
_OBSTRUCTS = re.compile(
    r"劝返|劝回|劝走|劝离|打发走|拦下|拦住|拦在|挡回|挡在|截回|稳控|盯住他|盯住她|不予登记|不登记|不让(?:他|她|他们|群众|进|来)|别再来|不要再来|不许来|拒绝(?:接待|受理|登记)"
    r"|\b(?:turn (?:him|her|them|people) away|send (?:him|her|them) (?:home|away|back)|keep (?:him|her|them) (?:out|away)|refuse to (?:see|receive|register)|block|stop (?:him|her|them) from coming)\b",
    re.I,
)


def scenario_scores(library: Library) -> Iterator[Problem]:
    for item in library.scenarios.values():
        for keys, fact, mend in _faults(item):
            yield Problem(item.path, *item.place(*keys), CODE, fact, mend)


def _faults(item: Item[Scenario]) -> Iterator[tuple[tuple[Key, ...], Words, Words]]:
    first: dict[str, int] = {}
    for name, node in item.record.nodes.items():
        given = [choice.score for choice in node.choices if choice.score]
        if given and "best" not in given:
            fact = Words(f"节点「{name}」的选择没有一个评为 best。", f"No choice of the node “{name}” is scored best.")
            yield ("nodes", name, "choices"), fact, Words("让最稳妥的一个写 score: best。", "Give the soundest one score: best.")
        if given and len(given) < len(node.choices):
            fact = Words(f"节点「{name}」的选择，有的评判了，有的没有。", f"Some choices of the node “{name}” are scored and some are not.")
            yield ("nodes", name, "choices"), fact, Words("都写 score，或都不写。", "Score all of them, or none.")
        for at, choice in enumerate(node.choices):
            keys = ("nodes", name, "choices", at)
            line = item.place(*keys, "id")[0]
            other = first.setdefault(choice.id, line)
            if other != line:
                fact = Words(f"选择「{choice.id}」写了两次（第 {other} 行已有）。", f"The choice “{choice.id}” stands twice (first on line {other}).")
                yield (*keys, "id"), fact, Words("换一个编号。", "Give it another id.")
            yield from _choice(choice, keys)


def _choice(choice: Choice, keys: tuple[Key, ...]) -> Iterator[tuple[tuple[Key, ...], Words, Words]]:
    if not choice.score:
        return
    for field, zh in (("why", "理由"), ("claims", "依据"), ("phase", "闭环的哪一段")):
        if not getattr(choice, field):
            fact = Words(f"评判了的选择「{choice.id}」没有写{zh}。", f"The scored choice “{choice.id}” has no {field}.")
            yield (*keys, "id"), fact, Words(f"补上 {field}。", f"Add {field}.")
    for lang in ("zh", "en"):
        match = _OBSTRUCTS.search(choice.of(lang))
        if match and choice.score != "poor":
            fact = Words(
                f"「{match.group()}」是把来访群众挡回去，却评为 {choice.score}。",
                f"“{match.group()}” keeps a petitioner out, and is scored {choice.score}.",
            )
            yield (
                (*keys, lang),
                fact,
                Words(
                    "改为 poor 并说明后果；不是这个意思，换个说法。",
                    "Make it poor and tell what follows; if something else is meant, put it otherwise.",
                ),
            )
