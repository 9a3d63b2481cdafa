"""A hand-written page that stands below another: its address, the way to it, and the way back."""

from scripts.content.addresses import BELOW, addresses
from scripts.output import write_file
from scripts.staging.address import of_record, record_at
from scripts.staging.content_pages import plain_page
from tests.staging.pretend_site import paths_with, site_of

PAGE = "---\nid: receipts\nkind: page\nstatus: checked\ntitle: 回执\nsummary: 一页虚构的文字，只供测试。\nauthors: [编写组]\nupdated: 2026-11-22\n---\n\n见[关于](about.zh.md)。\n"


def test_address_and_record_lead_to_each_other():
    for name, place in BELOW.items():
        assert of_record("page", name) == f"{place}/"
        assert record_at(f"/{place}/") == ("page", name)
    assert record_at("/about/coverage/") == record_at("/about/") == ("page", "about")
    assert of_record("page", "brief") == "brief/"


def test_page_stands_there_and_links_arrive(tmp_path):
    paths = paths_with(tmp_path, {"docs/about.zh.md": ("这座岛是", "看[回执](receipts.zh.md)。这座岛是")})
    write_file(paths.root / "docs/receipts.zh.md", PAGE)
    site = site_of(paths)
    made = plain_page(site, site.library.pages["receipts"], "zh")
    assert (made.address, made.tab) == ("about/receipts/", "about")
    assert [address for _, address in made.crumbs] == ["", "about/"]
    assert 'href="../"' in made.body
    assert 'href="receipts/"' in plain_page(site, site.library.pages["about"], "zh").body
    assert "/about/receipts/" in addresses(site.library)
    assert "/receipts/" not in addresses(site.library)
    assert site.leads("/about/receipts/")
