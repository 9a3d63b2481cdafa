"""Open data: every file against its own published schema, and only what is public."""

import json

import jsonschema
import pytest

from scripts.content.banks import bank_hash, bank_text, current
from scripts.content.load import load
from scripts.output import write_file
from scripts.paths import PROJECT, Paths
from scripts.staging import data
from scripts.staging.settings import settings
from scripts.staging.site import Site
from tests.staging.pretend_site import ADDRESS, DAY, paths_with, site_of

TABLES = [
    "cases",
    "claims",
    "discrepancies",
    "figures",
    "glossary",
    "mechanisms",
    "modules",
    "principles",
    "questions",
    "scenarios",
    "sources",
    "timeline",
    "wording",
]
OTHERS = ["coverage", "index"]
BANK = "schemas/bank.schema.json"
MAY_BE_EMPTY = {"modules", "scenarios"}


def published(site):
    return {name.removeprefix("api/v1/"): json.loads(text) for name, text in data.files(site).items() if name.endswith(".json")}


@pytest.fixture(scope="module", params=["pretend", "pretend with an address", "real"])
def files(request, tmp_path_factory):
    if request.param == "real":
        return published(Site(load(Paths()), settings(PROJECT), DAY))
    changes = {"site_url": ADDRESS, "licence": "CC BY 4.0"} if "address" in request.param else {}
    return published(site_of(paths_with(tmp_path_factory.mktemp("data")), **changes))


def test_every_table_is_there_and_every_file_has_its_schema(files):
    assert sorted(name for name in files if "/" not in name) == sorted(f"{name}.json" for name in (*TABLES, *OTHERS))
    assert sorted(name for name in files if name.startswith("schemas/")) == sorted(
        [*(f"schemas/{name}.schema.json" for name in (*TABLES, *OTHERS)), BANK]
    )
    assert sorted(name for name in files if name.startswith("banks/")) == sorted(
        one["path"].removeprefix("api/v1/") for one in files["index.json"]["banks"]
    )


@pytest.mark.parametrize("name", [*TABLES, *OTHERS])
def test_file_fits_its_published_schema(files, name):
    schema = files[f"schemas/{name}.schema.json"]
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in checker.iter_errors(files[f"{name}.json"])] == []


@pytest.mark.parametrize("name", TABLES)
def test_schema_refuses_a_field_nobody_knows(files, name):
    whole = json.loads(json.dumps(files[f"{name}.json"]))
    if not whole["items"] and name in MAY_BE_EMPTY:
        pytest.skip("nothing of it is written yet")
    whole["items"][0]["surprise"] = 1
    assert not jsonschema.Draft202012Validator(files[f"schemas/{name}.schema.json"]).is_valid(whole)


def test_totals_are_right_and_ids_unique(files):
    totals = {one["name"]: one["total"] for one in files["index.json"]["files"]}
    assert sorted(totals) == TABLES
    for name in TABLES:
        items = files[f"{name}.json"]["items"]
        assert files[f"{name}.json"]["total"] == totals[name] == len(items)
        assert items or name in MAY_BE_EMPTY
        assert len({item["id"] for item in items}) == len(items)


def test_every_name_in_the_data_leads_to_something(files):
    ids = {name: {item["id"] for item in files[f"{name}.json"]["items"]} for name in TABLES}
    for name in ("cases", "mechanisms", "principles", "modules", "questions", "timeline", "wording", "discrepancies"):
        for item in files[f"{name}.json"]["items"]:
            assert set(item["claims"]) <= ids["claims"], item["id"]
    assert {question["case"] for question in files["questions.json"]["items"] if "case" in question} <= ids["cases"]
    assert {question["principle"] for question in files["questions.json"]["items"] if "principle" in question} <= ids["principles"]
    assert {question["module"] for question in files["questions.json"]["items"] if "module" in question} <= ids["modules"]
    for scenario in files["scenarios.json"]["items"]:
        nodes = {node["id"] for node in scenario["nodes"]}
        choices = [choice for node in scenario["nodes"] for choice in node.get("choices", ())]
        assert {scenario["start"], *(choice["next"] for choice in choices)} <= nodes
        assert {name for choice in choices for name in choice.get("claims", ())} <= ids["claims"]
    assert {figure["claim"] for figure in files["figures.json"]["items"]} <= ids["claims"]
    assert {claim["source"] for claim in files["claims.json"]["items"]} <= ids["sources"]


def test_every_bank_fits_its_schema_and_is_called_by_its_hash(files):
    jsonschema.Draft202012Validator.check_schema(files[BANK])
    assert files["index.json"]["banks"]
    for one in files["index.json"]["banks"]:
        bank = files[one["path"].removeprefix("api/v1/")]
        assert [error.message for error in jsonschema.Draft202012Validator(files[BANK]).iter_errors(bank)] == []
        assert bank_hash(bank) == one["hash"] and one["path"] == f"api/v1/banks/{one['hash']}.json"
        assert (bank["module"], len(bank["questions"])) == (one["module"], one["total"])
        assert not jsonschema.Draft202012Validator(files[BANK]).is_valid({**bank, "surprise": 1})


def test_released_bank_stays_when_another_is_current_and_when_its_module_is_withdrawn(tmp_path):
    paths = paths_with(tmp_path)
    old = current(load(paths))["lamp-keeping"]
    write_file(paths.root / f"docs/banks/{bank_hash(old)}.json", bank_text(old))
    (only,) = published(site_of(paths))["index.json"]["banks"]
    assert (only["hash"], only["current"]) == (bank_hash(old), True)
    changed = paths_with(tmp_path, {"docs/modules/lamp-keeping/questions.yml": ("key: [hears]", "key: [entry]")})
    assert [one["current"] for one in published(site_of(changed))["index.json"]["banks"]] == [True, False]
    gone = published(site_of(paths_with(tmp_path, {"docs/modules/lamp-keeping/index.zh.md": ("status: checked", "status: withdrawn")})))
    assert [(one["hash"], one["current"]) for one in gone["index.json"]["banks"]] == [(bank_hash(old), False)]
    assert gone[f"banks/{bank_hash(old)}.json"] == old


def test_words_stand_in_both_languages_and_facts_once(tmp_path):
    files = published(site_of(paths_with(tmp_path)))
    case = next(item for item in files["cases.json"]["items"] if item["id"] == "lamp-day")
    assert case["title"] == {"zh": "鹤屿：灯塔下的一天", "en": "Heron Isle: a day below the lighthouse"}
    assert case["place"] == "heron-isle"
    assert case["claims"] == ["ga-day", "ga-promise", "ga-notice", "ga-dim-lamp", "ga-boats", "ga-lit", "ga-shell"]
    assert case["url"] == {"zh": "/cases/lamp-day/", "en": "/en/cases/lamp-day/"}


def test_missing_english_is_left_out_and_not_filled_in(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / "cases/lamp-day/index.en.md").unlink()
    case = next(item for item in published(site_of(paths))["cases.json"]["items"] if item["id"] == "lamp-day")
    assert case["title"] == {"zh": "鹤屿：灯塔下的一天"}
    assert case["translation"] == "missing"


def test_claim_says_where_it_is_used(tmp_path):
    files = published(site_of(paths_with(tmp_path), site_url=ADDRESS))
    claim = next(item for item in files["claims.json"]["items"] if item["id"] == "ga-lit")
    assert claim["used_by"] == [
        "cases/lamp-day/",
        "brief/",
        "cases/lamp-day/#q-lamp-day-order",
        "modules/lamp-keeping/#q-lamp-keeping-said",
        "modules/lamp-keeping/#q-lamp-keeping-proof",
        "timeline/#new-lamp",
    ]
    assert claim["url"] == {"zh": f"{ADDRESS}sources/island-gazette/#ga-lit", "en": f"{ADDRESS}en/sources/island-gazette/#ga-lit"}


def test_withdrawn_record_and_its_questions_never_enter(tmp_path):
    files = data.files(site_of(paths_with(tmp_path, {"cases/lamp-log/index.zh.md": ("status: published", "status: withdrawn")})))
    for name in ("cases", "questions"):
        assert "lamp-log" not in files[f"api/v1/{name}.json"], name


def test_same_input_same_bytes(tmp_path):
    paths = paths_with(tmp_path)
    assert data.files(site_of(paths)) == data.files(site_of(paths))
