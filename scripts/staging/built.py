"""What came out of the engine: every link and place inside the site must exist, nothing may ask another origin, nothing runs from the page itself."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote

_TAG = re.compile(r"""<([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_TELLING = re.compile(r"\b(?:id|href|src|srcset|poster|action|formaction|data|style|on[a-z]+)\s*=", re.IGNORECASE)
_STYLE_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s]+)""", re.IGNORECASE)
_REFERENCES = ("href", "src", "poster", "action", "formaction", "data")
_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_FOLLOWED = {"https", "http", "mailto", "tel"}
"""Schemes of links that a reader may follow out of the site."""
_NAMED_ONLY = {"canonical", "alternate", "license", "author", "me", "next", "prev"}
"""Kinds of <link> that only name an address; the browser asks for every other."""
_POLICY = "which the Content-Security-Policy refuses"


def faults(site: Path) -> list[str]:
    """Sentences about dead links, missing places, repeated ids, inline scripts and requests elsewhere; none in a sound site."""
    ids: dict[str, set[str]] = {}
    references: list[tuple[str, str]] = []
    found: list[str] = []
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        here: list[str] = []
        for tag, attributes in _tags(path.read_text("utf-8")):
            if "id" in attributes:
                here.append(attributes["id"])
            found += [f"{name}: {fault}" for fault in _inline(tag, attributes)]
            for value in _addresses(attributes):
                if _leaves(value):
                    found += [f"{name}: {fault}" for fault in _outside(tag, attributes, value)]
                elif not name.endswith("404.html"):  # shown at any address, so its links start from the root
                    references.append((name, value))
        ids[name] = set(here)
        found += [f"{name}: the id “{twice}” stands twice" for twice in sorted({one for one in here if here.count(one) > 1})]
    for path in sorted(site.rglob("*.css")):
        name = path.relative_to(site).as_posix()
        for value in _STYLE_ADDRESS.findall(path.read_text("utf-8")):
            if not _leaves(value):
                references.append((name, value))
            elif not value.lower().startswith("data:"):
                found.append(f"{name}: the style asks another origin: {value}")
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    return found + [said for name, value in references if (said := _missing(name, value, files, ids))]


def _tags(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Tags that bear an attribute of concern, or are of concern themselves, in lower case with their attributes."""
    for tag, rest in _TAG.findall(text):
        tag = tag.lower()
        if tag in ("script", "style", "base") or _TELLING.search(rest):
            yield tag, {name.lower(): unescape(one or two or bare) for name, one, two, bare in _ATTRIBUTE.findall(rest)}


def _addresses(attributes: dict[str, str]) -> list[str]:
    found = [attributes[name] for name in _REFERENCES if name in attributes]
    return found + [part.split()[0] for part in attributes.get("srcset", "").split(",") if part.strip()]


def _inline(tag: str, attributes: dict[str, str]) -> Iterator[str]:
    if tag == "script" and "src" not in attributes and attributes.get("type") != "application/ld+json":
        yield f"an inline script, {_POLICY}"
    if tag == "style" or "style" in attributes:
        yield f"an inline style on <{tag}>, {_POLICY}"
    if tag == "base":
        yield f"a <base>, {_POLICY}"
    for name in attributes:
        if name.startswith("on"):
            yield f"an inline script in {name} on <{tag}>, {_POLICY}"


def _leaves(value: str) -> bool:
    return value.startswith("//") or _SCHEME.match(value.strip()) is not None


def _outside(tag: str, attributes: dict[str, str], value: str) -> Iterator[str]:
    """What may not be asked or followed. A picture may stand in the page itself (data:)."""
    match = _SCHEME.match(value.strip())
    scheme = match.group(1).lower() if match else ""
    if tag in ("a", "area"):
        if scheme not in _FOLLOWED:
            yield f"<{tag}> leads to an address of a kind that no link may have: {value}"
    elif not (scheme == "data" and tag in ("img", "link", "source")) and not (
        tag == "link" and set(attributes.get("rel", "").lower().split()) <= _NAMED_ONLY
    ):
        yield f"<{tag}> asks another origin: {value}"


def _missing(name: str, value: str, files: set[str], ids: dict[str, set[str]]) -> str:
    path, _, fragment = value.partition("#")
    path, fragment = unquote(path.partition("?")[0]), unquote(fragment)
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
    if path.startswith("/"):
        return f"{name}: the link {value} starts from the root, which fails where the site stands in a folder"
    if goal not in files:
        return f"{name}: the link {value} leads nowhere"
    if fragment and goal in ids and fragment not in ids[goal]:
        return f"{name}: the link {value} points to a place that is not on that page"
    return ""
