"""stray-files: every file in cases/, sources/, docs/, docs/mechanisms/, docs/principles/, docs/modules/ and docs/scenarios/ is one that the site reads, in a folder or file named like an id.

cases/、sources/、docs/ 和其下的做法、启示、课程单元、情境文件夹里，每个文件都是网站会读的，名字能作编号。
"""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.content.checks.copied_run import ENDING, QUOTABLE
from scripts.content.excuses import NAME as EXCUSES
from scripts.content.library import Library
from scripts.content.load import TEMPLATE
from scripts.content.model.text import ID_PATTERN
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words
from scripts.content.reading import relative

CASE_FILES = ("index.zh.md", "index.en.md", "note.zh.md", "note.en.md", "questions.yml")
MODULE_FILES = ("index.zh.md", "index.en.md", "questions.yml")
TABLES = (
    "charts.yml", "discrepancies.yml", "facets.yml", "figures.yml", "glossary.yml", "home.yml", "interface.yml", "paths.yml", "planned.yml", "search.yml", "timeline.yml", "unused.yml", "wording.yml",
)  # fmt: skip
_PAGE = re.compile(ID_PATTERN.removesuffix("$") + r"\.(zh|en)\.md$")
_QUESTIONS = re.compile(ID_PATTERN.removesuffix("$") + r"\.questions\.yml$")
_SOURCE = re.compile(ID_PATTERN.removesuffix("$") + r"\.(yml|fingerprint)$")
_SCENARIO = re.compile(ID_PATTERN.removesuffix("$") + r"\.yml$")
_ID = re.compile(ID_PATTERN)


def stray_files(library: Library) -> Iterator[Problem]:
    root = library.root
    for folder in _seen(root / "cases"):
        if folder.is_file() and relative(folder, root) != EXCUSES:
            yield _stray(folder, root, Words("移到别处；每个案例一个文件夹。", "Move it elsewhere; every case is a folder."))
        elif folder.is_dir() and folder.name != TEMPLATE:
            if not _ID.match(folder.name):
                yield Problem(relative(folder, root), 1, 1, "stray-files", Words(f"文件夹名「{folder.name}」不能作编号。", f"The folder name “{folder.name}” cannot be an id."), Words("只用小写英文字母、数字和连字符。", "Use lower-case letters, digits and hyphens."))  # fmt: skip
            for path in _seen(folder):
                if path.name not in CASE_FILES and not (path.is_dir() and path.name == "media"):
                    yield _stray(path, root, suggestion(path.name, CASE_FILES))
    for path in _seen(root / "sources"):
        if path.is_dir() or not (_SOURCE.match(path.name) or relative(path, root) == QUOTABLE):
            yield _stray(path, root, _named("编号.yml"))
        elif path.suffix == ENDING and not path.with_suffix(".yml").exists():
            yield _stray(path, root, suggestion(path.stem, library.known.get("source", ())))
    for path in _seen(root / "docs"):
        if path.is_file() and path.suffix in (".md", ".yml", ".yaml") and path.name not in TABLES and not _PAGE.match(path.name):
            yield _stray(path, root, _named("编号.zh.md") if path.suffix == ".md" else suggestion(path.name, TABLES))
    for name in ("mechanisms", "principles"):
        for path in _seen(root / "docs" / name):
            if path.is_dir() or not (_PAGE.match(path.name) or (name == "principles" and _QUESTIONS.match(path.name))):
                yield _stray(path, root, _named("编号.zh.md"))
    for folder in _seen(root / "docs" / "modules"):
        if folder.is_file():
            yield _stray(folder, root, Words("移到别处；每个单元一个文件夹。", "Move it elsewhere; every module is a folder."))
        for path in _seen(folder) if folder.is_dir() else ():
            if path.name not in MODULE_FILES:
                yield _stray(path, root, suggestion(path.name, MODULE_FILES))
    for path in _seen(root / "docs" / "scenarios"):
        if path.is_dir() or not (_SCENARIO.match(path.name) or path.stem == TEMPLATE):
            yield _stray(path, root, _named("编号.yml"))


def _seen(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if not path.name.startswith("."))


def _stray(path: Path, root: Path, mend: Words) -> Problem:
    fact = Words(f"网站不读「{path.name}」。", f"The site does not read “{path.name}”.")
    return Problem(relative(path, root), 1, 1, "stray-files", fact, mend, "warning")


def _named(form: str) -> Words:
    return Words(f"改名为「{form}」的样子，或移到别处。", f"Name it like “{form.replace('编号', 'id')}”, or move it elsewhere.")
