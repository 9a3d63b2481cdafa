"""The same stage under both engines."""

import shutil

import pytest
import yaml

from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from scripts.staging import engine_mkdocs, engine_zensical
from scripts.staging.built import faults
from scripts.staging.settings import settings
from scripts.staging.stage import addresses, stage

pytestmark = pytest.mark.build


@pytest.fixture(scope="module")
def staged(tmp_path_factory):
    """The real content, staged once in a folder of its own."""
    root = tmp_path_factory.mktemp("engines")
    for name in ("cases", "docs", "sources"):
        shutil.copytree(PROJECT / name, root / name)
    shutil.copy(PROJECT / "mkdocs.yml", root / "mkdocs.yml")
    paths = Paths(root)
    return paths, stage(paths, load(paths), settings(root), "2026-11-22")


def pages(site):
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


def test_both_engines_bring_forth_every_staged_page_and_no_other(staged):
    paths, made = staged
    engine_mkdocs.build(paths.stage, 1_700_000_000)
    assets = yaml.safe_load((paths.stage / "mkdocs.yml").read_text("utf-8"))["extra"]["assets"]
    successor = engine_zensical.build(paths.stage, settings(paths.root), assets)
    expected = addresses(made)
    assert pages(paths.build / "site.new") - {"404.html"} == expected
    assert pages(successor) - {"404.html", "en/404.html"} == expected
    assert faults(paths.build / "site.new") == []
    assert faults(successor) == []
