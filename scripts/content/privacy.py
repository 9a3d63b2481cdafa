"""Finds personal data in a text, as ``privacy.yml`` says. The rules are data; this only carries them out."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import Field

from scripts.content.model.text import Bilingual, Record
from scripts.content.personal_numbers import CHECKS, TOLD
from scripts.content.plain import Searched, normal

_FILE = Path(__file__).with_name("privacy.yml")
_NEAR = 24


class Examples(Record):
    bad: tuple[str, ...]
    good: tuple[str, ...]


class Rule(Record):
    """One rule of ``privacy.yml``; what the fields mean stands at its head."""

    id: str
    level: Literal["error", "warning"]
    name: Bilingual
    needs: str = ""
    also: tuple[str, ...] = ()
    patterns: tuple[str, ...] = Field(min_length=1)
    not_before: str = ""
    not_after: str = ""
    stop: str = ""
    check: Literal["", "id-checksum", "luhn", "phone"] = ""
    mend: Bilingual
    examples: Examples


@dataclass(frozen=True)
class Hit:
    """``start`` and ``end`` are offsets in the text as given; ``shown`` is safe to print; ``holds`` is what the rule's check said."""

    rule: Rule
    start: int
    end: int
    shown: str
    holds: bool


@cache
def _file() -> tuple[tuple[Rule, ...], frozenset[str]]:
    data = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    words: dict[str, str] = data["words"]

    def filled(value: Any) -> Any:
        if isinstance(value, list):
            return [filled(part) for part in value]
        return re.sub(r"\{([a-z_]+)\}", lambda found: words[found.group(1)], value)

    rules = tuple(
        Rule.model_validate({key: filled(value) if key in ("patterns", "not_before", "not_after", "stop") else value for key, value in entry.items()})
        for entry in data["rules"]
    )
    return rules, frozenset(data["public_names"])


def rules() -> tuple[Rule, ...]:
    """Every rule with its word lists filled in; patterns are plain enough for Python and a browser alike."""
    return _file()[0]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Made when first needed: most texts have no line that most rules look at."""
    return re.compile(pattern, re.ASCII | re.M)


def scan(text: str) -> list[Hit]:
    """Everything in the text that a rule finds, in order. Of two findings on one spot the graver stays, then the earlier rule."""
    plain, origin = normal(text)
    searched = Searched(plain)
    found = []
    for order, rule in enumerate(rules()):
        part, place = searched.lines_with(rule.needs)
        if part:
            found += [(rule.level == "warning", order, place.of(start), place.of(end - 1) + 1, holds) for start, end, holds in _hits(rule, part)]
    hits: list[Hit] = []
    for _, order, start, end, holds in sorted(found):
        begin, stop = origin.of(start), origin.of(end - 1) + 1
        if all(stop <= other.start or begin >= other.end for other in hits):
            hits.append(Hit(rules()[order], begin, stop, mask(plain[start:end]), holds))
    return sorted(hits, key=lambda hit: hit.start)


def _hits(rule: Rule, text: str) -> list[tuple[int, int, bool]]:
    found = []
    part = Searched(text)
    for written, also in zip_longest(rule.patterns, rule.also, fillvalue=""):
        if not part.holds(also):
            continue
        pattern = _compiled(written)
        at = 0
        while match := pattern.search(text, at):
            group = next((n for n in range(1, pattern.groups + 1) if match.group(n) is not None), 0)
            start, end = match.span(group)
            at = match.start() + 1
            if _cleared(rule, text, match, text[start:end]):
                continue
            holds = CHECKS[rule.check](text[start:end]) if rule.check else True
            if holds or rule.check in TOLD:
                found.append((start, end, holds))
                at = max(match.end(), at)
    return found


def _cleared(rule: Rule, text: str, match: re.Match[str], value: str) -> bool:
    """Whether what stands before, after or in the finding tells that it is none."""
    if rule.not_before and _compiled(rf"(?:{rule.not_before})\Z").search(text[max(0, match.start() - _NEAR) : match.start()]):
        return True
    if rule.not_after and _compiled(rule.not_after).match(text, match.end()):
        return True
    return bool(rule.stop and _compiled(rule.stop).search(value)) or any(value.startswith(name) for name in _file()[1])


def mask(value: str) -> str:
    """138****8000: enough to find it again, too little to use."""
    if re.search(r"[\u4e00-\u9fff]", value):
        return re.sub(r"[0-9A-Za-z]", "*", value) if re.search(r"\d", value) else value[0] + "*" * (len(value) - 1)
    if len(value) >= 11:
        return f"{value[:3]}****{value[-4:]}"
    return f"{value[: min(2, len(value) // 3)]}****{value[-1:] if len(value) > 5 else ''}"
