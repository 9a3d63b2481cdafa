"""BibTeX: one entry a reference, every value safe in braces."""

from scripts.staging.references import Reference

TYPES = {"journal": "article", "newspaper": "article", "book": "incollection", "report": "techreport"}
"""Every other medium is ``misc``: classic BibTeX knows no entry for pages on the net."""
CONTAINERS = {"article": "journal", "incollection": "booktitle", "techreport": "institution", "misc": "howpublished"}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ESCAPES = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "%&#$_"}, "\n": " ",
}  # fmt: skip
_IN_ADDRESS = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}


def bibtex(reference: Reference) -> str:
    """``@article{key, …}``; what is not known has no field. Names stand in braces of their own, so that nothing takes them apart."""
    kind = TYPES.get(reference.medium, "misc")
    year, month, _ = f"{reference.date}--".split("-", 2)
    fields = {
        "author": " and ".join(f"{{{_safe(name)}}}" for name in reference.authors), "title": f"{{{_safe(reference.title)}}}", CONTAINERS[kind]: _safe(reference.container),
        "publisher": _safe(reference.publisher), "year": f"[{year}]" if reference.inferred else year, "number": _safe(reference.number),
        "url": "".join(_IN_ADDRESS.get(sign, sign) for sign in reference.address), "note": _safe(reference.unsigned), "language": reference.language,
    }  # fmt: skip
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    if month:
        lines.insert([line.startswith("  year") for line in lines].index(True) + 1, f"  month = {MONTHS[int(month) - 1]}")
    return ",\n".join([f"@{kind}{{{reference.key}", *lines]) + "\n}"


def _safe(text: str) -> str:
    return "".join(_ESCAPES.get(sign, sign) for sign in text)
