"""Both pages of assigned study where nothing is kept, copied or printed, without scripts and from disk."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.assigning import CODE, TASKS
from tests.browser.page_kinds import PAGES, both_languages, said
from tests.browser.refusing import REFUSED

pytestmark = pytest.mark.browser


@both_languages
def test_both_pages_work_where_nothing_is_kept_copied_or_printed(visit, lang):
    page = visit(PAGES["assign"], lang, before=REFUSED)
    page.locator(f"input[value='{TASKS[0]}']").check()
    page.locator("#base").fill(visit.url())
    link = page.locator("#link").input_value()
    page.locator(".ready .copy").first.click()
    expect(page.locator(".ready .copy-said").first).to_have_text(said("copy-selected", lang))
    assert page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)") == link
    page.get_by_role("button", name=said("assign-js-print", lang)).click()
    expect(page.get_by_text(said("assign-js-print-refused", lang))).to_be_visible()
    page.goto(link)
    expect(page.get_by_text(said("assigned-js-refused", lang))).to_be_visible()
    page.locator("#label").fill("12")
    page.keyboard.press("Enter")
    page.locator("[data-task] a").click()
    expect(page).to_have_url(re.compile(r"/modules/origins/#a=[\w-]+&n=12$"))


@both_languages
def test_both_pages_say_without_scripts_what_to_do_and_list_the_addresses(visit, lang):
    page = visit(PAGES["assign"], lang, scripts=False)
    expect(page.get_by_text(said("assign-static", lang))).to_be_visible()
    expect(page.locator("[data-item] a:visible")).to_have_count(page.locator("[data-item]").count())
    expect(page.locator(".assign-rest")).to_be_hidden()
    page = visit(PAGES["assigned"], lang, scripts=False)
    expect(page.get_by_text(said("assigned-static", lang))).to_be_visible()
    expect(page.locator("[data-item] a:visible")).to_have_count(0)
    expect(page.locator(".assigned a").first).to_be_visible()


@both_languages
def test_from_disk_the_trainer_gives_the_address_of_the_site(visit, unzipped, lang):
    page = visit.tab()
    page.goto((unzipped / ("" if lang == "zh" else "en") / PAGES["assign"] / "index.html").as_uri())
    expect(page.get_by_text(said("assign-js-where-file", lang))).to_be_visible()
    page.locator(f"input[value='{TASKS[0]}']").check()
    page.locator("#base").fill("https://study.example/x/index.html")
    assert page.locator("#link").input_value().startswith(f"https://study.example/x/{'' if lang == 'zh' else 'en/'}assigned/#a=")
    page.goto((unzipped / ("" if lang == "zh" else "en") / PAGES["assigned"] / "index.html").as_uri() + f"#a={CODE}")
    expect(page.locator("[data-task]")).to_have_count(3)
    page.locator("#label").fill("12")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("&n=12$"))
    page.locator("[data-task] a").first.click()
    expect(page.locator(".page-module")).to_have_count(1)
