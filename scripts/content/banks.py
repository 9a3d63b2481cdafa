"""Question banks of the modules: the one of today, its hash, and those that were released (docs/banks).

A receipt names the bank by its hash and holds raw answers alone, so a released bank must stay as it was: with it a receipt is read years later.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from scripts.content.course import is_asked, scored
from scripts.content.library import Library
from scripts.content.model.bank import Bank
from scripts.content.model.course import Module
from scripts.content.problems import Problem, Words
from scripts.content.reading import read

FOLDER = "docs/banks"
ENDING = ".json"
FORMAT = 1


class BankFault(Exception):
    """A text is no bank of that name; ``fact`` says why."""

    def __init__(self, fact: Words) -> None:
        super().__init__(fact.en)
        self.fact = fact


def bank_of(library: Library, module: Module) -> dict[str, Any]:
    """What scoring needs of the module's own live practice questions, reflections left out."""
    items = scored(item for item in library.questions.get(("module", module.id), ()) if is_asked(item.record))
    questions = []
    for question in sorted((item.record for item in items), key=lambda question: question.id):
        options = [str(at) for at, _ in enumerate(question.pairs, 1)] if question.kind == "match" else [option.id for option in question.options]
        key = options if question.kind == "match" else list(question.key)
        questions.append({
            "id": question.id, "kind": question.kind, "options": options, "key": key, "objective": question.objective or "", "cognition": question.cognition,
        })  # fmt: skip
    plan = module.quiz
    return {
        "format": FORMAT, "module": module.id, "draw": plan.draw, "precheck": plan.precheck or 0, "pass_mark": plan.pass_mark, "questions": questions,
    }  # fmt: skip


def bank_hash(bank: dict[str, Any]) -> str:
    """The first ten hex digits of SHA-256 over the bank's canonical JSON: the name under which it is released."""
    canonical = json.dumps(bank, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()[:10]


def bank_text(bank: dict[str, Any]) -> str:
    """The file that holds a bank."""
    return json.dumps(bank, ensure_ascii=False, sort_keys=True, indent=2) + "\n"


def current(library: Library) -> dict[str, dict[str, Any]]:
    """module → its bank of today, for every module that is shown and asks something."""
    shown = (entry.record for name, entry in library.modules.items() if library.shown("module", name))
    banks = {module.id: bank_of(library, module) for module in sorted(shown, key=lambda module: (module.number, module.id))}
    return {name: bank for name, bank in banks.items() if bank["questions"]}


def bank_files(root: Path) -> Iterator[Path]:
    return (path for path in sorted((root / FOLDER).glob("*")) if not path.name.startswith("."))


def released(root: Path, report: Callable[[Problem], None] = lambda problem: None) -> dict[str, dict[str, Any]]:
    """hash → bank, for every sound file in docs/banks; what is wrong with the others is the business of the rule bank-frozen."""
    found = {}
    for path in bank_files(root):
        text = read(path, root, report)
        try:
            if text is not None:
                found[path.stem] = parsed(text, path.name)
        except BankFault:
            continue
    return found


def parsed(text: str, name: str) -> dict[str, Any]:
    """The bank that a file of that name holds, or BankFault."""
    try:
        bank = json.loads(text)
        Bank.model_validate(bank)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"]) or FOLDER
        raise BankFault(Words(f"这不是一份题库：「{where}」不对。", f"This is no bank: “{where}” is wrong.")) from None
    except (ValueError, RecursionError):
        raise BankFault(Words("这不是完整的 JSON。", "This is no whole JSON.")) from None
    if name != f"{bank_hash(bank)}{ENDING}":
        raise BankFault(
            Words(f"内容算出来应叫「{bank_hash(bank)}{ENDING}」：文件改过，或改了名。", f"By its content it should be called “{bank_hash(bank)}{ENDING}”: the file was changed or renamed.")
        )  # fmt: skip
    made: dict[str, Any] = bank
    return made
