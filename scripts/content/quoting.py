"""Which parts of a text stand inside quotation marks or in the marks of a book's title."""

import re

_MARKS = re.compile("[“”《》\n]")
_CLOSES = {"”": "“", "》": "《"}


def quoted(words: str, opens: str = "“《") -> list[tuple[int, int]]:
    """Stretches between the marks, outermost only; one left open ends with its line."""
    spans: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []

    def close(end: int) -> None:
        start = next((at for mark, at in stack if mark in opens), None)
        if start is not None:
            spans.append((start, end))
        stack.clear()

    for match in _MARKS.finditer(words):
        mark = match.group()
        if mark in "“《":
            stack.append((mark, match.end()))
        elif mark == "\n":
            close(match.start())
        elif any(open_mark == _CLOSES[mark] for open_mark, _ in stack):
            if len(stack) == 1:
                close(match.start())
            else:
                at = max(n for n, (open_mark, _) in enumerate(stack) if open_mark == _CLOSES[mark])
                if at == 0:
                    close(match.start())
                else:
                    del stack[at:]
    close(len(words))
    return spans


def within(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)
