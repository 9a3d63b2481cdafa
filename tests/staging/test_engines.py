"""The same stage under both engines."""

import re

import pytest
import yaml

from scripts.staging import engine_zensical
from scripts.staging.built import faults
from scripts.staging.settings import settings

pytestmark = pytest.mark.build


def pages(site):
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


def test_both_engines_bring_forth_every_staged_page_and_no_other(real):
    """The real content's site is MkDocs' work: the stage it was built from is built again."""
    expected = {
        re.sub(r"^zh/", "", path.relative_to(real.stage / "docs").with_suffix(".html").as_posix()) for path in (real.stage / "docs").rglob("index.md")
    }
    assert len(expected) > 80
    assets = yaml.safe_load((real.stage / "mkdocs.yml").read_text("utf-8"))["extra"]["assets"]
    successor = engine_zensical.build(real.stage, settings(real.root), assets)
    assert pages(real.site) - {"404.html"} == expected
    assert pages(successor) - {"404.html", "en/404.html"} == expected
    assert faults(real.site) == []
    assert faults(successor) == []
