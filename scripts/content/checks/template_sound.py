"""template-sound: the templates of a case, a module and a scenario, each taken as one more of its kind, pass every check, and their ids are free.

案例、课程单元、情境的模板，各当作多出的一个，也通过全部检查，编号不与真的重复。
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from scripts.content.entries import Entry, Page
from scripts.content.kinds import NAMES
from scripts.content.library import Library
from scripts.content.load import TEMPLATE, load_case, load_module, load_scenario
from scripts.content.problems import Problem, Words

# Their English is never published, so nothing follows when it lags behind; of files, stray-files sees those of the real folders only; and
# the templates show the same questions on purpose.
LEFT_OUT = ("template_sound", "translation_stamp", "stray_files", "questions_alike")


def template_sound(library: Library) -> Iterator[Problem]:
    alone, homes = _alone(library), dict[str, str]()
    for kind, folder in (("case", "cases"), ("module", "docs/modules")):
        if (library.root / folder / TEMPLATE).exists():
            yield from _folder(library, alone, homes, kind, folder)
    if (library.root / "docs" / "scenarios" / f"{TEMPLATE}.yml").exists():
        yield from _scenario(library, alone, homes)
    yield from alone.problems
    yield from _checked(alone, homes)


def _folder(library: Library, alone: Library, homes: dict[str, str], kind: str, folder: str) -> Iterator[Problem]:
    """A template with a page, questions and perhaps a teaching note."""
    (load_case if kind == "case" else load_module)(alone, library.root / folder / TEMPLATE, TEMPLATE)
    entry = alone.group(kind).pop(TEMPLATE, None)
    questions = alone.questions.pop((kind, TEMPLATE), [])
    note = alone.notes.pop(TEMPLATE, None) if kind == "case" else None
    if entry is None:
        return
    name = entry.record.id
    yield from _taken(library, kind, name, entry.zh)
    here, there = f"{folder}/{TEMPLATE}/", f"{folder}/{name}/"
    homes[there] = here

    def moved(item: Any) -> Any:
        return replace(item, path=item.path.replace(here, there, 1))

    def both(one: Entry[Any]) -> Entry[Any]:
        return Entry(moved(one.zh), moved(one.en) if one.en else None)

    alone.group(kind)[name] = both(entry)
    alone.questions[kind, name] = [moved(item) for item in questions]
    if note:
        alone.notes[name] = both(note)
    alone.known.setdefault(kind, set()).add(name)


def _scenario(library: Library, alone: Library, homes: dict[str, str]) -> Iterator[Problem]:
    here = f"docs/scenarios/{TEMPLATE}.yml"
    load_scenario(alone, library.root / here, TEMPLATE)
    item = alone.scenarios.pop(TEMPLATE, None)
    if item is None:
        return
    name = item.record.id
    yield from _taken(library, "scenario", name, item)
    there = f"docs/scenarios/{name}.yml"
    homes[there] = here
    alone.scenarios[name] = replace(item, path=there)
    alone.known.setdefault("scenario", set()).add(name)


def _alone(library: Library) -> Library:
    """A library that knows everything the real one knows and holds no page, so that only the templates are spoken of."""
    known = {kind: set(names) for kind, names in library.known.items()}
    alone = Library(library.root, planned=library.planned, facets=library.facets, known=known)
    alone.__dict__.update(claims=library.claims, source_of=library.source_of, articles=library.articles)
    return alone


def _taken(library: Library, kind: str, name: str, item: Page[Any] | Any) -> Iterator[Problem]:
    if library.is_known(kind, name):
        zh, en = NAMES[kind]
        line, col = item.place("id")
        fact = Words(f"模板的编号「{name}」已有{zh.removeprefix('个')}在用。", f"Another {en} has the template's id, “{name}”, already.")
        yield Problem(item.path, line, col, "template-sound", fact, Words("给模板换一个编号。", "Give the template another id."))


def _checked(alone: Library, homes: dict[str, str]) -> Iterator[Problem]:
    """What the rules say of them where they would stand, told of where they stand."""
    from scripts.content.checks import ALL, run  # the list of checks holds this one too

    if not homes:
        return
    back = {here: there for there, here in homes.items()}
    alone.texts = {_moved(path, back): text for path, text in alone.texts.items()}
    alone.problems = []
    for problem in run(alone, tuple(check for check in ALL if check.__name__ not in LEFT_OUT)):
        if any(problem.path.startswith(there) for there in homes):
            yield replace(problem, path=_moved(problem.path, homes))


def _moved(path: str, homes: dict[str, str]) -> str:
    home = next((start for start in homes if path.startswith(start)), None)
    return path if home is None else path.replace(home, homes[home], 1)
