"""GB/T 7714-2015: one reference as a line of text, in the sequence and punctuation of the standard."""

from scripts.staging.references import Reference

CODES = {"journal": "J", "newspaper": "N", "book": "M", "report": "R", "standard": "S", "web": "EB/OL", "data": "DS/OL"}
MOST_AUTHORS = 3


def gbt(reference: Reference, accessed: str = "") -> str:
    """What is not known is left out; a date worked out stands in square brackets. ``accessed`` follows the date of a page on the net."""
    kind = f"{reference.title}[{CODES.get(reference.medium, 'Z')}]"
    return " ".join(_closed(part) for part in (_authors(reference), *_rest(reference, kind, accessed)) if part)


def _authors(reference: Reference) -> str:
    names = list(reference.authors)
    if len(names) > MOST_AUTHORS:
        names = [*names[:MOST_AUTHORS], "et al" if reference.language.startswith("en") else "等"]
    return ", ".join(names) or reference.unsigned


def _rest(reference: Reference, kind: str, accessed: str) -> tuple[str, ...]:
    date = f"[{reference.date}]" if reference.inferred else reference.date
    year = f"[{reference.date[:4]}]" if reference.inferred else reference.date[:4]
    if reference.medium in ("web", "data"):
        whole = f"{kind}//{reference.container}" if reference.container else kind
        read = f"[{accessed}]" if accessed and reference.address else ""
        issued = f"({date})" if date else ""
        published = f"{reference.publisher}, {year}" if reference.publisher and year else reference.publisher
        return whole, f"{published}{issued}{read}", reference.address
    if reference.medium == "journal":
        number = f"({reference.number})" if reference.number else ""
        return kind, _listed(reference.container, year) + number
    if reference.medium == "newspaper":
        number = f"({reference.number})" if reference.number else ""
        return kind, _listed(reference.container, date) + number
    inside = f"{kind}//{reference.container}" if reference.container and reference.container != reference.title else kind
    return inside, _listed(reference.publisher, year)


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _closed(part: str) -> str:
    return part if part.endswith(".") else f"{part}."
