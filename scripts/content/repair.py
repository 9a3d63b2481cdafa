"""Repairs that need no judgement, made in a file's text."""

from collections.abc import Iterable

from scripts.content.problems import Problem


def repaired(text: str, problems: Iterable[Problem]) -> tuple[str, int]:
    """The text with every finding's repair made where its words really stand, and how many were made."""
    lines = text.split("\n")
    done = 0
    for problem in sorted(problems, reverse=True):  # from the end, so that places before stay true
        if problem.repair is None or problem.line > len(lines):
            continue
        old, new = problem.repair
        line, at = lines[problem.line - 1], problem.col - 1
        if line[at : at + len(old)] == old:
            lines[problem.line - 1] = line[:at] + new + line[at + len(old) :]
            done += 1
    return "\n".join(lines), done
