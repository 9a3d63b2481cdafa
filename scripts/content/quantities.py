"""Arabic numbers in a text, each with what it counts, so that 20余万 and “more than 200,000” can be seen to be one figure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from scripts.content.units import ANY, COUNTED, ENGLISH, PARTICLES, SAME, UNITS

Day = tuple[int | None, int | None, int | None]


@dataclass(frozen=True)
class Quantity:
    """A number as written. ``units`` are those it may have (none: any); ``more`` tells 余, 多, 以上; ``day`` is year, month, day of a date."""

    text: str
    at: int
    value: Decimal | None
    units: frozenset[str] = ANY
    more: bool = False
    day: Day | None = None


# Full-width digits and signs, one for one, so that offsets hold.
_HALF = {ord("０") + n: ord("0") + n for n in range(10)} | {ord("％"): "%", ord("．"): ".", ord("＋"): "+"}
_WIDE = re.compile("[０-９％．＋]")
_DIGIT, _RUN = re.compile(r"\d"), re.compile(r"\d+")
_TIMES = {
    "百": 100,
    "千": 1_000,
    "万": 10_000,
    "亿": 100_000_000,
    "万亿": 10**12,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_DIGITS = r"(?<![A-Za-z0-9.])(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)"
_YEAR = r"(?:1[89]|20)\d{2}"
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_ZH_DAY = re.compile(
    rf"(?<!\d)(?:({_YEAR})年(?:(\d{{1,2}})月(?:(\d{{1,2}})[日号])?)?|(\d{{1,2}})月(\d{{1,2}})[日号]|({_YEAR})-(\d{{2}})(?:-(\d{{2}}))?(?![\d-]))"
)
_ZH = re.compile(rf"{_DIGITS} ?(余|多|来)?(万亿|亿|万|千|百)?(余|多|来)?(元|{_UNIT})?(多|余|以上|及以上|有余|%以上)?")
_PERIOD = re.compile(r"每(?:个|一)?(半年|季度|季|月|年|周|天|日)[^。；，、|\n]{0,12}$")
_ZH_MORE_BEFORE = re.compile(r"(?:超过|超|逾|不少于|不下|至少|多于|高于|达到或超过)$")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_MONTH = "|".join(_MONTHS)
_EN_DAY = re.compile(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)? ({_MONTH})(?:,? ({_YEAR}))?|({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,? ({_YEAR}))?|({_MONTH}),? ({_YEAR}))\b"
)
_EN = re.compile(rf"{_DIGITS}(?:st|nd|rd|th)?(?:[ -](thousand|million|billion|trillion)\b)?")
_EN_MORE_BEFORE = re.compile(
    r"(?:more than|over|above|upwards of|in excess of|at least|no fewer than|no less than|exceed(?:s|ed|ing)?|some|beyond|past)(?: the)? $", re.I
)
_EN_MORE_AFTER = re.compile(r"(?:\+|(?: per cent| percent|%)?(?:[ -]odd\b| or more| or so| and more| or above| and above| or higher| plus\b))")
_EN_WORD = re.compile(r"per cent|[A-Za-z]+(?:-[A-Za-z]+)*|%")
# A word after which the noun no longer belongs to the number: “Provincial Road 20 was two years late”.
_EN_END = {
    "was",
    "were",
    "is",
    "are",
    "had",
    "has",
    "have",
    "in",
    "on",
    "at",
    "by",
    "for",
    "from",
    "to",
    "among",
    "that",
    "which",
    "who",
    "and",
    "or",
    "as",
    "with",
    "should",
    "then",
}


def quantities(text: str, lang: str) -> list[Quantity]:
    """Every Arabic number of the text in order; spelled-out numbers are not read."""
    if not _DIGIT.search(text):
        return []
    if _WIDE.search(text):
        text = text.translate(_HALF)
    return sorted(_english(text) if lang == "en" else _chinese(text), key=lambda quantity: quantity.at)


def _numbered(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with a whole run of digits. ``finditer`` would try it at every character, this at every run."""
    end = 0
    for run in _RUN.finditer(text):
        if run.start() >= end and (match := pattern.match(text, run.start())):
            end = match.end()
            yield match


def _chinese(text: str) -> Iterator[Quantity]:
    taken: list[tuple[int, int]] = []
    for match in _numbered(_ZH_DAY, text):
        year, month, number, lone_month, lone_number, iso_year, iso_month, iso_number = (int(part) if part else None for part in match.groups())
        taken.append(match.span())
        yield Quantity(
            match.group(), match.start(), None, day=(year or iso_year, month or lone_month or iso_month, number or lone_number or iso_number)
        )
    for match in _numbered(_ZH, text):
        if any(start <= match.start() < end for start, end in taken):
            continue
        digits, first, times, second, unit, after = match.groups()
        value = Decimal(digits.replace(",", "")) * _TIMES.get(times or "", 1)
        before = text[max(0, match.start() - 24) : match.start()]
        more = bool(first or second or after or _ZH_MORE_BEFORE.search(before))
        units = _units(unit, text[match.end() : match.end() + 1])
        if not unit and before.endswith("百分之"):
            units = frozenset({"%"})
        if unit == "次" and (period := _PERIOD.search(before)):
            units = frozenset({f"次/{period.group(1)}"})
        plain = value == value.to_integral_value()
        day: Day | None = None
        if plain and not times and unit in ("日", "号", "月"):
            day = (None, int(value), None) if unit == "月" else (None, None, int(value))
        elif not unit and re.fullmatch(_YEAR, digits):
            day = (int(digits), None, None)
        yield Quantity(match.group().rstrip(), match.start(), value, units, more, day)


def _units(unit: str | None, following: str) -> frozenset[str]:
    if unit:
        return SAME.get(unit, frozenset({unit}))
    return COUNTED if "\u4e00" <= following <= "\u9fff" and following not in PARTICLES else ANY


def _english(text: str) -> Iterator[Quantity]:
    taken: list[tuple[int, int]] = []
    for match in _EN_DAY.finditer(text) if any(month in text for month in _MONTHS) else ():
        day, month, year, us_month, us_day, us_year, only_month, only_year = match.groups()
        taken.append(match.span())
        when = (
            int(y) if (y := year or us_year or only_year) else None,
            _MONTHS.index(month or us_month or only_month) + 1,
            int(d) if (d := day or us_day) else None,
        )
        yield Quantity(match.group(), match.start(), None, day=when)
    for match in _numbered(_EN, text):
        if any(start <= match.start() < end for start, end in taken):
            continue
        digits, times = match.groups()
        value = Decimal(digits.replace(",", "")) * _TIMES.get(times or "", 1)
        rest = text[match.end() : match.end() + 60]
        more = bool(_EN_MORE_BEFORE.search(text[max(0, match.start() - 24) : match.start()]) or _EN_MORE_AFTER.match(rest))
        units, words = _english_unit(rest)
        bare_year = re.fullmatch(_YEAR, digits) and not times
        yield Quantity(match.group() + words, match.start(), value, units, more, (int(digits), None, None) if bare_year else None)


def _english_unit(rest: str) -> tuple[frozenset[str], str]:
    """Units named by the first known word among the next three, and the words up to it."""
    clause = re.split(r"[,;:.()“”\x00\n]", rest, maxsplit=1)[0]
    for count, word in enumerate(_EN_WORD.finditer(clause)):
        if count == 3 or word.group().lower() in _EN_END:
            break
        if clause[word.end() : word.end() + 1] in ("'", "’"):
            continue  # villagers’ committees are committees
        if (found := ENGLISH.get(word.group().lower())) is not None:
            return found, clause[: word.end()]
    return ANY, ""


def figure(value: str, unit: str) -> list[Quantity]:
    """The quantity that a claim's figure states: value as the source writes it, Chinese unit."""
    if "/" in unit:
        return [Quantity(found.text, found.at, found.value, frozenset({unit}), found.more) for found in quantities(value, "zh")]
    core = value.removesuffix("以上")
    return quantities(f"{core}{unit}{'以上' if core != value else ''}", "zh")


def same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether both may count the same thing; 每月1次 and 1次 may, 每月1次 and 每季度1次 may not."""
    if not one.units or not other.units:
        return True
    return any(a == b or ((("/" in a) != ("/" in b)) and a.split("/")[0] == b.split("/")[0]) for a in one.units for b in other.units)


def same_day(one: Quantity, other: Quantity) -> bool:
    """Whether every part of the date that ``one`` gives is that of ``other``."""
    return bool(one.day and other.day) and all(part is None or part == known for part, known in zip(one.day or (), other.day or (), strict=True))


def same_value(one: Quantity, other: Quantity) -> bool:
    return one.value is not None and one.value == other.value
