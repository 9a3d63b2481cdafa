"""ids-unique: no two claims, articles, questions, learning objectives, study paths, terms, events, wordings, figures, charts, discrepancies or planned records share an id, in whatever files they stand.

依据、文章、题目、学习目标、学习路径、词条、大事、规范表述、数字、图、异同、待写条目的编号，不论在哪个文件里，都不重复。
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from scripts.content.entries import Item
from scripts.content.kinds import NAMES
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.yamlfile import Place, parse

PLANNED = "docs/planned.yml"


class Use(NamedTuple):
    kind: str
    name: str
    path: str
    place: Place


def ids_unique(library: Library) -> Iterator[Problem]:
    first: dict[tuple[str, str], Use] = {}
    for use in _uses(library):
        other = first.setdefault((use.kind, use.name), use)
        if other is not use:
            where = f"{other.path}:{other.place[0]}"
            zh, en = NAMES[use.kind]
            yield Problem(
                use.path, *use.place, "ids-unique",
                Words(f"编号「{use.name}」用了两次：{where} 已有一{zh}用它。", f"The id “{use.name}” is used twice: a {en} at {where} has it already."),
                Words("给新写的那一处换一个编号；已发布的编号不改。", "Give the newer one another id; a published id stays."),
            )  # fmt: skip


def _uses(library: Library) -> Iterator[Use]:
    for source in library.sources.values():
        for at, article in enumerate(source.record.articles):
            yield Use("article", article.id, source.path, source.place("articles", at, "id"))
        for at, claim in enumerate(source.record.claims):
            yield Use("claim", claim.id, source.path, source.place("claims", at, "id"))
    for _, question in library.every_question():
        yield Use("question", question.record.id, question.path, question.place("id"))
    for module in library.modules.values():
        for at, objective in enumerate(module.record.objectives):
            yield Use("objective", objective.id, module.zh.path, module.zh.place("objectives", at, "id"))
    for term in library.glossary:
        yield Use("term", term.record.id, term.path, term.place("id"))
    listed: tuple[tuple[str, Sequence[Item[Any]]], ...] = (
        ("event", library.timeline), ("wording", library.wording), ("figure", library.figures), ("chart", library.charts), ("discrepancy", library.discrepancies), ("path", library.study_paths),
    )  # fmt: skip
    for kind, items in listed:
        for item in items:
            yield Use(kind, item.record.id, item.path, item.place("id"))
    parsed = parse(library.texts.get(PLANNED, ""), PLANNED, 1, lambda _: None)  # the library keeps one record an id, the file may hold more
    if parsed and isinstance(parsed[0], list):
        for at, entry in enumerate(parsed[0]):
            if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                yield Use("planned", entry["id"], PLANNED, parsed[1].get((at, "id"), (1, 1)))
