"""The pretend library on its way to a site: copied, spoiled where a test wants it, staged."""

import json
import shutil
from pathlib import Path

from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from scripts.staging.settings import settings
from scripts.staging.site import Site
from scripts.staging.stage import Staged, stage
from tests.content.pretend import FIXTURE

DAY = "2026-11-22"
ADDRESS = "https://island.example/lamp/"


def paths_with(tmp_path: Path, edits: dict[str, tuple[str, str]] | None = None) -> Paths:
    """A copy of the library with settings beside it; ``edits``: path → (old, new) words."""
    root = tmp_path / "library"
    if not root.exists():
        shutil.copytree(FIXTURE, root)
        shutil.copy(PROJECT / "mkdocs.yml", root)
        shutil.copy(PROJECT / "docs/interface.yml", root / "docs")  # the words of templates belong to the code
    for name, (old, new) in (edits or {}).items():
        text = (root / name).read_text("utf-8")
        assert old in text, f"{name} does not hold {old!r}"
        (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return Paths(root)


def site_of(paths: Paths, **changes: str) -> Site:
    """The library without a look at its faults: what checks refuse can be staged here all the same."""
    return Site(load(paths), settings(paths.root, changes), DAY)


def staged(paths: Paths, **changes: str) -> Staged:
    return stage(paths, load(paths), settings(paths.root, changes), DAY)


def page(paths: Paths, name: str) -> tuple[dict[str, object], str]:
    """Front matter and body of a staged page, such as ``zh/cases/lamp-day/index.md``."""
    text = (paths.stage / "docs" / name).read_text("utf-8")
    head, body = text.removeprefix("---\n").split("\n---\n\n", 1)
    return {key: json.loads(value) for key, _, value in (line.partition(": ") for line in head.split("\n"))}, body
