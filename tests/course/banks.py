"""Banks and receipts to try codes on: three written ones (tests/fixtures/banks.json), and as many as a test wants from a seed."""

import json
import random
from pathlib import Path
from typing import Any

from scripts.content.banks import bank_hash
from scripts.course.draw import draw
from scripts.course.receipt import Receipt

FIXTURES = Path(__file__).parent.parent / "fixtures"
BANKS: dict[str, dict[str, Any]] = json.loads((FIXTURES / "banks.json").read_text("utf-8"))
KINDS = ("single", "true-false", "judgement", "multiple", "order", "match")
COGNITION = ("recall", "understand", "apply", "analyse")
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
SINCE = 29_453_760


def any_bank(chance: random.Random) -> dict[str, Any]:
    """A bank as the rules would let one stand: orders of up to seven steps, matches of up to six pairs."""
    objectives = [f"objective-{at}" for at in range(chance.randint(1, 5))]
    questions = [any_question(chance, f"question-{at:02}", chance.choice(objectives)) for at in range(chance.randint(1, 40))]
    return {"format": 1, "module": "island", "draw": 8, "precheck": 3, "pass_mark": 80, "questions": questions}


def any_question(chance: random.Random, name: str, objective: str) -> dict[str, Any]:
    kind = chance.choice(KINDS)
    count = {"true-false": 2, "order": chance.randint(3, 7), "match": chance.randint(3, 6)}.get(kind, chance.randint(2, 8))
    options = (
        [str(at + 1) for at in range(count)]
        if kind == "match"
        else ["true", "false"]
        if kind == "true-false"
        else [f"option-{at}" for at in range(count)]
    )
    key = {"order": chance.sample(options, count), "match": options, "multiple": chance.sample(options, chance.randint(1, count))}.get(
        kind, [chance.choice(options)]
    )
    return {"id": name, "kind": kind, "options": options, "key": key, "objective": objective, "cognition": chance.choice(COGNITION)}


def any_answer(chance: random.Random, question: dict[str, Any]) -> list[str]:
    """As a player gives it, none now and then; several ticks in authored order."""
    options = question["options"]
    if chance.random() < 0.1:
        return []
    if question["kind"] == "order":
        return chance.sample(options, len(options))
    if question["kind"] == "match":
        return [chance.choice(options) for _ in options]
    if question["kind"] == "multiple":
        return [name for name in options if chance.random() < 0.5]
    return [chance.choice(options)]


def any_receipt(chance: random.Random, bank: dict[str, Any], count: int = 0) -> Receipt:
    form, seed, questions = chance.choice(("quiz", "precheck", "pre", "post")), chance.randrange(2**32), {one["id"]: one for one in bank["questions"]}
    asked = draw(bank, count or chance.randint(1, 31), seed, form)
    return Receipt(
        bank_hash(bank), form, chance.random() < 0.5, "".join(chance.choices(SIGNS, k=chance.randint(0, 8))), "".join(chance.choices(SIGNS, k=chance.randint(0, 6))), seed,
        chance.randint(1, 63), SINCE + chance.randrange(2**24), chance.randrange(1024), len(asked), {name: any_answer(chance, questions[name]) for name in asked},
    )  # fmt: skip


def in_browser(receipt: Receipt) -> dict[str, Any]:
    """The receipt as TypeScript has it."""
    return {("class" if name == "class_code" else name): value for name, value in vars(receipt).items()}


def from_browser(found: dict[str, Any]) -> Receipt:
    return Receipt(**{("class_code" if name == "class" else name): value for name, value in found.items()})
