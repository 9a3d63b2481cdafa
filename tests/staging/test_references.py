"""Citations, whole lines at a time: GB/T 7714-2015, BibTeX, CSL-JSON, and the box on the page that offers them."""

import json
import re
from dataclasses import replace
from html import unescape

import jsonschema
import pytest

from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from scripts.staging.bibtex import bibtex
from scripts.staging.content_pages import content_page
from scripts.staging.csl import csl
from scripts.staging.gbt import gbt
from scripts.staging.references import Reference, of_article, of_page
from scripts.staging.settings import settings
from scripts.staging.site import Site
from tests.staging.bibtex_reader import entries
from tests.staging.pretend_site import ADDRESS, DAY, page, paths_with, site_of, staged

WEB = Reference("a", "web", "一条路", ("编写组",), container="站", date="2026-11-22", address="https://x.example/a/", language="zh-CN")
NASTY = r'50% {half} } { \ "quoted" & #1 $x_y ~tilde^ “浦江”, and = @misc{x,'
# What CSL's own schema asks of the fields that we write.
_PART = {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3}
_CSL = {
    "type": "array",
    "items": {
        "type": "object", "required": ["id", "type"], "additionalProperties": False,
        "properties": {
            "id": {"type": "string"},
            "type": {"enum": ["article-journal", "article-newspaper", "chapter", "document", "dataset", "report", "standard", "webpage"]},
            "author": {"type": "array", "items": {"type": "object", "required": ["literal"], "additionalProperties": False, "properties": {"literal": {"type": "string"}}}},
            "issued": {
                "type": "object", "required": ["date-parts"], "additionalProperties": False,
                "properties": {"circa": {"type": "boolean"}, "date-parts": {"type": "array", "items": _PART, "minItems": 1, "maxItems": 1}},
            },
            **{name: {"type": "string", "minLength": 1} for name in ("title", "container-title", "publisher", "issue", "URL", "language", "abstract", "note")},
        },
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def real():
    return Site(load(Paths()), settings(PROJECT), DAY)


def article(site, name, lang):
    source = next(item.record for item in site.library.sources.values() if any(one.id == name for one in item.record.articles))
    return of_article(site, site.library.articles[name], source, lang)


@pytest.mark.parametrize(
    ("reference", "line"),
    [
        (WEB, "编写组. 一条路[EB/OL]//站. (2026-11-22)[2027-01-02]. https://x.example/a/."),
        (replace(WEB, address=""), "编写组. 一条路[EB/OL]//站. (2026-11-22)."),
        (replace(WEB, publisher="某单位"), "编写组. 一条路[EB/OL]//站. 某单位, 2026(2026-11-22)[2027-01-02]. https://x.example/a/."),
        (replace(WEB, medium="data", container=""), "编写组. 一条路[DS/OL]. (2026-11-22)[2027-01-02]. https://x.example/a/."),
        (Reference("b", "journal", "题", ("甲", "乙", "丙"), container="刊", date="2023-06", number="6"), "甲, 乙, 丙. 题[J]. 刊, 2023(6)."),
        (Reference("b", "journal", "题", ("甲", "乙", "丙", "丁"), container="刊"), "甲, 乙, 丙, 等. 题[J]. 刊."),
        (Reference("b", "journal", "T", ("A", "B", "C", "D"), container="J", language="en"), "A, B, C, et al. T[J]. J."),
        (Reference("c", "newspaper", "题", (), "未署名", "报", date="2023", inferred=True), "未署名. 题[N]. 报, [2023]."),
        (Reference("c", "newspaper", "题", ("甲",), container="报", date="2023-11-05", number="4"), "甲. 题[N]. 报, 2023-11-05(4)."),
        (Reference("c", "newspaper", "题", ("甲",), container="报"), "甲. 题[N]. 报."),
        (Reference("d", "book", "章", ("甲",), container="书", publisher="社", date="2020"), "甲. 章[M]//书. 社, 2020."),
        (Reference("d", "book", "书", ("甲",), container="书", publisher="社"), "甲. 书[M]. 社."),
        (Reference("e", "report", "题", ("甲",), container="丛刊", date="2020-03-01"), "甲. 题[R]//丛刊. 2020."),
        (Reference("f", "standard", "GB 1", (), publisher="社", date="2015"), "GB 1[S]. 社, 2015."),
        (Reference("g", "", "题"), "题[Z]."),
    ],
)
def test_line_of_the_standard(reference, line):
    assert gbt(reference, accessed="2027-01-02") == line


@pytest.mark.parametrize(
    ("name", "lang", "line"),
    [
        ("djyj-report", "zh", "未署名. 浦江经验调研情况报告：真下真访民情 实心实意办事[J]. 党建研究, 2023(6)."),
        ("djyj-report", "en", "Unsigned. 浦江经验调研情况报告：真下真访民情 实心实意办事 [Research report on the Pujiang Experience: truly going down to hear the people, sincerely getting things done][J]. 党建研究 [Dangjian Yanjiu], 2023(6)."),
        ("cq-hechuan", "zh", "秦辉富. 协同发力推动社会力量有序参与社会治理[N]. 重庆日报, [2023]."),
        ("cq-hechuan", "en", "Qin Huifu. 协同发力推动社会力量有序参与社会治理 [Joint effort so that social forces take part in social governance in good order][N]. 重庆日报 [Chongqing Daily], [2023]."),
        ("cq-editor", "zh", "编者（未署名）. 传承好弘扬好践行好“浦江经验”（编者按）[N]. 重庆日报, [2023]."),
    ],
)  # fmt: skip
def test_the_two_publications_of_the_real_content(real, name, lang, line):
    assert gbt(article(real, name, lang)) == line


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("zh", f"编写组. 鹤屿：灯塔下的一天[EB/OL]//“浦江经验”学与用. (2026-11-22)[2027-01-02]. {ADDRESS}cases/lamp-day/."),
        ("en", f"Editorial team. Heron Isle: a day below the lighthouse[EB/OL]//Pujiang Experience: Study and Practice. (2026-11-22)[2027-01-02]. {ADDRESS}en/cases/lamp-day/."),
    ],
)  # fmt: skip
def test_a_page_of_ours_in_both_languages(tmp_path, lang, line):
    site = site_of(paths_with(tmp_path), site_url=ADDRESS)
    assert gbt(of_page(site, site.library.cases["lamp-day"].page(lang).record, lang), accessed="2027-01-02") == line


def test_bibtex_of_a_page_and_of_an_article(tmp_path, real):
    site = site_of(paths_with(tmp_path), site_url=ADDRESS, operator={"name": "某单位"})
    assert bibtex(of_page(site, site.library.cases["lamp-day"].record, "zh")) == (
        "@misc{pujiang-lamp-day-zh,\n  author = {{编写组}},\n  title = {{鹤屿：灯塔下的一天}},\n  howpublished = {“浦江经验”学与用},\n  publisher = {某单位},\n"
        f"  year = {{2026}},\n  month = nov,\n  url = {{{ADDRESS}cases/lamp-day/}},\n  language = {{zh-CN}}\n}}"
    )
    assert bibtex(article(real, "cq-hechuan", "zh")) == (
        "@article{cq-hechuan,\n  author = {{秦辉富}},\n  title = {{协同发力推动社会力量有序参与社会治理}},\n"
        "  journal = {重庆日报},\n  year = {[2023]},\n  language = {zh-CN}\n}"
    )
    assert bibtex(article(real, "djyj-report", "zh")) == (
        "@article{djyj-report,\n  title = {{浦江经验调研情况报告：真下真访民情 实心实意办事}},\n  journal = {党建研究},\n"
        "  year = {2023},\n  number = {6},\n  note = {未署名},\n  language = {zh-CN}\n}"
    )


def test_bibtex_keeps_every_character_through_a_strict_reader():
    reference = replace(WEB, title=NASTY, authors=(NASTY, "乙"), container=NASTY, publisher=NASTY, address="https://x.example/a_b/?q=1%20&r={x}#~p")
    one = entries(bibtex(reference))[0]
    assert (one.kind, one.key, one.fields["title"], one.fields["howpublished"], one.fields["publisher"]) == ("misc", "a", NASTY, NASTY, NASTY)
    assert one.fields["author"] == f"{NASTY} and 乙"
    assert one.fields["url"] == "https://x.example/a_b/?q=1%20&r=%7Bx%7D#~p"


def test_csl_of_a_page_and_of_an_article(tmp_path, real):
    site = site_of(paths_with(tmp_path), site_url=ADDRESS)
    record = site.library.cases["lamp-day"].page("en").record
    assert json.loads(csl([of_page(site, record, "en"), article(real, "cq-hechuan", "en"), article(real, "djyj-report", "zh")])) == [
        {"id": "pujiang-lamp-day-en", "type": "webpage", "title": record.title, "author": [{"literal": "Editorial team"}],
         "container-title": "Pujiang Experience: Study and Practice", "issued": {"date-parts": [[2026, 11, 22]]}, "URL": f"{ADDRESS}en/cases/lamp-day/",
         "language": "en", "abstract": record.summary},
        {"id": "cq-hechuan", "type": "article-newspaper", "author": [{"literal": "Qin Huifu"}], "container-title": "重庆日报 [Chongqing Daily]",
         "title": "协同发力推动社会力量有序参与社会治理 [Joint effort so that social forces take part in social governance in good order]",
         "issued": {"date-parts": [[2023]], "circa": True}, "language": "zh-CN"},
        {"id": "djyj-report", "type": "article-journal", "title": "浦江经验调研情况报告：真下真访民情 实心实意办事", "container-title": "党建研究",
         "issue": "6", "issued": {"date-parts": [[2023]]}, "language": "zh-CN", "note": "未署名"},
    ]  # fmt: skip


@pytest.mark.parametrize("medium", ["journal", "newspaper", "book", "report", "standard", "web", "data", ""])
def test_csl_fits_its_schema_whatever_is_known(medium):
    for reference in (
        replace(WEB, medium=medium),
        Reference("b", medium, "题", unsigned="未署名", date="2023-06", inferred=True),
        Reference("c", medium, "题"),
    ):
        jsonschema.Draft202012Validator(_CSL).validate(json.loads(csl([reference])))


def texts(body):
    """What the box offers, in order: title → text as a reader copies it."""
    box = re.search(r'<details class="cite".*?</details>', body, re.DOTALL).group()
    found = re.findall(r'data-copy-name="([^"]*)"[^>]*>(.*?)</(?:pre|p)>', box, re.DOTALL)
    return {unescape(name): unescape(re.sub(r"<[^>]+>", "", text)) for name, text in found}


def test_box_offers_page_and_sources_in_three_forms(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    offered = texts(page(paths, "zh/cases/lamp-day/index.md")[1])
    assert list(offered) == [
        "摘要", "本页 GB/T 7714-2015", "本页 BibTeX", "本页 CSL-JSON", "本页依据的文章 GB/T 7714-2015", "本页依据的文章 BibTeX", "本页依据的文章 CSL-JSON",
    ]  # fmt: skip
    assert offered["本页 GB/T 7714-2015"] == "编写组. 鹤屿：灯塔下的一天[EB/OL]//“浦江经验”学与用. (2026-11-22)."
    assert offered["本页依据的文章 GB/T 7714-2015"] == "未署名. 灯塔下的一天[N]. 鹤屿岛报, 1931(8)."
    assert [entry.key for entry in entries(offered["本页 BibTeX"])] == ["pujiang-lamp-day-zh"]
    assert "\n  title = {{鹤屿：灯塔下的一天}},\n" in offered["本页 BibTeX"]
    assert [item["id"] for item in json.loads(offered["本页依据的文章 CSL-JSON"])] == ["gazette-day"]


def test_every_real_page_has_a_box_that_reads_back(real):
    for kind in ("case", "mechanism", "principle"):
        for entry in real.shown(kind):
            for lang in ("zh", "en"):
                made = content_page(real, entry, lang)
                offered = texts(made.body)
                own, rests = (name for name in offered if name.endswith("BibTeX"))
                assert len(entries(offered[own])) == 1
                keys = [one.key for one in entries(offered[rests])]
                assert keys == [item["id"] for item in json.loads(offered[rests.replace("BibTeX", "CSL-JSON")])] != []
                assert len(offered[rests.replace("BibTeX", "GB/T 7714-2015")].split("\n")) == len(keys)
                assert "http" not in "".join(offered.values())
                assert made.scripts[0] == "cite"


def test_day_of_reading_has_its_place_only_beside_an_address(tmp_path):
    paths = paths_with(tmp_path)
    staged(paths)
    assert "data-today" not in page(paths, "zh/cases/lamp-day/index.md")[1]
    staged(paths, site_url=ADDRESS)
    body = page(paths, "zh/cases/lamp-day/index.md")[1]
    assert body.count("<span data-today></span>") == 1
    assert f"(2026-11-22)<span data-today></span>. {ADDRESS}cases/lamp-day/." in body
