"""What links-known says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.links_known import links_known
from tests.content.pretend import Edits, said

ABOUT = "docs/about.zh.md"
CASE = "cases/lamp-day/index.zh.md"
CASE_EN = "cases/lamp-day/index.en.md"


@pytest.mark.parametrize(
    "edits",
    [
        {CASE: ("[依据在这里](../../sources/island-gazette.yml#ga-day)", "[来源](../../sources/island-gazette.yml)")},
        {CASE: ("[依据在这里](../../sources/island-gazette.yml#ga-day)", "`[甲](乙)`")},
        {CASE: ("[依据在这里](../../sources/island-gazette.yml#ga-day)", "[守灯人](../../docs/glossary.yml#keeper)")},
        {CASE: ("[依据在这里](../../sources/island-gazette.yml#ga-day)", "![灯](media/none.png)")},
        {CASE: ("[^ga-day]答应", "[^no-such-claim]答应")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(links_known, tmp_path, edits) == []


def test_offers_the_nearest_page(tmp_path):
    edits: Edits = {CASE: ("pier-notice.zh.md", "pier-notices.zh.md")}
    assert said(links_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:26:15: error[links-known] 链接指向的「../../docs/mechanisms/pier-notices.zh.md」不存在。\n"
        "    → 改为最接近的「../../docs/mechanisms/pier-notice.zh.md」，或核对拼写。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {CASE: ("pier-notice.zh.md", "pier-notices.zh.md")}
    assert said(links_known, tmp_path, edits, "en") == [
        "cases/lamp-day/index.zh.md:26:15: error[links-known] The link points to “../../docs/mechanisms/pier-notices.zh.md”, which does not exist.\n"
        "    → Change it to the nearest known one, “../../docs/mechanisms/pier-notice.zh.md”, or check the spelling.",
    ]


def test_says_where_a_link_leaves_the_project(tmp_path):
    edits: Edits = {CASE: ("../../docs/mechanisms/pier-notice.zh.md", "../../../docs/mechanisms/pier-notice.zh.md")}
    assert said(links_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:26:15: error[links-known] 链接「../../../docs/mechanisms/pier-notice.zh.md」指到项目文件夹之外。\n"
        "    → 核对 ../ 的个数。",
    ]


def test_wants_the_twin_in_the_language_of_the_page(tmp_path):
    edits: Edits = {CASE: ("pier-notice.zh.md", "pier-notice.en.md")}
    assert said(links_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:26:15: error[links-known] 中文页链接到了另一种语言的「../../docs/mechanisms/pier-notice.en.md」。\n"
        "    → 改为「../../docs/mechanisms/pier-notice.zh.md」。",
    ]


def test_wants_the_twin_in_english_too(tmp_path):
    edits: Edits = {CASE_EN: ("night-watch.en.md", "night-watch.zh.md")}
    assert said(links_known, tmp_path, edits) == [
        "cases/lamp-day/index.en.md:23:140: error[links-known] 英文页链接到了另一种语言的「../../docs/mechanisms/night-watch.zh.md」。\n"
        "    → 改为「../../docs/mechanisms/night-watch.en.md」。",
    ]


def test_offers_the_nearest_claim(tmp_path):
    edits: Edits = {CASE: ("yml#ga-day", "yml#ga-dai")}
    assert said(links_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:34:101: error[links-known] 没有「ga-dai」这条依据。\n    → 改为最接近的「ga-day」，或核对拼写。",
    ]


def test_names_the_file_in_which_a_claim_stands(tmp_path):
    edits: Edits = {CASE: ("island-gazette.yml#ga-day", "harbour-report.yml#ga-day")}
    assert said(links_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:34:101: error[links-known] 依据「ga-day」不在 harbour-report.yml 里。\n    → 把文件名改为 island-gazette.yml。",
    ]


def test_reads_the_glossary(tmp_path):
    edits: Edits = {"docs/trainer.zh.md": ("glossary.yml#keeper", "glossary.yml#keepers")}
    assert said(links_known, tmp_path, edits) == [
        "docs/trainer.zh.md:13:44: error[links-known] glossary.yml 里没有「keepers」。\n    → 改为最接近的「keeper」，或核对拼写。",
    ]


def test_warns_of_a_link_out_of_the_site(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "[这座岛](https://example.org/isle)是")}
    assert said(links_known, tmp_path, edits) == [
        "docs/about.zh.md:11:1: warning[links-known] 链接「https://example.org/isle」通向站外，内网里打不开。\n"
        "    → 离了它这一页也要读得懂；能写进正文的写进正文。",
    ]


def test_refuses_other_schemes(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "[这座岛](javascript:alert&#40;1&#41;)和[那](http://example.org)、[信](mailto:a@example.org)是")}
    assert said(links_known, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[links-known] 链接用了「javascript:」开头的地址。\n    → 站内页写相对地址；站外只用 https://。",
        "docs/about.zh.md:11:36: error[links-known] 链接用了「http:」开头的地址。\n    → 站内页写相对地址；站外只用 https://。",
        "docs/about.zh.md:11:60: error[links-known] 链接用了「mailto:」开头的地址。\n    → 站内页写相对地址；站外只用 https://。",
    ]


def test_refuses_a_scheme_written_in_entities(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "[这座岛](&#106;avascript:void)是")}
    assert said(links_known, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[links-known] 链接用了「javascript:」开头的地址。\n    → 站内页写相对地址；站外只用 https://。",
    ]


def test_refuses_absolute_addresses_and_mere_places(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "[这座岛](/cases/)、[那](#there)、[空]()是")}
    assert said(links_known, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[links-known] 链接「/cases/」以斜杠开头。\n"
        "    → 写成从本文件出发的相对地址，如 ../../docs/mechanisms/名称.zh.md。",
        "docs/about.zh.md:11:16: error[links-known] 链接「#there」只有页内位置。\n"
        "    → 用文字说在哪一节；要指依据，写 ../../sources/来源.yml#依据编号。",
        "docs/about.zh.md:11:28: error[links-known] 链接「空」没有地址。\n    → 补上地址，或去掉方括号。",
    ]


def test_refuses_a_protocol_without_a_name(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是", "[这座岛](//example.org/)是")}
    assert said(links_known, tmp_path, edits) == [
        "docs/about.zh.md:11:1: error[links-known] 链接「//example.org/」以斜杠开头。\n"
        "    → 写成从本文件出发的相对地址，如 ../../docs/mechanisms/名称.zh.md。",
    ]


def test_refuses_forms_that_the_site_does_not_read(tmp_path):
    edits: Edits = {ABOUT: ("这座岛是虚构的。", '[岛](brief.zh.md "题")、[岛][ref]、<https://example.org>是。\n\n[ref]: javascript:alert\n')}
    assert said(links_known, tmp_path, edits) == [
        'docs/about.zh.md:11:3: error[links-known] 「](brief.zh.md "题")」不是网站能读的链接写法。\n'
        "    → 写成 [文字](地址)，地址里不留空格、不加标题。",
        "docs/about.zh.md:11:22: error[links-known] 「[岛][ref]」不是网站能读的链接写法。\n    → 写成 [文字](地址)，地址里不留空格、不加标题。",
        "docs/about.zh.md:11:31: error[links-known] 「<https://example.org>」不是网站能读的链接写法。\n"
        "    → 写成 [文字](地址)，地址里不留空格、不加标题。",
        "docs/about.zh.md:13:1: error[links-known] 「[ref]: javascript:alert」不是网站能读的链接写法。\n"
        "    → 写成 [文字](地址)，地址里不留空格、不加标题。",
    ]


def test_refuses_files_that_have_no_page(tmp_path):
    edits: Edits = {CASE: ("../../docs/mechanisms/pier-notice.zh.md", "questions.yml")}
    assert said(links_known, tmp_path, edits) == [
        "cases/lamp-day/index.zh.md:26:15: error[links-known] 链接指向的「questions.yml」不存在。\n    → 改为最接近的「index.zh.md」，或核对拼写。",
    ]
