"""Pages of the course: modules, their sheet, the index with its paths, scenarios, and the report on the bank."""

import json
import re

import pytest

from scripts.paths import PROJECT
from scripts.staging.bank_page import bank_page
from scripts.staging.collect import pages
from scripts.staging.course_index import modules_index, scenarios_index
from scripts.staging.module_pages import module_page, module_sheet
from scripts.staging.scenario_pages import scenario_page
from tests.staging.pretend_site import paths_with, site_of

MODULE, QUESTIONS, SCENARIO = "docs/modules/lamp-keeping/index.zh.md", "docs/modules/lamp-keeping/questions.yml", "docs/scenarios/late-lamp.yml"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return site_of(paths_with(tmp_path_factory.mktemp("course")))


def made(site, lang="zh"):
    return module_page(site, site.library.modules["lamp-keeping"], lang)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_module_has_its_parts_in_order_and_both_languages_share_their_anchors(site, lang):
    page = made(site, lang)
    parts = ["objectives", "why", "points", "seen", "home", "readings", "discussion", "quiz"]
    assert [part["id"] for part in page.toc] == parts
    places = [page.body.find(f"{{#{name}}}") if f"{{#{name}}}" in page.body else page.body.find(f'id="{name}"') for name in parts]
    assert places == sorted(places) and min(places) > 0
    assert page.scripts == ("cite", "module") and page.tab == "modules" and page.content_lang == ""


def test_module_says_what_can_be_done_afterwards_how_long_and_what_to_read(site):
    body = made(site).body
    assert "排出一件请求从告示到回话的先后" in body and site.word("minutes", "zh", n=10) in body
    assert '<a href="../../cases/lamp-day/">鹤屿：灯塔下的一天</a>' in body
    assert "<b>轮流守夜</b>" in body and "night-watch/" not in body  # planned: a name without a link
    assert "看港务长听完答应了什么。" in body
    assert 'class="admonition' not in body and '!!! further "延伸一步"' in body


def test_discussion_folds_what_to_listen_for(site):
    body = made(site).body
    talk = body[body.index('id="d-who-waits"') : body.index('id="d-lamp-or-light"')]
    assert (
        talk.index("谁在等一句回话？") < talk.index("<details") < talk.index("说得出等了多久") < talk.index("只说“都回了”") < talk.index("</details>")
    )


def test_all_seven_kinds_of_questions_can_be_read_without_scripts(site):
    body = made(site).body
    assert re.findall(r'data-kind="([a-z-]+)"', body) == ["order", "match", "true-false", "judgement", "multiple", "single", "reflection"]
    match = body[body.index('id="q-lamp-keeping-log"') : body.index('id="q-lamp-keeping-said"')]
    lefts, rights = re.findall(r'data-left="(\d)"', match), re.findall(r'data-right="(\d)"', match)
    assert lefts == ["1", "2", "3"] and sorted(rights) == lefts and rights != lefts
    assert match.index("<details") < match.index("守灯人 — 记下请求")
    own = body[body.index('id="q-lamp-keeping-own"') :]
    assert own.index("<details") < own.index("写出是谁的哪件事") and 'class="opts"' not in own[: own.index("</article>")]


def test_sheet_has_the_questions_first_and_no_key_among_them(site):
    sheet = module_sheet(site, site.library.modules["lamp-keeping"], "zh")
    assert sheet is not None and sheet.address == "modules/lamp-keeping/sheet/" and sheet.robots == "noindex"
    questions, answers = sheet.body.split('id="answers"')
    assert questions.count('<li class="q"') == answers.count('<li class="q"') == 7
    assert "靠岸就记" not in questions and "靠岸就记" in answers and "写出是谁的哪件事" in answers


def test_module_without_questions_has_no_sheet_and_no_player(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / QUESTIONS).unlink()
    site = site_of(paths)
    assert made(site).scripts == ("cite",) and module_sheet(site, site.library.modules["lamp-keeping"], "zh") is None
    assert "sheet/" not in made(site).body


def test_module_without_english_shows_the_chinese_text_at_the_english_address(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / "docs/modules/lamp-keeping/index.en.md").unlink()
    page = made(site_of(paths), "en")
    assert page.content_lang == "zh-CN" and page.robots == "noindex" and page.notice == {"kind": "missing", "text": page.notice["text"]}
    assert "学完能做到" in page.body and '<a href="../../cases/lamp-day/">' in page.body


def test_index_lists_modules_paths_and_scenarios(site):
    (page,) = modules_index(site, "zh")
    assert '<a href="lamp-keeping/">守灯：听到有回话</a>' in page.body
    assert 'id="path-one-tide"' in page.body and site.word("minutes", "zh", n=12) in page.body and "做完测验。" in page.body
    assert '<a href="../scenarios/late-lamp/">灯晚到了</a>' in page.body and '<a href="../scenarios/">' in page.body
    (page,) = scenarios_index(site, "en")
    assert '<a href="late-lamp/">The lamp is late</a>' in page.body and "made-up" in page.body.lower()


def test_scenario_is_linked_sections_marked_as_fiction(site):
    page = scenario_page(site, site.library.scenarios["late-lamp"].record, "zh")
    assert page.body.index("教学情境·虚构") < page.body.index("<h1") and page.content_lang == ""
    nodes = re.findall(r'<section class="node" id="([a-z]+)"', page.body)
    assert nodes == ["pier", "again", "news", "dark"]
    assert set(re.findall(r'class="next" href="#([a-z]+)"', page.body)) <= set(nodes)
    choice = page.body[page.body.index('data-choice="name-a-day"') : page.body.index('data-choice="shrug"')]
    assert choice.index("说明船期") < choice.index("<details") < choice.index("日子有了") < choice.index("</details>") < choice.index('href="#news"')
    assert '<a href="../../mechanisms/open-log/">' in choice and '<a href="../../sources/harbour-report/#ha-aim"' in choice
    assert page.body.count("<details") == 2  # choices that judge nothing explain nothing
    assert "补上了回话这一环。" in page.body[page.body.index('data-end="told"') :]


def test_withdrawn_module_and_scenario_are_nowhere(tmp_path):
    site = site_of(paths_with(tmp_path, {MODULE: ("status: checked", "status: withdrawn"), SCENARIO: ("status: checked", "status: withdrawn")}))
    made = list(pages(site, "zh"))
    assert not [page.address for page in made if page.address.startswith(("modules/", "scenarios/"))]
    assert not [page.address for page in made if "lamp-keeping/" in page.body or "late-lamp/" in page.body]


def test_claims_and_practices_say_where_the_course_uses_them(site):
    assert [use.name for use in site.uses["ha-aim"] if use.kind == "scenario"] == ["late-lamp"]
    assert ("scenario", "late-lamp") in site.backlinks["mechanism", "open-log"]
    assert ("module", "lamp-keeping") in site.backlinks["case", "lamp-day"] and ("module", "lamp-keeping") in site.backlinks[
        "mechanism", "pier-notice"
    ]
    assert site.use(next(use for use in site.uses["ha-aim"] if use.kind == "scenario"), "zh") == ("灯晚到了", "scenarios/late-lamp/")


def test_report_counts_the_questions_that_readers_meet(site):
    page = bank_page(site, "zh")
    shown = [item for owner, item in site.library.every_question() if item.record.status == "live"]
    assert page.address == "about/bank/" and f"{len(shown)}道" in page.description
    row = page.body[page.body.index("守灯：听到有回话") :]
    assert row.index("7道") < row.index("配对\u00a01") and "2道里" in row[: row.index("</dl>")]


def test_open_data_holds_nodes_as_a_list(site):
    from scripts.staging import data

    scenario = json.loads(data.files(site)["api/v1/scenarios.json"])["items"][0]
    assert [node["id"] for node in scenario["nodes"]] == ["pier", "again", "news", "dark"]
    assert scenario["ends"][0] == {"id": "told", "zh": "补上了回话这一环。", "en": "The link of the answer was supplied."}
    table = data.files(site)["api/v1/scenarios.csv"].split("\r\n")
    assert len([line for line in table if line]) == 5 and "node_choices_2_why_zh" in table[0]


def test_markup_in_a_scenario_is_text(tmp_path):
    site = site_of(paths_with(tmp_path, {SCENARIO: ("zh: 点点头走开", "zh: <script>alert(1)</script>")}))
    body = scenario_page(site, site.library.scenarios["late-lamp"].record, "zh").body
    assert "<script>" not in body and "&lt;script&gt;" in body


def test_every_word_of_the_quiz_of_a_module_is_there_and_none_is_left_over(site):
    texts = "".join(path.read_text("utf-8") for path in sorted((PROJECT / "web/module").glob("*.ts"))) + (
        PROJECT / "web/course/receipt-box.ts"
    ).read_text("utf-8")
    forms = ("precheck", "quiz", "pre", "post")
    said = set(re.findall(r'say\(\s*"([a-z_]+)"', texts)) | {f"title_{form}" for form in forms} | {f"way_{form}" for form in (*forms, "all", "exam")}
    quoted = set(re.findall(r'"([a-z_]+)"', texts)) | said
    words = set(site.words("module-js-", "zh"))
    assert said <= words
    assert words - quoted == set()
