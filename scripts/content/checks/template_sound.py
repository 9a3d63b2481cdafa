"""template-sound: cases/_template, taken as one more case, passes every check, and its id is free.

模板 cases/_template 当作一个案例也通过全部检查，编号不与真的案例重复。
"""

from collections.abc import Iterator
from dataclasses import replace

from scripts.content.entries import Entry, Item, Page
from scripts.content.library import Library
from scripts.content.load import TEMPLATE, load_case
from scripts.content.model.pages import Case
from scripts.content.model.question import Question
from scripts.content.problems import Problem, Words

# Its English is never published, so nothing follows when it lags behind; and of files, stray-files sees those of the real folders only.
LEFT_OUT = ("template_sound", "translation_stamp", "stray_files")


def template_sound(library: Library) -> Iterator[Problem]:
    folder = library.root / "cases" / TEMPLATE
    if not folder.exists():
        return
    alone = _alone(library)
    load_case(alone, folder, TEMPLATE)
    yield from alone.problems
    entry = alone.cases.pop(TEMPLATE, None)
    if entry is None:
        return
    name = entry.record.id
    if library.is_known("case", name):
        fact = Words(f"模板的编号「{name}」已有案例在用。", f"A case has the template's id, “{name}”, already.")
        yield Problem(entry.zh.path, *entry.zh.place("id"), "template-sound", fact, Words("给模板换一个编号。", "Give the template another id."))
    yield from _as_case(alone, entry, name)


def _alone(library: Library) -> Library:
    """A library that knows everything the real one knows and holds no page, so that only the template is spoken of."""
    known = {kind: set(names) for kind, names in library.known.items()}
    alone = Library(library.root, planned=library.planned, facets=library.facets, known=known)
    alone.__dict__.update(claims=library.claims, source_of=library.source_of, articles=library.articles)
    return alone


def _as_case(alone: Library, entry: Entry[Case], name: str) -> Iterator[Problem]:
    from scripts.content.checks import ALL, run  # the list of checks holds this one too

    here, there = f"cases/{TEMPLATE}/", f"cases/{name}/"

    def moved(path: str) -> str:
        return path.replace(here, there, 1)

    def page(one: Page[Case]) -> Page[Case]:
        return replace(one, path=moved(one.path))

    alone.known.setdefault("case", set()).add(name)
    questions: list[Item[Question]] = [replace(item, path=moved(item.path)) for item in alone.questions.pop(("case", TEMPLATE), [])]
    alone.cases[name] = Entry(page(entry.zh), page(entry.en) if entry.en else None)
    alone.questions["case", name] = questions
    note = alone.notes.pop(TEMPLATE, None)
    if note:
        alone.notes[name] = Entry(replace(note.zh, path=moved(note.zh.path)), replace(note.en, path=moved(note.en.path)) if note.en else None)
    alone.texts = {moved(path): text for path, text in alone.texts.items()}
    alone.problems = []
    for problem in run(alone, tuple(check for check in ALL if check.__name__ not in LEFT_OUT)):
        if problem.path.startswith(there):
            yield replace(problem, path=problem.path.replace(there, here, 1))
