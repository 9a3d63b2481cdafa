"""Front matter of staged pages: what templates read, with links that hold."""

from posixpath import normpath

import pytest

from tests.staging.pretend_site import ADDRESS, page, paths_with, staged


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    paths = paths_with(tmp_path_factory.mktemp("frame"))
    return paths, staged(paths)


@pytest.fixture(scope="module")
def made_public(tmp_path_factory):
    paths = paths_with(tmp_path_factory.mktemp("public"))
    return paths, staged(paths, site_url=ADDRESS, repo_url="https://git.example/isle/lamp/")


def links_of(head):
    found = [item["href"] for key in ("menu", "footer", "crumbs") for item in head[key]]
    return found + [head[key]["href"] for key in ("prev", "next", "twin") if key in head]


def test_every_link_of_every_frame_arrives_at_a_page(made):
    paths, result = made
    pages = {("/en/" if one.lang == "en" else "/") + one.address for one in result.pages}
    for one in result.pages:
        here = ("/en/" if one.lang == "en" else "/") + one.address
        head, _ = page(paths, f"{one.lang}/{one.address}index.md")
        for href in links_of(head):
            goal = normpath(here + href.partition("#")[0])
            assert (goal if goal == "/" else f"{goal}/") in pages, (here, href)
        assert normpath(here + head["site"]) == "/"
        assert normpath(here + head["root"]) == ("/en" if one.lang == "en" else "/")


def test_twins_lead_to_each_other(made):
    paths, result = made
    assert {one.address for one in result.pages if one.lang == "zh"} == {one.address for one in result.pages if one.lang == "en"}
    assert page(paths, "zh/cases/lamp-day/index.md")[0]["twin"] == {"title": "English", "href": "../../en/cases/lamp-day/", "lang": "en"}
    assert page(paths, "en/cases/lamp-day/index.md")[0]["twin"] == {"title": "中文", "href": "../../../cases/lamp-day/", "lang": "zh-CN"}


def test_neighbours_form_one_chain_in_each_kind(made):
    paths, _ = made
    head, _ = page(paths, "zh/cases/lamp-day/index.md")
    assert "prev" not in head
    assert head["next"] == {"title": "浅滩：一本灯塔日志", "href": "../lamp-log/"}
    assert page(paths, "zh/cases/lamp-log/index.md")[0]["prev"] == {"title": "鹤屿：灯塔下的一天", "href": "../lamp-day/"}


def test_nothing_is_invented_where_no_address_is_set(made):
    paths, result = made
    for one in result.pages:
        head, _ = page(paths, f"{one.lang}/{one.address}index.md")
        assert not {"canonical", "alternates", "edit"} & head.keys()
        assert "http" not in head.get("jsonld", "").replace("https://schema.org", "")


def test_public_addresses_stand_in_the_head(made_public):
    paths, _ = made_public
    head, _ = page(paths, "en/cases/lamp-log/index.md")
    assert head["canonical"] == f"{ADDRESS}en/cases/lamp-log/"
    assert head["alternates"] == [{"lang": "zh-CN", "href": f"{ADDRESS}cases/lamp-log/"}, {"lang": "en", "href": f"{ADDRESS}en/cases/lamp-log/"}]
    assert head["edit"] == "https://git.example/isle/lamp/edit/main/cases/lamp-log/index.en.md"
    assert f'"url": "{ADDRESS}en/cases/lamp-log/"' in head["jsonld"]
    assert page(paths, "zh/index.md")[0]["canonical"] == ADDRESS


def test_menus_lead_only_where_something_stands(tmp_path):
    paths = paths_with(tmp_path)
    for name in ("brief", "trainer", "about", "contribute"):
        for lang in ("zh", "en"):
            (paths.root / f"docs/{name}.{lang}.md").unlink()
    staged(paths)
    head, _ = page(paths, "zh/cases/index.md")
    assert [item["id"] for item in head["menu"]] == ["home", "cases", "mechanisms", "principles", "modules"]
    assert [item["href"] for item in head["footer"]] == [
        "../progress/",
        "../sources/",
        "../glossary/",
        "../timeline/",
        "../figures/",
        "../discrepancies/",
        "../wording/",
        "../compare/",
        "../data/",
        "../offline/",
    ]


@pytest.mark.parametrize(
    ("edit", "name", "kind"),
    [
        ({"cases/lamp-log/index.zh.md": ("写报告的就是守灯人自己", "写报告的正是守灯人自己")}, "en/cases/lamp-log/index.md", "outdated"),
        ({"cases/lamp-log/index.zh.md": ("status: published", "status: draft")}, "zh/cases/lamp-log/index.md", "draft"),
    ],
)
def test_notice_says_the_state_of_the_page(tmp_path, edit, name, kind):
    paths = paths_with(tmp_path, edit)
    staged(paths)
    assert page(paths, name)[0]["notice"]["kind"] == kind


def test_page_in_the_other_language_is_not_offered_to_search_engines(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / "docs/about.en.md").unlink()
    staged(paths, site_url=ADDRESS)
    head, _ = page(paths, "en/about/index.md")
    assert (head["robots"], head["content_lang"], head["canonical"]) == ("noindex", "zh-CN", f"{ADDRESS}about/")
