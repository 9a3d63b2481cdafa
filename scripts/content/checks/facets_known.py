"""facets-known: places, levels, phases and problem types are values of docs/facets.yml; `all` stands alone, and only in phases.

地方、层级、阶段、问题类型只用 docs/facets.yml 里的值；all 只能单独用在阶段里。
"""

from collections.abc import Iterator
from typing import Any

from scripts.content.entries import Entry, Item
from scripts.content.kinds import unknown
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.yamlfile import Key

KINDS = {"places": "place", "levels": "level", "phases": "phase", "problem_types": "problem type"}
EVERY = "all"


def facets_known(library: Library) -> Iterator[Problem]:
    used = list(_used(library))
    if library.facets is None and not library.known.keys() & KINDS.keys():
        if used and not any(problem.path == "docs/facets.yml" for problem in library.problems):
            yield Problem("docs/facets.yml", 1, 1, "facets-known", Words("没有 docs/facets.yml 这个文件。", "There is no docs/facets.yml."), Words("写出地方、阶段、层级和问题类型。", "Write it, with places, phases, levels and problem types."))  # fmt: skip
        return
    for item, group, keys, name, alone in used:
        if group == "phases" and name == EVERY:
            if not alone:
                fact = Words("「all」同别的阶段写在一起。", "“all” stands beside other phases.")
                yield Problem(
                    item.path,
                    *item.place(*keys),
                    "facets-known",
                    fact,
                    Words("只写 [all]，或删去 all，列出具体的阶段。", "Write [all] alone, or remove it and name the phases."),
                )
        elif name not in library.known.get(group, ()):
            yield unknown(item.path, item.place(*keys), "facets-known", KINDS[group], name, library.known.get(group, ()))


def _used(library: Library) -> Iterator[tuple[Item[Any], str, tuple[Key, ...], str, bool]]:
    """(item, group, keys, value, whether it stands alone)"""

    def listed(
        item: Item[Any], group: str, keys: tuple[Key, ...], names: tuple[str, ...]
    ) -> Iterator[tuple[Item[Any], str, tuple[Key, ...], str, bool]]:
        for at, name in enumerate(names):
            yield item, group, (*keys, at), name, len(names) == 1

    entries: list[Entry[Any]] = [*library.cases.values(), *library.mechanisms.values()]
    for entry in entries:
        record = entry.record
        if record.place:
            yield entry.zh, "places", ("place",), record.place, True
        yield from listed(entry.zh, "levels", ("levels",), record.levels)
        yield from listed(entry.zh, "phases", ("phases",), record.phases)
    for case in library.cases.values():
        yield from listed(case.zh, "problem_types", ("problem_types",), case.record.problem_types)
    for source in library.sources.values():
        for number, article in enumerate(source.record.articles):
            yield from listed(source, "places", ("articles", number, "places"), article.places)
    for event in library.timeline:
        yield from listed(event, "places", ("places",), event.record.places)
    for scenario in library.scenarios.values():
        yield from listed(scenario, "phases", ("phases",), scenario.record.phases)
        for key, node in scenario.record.nodes.items():
            for number, choice in enumerate(node.choices):
                if choice.phase:
                    yield scenario, "phases", ("nodes", key, "choices", number, "phase"), choice.phase, False
    if library.home:
        for number, part in enumerate(library.home.record.loop):
            yield library.home, "phases", ("loop", number, "phase"), part.phase, False
