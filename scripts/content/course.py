"""The course as figures: which questions serve a module, and how many minutes a learner needs."""

from collections.abc import Iterable

from scripts.content.body import prose
from scripts.content.entries import Entry, Item
from scripts.content.library import Library
from scripts.content.model.course import Module
from scripts.content.model.question import Question

CHARACTERS_A_MINUTE = {"zh": 300, "en": 1100}
SECONDS = {"single": 45, "true-false": 40, "multiple": 60, "order": 60, "match": 70, "judgement": 75, "reflection": 120}
"""To read a question, answer it and read what is said of the answer."""
UNSCORED = ("reflection",)


def reading_minutes(characters: int, lang: str) -> int:
    """Minutes to read that many characters, at least one."""
    return max(1, round(characters / CHARACTERS_A_MINUTE[lang]))


def is_asked(question: Question) -> bool:
    """Whether readers of the site meet it."""
    return question.status == "live" and question.use == "practice"


def serving(library: Library, module: Module) -> list[Item[Question]]:
    """Questions that a module may draw: those that readers meet and that name one of its objectives, wherever they stand."""
    names = {objective.id for objective in module.objectives}
    return [item for _, item in library.every_question() if item.record.objective in names and is_asked(item.record)]


def scored(items: Iterable[Item[Question]]) -> list[Item[Question]]:
    return [item for item in items if item.record.kind not in UNSCORED]


def module_minutes(library: Library, entry: Entry[Module]) -> int:
    """For one learner alone: the Chinese text, the readings as stated, the pre-check and the quiz; at least one."""
    module = entry.record
    text = sum(len(prose(block.text)) for block in entry.zh.blocks) / CHARACTERS_A_MINUTE["zh"]
    readings = sum(reading.minutes for reading in module.readings)
    pool = serving(library, module)
    asked = scored(pool)
    each = sum(SECONDS[item.record.kind] for item in asked) / len(asked) / 60 if asked else 1.0
    quiz = each * (module.quiz.draw + (module.quiz.precheck or 0))
    written = sum(SECONDS[item.record.kind] for item in pool if item.record.kind in UNSCORED) / 60
    return max(1, round(text + readings + quiz + written))
