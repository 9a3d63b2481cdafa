"""bank-question-gone: a question of a released bank is never deleted; one that is no longer wanted is retired.

定过版的题不删；不用了，status 改为 retired。
"""

from collections.abc import Iterator

from scripts.content.banks import ENDING, FOLDER, released
from scripts.content.library import Library
from scripts.content.problems import Problem, Words


def bank_question_gone(library: Library) -> Iterator[Problem]:
    first: dict[str, tuple[str, str]] = {}
    for name, bank in released(library.root).items():
        for question in bank["questions"]:
            if not library.is_known("question", question["id"]):
                first.setdefault(question["id"], (name, bank["module"]))
    for question, (name, module) in first.items():
        file, own = f"{FOLDER}/{name}{ENDING}", f"docs/modules/{module}/questions.yml"
        yield Problem(
            own if (library.root / own).exists() else file, 1, 1, "bank-question-gone",
            Words(f"题目「{question}」已经定版（{file}），现在不见了。", f"The question “{question}” was released ({file}) and is gone."),
            Words("从版本记录里取回它，status 改为 retired；已发出的回执还要靠它。", "Bring it back from the repository’s history and make it retired; receipts that were given out rest on it."),
        )  # fmt: skip
