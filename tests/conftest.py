"""What many tests stand on, made once a run: the cache of the pretend library's builds, and the real content's site."""

import shutil

import pytest

from scripts import chromium
from scripts.building import build
from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from tests.browser.page_kinds import SITE_URL
from tests.sharing import one_at_a_time, shared
from tests.staging import pretend_site


@pytest.fixture(scope="session", autouse=True)
def _kept(tmp_path_factory):
    pretend_site.SHARED = shared(tmp_path_factory)


@pytest.fixture(scope="session")
def real(tmp_path_factory):
    """The real content, staged and built with an example address, once for all workers and away from the project's own build/."""
    paths = Paths(shared(tmp_path_factory) / "real")
    with one_at_a_time(paths.root.with_suffix(".lock")):
        if not paths.site.exists():
            for name in ("cases", "docs", "sources"):
                shutil.copytree(PROJECT / name, paths.root / name, dirs_exist_ok=True)
            shutil.copy(PROJECT / "mkdocs.yml", paths.root)
            shutil.copytree(pretend_site.kept(), paths.cache, dirs_exist_ok=True)
            build(paths, load(paths), chromium.find(), {"site_url": SITE_URL})
    return paths


def pytest_collection_modifyitems(items):
    """Long files before short ones, so that no worker is left with a long one at the end: builds, then browsers, then the rest.

    What needs the real site comes first of all: it is built while the other workers build the pretend one.
    """
    marks, needs = {}, {}
    for item in items:
        marks.setdefault(item.path, set()).update(mark.name for mark in item.iter_markers())
        needs.setdefault(item.path, set()).update(item.fixturenames)

    def place(item):
        if "build" in marks[item.path]:
            return 0 if "real" in needs[item.path] else 1
        return 2 if "browser" in marks[item.path] else 3

    items.sort(key=place)
