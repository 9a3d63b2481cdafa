"""ids-known: every practice, principle, case, module, article and source that a record names exists, or is listed in docs/planned.yml.

写到的做法、启示、案例、课程单元、文章、来源都确有其页，或列在 docs/planned.yml 里。
"""

from collections.abc import Iterator
from typing import Any

from scripts.content.entries import Item
from scripts.content.kinds import unknown
from scripts.content.library import Library
from scripts.content.problems import Problem
from scripts.content.yamlfile import Key


def ids_known(library: Library) -> Iterator[Problem]:
    for item, kind, keys, name in _named(library):
        known = set(library.known.get(kind, ())) | {planned for planned, entry in library.planned.items() if entry.record.kind == kind}
        if name not in known:
            yield unknown(item.path, item.place(*keys), "ids-known", kind, name, known)
    for source in library.sources.values():
        articles = {article.id for article in source.record.articles}
        for at, claim in enumerate(source.record.claims):
            if claim.article not in articles:
                yield unknown(source.path, source.place("claims", at, "article"), "ids-known", "article", claim.article, articles)


def _named(library: Library) -> Iterator[tuple[Item[Any], str, tuple[Key, ...], str]]:
    """(item, kind that is named, keys, id)"""
    for case in library.cases.values():
        for at, name in enumerate(case.record.mechanisms):
            yield case.zh, "mechanism", ("mechanisms", at), name
        for at, name in enumerate(case.record.principles):
            yield case.zh, "principle", ("principles", at), name
    for mechanism in library.mechanisms.values():
        for at, name in enumerate(mechanism.record.related):
            yield mechanism.zh, "mechanism", ("related", at), name
    for principle in library.principles.values():
        yield principle.zh, "article", ("article",), principle.record.article
        for at, name in enumerate(principle.record.cases):
            yield principle.zh, "case", ("cases", at), name
    for module in library.modules.values():
        for at, name in enumerate(module.record.prerequisites):
            yield module.zh, "module", ("prerequisites", at), name
    for scenario in library.scenarios.values():
        for key, node in scenario.record.nodes.items():
            for at, choice in enumerate(node.choices):
                if choice.mechanism:
                    yield scenario, "mechanism", ("nodes", key, "choices", at, "mechanism"), choice.mechanism
    for term in library.glossary:
        for at, name in enumerate(term.record.sources):
            yield term, "source", ("sources", at), name
    if library.home:
        for at, name in enumerate(library.home.record.cases):
            yield library.home, "case", ("cases", at), name
        for number, part in enumerate(library.home.record.loop):
            for at, name in enumerate(part.mechanisms):
                yield library.home, "mechanism", ("loop", number, "mechanisms", at), name
