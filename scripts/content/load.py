"""Reads a whole library. Never raises for bad input: every fault becomes a finding in ``library.problems``."""

from collections.abc import Iterator
from pathlib import Path

from scripts.content.desk import Desk, exists
from scripts.content.library import Library
from scripts.content.model.charts import Chart
from scripts.content.model.course import Module, StudyPath
from scripts.content.model.evidence import Discrepancy, StatedFigure, Unused, Wording
from scripts.content.model.pages import Case, Mechanism, Note, PlainPage, Principle
from scripts.content.model.question import Question
from scripts.content.model.scenario import Scenario
from scripts.content.model.tables import Event, Planned, Synonym, Term
from scripts.content.page_files import Pages
from scripts.content.problems import Words
from scripts.content.tables import Tables
from scripts.paths import Paths

TEMPLATE = "_template"
ENDING = ".zh.md"
QUESTIONS = ".questions.yml"


def load(paths: Paths) -> Library:
    """Everything under ``paths.root``. Templates (``_template``) are left to their own check."""
    library = Library(paths.root)
    tables, pages = Tables(library), Pages(library)
    for path in _named(paths.sources, "*.yml"):
        tables.source(path)
    tables.facets(paths.docs / "facets.yml")
    library.glossary = tables.listed(paths.docs / "glossary.yml", Term, "term")
    library.timeline = tables.listed(paths.docs / "timeline.yml", Event, "event")
    library.wording = tables.listed(paths.docs / "wording.yml", Wording, "wording")
    library.figures = tables.listed(paths.docs / "figures.yml", StatedFigure, "figure")
    library.charts = tables.listed(paths.docs / "charts.yml", Chart, "chart")
    library.discrepancies = tables.listed(paths.docs / "discrepancies.yml", Discrepancy, "discrepancy")
    library.synonyms = tables.listed(paths.docs / "search.yml", Synonym, "synonym")
    library.unused = tables.listed(paths.docs / "unused.yml", Unused, "unused")
    planned = tables.listed(paths.docs / "planned.yml", Planned, "planned", "case", "mechanism", "principle", "module", "scenario")
    library.planned = {item.record.id: item for item in planned}
    tables.interface(paths.docs / "interface.yml")
    tables.home(paths.docs / "home.yml")
    for folder in _named(paths.cases, "*/"):
        if folder.name != TEMPLATE:
            load_case(library, folder, folder.name)
    for path in _named(paths.docs / "mechanisms", f"*{ENDING}"):
        pages.page(path, Mechanism, library.mechanisms, "mechanism", path.name.removesuffix(ENDING))
    for path in _named(paths.docs / "principles", f"*{ENDING}"):
        pages.page(path, Principle, library.principles, "principle", path.name.removesuffix(ENDING))
    for path in _named(paths.docs / "principles", f"*{QUESTIONS}"):
        library.questions["principle", path.name.removesuffix(QUESTIONS)] = tables.listed(path, Question, "question")
    for folder in _named(paths.docs / "modules", "*/"):
        if folder.name != TEMPLATE:
            load_module(library, folder, folder.name)
    for path in _named(paths.docs / "scenarios", "*.yml"):
        if path.stem != TEMPLATE:
            load_scenario(library, path, path.stem)
    library.study_paths = tables.listed(paths.docs / "paths.yml", StudyPath, "path")
    for path in _named(paths.docs, f"*{ENDING}"):
        pages.page(path, PlainPage, library.pages, "page", path.name.removesuffix(ENDING))
    _orphans(Desk(library), paths)
    return library


def load_case(library: Library, folder: Path, name: str) -> None:
    """One more case, with its teaching note and questions, into a library."""
    Pages(library).page(folder / f"index{ENDING}", Case, library.cases, "case", name)
    if exists(folder / f"note{ENDING}"):
        Pages(library).page(folder / f"note{ENDING}", Note, library.notes, "note", name)
    if exists(folder / "questions.yml"):
        library.questions["case", name] = Tables(library).listed(folder / "questions.yml", Question, "question")


def load_module(library: Library, folder: Path, name: str) -> None:
    """One more module with its questions; its objectives are known even where the page cannot be read."""
    pages = Pages(library)
    pages.page(folder / f"index{ENDING}", Module, library.modules, "module", name)
    if name in library.modules:
        for objective in library.modules[name].record.objectives:
            pages.know("objective", objective.id)
    else:
        pages.guess(folder / f"index{ENDING}", "objective")
    if exists(folder / "questions.yml"):
        library.questions["module", name] = Tables(library).listed(folder / "questions.yml", Question, "question")


def load_scenario(library: Library, path: Path, name: str) -> None:
    """One more scenario, each a file of its own."""
    tables = Tables(library)
    tables.know("scenario", name)
    found = tables.single(Scenario, tables.yaml(path, "scenario"))
    if found is not None:
        library.scenarios[name] = found


def _named(folder: Path, pattern: str) -> Iterator[Path]:
    """Files or folders in order; what begins with a dot belongs to an editor's or a system's own bookkeeping."""
    return (path for path in sorted(folder.glob(pattern)) if not path.name.startswith("."))


def _orphans(desk: Desk, paths: Paths) -> None:
    """English files and questions whose Chinese page is missing."""
    for path in _named(paths.docs / "principles", f"*{QUESTIONS}"):
        if not path.with_name(path.name.replace(QUESTIONS, ENDING)).exists():
            fact = Words("有自测题，没有这条启示的中文页。", "There are questions but no Chinese page of that lesson.")
            desk.refuse(path, "page-missing", fact, Words("先写中文页，或改正文件名。", "Write the Chinese page first, or mend the file name."))
    for folder in (paths.cases, paths.docs):
        for path in _named(folder, "**/*.en.md"):
            if TEMPLATE not in path.parts and not path.with_name(path.name.replace(".en.md", ENDING)).exists():
                fact = Words("有英文页，没有中文页。", "There is an English page but no Chinese one.")
                desk.refuse(path, "page-missing", fact, Words("先写中文页。", "Write the Chinese page first."))
