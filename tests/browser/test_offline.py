"""The site without a network: after one visit it is read, searched and answered; what is not stored is told."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.offline_reader import HELD, missing, pages_of, visited
from tests.browser.offline_site import FOLDER
from tests.browser.page_kinds import said
from tests.browser.quiz_page import expect_first_answer_kept
from tests.browser.waiting import is_true

pytestmark = pytest.mark.browser


def test_after_one_visit_every_page_of_the_language_the_search_and_the_quiz_work_without_a_network(reader, island, versions):
    page = visited(reader, island)
    island.offline()
    asked = len(island.asked)
    every = pages_of(versions["v1"], "zh")
    assert len(every) > 30
    assert missing(page, island, every) == []
    page.goto(island.at("cases/lamp-log/?big=1#quiz"))
    expect_first_answer_kept(page)
    page.goto(island.at("search/?q=灯塔"))
    expect(page.locator("a[data-result]").first).to_be_visible()
    page.locator("a[data-result]").first.click()
    expect(page.locator("h1")).to_be_visible()
    page.goto(island.at("cases/index.html"))
    expect(page.locator(".page-index")).to_have_count(1)
    assert [one for one in island.asked[asked:] if one != "sw.js"] == []


def test_the_visit_itself_waits_for_nothing_of_it(reader, island):
    page = reader.new_page()
    page.goto(island.at("cases/lamp-day/"))
    loaded = list(island.asked)
    assert [one for one in loaded if re.search(r"sw\.js|worker|offline", one)] == []
    is_true(page, HELD, "zh")
    assert "sw.js" in island.asked
    twice = [one for one in set(island.asked) if one.endswith((".css", ".js")) and island.asked.count(one) > 2]
    assert twice == []


@pytest.mark.parametrize(("address", "lang"), [("cases/no-such/", "zh"), ("en/cases/lamp-log/", "en")])
def test_page_that_is_not_stored_gets_a_sentence_in_both_languages_and_opens_once_the_network_is_back(reader, island, address, lang):
    page = visited(reader, island)
    island.offline()
    page.goto(island.at(address))
    box = page.locator(".offline-asked")
    for one in ("zh", "en"):
        expect(box).to_contain_text(said("offline-js-asked", one))
    expect(page.locator("html")).to_have_attribute("lang", "en" if lang == "en" else "zh-CN")
    island.online()
    box.get_by_role("link", name=said("offline-js-again", lang)).click()
    expect(page).to_have_url(island.at(address))
    expect(box).to_have_count(0)
    if address.startswith("en/"):
        expect(page.locator(".page-case")).to_have_count(1)


def test_address_in_the_question_leads_nowhere_else(reader, island):
    page = visited(reader, island)
    for evil in ("https://evil.example/", "javascript:alert(1)", "//evil.example/", "../../../"):
        page.goto(island.at(f"offline/?asked={evil}"))
        expect(page.locator(".offline-state")).to_be_visible()
        for link in page.locator(".offline-asked a").all():
            assert link.get_attribute("href").startswith(island.at())


def test_other_applications_of_the_same_origin_and_files_are_let_through(reader, island, versions):
    page = visited(reader, island, "about/")
    folder = island.at().removesuffix(FOLDER)
    assert page.evaluate("async address => (await fetch(address)).status", folder) == 200
    page.goto(island.at("api/v1/index.json"))
    assert '"version"' in page.content() or "cases.json" in page.content()
