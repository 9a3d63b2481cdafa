"""Questions to put into the pretend library."""

from collections.abc import Sequence

Option = tuple[str, str, str]
TWO: tuple[Option, ...] = (("a", "甲", "A"), ("b", "乙", "B"))
THREE: tuple[Option, ...] = (*TWO, ("c", "丙", "C"))


def question(kind: str = "single", name: str = "one", status: str = "live", options: Sequence[Option] = TWO, rest: str = "key: [a]") -> str:
    """An entry of questions.yml; ``options`` are id, Chinese and English, ``rest`` any further lines."""
    lines = [f"- id: {name}", f"  kind: {kind}", f"  status: {status}", "  cognition: recall", "  stem: {zh: 问, en: Ask}", "  claims: [ga-day]"]
    lines += ["  options:"] if options else []
    lines += [f'    - {{id: "{id_}", zh: "{zh}", en: "{en}", why: {{zh: 因, en: why}}}}' for id_, zh, en in options]
    lines += [f"  {line}" for line in rest.split("\n") if line]
    return "\n".join(lines) + "\n"
