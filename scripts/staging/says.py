"""Values in a reader's words: dates, periods, lists, circled numbers."""

from scripts.content.cited import attribution as attribution
from scripts.content.cited import locator as locator
from scripts.content.model.pages import Period

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def date(value: str, lang: str) -> str:
    """2003-09-18 → 2003年9月18日 / 18 September 2003; shorter dates likewise."""
    parts = [int(part) for part in value.split("-")]
    if lang == "zh":
        return "".join(f"{number}{unit}" for number, unit in zip(parts, "年月日", strict=False))
    words = [str(parts[0])]
    if len(parts) > 1:
        words.insert(0, MONTHS[parts[1] - 1])
    if len(parts) > 2:
        words.insert(0, str(parts[2]))
    return " ".join(words)


def period(value: Period | None, lang: str) -> str:
    """Start, end and how the end is known; empty where the source gives no date."""
    if value is None:
        return ""
    said = date(value.start, lang)
    if value.end and value.end != value.start:
        said += ("至" if lang == "zh" else " to ") + date(value.end, lang)
    if value.end_note:
        said += f"（{value.end_note}）" if lang == "zh" else f" ({value.end_note})"
    return said


def circled(number: int) -> str:
    """① … ㊿, then the number in brackets."""
    if number <= 20:
        return chr(0x245F + number)
    if number <= 35:
        return chr(0x3250 + number - 20)
    return chr(0x32B0 + number - 35) if number <= 50 else f"({number})"
