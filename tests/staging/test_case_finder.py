"""The ways to look for a case: the menu of links, the pages of levels, and the data that the finder in the browser loads."""

import json
import re
from dataclasses import replace
from html import unescape

import pytest

from scripts.staging.case_data import scripts
from scripts.staging.case_facets import FACETS, RANGES, name_of, values
from scripts.staging.case_menu import groups
from scripts.staging.collect import pages
from scripts.staging.index_pages import cases_index
from tests.staging.pretend_site import page, paths_with, site_of, staged


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return site_of(paths_with(tmp_path_factory.mktemp("finder")))


def data(site, lang):
    """What the scripts put on the shelf, as the browser would read it."""
    found = {}
    for part, (_, text) in scripts(site, lang).items():
        opening = f"(self.pujiang=self.pujiang||{{}}).{part}="
        assert text.startswith(opening)
        assert text.endswith(";\n")
        found[part] = json.loads(text.removeprefix(opening).removesuffix(";\n"))
    return found


def test_menu_names_every_facet_in_order_with_links_and_counts(site):
    menu = groups(site, "zh", "cases/")
    assert [(group["id"], group["title"], group["name"]) for group in menu] == [
        ("place", "按地方", "地方"), ("level", "按层级", "层级"), ("phase", "按阶段", "阶段"), ("problem", "按问题", "问题"),
        ("mechanism", "按做法", "做法"), ("principle", "按启示", "启示"), ("year", "按年份", "年份"), ("minutes", "按阅读时间", "阅读时间"),
    ]  # fmt: skip
    shown = {group["id"]: [(value["id"], value["href"], value["count"]) for value in group["values"]] for group in menu}
    assert shown["level"] == [("harbour", "../levels/harbour/", 2), ("keeper", "../levels/keeper/", 1)]
    assert shown["phase"] == [("calm", "../phases/calm/", 1), ("meeting", "../phases/meeting/", 2), ("mending", "../phases/mending/", 2)]
    assert shown["year"] == [("1931", "../years/1931/", 1), ("undated", "../years/undated/", 1)]
    assert shown["principle"] == [("listen-first", "../principles/listen-first/", 2)]
    assert [name for name, href, _ in shown["mechanism"] if not href] == []
    assert "night-watch" not in [name for name, _, _ in shown["mechanism"]]  # planned: no page, so the finder alone lists it


def test_every_facet_is_a_list_of_links_minutes_too_by_their_ranges(site):
    minutes = groups(site, "zh", "cases/")[-1]
    assert [(value["id"], value["href"], value["count"]) for value in minutes["values"]] == [("1-3", "../minutes/1-3/", 2)]
    assert [group["id"] for lang in ("zh", "en") for group in groups(site, lang, "cases/") if group["hidden"]] == []


@pytest.mark.parametrize(
    ("minutes", "expected"), [(1, "1-3"), (3, "1-3"), (4, "4-6"), (6, "4-6"), (7, "7-9"), (9, "7-9"), (10, "10-up"), (99, "10-up")]
)
def test_every_length_falls_into_one_range(site, minutes, expected):
    entry = site.shown("case")[0]
    long = replace(site)
    long.__dict__["reading"] = {(entry.record.id, "zh"): minutes}
    assert FACETS[-1].of(long, entry, "zh") == [expected]


def test_ranges_are_named_in_both_languages(site):
    assert [name_of(site, FACETS[-1], name, "zh") for name, _, _ in RANGES] == ["1–3分钟", "4–6分钟", "7–9分钟", "10分钟以上"]
    assert [name_of(site, FACETS[-1], name, "en") for name, _, _ in RANGES] == ["1–3 min", "4–6 min", "7–9 min", "10 min or more"]


def test_data_say_of_every_case_what_it_is_chosen_by(site):
    found = data(site, "zh")
    cases = found["cases"]
    assert cases["ids"] == ["lamp-day", "lamp-log"]
    assert cases["titles"] == ["鹤屿：灯塔下的一天", "浅滩：一本灯塔日志"]
    assert cases["dates"] == ["1931年4月2日", "日期未载"]
    facets = {facet["id"]: facet for facet in cases["facets"]}
    assert list(facets) == [facet.name for facet in FACETS]
    chosen = {name: [[facet["values"][at] for at in row] for row in facet["of"]] for name, facet in facets.items()}
    assert chosen["place"] == [["heron-isle"], ["shoal"]]
    assert chosen["level"] == [["harbour"], ["keeper", "harbour"]]
    assert chosen["phase"] == [["meeting", "mending"], ["calm", "meeting", "mending"]]
    assert chosen["problem"] == [["lamp"], ["asking", "lamp"]]
    assert chosen["mechanism"] == [["pier-notice", "night-watch"], ["open-log"]]
    assert chosen["year"] == [["1931"], ["undated"]]
    assert dict(zip(facets["mechanism"]["values"], facets["mechanism"]["pages"], strict=True)) == {"night-watch": 0, "open-log": 1, "pier-notice": 1}
    assert found["summaries"]["texts"][0].startswith("据《鹤屿岛报》")


def test_data_of_each_language_hold_its_words_and_the_same_ids(site):
    zh, en = data(site, "zh")["cases"], data(site, "en")["cases"]
    assert zh["ids"] == en["ids"]
    assert zh["titles"] != en["titles"]
    assert en["facets"][0]["names"] == ["Heron Isle", "Shoal"]


def test_name_of_a_script_follows_its_content(site, tmp_path):
    before = scripts(site, "zh")
    after = scripts(site_of(paths_with(tmp_path, {"cases/lamp-day/index.zh.md": ("当场答应换灯", "当场答应把灯换掉")})), "zh")
    assert all(re.fullmatch(r"assets/case-(list|summaries)\.zh\.[0-9a-f]{8}\.js", address) for address, _ in before.values())
    assert before["cases"] == after["cases"]
    assert before["summaries"][0] != after["summaries"][0]


def test_page_of_all_cases_points_at_scripts_that_are_staged(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    for lang, up in (("zh", "../"), ("en", "../../")):
        head, body = page(paths, f"{lang}/cases/index.md")
        assert head["scripts"] == ["cases"]
        named = re.findall(r'data-(cases|summaries)="([^"]*)"', body)
        assert [part for part, _ in named] == ["cases", "summaries"]
        for _, address in named:
            assert address.startswith(f"{up}assets/")
            assert (paths.stage / "docs/zh" / address.removeprefix(up)).is_file()
        words = json.loads(unescape(re.search(r'data-words="([^"]*)"', body)[1]))
        assert words["minutes"] == {"zh": "约{n}分钟", "en": "about {n} min"}[lang]


def test_withdrawn_case_is_neither_in_the_menu_nor_in_the_data(tmp_path):
    site = site_of(paths_with(tmp_path, {"cases/lamp-log/index.zh.md": ("status: published", "status: withdrawn")}))
    assert data(site, "zh")["cases"]["ids"] == ["lamp-day"]
    assert [value["id"] for value in groups(site, "zh", "cases/")[0]["values"]] == ["heron-isle"]


def test_library_without_cases_still_has_its_page(tmp_path):
    site = site_of(paths_with(tmp_path))
    site.library.cases.clear()
    assert data(site, "en")["cases"]["ids"] == []
    assert groups(site, "en", "cases/") == []
    assert len(cases_index(site, "en")) == 1


def test_level_has_a_page_with_its_cases_and_practices(site):
    made = {page.address: page for page in pages(site, "zh")}
    keeper = made["levels/keeper/"]
    assert "浅滩：一本灯塔日志" in keeper.body
    assert "鹤屿：灯塔下的一天" not in keeper.body
    assert 'href="../../mechanisms/open-log/"' in keeper.body
    assert 'href="../../levels/keeper/"' in made["cases/lamp-log/"].body
    assert 'href="../../levels/keeper/"' in made["mechanisms/open-log/"].body


def test_level_that_only_a_practice_has_gets_a_page_all_the_same(tmp_path):
    site = site_of(paths_with(tmp_path, {"cases/lamp-log/index.zh.md": ("levels: [keeper, harbour]", "levels: [harbour]")}))
    made = {page.address: page.body for page in pages(site, "zh")}
    assert "灯塔日志" in made["levels/keeper/"]
    assert "keeper" not in [value["id"] for value in groups(site, "zh", "cases/")[1]["values"]]


def test_first_page_holds_fewer_tiles_where_the_menu_is_long(tmp_path):
    site = site_of(paths_with(tmp_path))
    first = site.library.cases["lamp-day"]
    for number in range(90):
        period = first.record.period.model_copy(update={"start": f"{1800 + number}", "end": None})
        update = {"id": f"copy-{number:03}", "period": period, "mechanisms": ("pier-notice", "open-log", "pier-notice")}
        copies = [replace(one, record=one.record.model_copy(update=update)) for one in (first.zh, first.en)]
        site.library.cases[f"copy-{number:03}"] = replace(first, zh=copies[0], en=copies[1])
    made = cases_index(site, "zh")
    assert all(len(re.findall(r'<a\b[^>]*\bhref="', part.body)) <= 200 for part in made)
    assert sum(part.body.count("<article") for part in made) == 92
    assert made[0].body.count("<article") < made[1].body.count("<article") == 40
    assert len(values(site, FACETS[6], "zh")) == 92 - 1 + 1
