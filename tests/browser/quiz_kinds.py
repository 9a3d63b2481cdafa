"""The fewest cases whose quizzes have every kind of question, chosen from the content: what takes long is tried on these.

That they show all that any quiz of a case shows is asked of the built pages in test_case_quizzes.py.
"""

import re
from collections.abc import Hashable
from functools import cache

from scripts.content.load import load
from scripts.content.model.question import Question
from scripts.paths import Paths
from tests.browser.page_kinds import CASES, LANGS


def kinds_of(questions: list[Question]) -> set[Hashable]:
    """The kinds, each with every number of options and of right ones that it comes with."""
    found: set[Hashable] = set()
    for question in questions:
        found |= {(question.kind, "options", len(question.options)), (question.kind, "right", len(question.key))}
    return found


def covering(found: dict[str, set[Hashable]]) -> list[str]:
    """The fewest that a greedy choice finds whose kinds are the kinds of all; of equals the first by name."""
    chosen: list[str] = []
    missing = set().union(*found.values())
    while missing:
        best = min(found, key=lambda name: (-len(found[name] & missing), name))
        chosen.append(best)
        missing -= found[best]
    return sorted(chosen)


@cache
def _telling() -> list[str]:
    library = load(Paths())
    published = {
        case: [one.record for one in library.questions.get(("case", case), []) if (one.record.status, one.record.use) == ("live", "practice")]
        for case in CASES
    }
    return covering({case: kinds_of(questions) for case, questions in published.items()})


TELLING = _telling()
ALTERNATING = [(case, LANGS[place % 2]) for place, case in enumerate(CASES)]
"""Every case once, in one language or the other by turns."""


def shown_kinds(html: str) -> set[tuple[str, ...]]:
    """What the quiz of a built page shows: kind, number of options and of right ones, and every class in the markup of a question of that kind."""
    found = set()
    for part in re.split(r"(?=<[a-z]+ [^>]*data-question=)", html)[1:]:
        (kind,) = re.findall(r'data-kind="([^"]+)"', part)
        part = part.partition("</article>")[0]
        found |= {
            (kind, "options", str(part.count('data-option="'))),
            (kind, "right", str(len(re.search(r'data-key="([^"]*)"', part)[1].split()))),
            *((kind, "class", name) for names in re.findall(r'class="([^"]*)"', part) for name in names.split()),
        }
    return found
