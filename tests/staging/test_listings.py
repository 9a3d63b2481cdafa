"""No listing grows without end: with 300 cases each page keeps within 200 links, and every case is reached from every list it belongs to."""

import re
from dataclasses import replace

import pytest

from scripts.staging.collect import pages
from tests.staging.pretend_site import paths_with, site_of

MOST = 200
CASES = 300


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The Chinese pages of the pretend library with 300 copies of a case, made in memory."""
    site = site_of(paths_with(tmp_path_factory.mktemp("many")))
    first = site.library.cases["lamp-day"]
    for number in range(CASES - len(site.library.cases)):
        name = f"copy-{number:03}"
        copies = [
            page and replace(page, record=page.record.model_copy(update={"id": name, "title": f"第{number}例"})) for page in (first.zh, first.en)
        ]
        site.library.cases[name] = replace(first, zh=copies[0], en=copies[1])
    return list(pages(site, "zh"))


def hrefs(page):
    return re.findall(r'<a\b[^>]*\bhref="([^"]*)"', page.body)


def test_index_of_cases_is_cut_into_pages_that_hold_every_case_once(made):
    parts = [page for page in made if re.fullmatch(r"cases/(page-\d+/)?", page.address)]
    assert [page.address for page in parts] == ["cases/", *(f"cases/page-{number}/" for number in range(2, 9))]
    for page in parts:
        assert len(hrefs(page)) <= MOST, page.address
    shown = [title for page in parts for title in re.findall(r'<h3><a href="[^"]*">([^<]*)</a></h3>', page.body)]
    assert len(shown) == len(set(shown)) == CASES
    assert [page.previous and page.previous[1] for page in parts] == [None, *(page.address for page in parts[:-1])]
    assert [page.following and page.following[1] for page in parts] == [*(page.address for page in parts[1:]), None]


FACETS = ["places/heron-isle/", "levels/harbour/", "phases/meeting/", "problems/lamp/", "years/1931/"]


@pytest.mark.parametrize("address", FACETS)
def test_page_of_a_facet_keeps_within_the_most(made, address):
    assert len(hrefs(next(page for page in made if page.address == address))) <= MOST


@pytest.mark.parametrize("address", FACETS)
def test_every_case_of_a_facet_is_listed_under_it(made, address):
    listed = {title for page in made if page.address.startswith(address) for title in re.findall(r"第\d+例", page.body)}
    assert len(listed) == CASES - 2


@pytest.mark.parametrize("address", ["trainer/", "about/translation/"])
def test_other_lists_keep_within_the_most(made, address):
    assert len(hrefs(next(page for page in made if page.address == address))) <= MOST
