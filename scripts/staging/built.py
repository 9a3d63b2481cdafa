"""What came out of the engine: every link and place inside the site must exist, and nothing may ask another origin."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

_ATTRIBUTE = re.compile(r'<([a-z][a-z0-9-]*)\b([^>]*)>')
_ID = re.compile(r'\sid="([^"]*)"')
_REFERENCE = re.compile(r'\s(href|src)="([^"]*)"')
_OUTSIDE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def faults(site: Path) -> list[str]:
    """Sentences about dead links, missing places, repeated ids, inline scripts and requests elsewhere; none in a sound site."""
    ids: dict[str, set[str]] = {}
    references: list[tuple[str, str, str, str]] = []
    found: list[str] = []
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        here: list[str] = []
        for tag, attributes in _ATTRIBUTE.findall(path.read_text("utf-8")):
            here += _ID.findall(attributes)
            references += [(name, tag, kind, unescape(value)) for kind, value in _REFERENCE.findall(attributes)]
            if tag == "script" and "src=" not in attributes and "application/ld+json" not in attributes:
                found.append(f"{name}: an inline script, which the Content-Security-Policy refuses")
            if " style=" in attributes or tag == "style":
                found.append(f"{name}: an inline style on <{tag}>, which the Content-Security-Policy refuses")
        ids[name] = set(here)
        found += [f"{name}: the id “{twice}” stands twice" for twice in sorted({one for one in here if here.count(one) > 1})]
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    for name, tag, kind, value in references:
        if name.endswith("404.html"):  # Zensical writes one a language, from its own templates
            continue
        if _OUTSIDE.match(value):
            if kind == "src" or (tag == "link" and "canonical" not in value and not value.startswith("https:")):
                found.append(f"{name}: <{tag}> asks another origin: {value}")
            continue
        said = _missing(name, value, files, ids)
        if said:
            found.append(said)
    return found


def _missing(name: str, value: str, files: set[str], ids: dict[str, set[str]]) -> str:
    path, _, fragment = unquote(value).partition("#")
    path = path.partition("?")[0]
    parts = name.split("/")[:-1]
    for part in path.split("/") if path else []:
        if part == "..":
            if not parts:
                return f"{name}: the link {value} leaves the site"
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    goal = name if not path else "/".join(parts)
    if path and (path.endswith("/") or path in (".", "..") or path.endswith("/..") or goal == ""):
        goal = f"{goal}/index.html".lstrip("/")
    if goal not in files:
        return f"{name}: the link {value} leads nowhere"
    if fragment and goal in ids and fragment not in ids[goal]:
        return f"{name}: the link {value} points to a place that is not on that page"
    return ""
