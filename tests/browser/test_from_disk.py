"""Every kind of page opens from the unpacked zip as it does from a server, and what readers do works there."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import PAGES, both_languages, every_page, said
from tests.browser.quiz_page import expect_first_answer_kept

pytestmark = pytest.mark.browser


@every_page
@pytest.mark.usefixtures("tour")
def test_page_opens_from_disk_without_a_word_in_the_console(touring, unzipped, kind, lang):
    page = touring.first()
    page.goto((unzipped / ("" if lang == "zh" else "en") / PAGES[kind] / "index.html").as_uri())
    expect(page.locator("html")).to_have_attribute("data-scripted", "")
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("kind", ["event case", "practice case"])
def test_quiz_is_at_work_from_disk(visit, unzipped, kind):
    page = visit.tab()
    page.goto((unzipped / PAGES[kind] / "index.html").as_uri())
    expect_first_answer_kept(page)


@pytest.fixture
def reader(visit, unzipped):
    """A tab that may ask for nothing but files of the folder; `there(address)` waits until it shows that one."""
    page = visit.tab()
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    def there(address):
        expect(page).to_have_url((unzipped / address.partition("?")[0]).as_uri() + "".join(address.partition("?")[1:]))

    yield page, there
    assert [url for url in asked if not url.startswith((unzipped.as_uri() + "/", "data:"))] == []
    assert len(asked) > 3


@both_languages
def test_links_lead_from_page_to_page_and_into_the_other_language(reader, unzipped, lang):
    page, there = reader
    home = "" if lang == "zh" else "en/"
    page.goto((unzipped / home / "index.html").as_uri())
    page.locator(".menu").get_by_role("link", name=said("menu-cases", lang), exact=True).click()
    there(f"{home}cases/index.html")
    page.locator(".tile h3 a").first.click()
    expect(page.locator(".page-case")).to_have_count(1)
    page.locator("a[data-language-link]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en" if lang == "zh" else "zh-CN")
    expect(page.locator(".page-case")).to_have_count(1)
    page.locator(".bar .name").click()
    there("en/index.html" if lang == "zh" else "index.html")
    page.locator(".foot").get_by_role("link", name=said("menu-offline", "en" if lang == "zh" else "zh"), exact=True).click()
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-file", "en" if lang == "zh" else "zh"))


@both_languages
def test_search_finds_from_its_box_and_on_its_page(reader, unzipped, lang):
    page, _ = reader
    page.goto((unzipped / ("" if lang == "zh" else "en") / "glossary/index.html").as_uri())
    page.keyboard.press("/")
    page.locator("#search-box").fill("红细胞·微治理" if lang == "zh" else "mediation")
    page.locator(".search-dialog .everything a").click()
    expect(page.locator("a[data-result]").first).to_be_visible()
    assert "search/index.html?q=" in page.url
    page.locator("a[data-result]").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert ".html" in page.url and "search/" not in page.url


def test_cases_are_chosen_by_the_finder_and_compared(reader, unzipped):
    page, there = reader
    page.goto((unzipped / "cases/index.html").as_uri())
    page.locator(".facets input[value=longshan]").check()
    expect(page.locator(".fitting .tiles:not([hidden]) .tile").first).to_be_visible()
    there("cases/index.html?place=longshan")
    page.locator(".tiles:not([hidden]) .tile h3 a").first.click()
    expect(page.locator(".page-case")).to_have_count(1)
    page.goto((unzipped / "compare/index.html").as_uri())
    for box in page.locator(".picker input[type=checkbox]").all()[:2]:
        box.check()
    page.locator("#comparison th[scope=col] a").first.click()
    expect(page.locator(".page-case")).to_have_count(1)


def test_dark_and_large_are_kept_from_page_to_page(reader, unzipped):
    page, _ = reader
    page.goto((unzipped / "index.html").as_uri())
    page.locator("[data-mode-switch]").click()
    page.locator("[data-big-switch]").click()
    page.locator(".menu a").nth(1).click()
    expect(page.locator("html")).to_have_attribute("data-mode", "dark")
    expect(page.locator("html")).to_have_attribute("data-big", "")
