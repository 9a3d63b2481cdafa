"""Every kind of page opens from disk as it does from a server: offline copies are handed on by USB stick."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import PAGES, every_page

pytestmark = pytest.mark.browser


@every_page
@pytest.mark.usefixtures("tour")
def test_page_opens_from_disk_without_a_word_in_the_console(touring, site, kind, lang):
    page = touring.first()
    page.goto((site / ("" if lang == "zh" else "en") / PAGES[kind] / "index.html").as_uri())
    expect(page.locator("html")).to_have_attribute("data-scripted", "")
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("kind", ["event case", "practice case"])
def test_quiz_is_at_work_from_disk(visit, site, kind):
    page = visit.tab()
    page.goto((site / PAGES[kind] / "index.html").as_uri())
    asked = page.locator("[data-question][data-kind=true-false]").first
    asked.locator("input").first.check()
    asked.locator("[type=submit]").click()
    expect(asked.get_by_role("status")).not_to_be_empty()
    page.reload()
    expect(asked.locator("input").first).to_be_checked()
