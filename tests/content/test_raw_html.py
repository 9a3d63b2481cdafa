"""What raw-html says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.raw_html import raw_html
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
CASE = "cases/lamp-day/index.zh.md"
CASE_EN = "cases/lamp-day/index.en.md"
GAZETTE = "sources/island-gazette.yml"
GLOSSARY = "docs/glossary.yml"
HOME = "docs/home.yml"
QUESTIONS = "cases/lamp-day/questions.yml"


@pytest.mark.parametrize(
    "edits",
    [
        {ABOUT: ("这座岛是", "3 < 5，`<br>`，这座岛是")},
        {ABOUT: ("这座岛是", "<https://example.org> 这座岛是")},
        {ABOUT: ("这座岛是", "```html\n<b>\n```\n\n这座岛是")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(raw_html, tmp_path, edits) == []


def test_points_at_a_tag(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "这座岛<br>是")}
    assert said(raw_html, tmp_path, edits) == [
        "docs/about.zh.md:11:4: error[raw-html] 正文里有 HTML「<br」。\n    → 删去它，只用 Markdown；要写小于号，前后留空格。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "这座岛<br>是")}
    assert said(raw_html, tmp_path, edits, "en") == [
        "docs/about.zh.md:11:4: error[raw-html] The body holds HTML, “<br”.\n"
        "    → Remove it and use Markdown alone; leave a space after a less-than sign.",
    ]


def test_points_at_a_comment_and_a_block(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "<!-- 记号 -->\n\n<script>alert(1)</script>\n\n这座岛是")}
    assert said(raw_html, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[raw-html] 正文里有 HTML「<!--」。\n    → 删去它，只用 Markdown；要写小于号，前后留空格。",
        "docs/about.zh.md:13:1: error[raw-html] 正文里有 HTML「<script」。\n    → 删去它，只用 Markdown；要写小于号，前后留空格。",
        "docs/about.zh.md:13:17: error[raw-html] 正文里有 HTML「</script」。\n    → 删去它，只用 Markdown；要写小于号，前后留空格。",
    ]


def test_reads_boxes(tmp_path):
    edits: Edits = {CASE: ("    - 新灯由谁出钱", "    - 新灯<b>由谁出钱")}
    assert said(raw_html, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:50:9: error[raw-html] 正文里有 HTML「<b」。\n    → 删去它，只用 Markdown；要写小于号，前后留空格。",
    ]


def test_refuses_attribute_lists(tmp_path):
    edits: Edits = {ABOUT: ("虚构的。", "[虚构](brief.zh.md){: onclick=alert }的。")}
    assert said(raw_html, tmp_path, edits) == [
        "docs/about.zh.md:11:22: error[raw-html] 正文里有花括号「{: onclick=alert }」。\n    → 删去花括号和里面的属性。",
    ]


def test_reads_the_fields_of_a_page(tmp_path):
    edits: Edits = {CASE: ("title: 鹤屿：灯塔下的一天", "title: 鹤屿<script>alert(1)</script>")}
    assert said(raw_html, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:6:1: error[raw-html] 「title」里有 HTML「<script」。\n    → 删去它，字段里只写文字。",
    ]


def test_reads_english_words(tmp_path):
    edits: Edits = {CASE_EN: ("keywords: [lighthouse, notice", "keywords: [lighthouse, <i>notice")}
    assert said(raw_html, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:4:24: error[raw-html] 「keywords」里有 HTML「<i」。\n    → 删去它，字段里只写文字。",
    ]


def test_reads_claims_and_questions_and_terms(tmp_path):
    edits: Edits = {
        GAZETTE: ("zh: 当天来了32条船上的人。", "zh: 当天<b>来了32条船上的人。"),
        QUESTIONS: ("zh: 按先后排一排。", "zh: 按<u>先后排一排。"),
        GLOSSARY: ("def: {zh: 看守灯塔的人。", "def: {zh: 看守</p>灯塔的人。"),
    }
    assert said(raw_html, tmp_path, edits) == [
        "cases/lamp-day/questions.yml:5:10: error[raw-html] 「stem」里有 HTML「<u」。\n    → 删去它，字段里只写文字。",
        "docs/glossary.yml:14:9: error[raw-html] 「def」里有 HTML「</p」。\n    → 删去它，字段里只写文字。",
        "sources/island-gazette.yml:59:7: error[raw-html] 「statement」里有 HTML「<b」。\n    → 删去它，字段里只写文字。",
    ]


def test_reads_tables(tmp_path):
    edits: Edits = {HOME: ("lead: {zh: 一座虚构的岛", "lead: {zh: 一座<em>虚构的岛"), "docs/interface.yml": ("zh: 菜单", "zh: <menu>")}
    assert said(raw_html, tmp_path, edits) == [
        "docs/home.yml:4:10: error[raw-html] 「lead」里有 HTML「<em」。\n    → 删去它，字段里只写文字。",
        "docs/interface.yml:2:8: error[raw-html] 「menu」里有 HTML「<menu」。\n    → 删去它，字段里只写文字。",
    ]
