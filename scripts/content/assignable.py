"""What a trainer may assign, and the 18 bits by which a link names it. The same as ``markOf`` in web/course/assignment.ts."""

from collections.abc import Iterator

from scripts.content.library import Library

KINDS = ("module", "case", "scenario")


def item_of(kind: str, name: str) -> str:
    """module/origins"""
    return f"{kind}/{name}"


def mark_of(item: str) -> int:
    """FNV-1a of 32 bits, folded."""
    found = 0x811C9DC5
    for byte in item.encode():
        found = (found ^ byte) * 0x01000193 & 0xFFFFFFFF
    return (found ^ found >> 18) & 0x3FFFF


def assignable(library: Library) -> Iterator[tuple[str, str, str]]:
    """(kind, id, path) of everything that ever could be assigned: links outlive what is withdrawn."""
    for kind in ("module", "case"):
        yield from ((kind, name, entry.zh.path) for name, entry in library.group(kind).items())
    yield from (("scenario", name, item.path) for name, item in library.scenarios.items())
