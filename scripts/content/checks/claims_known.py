"""claims-known: every citation, question, choice of a scenario, event, wording, figure, discrepancy, unused claim and home figure names a claim that stands in sources/.

引用、题目、情境的选择、大事记、规范表述、数字、异同、不用的依据和首页数字所注的依据，都在 sources/ 里。
"""

from collections.abc import Iterator
from typing import Any

from scripts.content.body import CITATION, pieces
from scripts.content.entries import Item
from scripts.content.library import Library
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words


def claims_known(library: Library) -> Iterator[Problem]:
    known = library.known.get("claim", set())

    def unknown(path: str, line: int, col: int, name: str) -> Problem:
        return Problem(path, line, col, "claims-known", Words(f"没有「{name}」这条依据。", f"There is no claim “{name}”."), suggestion(name, known))

    for page in library.every_page():
        for block in page.blocks:
            if known.issuperset(block.citations):
                continue
            for line, text in pieces(block):
                for match in CITATION.finditer(text):
                    if match.group(1) not in known:
                        yield unknown(page.path, line, match.start() + 1, match.group(1))
    listed: list[Item[Any]] = [*(item for _, item in library.every_question()), *library.timeline, *library.wording, *library.discrepancies]
    for item in listed:
        for at, name in enumerate(item.record.claims):
            if name not in known:
                yield unknown(item.path, *item.place("claims", at), name)
    for scenario in library.scenarios.values():
        for node, choices in ((key, node.choices) for key, node in scenario.record.nodes.items()):
            for number, choice in enumerate(choices):
                for at, name in enumerate(choice.claims):
                    if name not in known:
                        yield unknown(scenario.path, *scenario.place("nodes", node, "choices", number, "claims", at), name)
    single: list[Item[Any]] = [*library.figures, *library.unused]
    for item in single:
        if item.record.claim not in known:
            yield unknown(item.path, *item.place("claim"), item.record.claim)
    if library.home:
        for at, figure in enumerate(library.home.record.figures):
            if figure.claim not in known:
                yield unknown(library.home.path, *library.home.place("figures", at, "claim"), figure.claim)
        for at, name in enumerate(library.home.record.claims):
            if name not in known:
                yield unknown(library.home.path, *library.home.place("claims", at), name)
