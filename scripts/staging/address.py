"""Addresses of pages, and links between them that hold under any engine, sub-path or (with index.html added) file://.

An address is written from the root of one language, without a leading slash: ``""`` is the home page, ``cases/road-20/`` a case,
``sources/x/#claim`` a place on a page. Chinese stands at the root of the site, English under ``en/``.
"""

from functools import lru_cache

from scripts.content.addresses import BELOW, FOLDERS

LANGS = ("zh", "en")
TABS = {"case": "cases", "mechanism": "mechanisms", "principle": "principles", "module": "modules", "scenario": "modules"}


def mount(lang: str) -> str:
    return "" if lang == "zh" else f"{lang}/"


def of_record(kind: str, name: str) -> str:
    """The address of a record's page; hand-written pages stand at the top, but for the few below another."""
    if kind in ("note", "card"):
        return f"cases/{name}/{kind}/"
    folder = FOLDERS.get(kind)
    return f"{folder}/{name}/" if folder else f"{BELOW.get(name, name)}/"


def record_at(address: str) -> tuple[str, str]:
    """The record whose page an address names: /cases/road-20/ → case, road-20; a hand-written page → page and its name."""
    below = next((name for name, place in BELOW.items() if place == address.strip("/")), None)
    if below:
        return "page", below
    folder, _, name = address.strip("/").partition("/")
    if folder == "cases" and name.endswith("/note"):
        return "note", name.removesuffix("/note")
    kinds = {folder: kind for kind, folder in FOLDERS.items()}
    return (kinds[folder], name) if name and folder in kinds else ("page", folder)


def root_of(address: str) -> str:
    """From a page back to the root of its language: ``../../`` for ``cases/x/``."""
    return "../" * address.count("/")


def link(here: str, there: str, lang: str = "zh", to_lang: str | None = None) -> str:
    """Relative link from one page to another (or to a place on it)."""
    path, hash_sign, fragment = there.partition("#")
    start = mount(lang) + here
    goal = mount(to_lang or lang) + path
    if start == goal:
        return f"#{fragment}" if hash_sign else "./"
    relative = _relative(start, goal)
    return f"{relative}/{hash_sign}{fragment}" if not path or path.endswith("/") else f"{relative}{hash_sign}{fragment}"


@lru_cache(maxsize=16_384)
def _relative(start: str, goal: str) -> str:
    """What posixpath.relpath says of two folders, for addresses, which hold no dots and no empty steps: some twenty thousand are asked for in a build."""
    here, there = [step for step in start.split("/") if step], [step for step in goal.split("/") if step]
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    return "/".join([".."] * (len(here) - shared) + there[shared:]) or "."


def stage_file(address: str, lang: str) -> str:
    """Where the page stands in the stage."""
    return f"docs/{lang}/{address}index.md"
