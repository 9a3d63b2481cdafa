"""sitemap.xml: well formed, only pages that may be found, nothing where no address is set."""

import xml.etree.ElementTree as ElementTree

from scripts.staging.made import Made
from scripts.staging.settings import Settings
from scripts.staging.sitemap import sitemap
from tests.staging.pretend_site import ADDRESS, paths_with, staged

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def entries(text):
    return [
        (one.findtext("s:loc", None, NAMES), one.findtext("s:lastmod", None, NAMES), [(twin.get("hreflang"), twin.get("href")) for twin in one.findall("x:link", NAMES)])
        for one in ElementTree.fromstring(text).findall("s:url", NAMES)
    ]  # fmt: skip


def made(address, lang="zh", **more):
    return Made(address, lang, "page", "页", "", "", **more)


def test_without_an_address_it_is_empty_and_well_formed():
    assert entries(sitemap([made(""), made("cases/")], Settings())) == []


def test_pages_with_their_twins_and_days():
    pages = [made("", "en"), made("b/", updated="2026-11-22"), made(""), made("c/", "en", robots="noindex"), made("c/")]
    twins = [("zh-CN", ADDRESS), ("en", f"{ADDRESS}en/")]
    assert entries(sitemap(pages, Settings(site_url=ADDRESS))) == [
        (ADDRESS, None, twins),
        (f"{ADDRESS}b/", "2026-11-22", [("zh-CN", f"{ADDRESS}b/")]),
        (f"{ADDRESS}c/", None, [("zh-CN", f"{ADDRESS}c/")]),
        (f"{ADDRESS}en/", None, twins),
    ]


def test_address_is_escaped_and_gets_its_closing_slash():
    assert entries(sitemap([made("a/")], Settings(site_url="https://x.example/?a=1&b=<2>")))[0][0] == "https://x.example/?a=1&b=<2>/a/"
    assert entries(sitemap([made("a/")], Settings(site_url="https://x.example")))[0][0] == "https://x.example/a/"


def test_staged_sitemap_holds_every_page_that_may_be_found_and_no_other(tmp_path):
    paths = paths_with(tmp_path)
    result = staged(paths, site_url=ADDRESS)
    text = (paths.stage / "theme/sitemap.xml").read_text("utf-8")
    assert text.startswith("{% raw %}") and text.endswith("{% endraw %}")
    found = [place for place, _, _ in entries(text.removeprefix("{% raw %}").removesuffix("{% endraw %}"))]
    expected = {ADDRESS + ("en/" if page.lang == "en" else "") + page.address for page in result.pages if not page.robots}
    assert set(found) == expected and len(found) == len(expected)
    assert not any("trainer/quiz" in place for place in found)
