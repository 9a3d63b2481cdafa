"""check: every finding of every file, with its place and its mend."""

import argparse
import gc
import json
from collections.abc import Iterable
from pathlib import Path

from scripts.commands.command import Command, Say, paths_of
from scripts.content.checks import run as run_checks
from scripts.content.library import Library
from scripts.content.load import load
from scripts.content.problems import Problem
from scripts.content.reading import relative
from scripts.content.repair import repaired
from scripts.output import write_file
from scripts.paths import Paths

MOST_ANNOTATIONS = 10


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", nargs="*", type=Path, help="only findings in these files or folders")
    parser.add_argument("--format", choices=("text", "github", "json"), default="text")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")
    parser.add_argument("--fix", action="store_true", help="mend what needs no judgement (punctuation), then check")


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths = paths_of(asked)
    missing = [path for path in asked.path if not (path.exists() or (paths.root / path).exists())]
    if missing:
        say(f"没有这个文件或文件夹：{missing[0]}\n    → 核对路径。")
        return 2
    outside = [path for path in asked.path if not _placed(path, paths).is_relative_to(paths.root)]
    if outside:
        say(f"「{outside[0]}」不在这个项目里。\n    → 换成项目里的文件或文件夹。")
        return 2
    gc.disable()  # a check lives for a second and makes no cycles worth collecting: a tenth of its time
    try:
        found = within(run_checks(load(paths)), asked.path, paths)
        if asked.fix and _fix(found, paths, say):
            found = within(run_checks(load(paths)), asked.path, paths)
    finally:
        gc.enable()
    speak(found, asked.format, asked.lang, say)
    return 1 if any(problem.level == "error" for problem in found) else 0


def _placed(path: Path, paths: Paths) -> Path:
    """A path as given: from where one stands, or else from the root."""
    return (path if path.exists() else paths.root / path).resolve()


def _fix(problems: list[Problem], paths: Paths, say: Say) -> int:
    """Make the repairs, file by file; how many were made."""
    made = 0
    for name in dict.fromkeys(problem.path for problem in problems if problem.repair):
        path = paths.root / name
        text, done = repaired(path.read_bytes().decode("utf-8"), [problem for problem in problems if problem.path == name])
        if done:
            write_file(path, text)
            say(f"已改 {name}：{done} 处。")
            made += done
    return made


def within(problems: Iterable[Problem], chosen: list[Path], paths: Paths) -> list[Problem]:
    """Findings in the chosen files and folders; all where none is chosen. Every rule runs over the whole library all the same."""
    if not chosen:
        return list(problems)
    names = [relative(_placed(path, paths), paths.root) for path in chosen]
    return [
        problem for problem in problems if any(name in (".", "") or problem.path == name or problem.path.startswith(f"{name}/") for name in names)
    ]


def speak(problems: list[Problem], form: str, lang: str, say: Say) -> None:
    """As text with a total, as GitHub annotations (errors first; GitHub shows ten) followed by the text, or as JSON."""
    if form == "json":
        say(json.dumps([problem.as_data(lang) for problem in problems], ensure_ascii=False, indent=1))
        return
    if form == "github":
        for problem in sorted(problems, key=lambda problem: problem.level)[:MOST_ANNOTATIONS]:
            say(problem.as_annotation(lang))
    for problem in problems:
        say(problem.as_text(lang))
    say(total(problems, lang))


def total(problems: list[Problem], lang: str) -> str:
    errors = sum(problem.level == "error" for problem in problems)
    warnings = len(problems) - errors
    if lang == "en":
        return f"Sound: {warnings} warnings." if not errors else f"To mend: {errors} errors, {warnings} warnings."
    return f"没有错误，{warnings} 条提醒。" if not errors else f"有 {errors} 处错误要改，{warnings} 条提醒。"


def sound_library(paths: Paths, say: Say) -> Library | None:
    """The library where nothing stops a build; otherwise its errors are said and None returned."""
    library = load(paths)
    errors = [problem for problem in run_checks(library) if problem.level == "error"]
    if not errors:
        return library
    speak(errors, "text", "zh", say)
    return None


CHECK = Command("check", "检查全部内容，逐条说明在哪里、错在哪里、怎么改。Check all content.", _register, _run)
