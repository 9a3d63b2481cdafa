"""One rule a file; its docstring is the rule. ``ALL`` is the order in which they run."""

from collections.abc import Callable, Iterator
from inspect import getdoc, getmodule

from scripts.content.checks.claims_known import claims_known
from scripts.content.checks.paragraph_citations import paragraph_citations
from scripts.content.library import Library
from scripts.content.problems import Problem, Words

Check = Callable[[Library], Iterator[Problem]]

ALL: tuple[Check, ...] = (
    claims_known,
    paragraph_citations,
)


def code(check: Check) -> str:
    """case_dates → case-dates"""
    return check.__name__.replace("_", "-")


def rule(check: Check) -> str:
    """The rule in words: the docstring of the file, after its code."""
    words = getdoc(getmodule(check)) or ""
    return words.partition(": ")[2].split("\n\n")[0].replace("\n", " ")


def run(library: Library, checks: tuple[Check, ...] = ALL) -> list[Problem]:
    """All findings of all files, sorted. A check that crashes becomes a finding and the rest go on."""
    found = set(library.problems)
    for check in checks:
        try:
            found.update(check(library))
        except Exception as error:  # the editor must see the other findings whatever one rule meets
            found.add(
                Problem("", 1, 1, f"internal[{code(check)}]", Words(f"检查「{code(check)}」自己出了错：{type(error).__name__}: {error}。", f"The check “{code(check)}” itself failed: {type(error).__name__}: {error}."),
                        Words("这不是内容的错；请把这一行交给开发者。", "This is no fault of the content; pass this line on to a developer."))
            )  # fmt: skip
    return sorted(found)
