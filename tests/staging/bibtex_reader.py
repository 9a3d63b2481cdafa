"""Reads BibTeX back, more strictly than BibTeX does: entries of braced or bare fields, nothing between them, no brace out of balance."""

import re
from dataclasses import dataclass

_COMMANDS = {r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^"}
_TOKEN = re.compile(r"\\text[a-z]+\{\}|\\[%&#$_]|[{}]|[^\\{}%&#$_~^\n]")


@dataclass(frozen=True)
class Entry:
    kind: str
    key: str
    fields: dict[str, str]


def entries(text: str) -> list[Entry]:
    found = []
    for part in re.split(r"\n\n(?=@)", text):
        match = re.fullmatch(r"@([a-z]+)\{([A-Za-z0-9-]+),\n(.*)\n\}", part, re.DOTALL)
        assert match, part
        fields = {}
        for line in match.group(3).split(",\n"):
            field = re.fullmatch(r"  ([a-z]+) = (?:\{(.*)\}|([a-z]{3}))", line)
            assert field and field.group(1) not in fields, line
            fields[field.group(1)] = field.group(3) or (field.group(2) if field.group(1) == "url" else value(field.group(2)))
        found.append(Entry(match.group(1), match.group(2), fields))
    return found


def value(text: str) -> str:
    """The characters that a value stands for; braces that only hold a name or title together are dropped."""
    depth, at, out = 0, 0, []
    while at < len(text):
        match = _TOKEN.match(text, at)
        assert match, f"a bare {text[at]!r} in {text!r}"
        token, at = match.group(), match.end()
        depth += (token == "{") - (token == "}")
        assert depth >= 0, text
        if token not in "{}":
            out.append(_COMMANDS[token] if token in _COMMANDS else token[-1])
    assert depth == 0, text
    return "".join(out)
