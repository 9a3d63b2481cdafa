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
from tests.sharing import one_at_a_time

DAY = "2026-11-22"
ADDRESS = "https://island.example/lamp/"
SHARED: Path | None = None
"""The folder of the run, which tests/conftest.py names."""


def paths_with(tmp_path: Path, edits: dict[str, tuple[str, str]] | None = None, *, cold: bool = False) -> Paths:
    """A copy of the library with settings beside it; ``edits``: path → (old, new) words.

    Its cache holds what a build of the unspoiled library keeps, named by all that it is made of: bundling the scripts anew would be most of what
    staging costs. ``cold``: as after a fresh clone.
    """
    root = tmp_path / "library"
    if not root.exists():
        _copy(root)
        if not cold:
            shutil.copytree(kept(), Paths(root).cache)
    for name, (old, new) in (edits or {}).items():
        text = (root / name).read_text("utf-8")
        assert old in text, f"{name} does not hold {old!r}"
        (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return Paths(root)


def _copy(root: Path) -> None:
    shutil.copytree(FIXTURE, root)
    shutil.copy(PROJECT / "mkdocs.yml", root)
    shutil.copy(PROJECT / "docs/interface.yml", root / "docs")  # the words of templates belong to the code


def kept() -> Path:
    """The cache of the first build of the run; made by whoever needs it first."""
    assert SHARED, "tests/conftest.py names the folder"
    paths = Paths(SHARED / "pretend")
    with one_at_a_time(SHARED / "pretend.lock"):
        if not paths.stage.exists():
            shutil.rmtree(paths.root, ignore_errors=True)
            _copy(paths.root)
            staged(paths)
    return paths.cache


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
