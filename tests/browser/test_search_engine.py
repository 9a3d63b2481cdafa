"""What the engine finds, in which order, and what it marks; on small libraries of invented records, from disk."""

import json
from pathlib import Path

import pytest

from scripts.staging.search.records import Record
from scripts.staging.search.words import normal, terms
from tests.browser.search_engine import Asked, case

pytestmark = pytest.mark.browser
ROWS = json.loads((Path(__file__).parents[1] / "fixtures/search/terms.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def tab(browser):
    """One for all libraries: each is another page from disk, and the engine keeps nothing."""
    page = browser.new_page()
    page.heard = []
    page.on("pageerror", lambda error: page.heard.append(str(error)))
    yield page
    page.close()


@pytest.fixture
def library(tab, bundles, tmp_path):
    """Makes a library that can be asked; the test fails if the page complains."""
    tab.heard.clear()
    yield lambda *records, names=(), say="": Asked(tab, bundles["engine"], tmp_path, list(records), names, say)
    assert tab.heard == []


@pytest.fixture(scope="module")
def parts(browser, bundles):
    page = browser.new_page()
    page.add_script_tag(path=bundles["engine"])
    yield lambda expression, given=None: page.evaluate(f"given => pujiangEngine.{expression}", given)
    page.close()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:20])
def test_browser_reads_text_as_the_index_was_written(parts, row):
    assert parts("normal(given)", row["text"]) == row["normal"]
    for word in parts("wordsOf(given)", row["normal"]):
        assert set(word["terms"]) <= terms(normal(row["text"]))
        assert all(any(term.startswith(start) for term in row["terms"]) for start in word["beginnings"])


NAMES = [
    case("a", "这里借鉴了“红细胞·微治理”的思路"),
    case("b", "红色细胞，微小治理"),
    case("c", "修20省道，436批人来过，T+3回访，N+1政策"),
    case("d", "事心双解，五包到人"),
]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("红细胞·微治理", ["a"]), ("红细胞微治理", ["a"]), ("“红细胞”", ["a"]), ("事心双解", ["d"]), ("五包", ["d"]), ("包", ["d"]), ("解", ["d"]),
        ("20省道", ["c"]), ("20", ["c"]), ("436批", ["c"]), ("t+3回访", ["c"]), ("N+1", ["c"]), ("Ｎ＋１", ["c"]), ("４３６批", ["c"]), ("37批", []), ("红胞", []),
    ],
)  # fmt: skip
def test_names_that_no_dictionary_holds_and_mixed_strings(library, question, found):
    assert library(*NAMES).exact(question) == found


def test_several_words_must_all_stand_in_a_record_wherever(library):
    asked = library(case("a", "接访", keywords=("公告",)), case("b", "接访"), case("c", "公告"))
    assert asked.exact("公告 接访") == ["a"]
    assert asked.exact("  接访，公告 ") == ["a"]


def test_title_before_keywords_before_body_and_scattered_characters_are_only_close(library):
    asked = library(
        case("body", "他们去下访公告栏看"), case("scattered", "下访之后，访公有制单位，再出公告"), case("keyword", "别的", keywords=("下访公告",)), case("title", "别的", title="下访公告"),
    )  # fmt: skip
    assert asked.exact("下访公告") == ["title", "keyword", "body"]
    assert asked.close("下访公告") == ["scattered"]


def test_whole_name_stands_first_and_a_page_before_its_line_in_the_glossary(library):
    term = Record("term", "glossary/#t", {"zh": "五包", "en": "five guarantees 五包"}, {"zh": "五件事包到底"}, names=("五包", "five guarantees"))
    practice = Record("mechanism", "mechanisms/m/", {"zh": "清单式“五包”", "en": "List of five"}, {"zh": "五包五包"}, names=("五包",))
    asked = library(term, practice, case("a", "五包五包五包五包"))
    assert [one["address"] for one in asked("五包")["exact"]] == ["mechanisms/m/", "glossary/#t", "a/#course"]


def test_match_is_marked_and_leads_to_its_place(library):
    [found] = library(case("a", "很长的开头" * 30 + "，当场拍板，改造20省道。" + "结尾" * 90))("拍板")["exact"]
    assert found["address"] == "a/#course"
    assert found["heading"] == "经过"
    assert "当场[拍板]，改造20省道" in found["passage"]
    assert found["passage"].startswith("…") and found["passage"].endswith("…")
    assert len(found["passage"]) < 130


def test_mark_covers_signs_inside_a_name(library):
    [found] = library(case("a", "借鉴了“红细胞·微治理”的思路"))("红细胞微治理")["exact"]
    assert "[红细胞·微治理]" in found["passage"]


def test_record_is_found_by_either_language_and_shown_in_the_readers(library):
    asked = library(case("a", "盖着印章的信", "A letter with ninety-seven seals", title="一条路"))
    [zh] = asked("seals", "zh")["exact"]
    assert (zh["title"], zh["lang"]) == ("一条路", "en")
    assert "[seals]" in zh["passage"]
    [en] = asked("印章", "en")["exact"]
    assert (en["title"], en["lang"]) == ("Title a", "zh-CN")
    assert "[印章]" in en["passage"]
    assert len(asked("印章 seals")["exact"]) == 1


def test_traditional_characters_and_pinyin(library):
    asked = library(case("a", "信访局来人，去了浦江"), case("b", "重访"), names=("信访局", "浦江经验", "重访"))
    assert (
        asked.exact("信訪局") == asked.exact("xinfangju") == asked.exact("xìn fǎng jú") == asked.exact("xin1fang3ju2") == asked.exact("xfj") == ["a"]
    )
    assert asked.exact("pujiang") == ["a"]
    assert asked("xinfangju")["read"] == ["信访局"]


def test_characters_that_sound_alike_and_one_wrong_character_come_as_close_matches(library):
    asked = library(case("a", "浦江经验"), names=("浦江经验",))
    for typed in ("蒲江经验", "浦江经念"):
        assert asked.exact(typed) == []
        assert asked.close(typed) == ["a"]
        assert asked(typed)["read"] == ["浦江经验"]


def test_stems_and_small_typos_in_english_come_below_exact_matches(library):
    asked = library(case("a", "一", "one reception a day"), case("b", "二", "many receptions"))
    assert asked.exact("receptions") == ["b"]
    assert asked.close("receptions") == ["a"]
    assert sorted(asked.close("recepton")) == ["a", "b"]


def test_words_of_readers_are_read_as_words_of_the_site(library):
    asked = library(case("a", "每个社区都有专项通道"), say="12345|hotline\t专项通道")
    assert asked.close("12345") == asked.close("complaints hotlines") == ["a"]


def test_question_finds_what_holds_its_topic(library):
    asked = library(case("a", "省道改造在何时完工，文中没写", title="省道改造"), case("b", "改造旧房"))
    assert asked.exact("省道是什么时候改造的？")[0] == "a"


def test_who_asks_for_a_post_gets_the_settled_wording_of_it_first(library):
    asked = library(case("a", "周守灯来过", title="周守灯"), case("w", "周守灯是灯塔站长", kind="wording"))
    assert asked.exact("周守灯") == ["a", "w"]
    assert asked.exact("周守灯是什么职务") == asked.exact("周守灯 职务") == ["w", "a"]


def test_wish_for_a_source_brings_claims_first(library):
    asked = library(case("a", "坐在一条板凳上", title="坐在一条板凳上"), case("c", "报告说坐在一条板凳上", kind="claim", title="第3段"))
    assert asked.exact("坐在一条板凳上") == ["a", "c"]
    assert asked.exact("坐在一条板凳上 出处") == ["c", "a"]


def test_nothing_found_offers_the_nearest_names(library):
    answer = library(case("a", "别的"), names=("联席会议制度", "民情沙龙"))("部门联席制度会")
    assert (answer["exact"], answer["close"]) == ([], [])
    assert answer["nearest"] == ["联席会议制度"]


HOSTILE = [
    "", " ", "\x00\x01\x1b[2J", ".*+?^${}()|[]\\", "(((((", "<script>alert(1)</script>", "'; DROP TABLE--", "%E6%B7", "\ud800", "\u202e倒", "🙂🙂", "a" * 10_000, "访" * 10_000, "访 " * 5_000,
    "+" * 500, "1,1,1,1," * 100, "__proto__", "constructor", "the of and", "…", "=修路", "\t访", "s0",
]  # fmt: skip


@pytest.mark.parametrize("question", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_no_question_is_too_odd(library, question):
    asked = library(case("a", "访 <b>粗</b>"), names=("信访",))
    answer = asked(question)
    assert answer["isCut"] is (len(question) > 64)
    assert all("\x00" not in one["passage"] for one in answer["exact"])


def spoil(asked, name, change):
    path = asked.files / f"{name}.js"
    path.write_bytes(change(path.read_bytes()))


SPOILED = {
    "missing": lambda content: b"",
    "cut": lambda content: content[: len(content) // 2],
    "shortened": lambda content: content.replace(b"\\n", b"", 1),
    "html": lambda content: b"<!doctype html>",
}


@pytest.mark.parametrize("how", SPOILED)
def test_damaged_shard_is_told_and_the_rest_is_found(library, how):
    asked = library(case("a", "访"), case("b", "路"))
    for path in asked.files.glob("s*.js"):
        if "访" in path.read_text("utf-8"):
            spoil(asked, path.stem, SPOILED[how])
    answer = asked("访")
    assert (answer["exact"], answer["isPartial"]) == ([], True)
    assert asked.exact("路") == ["b"]


@pytest.mark.parametrize("how", SPOILED)
@pytest.mark.parametrize("name", ["fold", "names", "sounds", "say"])
def test_damaged_table_costs_only_what_it_is_for(library, name, how):
    asked = library(case("a", "信访"), names=("信访",))
    spoil(asked, name, SPOILED[how])
    assert asked.exact("信访") == ["a"]
    asked("信訪")
    asked("xinfang")
    asked("没有")


@pytest.mark.parametrize("how", ["missing", "cut", "html"])
def test_damaged_words_of_results_leave_them_out(library, how):
    asked = library(case("a", "访"))
    spoil(asked, "zh0", SPOILED[how])
    assert asked("访")["exact"] == []


@pytest.mark.parametrize("how", ["missing", "cut", "html"])
def test_without_its_manifest_the_search_says_that_it_cannot_answer(library, how):
    asked = library(case("a", "访"))
    spoil(asked, "index", SPOILED[how])
    assert asked.page.evaluate("engine.ask('访').then(() => 'answered', fault => fault.message)") == "index"


def test_short_year_is_read_in_full_and_a_number_of_years_left_alone(parts):
    assert parts("fullYears(given)", "05年信访量") == "2005年信访量"
    assert parts("fullYears(given)", "20年来走过的路") == "20年来走过的路"
    assert parts("fullYears(given)", "1905年") == "1905年"


def test_words_that_stand_nowhere_do_not_hide_the_page_that_holds_the_others(library):
    asked = library(case("visit", "领导下访，当面听群众说"), case("road", "修一条路"))
    assert asked.close("下访作秀怎么看") == ["visit"]


def test_number_with_what_it_counts_finds_the_figure(library):
    figure = Record("figure", "figures/#f", {"zh": "91个", "en": "91 problems"}, {"zh": "当场解决的老大难问题", "en": "solved on the spot"})
    asked = library(figure, case("wording", "当天解决91个老大难问题", kind="wording"), case("case", "91个老大难问题，一个一个说"))
    assert asked.exact("91个老大难问题")[0] == "figures"
