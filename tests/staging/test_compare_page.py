"""The page that sets cases side by side: the same rows for every case, files for those the page cannot hold, a light page at any number."""

import gzip
import json
import re
from dataclasses import replace
from html import unescape
from random import Random

import pytest

from scripts.staging import compare_page
from scripts.staging.compare_page import MOST, compare_pages
from scripts.staging.comparison import short_names
from scripts.staging.settings import settings
from scripts.staging.stage import stage
from tests.staging.hostile import SCRIPT, hostile_library
from tests.staging.pretend_site import ADDRESS, DAY, page, paths_with, site_of, staged

ROWS = {
    "zh": ["地点", "时间", "阶段", "层级", "问题类型", "用到的做法", "对应的启示", "结果或目标", "原文未说明"],
    "en": ["Place", "Time", "Phase", "Level", "Kind of problem", "Practices used", "Lessons shown", "Result or aim", "What the source does not say"],
}
WEIGHT = 60_000
CASES = 200


def columns(body):
    """case → (label → HTML of its cell)"""
    found = {}
    for name, inside in re.findall(r'<section class="column"[^>]* data-case="([^"]*)"[^>]*>(.*?)</section>', body, re.DOTALL):
        found[name] = dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", inside, re.DOTALL))
    return found


def attribute(body, name):
    return json.loads(unescape(re.search(f'data-{name}="([^"]*)"', body).group(1)))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    paths = paths_with(tmp_path_factory.mktemp("compare"))
    staged(paths)
    return paths


def long_text(lang, number):
    """As long as the longest real case's, and of words that no other case has: equal texts would weigh nothing when compressed."""
    dice = Random(f"{lang} {number}")
    if lang == "zh":
        return "".join(chr(dice.randrange(0x4E00, 0x5500)) for _ in range(600))
    return " ".join("".join(dice.choices("aeiounrstlmdpk", k=6)) for _ in range(300))


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """The pretend library with 200 cases."""
    site = site_of(paths_with(tmp_path_factory.mktemp("many")))
    first = site.library.cases["lamp-log"]
    for number in range(CASES - len(site.library.cases)):
        name = f"copy-{number:03}"
        pages = {}
        for one in first.pages:
            record = one.record.model_copy(update={"id": name, "title": f"第{number}例"})
            pages[one.lang] = replace(one, record=record, body=one.body.replace("[^ha-aim]", long_text(one.lang, number)))
        site.library.cases[name] = replace(first, **pages)
    return site


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_case_has_the_same_rows_in_the_same_order(made, lang):
    _, body = page(made, f"{lang}/compare/index.md")
    found = columns(body)
    assert list(found) == ["lamp-day", "lamp-log"]
    assert [list(rows) for rows in found.values()] == [ROWS[lang]] * 2


def test_rows_say_what_the_case_page_says(made):
    day, log = columns(page(made, "zh/compare/index.md")[1]).values()
    assert day["时间"].strip() == "1931年4月2日至1931年7月（由“新灯点亮”推知）"
    assert log["时间"].strip() == "日期未载"
    assert '<a href="../mechanisms/pier-notice/">' in day["用到的做法"]
    assert '<a href="../principles/listen-first/">' in day["对应的启示"]
    assert '<a href="../cases/lamp-day/#result">办理与结果</a>' in day["结果或目标"]
    assert "渔民送来一块刻着船名的贝壳。" in day["结果或目标"]
    assert '<a href="../cases/lamp-log/#aim">文中目标</a>' in log["结果或目标"]
    assert "<li>日志记了多少条</li>" in log["原文未说明"]


def test_practice_still_to_be_written_is_named_without_a_link(made):
    assert re.search(r"<li>[^<]+</li>", columns(page(made, "zh/compare/index.md")[1])["lamp-day"]["用到的做法"])


def test_page_asks_for_its_scripts_in_the_order_they_need(made):
    head, _ = page(made, "zh/compare/index.md")
    assert head["scripts"] == ["compare", "finder"]


def test_every_case_leads_to_the_comparison_with_itself_chosen(made):
    for lang in ("zh", "en"):
        _, body = page(made, f"{lang}/cases/lamp-day/index.md")
        word = {"zh": "与别的案例比较", "en": "Compare with other cases"}[lang]
        assert f'<a href="../../compare/?cases=lamp-day">{word}</a>' in body


def test_menu_at_the_foot_leads_to_the_page(made):
    assert {"title": "比较案例", "href": "../../compare/"} in page(made, "zh/cases/lamp-day/index.md")[0]["footer"]


def test_case_without_a_translation_keeps_its_language(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / "cases/lamp-log/index.en.md").unlink()
    staged(paths)
    _, body = page(paths, "en/compare/index.md")
    assert '<section class="column" id="case-lamp-log" data-case="lamp-log" data-short="一本灯塔日志" lang="zh-CN">' in body
    assert list(columns(body)["lamp-log"]) == ROWS["en"]


def test_withdrawn_case_is_not_offered(tmp_path):
    paths = paths_with(tmp_path, {"cases/lamp-log/index.zh.md": ("status: published", "status: withdrawn")})
    staged(paths)
    _, body = page(paths, "zh/compare/index.md")
    assert list(columns(body)) == ["lamp-day"]
    assert [one["id"] for one in attribute(body, "cases")] == ["lamp-day"]


def test_address_to_type_is_whole_only_where_the_site_has_one(made, tmp_path):
    assert '<p class="typed">cases/lamp-day/</p>' in page(made, "zh/compare/index.md")[1]
    paths = paths_with(tmp_path)
    staged(paths, site_url=ADDRESS)
    assert f'<p class="typed">{ADDRESS}en/cases/lamp-day/</p>' in page(paths, "en/compare/index.md")[1]


def test_cell_with_nothing_in_it_says_so(tmp_path):
    paths = paths_with(tmp_path, {"cases/lamp-day/index.zh.md": ("## 办理与结果", "## 别的")})
    assert "案例页没有列出" in columns(compare_pages(site_of(paths), "zh")[0].body)["lamp-day"]["结果或目标"]


def test_short_name_stands_after_the_colon_unless_two_cases_share_it(tmp_path):
    site = site_of(paths_with(tmp_path))
    assert short_names(site, "zh") == {"lamp-day": "灯塔下的一天", "lamp-log": "一本灯塔日志"}
    assert short_names(site, "en")["lamp-day"] == "A day below the lighthouse"
    log = site.library.cases["lamp-log"]
    same = replace(log.zh, record=log.zh.record.model_copy(update={"title": "浅滩：灯塔下的一天"}))
    site.library.cases["lamp-log"] = replace(log, zh=same)
    assert short_names(site, "zh") == {"lamp-day": "鹤屿：灯塔下的一天", "lamp-log": "浅滩：灯塔下的一天"}


def test_markup_in_any_text_comes_out_as_text_in_the_attributes_too(tmp_path):
    library, _ = hostile_library(tmp_path)
    paths = paths_with(tmp_path)
    stage(paths, library, settings(paths.root, {}), DAY)
    _, body = page(paths, "zh/compare/index.md")
    assert SCRIPT not in body
    assert SCRIPT in attribute(body, "cases")[0]["title"]
    assert all(SCRIPT in words for words in attribute(body, "words").values())


def test_few_cases_need_no_further_page_and_no_file(made):
    site = site_of(made)
    assert [one.address for one in compare_pages(site, "zh")] == ["compare/"]
    assert compare_pages(site, "zh")[0].files == {}
    assert not list((made.stage / "docs/zh").glob("assets/columns*"))


@pytest.fixture(scope="module")
def crowd(many):
    """language → the pages of 200 cases"""
    return {lang: compare_pages(many, lang) for lang in ("zh", "en")}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_many_cases_stand_on_further_pages_for_readers_without_scripts(crowd, lang):
    made = crowd[lang]
    assert [one.address for one in made] == ["compare/", *(f"compare/page-{number}/" for number in range(2, -(-CASES // MOST) + 1))]
    names = [name for one in made for name in columns(one.body)]
    assert len(names) == len(set(names)) == CASES
    assert [one.following and one.following[1] for one in made[:-1]] == [one.address for one in made[1:]]
    assert [(one.scripts, one.files) for one in made[1:]] == [((), {})] * (len(made) - 1)
    assert max(one.body.count("<a ") for one in made) <= 200


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_page_and_files_stay_light_with_many_cases(crowd, lang):
    made = crowd[lang]
    weights = [len(gzip.compress(text.encode(), 6)) for text in (*(one.body for one in made), *made[0].files.values())]
    assert 10_000 < max(weights) <= WEIGHT


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_case_that_the_page_does_not_hold_names_the_file_that_does(crowd, lang):
    first = crowd[lang][0]
    inside = {}
    for name, text in first.files.items():
        assert re.fullmatch(r"assets/columns-\d+-(zh|en)\.[0-9a-f]{8}\.js", name)
        held = json.loads(text.removeprefix("window.pujiangColumns=Object.assign(window.pujiangColumns||{},").removesuffix(");\n"))
        inside.update({case: (name, html) for case, html in held.items()})
    here = set(columns(first.body))
    for one in attribute(first.body, "cases"):
        assert ("file" in one) == (one["id"] not in here)
        if "file" in one:
            name, html = inside[one["id"]]
            assert one["file"] == ("../" if lang == "zh" else "../../") + name
            assert list(columns(html)[one["id"]]) == ROWS[lang]
            assert f'href="../cases/{one["id"]}/"' in html


def test_files_are_staged_beside_the_pages(tmp_path, monkeypatch):
    monkeypatch.setattr(compare_page, "MOST", 1)
    paths = paths_with(tmp_path)
    staged(paths)
    for lang in ("zh", "en"):
        _, body = page(paths, f"{lang}/compare/index.md")
        near, far = attribute(body, "cases")
        assert (near["id"], far["id"], "file" in near) == ("lamp-day", "lamp-log", False)
        assert (paths.stage / "docs/zh" / far["file"].replace("../", "")).is_file()
        assert list(columns(page(paths, f"{lang}/compare/page-2/index.md")[1])) == ["lamp-log"]
