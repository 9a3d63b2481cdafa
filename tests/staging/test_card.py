"""The A4 card: the case's own sentences cut down, numbered by places in the sources, and nothing invented."""

import re

import pytest

from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from scripts.staging.card_pages import card_page
from scripts.staging.card_size import size
from scripts.staging.card_text import Places, card_text, sentences, shown
from scripts.staging.settings import settings
from scripts.staging.site import Site
from tests.staging.pretend_site import ADDRESS, DAY, page, paths_with, site_of, staged


def text_of(tmp_path, name, lang="zh", edits=None):
    site = site_of(paths_with(tmp_path, edits))
    return card_text(site.library, site.library.cases[name].page(lang))


def plain(html):
    return re.sub(r"<[^>]+>", "", str(html))


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("zh", "先听。[^a]再办；[^b]后回话。[^c][^d]", ["先听。[^a]", "再办；[^b]后回话。[^c][^d]"]),
        ("zh", "他说：“先听。”[^a]后来没有写", ["他说：“先听。”[^a]", "后来没有写"]),
        ("en", "It was no. 6 of 2023.[^a] Then “they” came. “Good.”[^b]", ["It was no. 6 of 2023.[^a]", "Then “they” came.", "“Good.”[^b]"]),
        ("en", "Nothing ends", ["Nothing ends"]),
    ],
)
def test_sentences_keep_the_citations_behind_them(lang, text, found):
    assert sentences(text, lang) == found


def test_claims_of_one_paragraph_share_a_number(tmp_path):
    places = Places(site_of(paths_with(tmp_path)).library, "zh")
    assert plain(shown("一天，[^ga-day]告示[^ga-notice]。[^ga-boats]", places)) == "一天，①告示①。②"
    assert places.rows(lambda name: f"#{name}") == [{"named": "《鹤屿岛报》1931年第8期", "places": [
        {"number": 1, "circled": "①", "locator": "“码头”第1段", "href": "#ga-day"}, {"number": 2, "circled": "②", "locator": "“码头”第2段", "href": "#ga-boats"},
    ]}]  # fmt: skip


def test_event_shows_the_first_cited_sentence_of_each_step_and_leaves_tables_on_the_page(tmp_path):
    text = text_of(tmp_path, "lamp-day")
    assert [(step["title"], [(row["lead"], plain(row["text"])) for row in step["rows"] if row["text"]]) for step in text["steps"]] == [
        ("经过", [("", "来的是32条船上的人。③")]),
        ("办理与结果", [("", "渔民送来一块刻着船名的贝壳。④")]),
    ]
    assert [plain(one) for one in text["silent"]] == ["新灯由谁出钱", "其他请求后来怎样"]
    assert text["ask"] == []
    assert [plain(one["text"]) for one in text["decide"] + text["think"]] == ["假如灯买不到，你当天怎样回话？", "坐一天听人说，听完以后先做哪一件？"]


def test_bold_opening_stands_before_the_sentence_that_cites(tmp_path):
    edit = {"cases/lamp-day/index.zh.md": ("来的是32条船上的人。[^ga-boats]", "**答应。** 故事从这里转弯。港务长答应换灯。[^ga-promise]")}
    row = text_of(tmp_path, "lamp-day", edits=edit)["steps"][0]["rows"][0]
    assert (row["lead"], plain(row["text"])) == ("答应。", "港务长答应换灯。②")


def test_sentence_that_only_announces_a_table_is_left_out(tmp_path):
    edit = {"cases/lamp-day/index.zh.md": ("\n| 时间 | 事情 |", "\n两条线索对着看：[^ga-lit]\n\n| 时间 | 事情 |")}
    step = text_of(tmp_path, "lamp-day", edits=edit)["steps"][1]
    assert [plain(row["text"]) for row in step["rows"]] == ["渔民送来一块刻着船名的贝壳。④"]


def test_practice_keeps_its_numbered_steps_and_its_questions(tmp_path):
    text = text_of(tmp_path, "lamp-log")
    assert [(row["numbers"], [plain(item) for item in row["items"]]) for row in text["steps"][0]["rows"]] == [
        (True, ["船靠岸，守灯人记下请求。①", "港务所读日志，写明由谁去办。②"])
    ]
    assert [plain(item) for item in text["ask"][0]["items"]] == ["最近一条请求现在到了谁手上？"]


def test_page_is_not_for_search_engines_and_lists_sources_it_cites(tmp_path):
    site = site_of(paths_with(tmp_path))
    made = card_page(site, site.library.cases["lamp-log"], "zh")
    assert (made.address, made.kind, made.robots, made.title) == ("cases/lamp-log/card/", "card", "noindex", "卡片：浅滩：一本灯塔日志")
    cited = set(re.findall(r'href="#(place-\d+)"', made.body))
    assert cited == set(re.findall(r'id="(place-\d+)"', made.body)) != set()
    assert "材料截至2023年；现行规定以有效文件为准" in made.body


def test_planned_practice_has_no_address_and_a_written_one_has_its_short_one(tmp_path):
    site = site_of(paths_with(tmp_path))
    body = card_page(site, site.library.cases["lamp-day"], "en").body
    assert '<span class="short">/en/mechanisms/pier-notice/</span>' in body
    planned = site.title("mechanism", "night-watch", "en")
    assert f"<li>{planned}</li>" in body


def test_whole_address_stands_only_where_the_site_has_one(tmp_path):
    paths = paths_with(tmp_path)
    for changes, expected in (({}, False), ({"site_url": ADDRESS}, True)):
        site = site_of(paths, **changes)
        body = card_page(site, site.library.cases["lamp-day"], "en").body
        assert (f"<span>{ADDRESS}en/cases/lamp-day/</span>" in body) is expected
        assert ("http" in body) is expected


def test_missing_translation_is_shown_in_chinese_and_said_on_the_sheet(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / "cases/lamp-day/index.en.md").unlink()
    staged(paths)
    head, body = page(paths, "en/cases/lamp-day/card/index.md")
    assert (head["content_lang"], head["notice"]["kind"]) == ("zh-CN", "missing")
    assert body.count(head["notice"]["text"]) == 2


def test_case_and_trainer_lead_to_the_card_and_to_the_teaching_note(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    assert '<a href="card/">A4卡片</a>' in page(paths, "zh/cases/lamp-day/index.md")[1]
    assert '<a href="../cases/lamp-day/card/">A4 card</a>' in page(paths, "en/trainer/index.md")[1]


def test_sentence_that_names_him_in_full_comes_along_where_the_card_names_him(tmp_path):
    told = {"cases/lamp-day/index.zh.md": ("写下了那一天。", "写下了那一天。那天，时任浙江省委书记习近平同志来到码头。[^ga-day]")}
    assert [plain(one) for one in text_of(tmp_path, "lamp-day", edits=told)["brief"]] == ["1931年4月2日，港务长在灯塔下坐了1天，①答应3个月内换灯。②"]
    named = {"cases/lamp-day/index.zh.md": ("来的是32条船上的人。", "习近平同志见了32条船上的人。")}
    text = text_of(tmp_path, "lamp-day", edits=named)
    assert plain(text["brief"][1]) == "那天，时任浙江省委书记习近平同志来到码头。①"
    assert plain(text["steps"][0]["rows"][0]["text"]) == "习近平同志见了32条船上的人。③"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_real_card_names_him_in_full_first(lang):
    site = Site(load(Paths()), settings(PROJECT), DAY)
    for entry in site.shown("case"):
        text = card_text(site.library, entry.page(lang))
        words = " ".join(str(one) for one in [*text["brief"], *(row["text"] for step in text["steps"] for row in step["rows"])])
        first = re.search(r"时任浙江省委书记习近平同志|习近平|Xi Jinping, then Party Secretary of Zhejiang|\bXi\b(?!['’]an)", words)
        assert first is None or len(first.group()) > 10, entry.record.id


@pytest.mark.parametrize(("characters", "name"), [(100, "roomy"), (1900, "dense"), (3600, "tight")])
def test_type_is_as_large_as_the_text_allows(characters, name):
    assert size(["字" * characters], [], 3, 30) == name
