"""The nearest known name for an unknown one."""

from collections.abc import Iterable
from difflib import get_close_matches

from scripts.content.problems import Words


def nearest(name: str, known: Iterable[str]) -> str | None:
    found = get_close_matches(name, sorted(known), n=1, cutoff=0.55)
    return found[0] if found else None


def suggestion(name: str, known: Iterable[str], most: int = 8) -> Words:
    """“Is it X?” where a near name exists, else the list (or its beginning)."""
    names = sorted(known)
    near = nearest(name, names)
    if near:
        return Words(f"改为最接近的「{near}」，或核对拼写。", f"Change it to the nearest known name, “{near}”, or check the spelling.")
    shown = "、".join(names[:most]), ", ".join(names[:most])
    if not names:
        return Words("删去它，或先写好它所指的那一页。", "Remove it, or write the page it points to first.")
    more = len(names) > most
    return Words(f"可用的有：{shown[0]}{' 等' if more else ''}。", f"Known are: {shown[1]}{' and more' if more else ''}.")
