"""Pages made of the tables of evidence: wordings, figures, discrepancies, coverage, notes and the matrix."""

import json
import re

import pytest

from scripts.staging import data
from scripts.staging.coverage_page import coverage_page
from scripts.staging.evidence_pages import discrepancies_page, figures_page, wording_page
from scripts.staging.matrix_page import matrix_page
from scripts.staging.note_pages import note_page
from tests.staging.pretend_site import page, paths_with, site_of, staged


def cells(html, tag):
    return [re.sub(r"<[^>]+>", "", cell).strip() for cell in re.findall(rf"<{tag}[ >].*?</{tag}>", html, re.S)]


def test_wording_stands_with_its_sentence_and_its_source(tmp_path):
    made = wording_page(site_of(paths_with(tmp_path)), "zh").body
    entry = made[made.index('id="one-lamp"') : made.index("</article>")]
    assert "港务长当天换了灯。" in entry
    assert "据《鹤屿岛报》，港务长当场答应3个月内换灯。" in entry
    assert '<a href="../sources/island-gazette/#ga-promise">《鹤屿岛报》1931年第8期，“新灯”第1段</a>' in entry
    assert 'data-copy="据《鹤屿岛报》，港务长当场答应3个月内换灯。（《鹤屿岛报》1931年第8期，“新灯”第1段）"' in entry


def test_wording_about_translation_shows_both_languages_on_both_pages(tmp_path):
    site = site_of(paths_with(tmp_path))
    for lang, other in (("zh", "en"), ("en", "zh-CN")):
        made = wording_page(site, lang).body
        entry = made[made.index('id="keeper-not-watchman"') :]
        assert "守灯人" in entry and "the keeper" in entry
        assert entry.count(f'lang="{other}"') == 2
        before = made[: made.index('id="keeper-not-watchman"')]
        assert f'lang="{other}"' not in before


def test_figure_says_its_unit_time_source_and_what_is_not_defined(tmp_path):
    made = figures_page(site_of(paths_with(tmp_path)), "en").body.partition('id="tables"')[2]
    assert cells(made, "td") == [
        "readings of the log a week basis not giventhe year from which is not given", "not given", "Shoal Harbour Report, The log, paragraph 2",
        "how often the lamp is looked over", "not given", "Shoal Harbour Report, The log, paragraph 2",
        "boats whose people came that day", "2 April 1931", "Heron Isle Gazette, no. 8 of 1931, The pier, paragraph 2",
        "lead time of the notice", "not given", "Heron Isle Gazette, no. 8 of 1931, The pier, paragraph 1",
        "boats that often come basis not givenapproximate", "not given", "Heron Isle Gazette, no. 8 of 1931, The pier, paragraph 2",
    ]  # fmt: skip
    assert [cell for cell in cells(made, "th") if cell[0].isdigit()] == ["1 times", "1 time every quarter", "32 boats", "5 days"]


def test_discrepancies_come_by_type_with_what_is_missing_from_the_texts(tmp_path):
    made = discrepancies_page(site_of(paths_with(tmp_path)), "zh").body
    assert cells(made, "h2") == ["说法不同", "文字残缺", "材料本身缺什么"]
    assert "作者：未署名" in made and "最后一页残缺" in made


@pytest.mark.parametrize("name", ["figures", "discrepancies", "wording"])
def test_an_empty_table_has_no_page_and_nothing_leads_to_it(tmp_path, name):
    paths = paths_with(tmp_path)
    (paths.root / f"docs/{name}.yml").unlink()
    staged(paths)
    assert not (paths.stage / f"docs/zh/{name}").exists()
    assert all(f"{name}/" not in item["href"] for item in page(paths, "zh/cases/index.md")[0]["footer"])


def test_coverage_says_when_all_is_used_and_what_is_not(tmp_path):
    whole = coverage_page(site_of(paths_with(tmp_path)), "en")
    assert whole.description.startswith("All 11 statements are used on pages")
    assert "not used yet" not in whole.body.lower()
    table = tmp_path / "library/sources/harbour-report.yml"
    text = table.read_text("utf-8")
    claim = text[text.index("  - id: ha-listen") : text.index("medium:")]
    more = claim.replace("id: ha-listen", "id: ha-more").replace("先听，再动手", "多听")
    table.write_text(text.replace(claim, claim + more), encoding="utf-8")
    site = site_of(paths_with(tmp_path))
    part = coverage_page(site, "en")
    assert "1 are not used yet" in part.description
    assert 'href="../../sources/harbour-report/#ha-more"' in part.body
    counted = json.loads(data.files(site)["api/v1/coverage.json"])
    assert counted["claims"] == {"total": 12, "used": 11, "excused": 0, "open": 1}
    assert counted["open"] == ["ha-more"]
    assert counted["used"]["ga-lit"][0] == "cases/lamp-day/"


def test_note_stands_beside_its_case_and_the_case_leads_to_it(tmp_path):
    site = site_of(paths_with(tmp_path))
    made = note_page(site, site.library.notes["lamp-day"], "en")
    assert made.address == "cases/lamp-day/note/"
    assert made.title == "After listening, what comes first"
    assert '<a href="../">' in made.body and "30 minutes" in made.body
    staged(paths_with(tmp_path))
    assert '<a href="note/">Teaching note</a>' in page(paths_with(tmp_path), "en/cases/lamp-day/index.md")[1]
    assert "note/" not in page(paths_with(tmp_path), "en/cases/lamp-log/index.md")[1]


def test_note_of_a_withdrawn_case_is_gone(tmp_path):
    paths = paths_with(tmp_path, {"cases/lamp-day/index.zh.md": ("status: checked", "status: withdrawn")})
    staged(paths)
    assert not (paths.stage / "docs/zh/cases/lamp-day").exists()


def test_matrix_places_every_practice_in_its_phases_and_place(tmp_path):
    site = site_of(paths_with(tmp_path))
    made = matrix_page(site, "en").body
    shown = {entry.page("en").record.title: made.count(f">{entry.page('en').record.title}</a>") for entry in site.shown("mechanism")}
    assert shown == {entry.page("en").record.title: len(entry.record.phases) for entry in site.shown("mechanism")}


def test_practice_without_a_place_stands_in_a_column_of_its_own(tmp_path):
    site = site_of(paths_with(tmp_path, {"docs/mechanisms/open-log.zh.md": ("place: shoal\n", "")}))
    made = matrix_page(site, "zh").body
    assert "未写地方" in cells(made, "th")
    assert 'data-label="未写地方"' in made
