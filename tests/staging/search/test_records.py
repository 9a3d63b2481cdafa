"""What of a library can be found, and what cannot."""

import json

import pytest

from scripts.staging.collect import pages
from scripts.staging.search.listed import listed
from scripts.staging.search.records import KINDS
from scripts.staging.search.site_search import site_search
from scripts.staging.search.suggested import suggested
from scripts.staging.search.written import written
from tests.staging.pretend_site import paths_with, site_of

DAY = "cases/lamp-day/questions.yml"


def records(paths):
    site = site_of(paths)
    return {record.address: record for record in (*written(site), *listed(site))}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    paths = paths_with(tmp_path_factory.mktemp("search"), cold=True)
    return paths, records(paths)


def test_every_kind_of_record_of_the_library_is_there(made):
    kinds = {record.kind for record in made[1].values()}
    assert kinds == set(KINDS)


def test_addresses_are_pages_or_places_on_them(made):
    paths, found = made
    site = site_of(paths)
    texts = {page.address: page.body for page in pages(site, "zh")}
    for address, record in found.items():
        page, _, fragment = address.partition("#")
        assert page in texts, address
        for anchor in filter(None, [fragment, *(passage.anchor for passage in record.passages)]):
            assert f'id="{anchor}"' in texts[page] or f"{{#{anchor}}}" in texts[page], (address, anchor)


def test_passages_have_both_languages_side_by_side_without_marks(made):
    case = made[1]["cases/lamp-day/"]
    assert [passage.anchor for passage in case.passages][:2] == ["brief", "background"]
    for passage in case.passages:
        assert passage.heading.keys() == passage.text.keys() == {"zh", "en"}
        assert not any(mark in text for text in passage.text.values() for mark in ("[^", "](", "???", "**", "|"))


def test_keys_of_questions_are_nowhere_and_each_stands_at_its_place(made):
    asked = [record for record in made[1].values() if record.kind == "question"]
    assert asked and all("#q-" in record.address for record in asked)
    shown = " ".join(text for record in asked for passage in record.passages for text in passage.text.values())
    library = site_of(made[0]).library
    feedback = [option.why.zh for _, item in library.every_question() for option in item.record.options]
    assert len(feedback) > 5
    assert not [words for words in feedback if words in shown]


def test_question_for_papers_cannot_be_found(made, tmp_path):
    first = next(record.address for record in made[1].values() if record.kind == "question" and record.address.startswith("cases/lamp-day/"))
    name = first.partition("#q-")[2]
    hidden = records(paths_with(tmp_path, {DAY: (f"- id: {name}\n", f"- id: {name}\n  use: paper\n")}))
    assert first not in hidden
    assert set(made[1]) - set(hidden) == {first}


def test_withdrawn_page_cannot_be_found_nor_its_questions(made, tmp_path):
    left = records(paths_with(tmp_path, {"cases/lamp-day/index.zh.md": ("status: checked", "status: withdrawn")}))
    gone = set(made[1]) - set(left)
    assert "cases/lamp-day/" in gone
    assert all(address.startswith("cases/lamp-day/") for address in gone)


def test_term_is_called_by_both_languages_pinyin_and_first_letters(made):
    assert made[1]["glossary/#keeper"].names == ("守灯人", "keeper", "shoudengren", "sdr")


def test_suggested_questions_are_what_cases_are_about(made):
    site = site_of(made[0])
    assert suggested(site, "zh")[0] in [keyword for entry in site.shown("case") for keyword in entry.zh.record.keywords]
    assert suggested(site, "zh") != suggested(site, "en")


def test_search_of_an_unchanged_library_comes_from_the_cache_with_the_same_bytes(made):
    site = site_of(made[0])
    every = [page for lang in ("zh", "en") for page in pages(site, lang)]
    first = site_search(site, every, made[0].cache)
    assert len(list(made[0].cache.glob("search-*.json"))) == 1
    assert site_search(site, every, made[0].cache) == first
    words = json.loads(first.files[f"{first.folder}words-en.js"].split(",", 2)[2].rstrip(")\n"))
    assert json.loads(words)["none"].startswith("Nothing")
