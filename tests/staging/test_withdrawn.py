"""A record that is withdrawn leaves a site in which nothing leads to it."""

import json

import pytest

from scripts.content.checks import run
from scripts.content.load import load
from scripts.staging import engine_mkdocs
from scripts.staging.built import faults
from tests.staging.pretend_site import paths_with, staged

RECORDS = {
    "cases/lamp-log": ("cases/lamp-log/index.zh.md", "published"),
    "cases/lamp-day": ("cases/lamp-day/index.zh.md", "checked"),
    "mechanisms/open-log": ("docs/mechanisms/open-log.zh.md", "checked"),
    "principles/listen-first": ("docs/principles/listen-first.zh.md", "checked"),
    "contribute": ("docs/contribute.zh.md", "checked"),
    "trainer": ("docs/trainer.zh.md", "checked"),
}


@pytest.mark.build
@pytest.mark.parametrize("address", RECORDS)
def test_withdrawn_record_is_gone_and_nothing_leads_to_it(tmp_path, address):
    name, status = RECORDS[address]
    paths = paths_with(tmp_path, {name: (f"status: {status}", "status: withdrawn")})
    assert [problem for problem in run(load(paths)) if problem.level == "error"] == []
    result = staged(paths)
    assert f"{address}/" not in {page.address for page in result.pages}
    engine_mkdocs.build(paths.stage, 1_700_000_000)
    assert faults(paths.build / "site.new") == []
    for path in (paths.stage / "docs/zh/api/v1").glob("*.json"):
        rows = json.loads(path.read_text("utf-8")).get("items", [])
        assert all(row["id"] != address.rpartition("/")[2] for row in rows), path.name
        assert f'"{address}/' not in path.read_text("utf-8"), path.name
