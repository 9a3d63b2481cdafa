"""Records as the browser keeps them; shared by the tests of what is kept."""

from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures" / "progress"
TODAY = 20780  # 2026-11-23
QUESTION = {"id": "canal-first", "kind": "single", "options": ["report", "check", "stop"], "key": ["check"]}
EMPTY = {"questions": {}, "modules": {}, "scenarios": {}, "assignments": []}


def question(**more):
    return {"kind": "single", "options": ["a", "b"], "response": ["a"], "score": 1, "at": 29_900_000, "tries": 1, "step": -1, "due": 0, **more}


def module(**more):
    return {"attempts": 1, "best": 60, "passed": 0, "last": 60, "at": 29_900_000, "receipts": [], **more}
