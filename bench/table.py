"""Tables for a terminal: Chinese characters take two columns; numbers stand to the right."""

from unicodedata import east_asian_width


def width(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """Lines; the first column to the left, the others to the right."""
    columns = [max(width(row[at]) for row in [head, *rows]) for at in range(len(head))]
    lines = [head, ["─" * column for column in columns], *rows]
    return ["  ".join(_padded(cell, columns[at], at == 0) for at, cell in enumerate(line)).rstrip() for line in lines]


def _padded(text: str, column: int, is_first: bool) -> str:
    space = " " * (column - width(text))
    return text + space if is_first else space + text


def times(value: float, other: float) -> str:
    """How many times the other: 0.31×"""
    return f"{value / other:.2f}×" if other else "—"
