"""CSV beside every table: what a spreadsheet opens holds what the JSON holds, and nothing in it can act."""

import csv
import io
import json

import pytest

from scripts.content.load import load
from scripts.content.schema import published_schemas
from scripts.paths import PROJECT, Paths
from scripts.staging import data
from scripts.staging.csv_columns import columns
from scripts.staging.csv_data import cell, csv_text
from scripts.staging.settings import settings
from scripts.staging.site import Site
from tests.staging.pretend_site import DAY, paths_with, site_of

TABLES = ["cases", "claims", "discrepancies", "figures", "glossary", "mechanisms", "principles", "questions", "sources", "timeline", "wording"]


def read(text):
    assert text.startswith("\ufeff") and text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@pytest.fixture(scope="module", params=["pretend", "real"])
def files(request, tmp_path_factory):
    if request.param == "real":
        return data.files(Site(load(Paths()), settings(PROJECT), DAY))
    return data.files(site_of(paths_with(tmp_path_factory.mktemp("csv"))))


def words(value):
    """Every text and number of a record."""
    if isinstance(value, dict):
        return [one for inner in value.values() for one in words(inner)]
    if isinstance(value, list):
        return [one for inner in value for one in words(inner)]
    return [str(value).lower() if isinstance(value, bool) else str(value)]


@pytest.mark.parametrize("name", TABLES)
def test_table_holds_all_that_the_json_holds_and_no_more(files, name):
    items = json.loads(files[f"api/v1/{name}.json"])["items"]
    rows = read(files[f"api/v1/{name}.csv"])
    assert {row["id"] for row in rows} == {item["id"] for item in items}
    for item in items:
        mine = [row for row in rows if row["id"] == item["id"]]
        assert len(mine) == (len(item["articles"]) if name == "sources" else 1)
        found = "\n".join(value for row in mine for value in row.values())
        assert [word for word in words(item) if word not in found] == []
        known = " ".join(words(item))
        assert [
            value
            for row in mine
            for value in row.values()
            if value and not all(part.strip() in known for part in value.removeprefix("'").split("; "))
        ] == []


def test_index_names_both_forms_and_each_is_there(files):
    for one in json.loads(files["api/v1/index.json"])["files"]:
        assert {one["path"], one["csv"], one["schema"]} <= files.keys()


@pytest.mark.parametrize("name", TABLES)
def test_columns_are_documented_in_both_languages_and_named_once(files, name):
    known = columns(name, published_schemas()[name])
    assert [column.path for column in known if not column.zh or not column.en] == []
    header = files[f"api/v1/{name}.csv"].removeprefix("\ufeff").split("\r\n")[0].split(",")
    assert len(set(header)) == len(header)
    assert {column.name() for column in known} == {"_".join("n" if part.isdigit() else part for part in one.split("_")) for one in header}


def test_words_of_two_languages_stand_side_by_side(tmp_path):
    row = next(row for row in read(data.files(site_of(paths_with(tmp_path)))["api/v1/cases.csv"]) if row["id"] == "lamp-day")
    assert list(row)[2:6] == ["title_zh", "title_en", "summary_zh", "summary_en"]
    assert (row["title_zh"], row["title_en"], row["keywords_zh"]) == (
        "鹤屿：灯塔下的一天",
        "Heron Isle: a day below the lighthouse",
        "灯塔; 告示; 换灯",
    )
    assert (row["period_start"], row["period_end"], row["url_en"], row["one_line_zh"]) == ("1931-04-02", "1931-07", "/en/cases/lamp-day/", "")


def test_source_has_a_line_for_each_article(tmp_path):
    rows = read(data.files(site_of(paths_with(tmp_path)))["api/v1/sources.csv"])
    assert [(row["id"], row["article_id"], row["article_complete"], row["number"]) for row in rows] == [
        ("harbour-report", "report-log", "false", ""), ("island-gazette", "gazette-day", "true", "8"),
    ]  # fmt: skip


def test_options_get_columns_of_their_own(tmp_path):
    header = data.files(site_of(paths_with(tmp_path)))["api/v1/questions.csv"].split("\r\n")[0].split(",")
    first = header.index("options_1_id")
    assert header[first : first + 6] == ["options_1_id", "options_1_zh", "options_1_en", "options_1_why_zh", "options_1_why_en", "options_2_id"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("-a", "'-a"), ("@x", "'@x"), ("\t=1", "'\t=1"), ("＝1", "'＝1"), ("＋", "'＋"), (["=a", "b"], "'=a; b"), (["b", "=a"], "b; '=a"),
        ("一=二", "一=二"), ("", ""), (None, ""), (True, "true"), (False, "false"), (7, "7"), (-7, "-7"), (["a", None, "c"], "a; ; c"), ("20余", "20余"),
    ],
)  # fmt: skip
def test_cell_never_acts_as_a_formula(value, shown):
    assert cell(value) == shown


def test_commas_quotes_and_line_ends_survive():
    schema = {"properties": {"items": {"items": {"properties": {"id": {"type": "string"}, "text": {"type": "string"}}}}}}
    text = csv_text("any", [{"id": "a", "text": 'He said “x”, "y"\nand left'}], schema)
    assert text == '\ufeffid,text\r\na,"He said “x”, ""y""\nand left"\r\n'


def test_table_without_records_still_has_its_columns():
    schema = published_schemas()["questions"]
    header = csv_text("questions", [], schema)
    assert header.startswith("\ufeffid,kind,status,") and "options_1_zh" in header and header.count("\r\n") == 1
