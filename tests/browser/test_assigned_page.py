"""Learners open the link of an assignment: the label is asked for once, the last day told kindly, and a link that says too little gets a sentence."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.assigning import CODE, TASKS, shown
from tests.browser.assignment_code import code
from tests.browser.page_kinds import PAGES, both_languages, said

pytestmark = pytest.mark.browser


@both_languages
def test_label_is_asked_for_once_and_goes_along_to_every_task(visit, lang):
    page = visit(f"{PAGES['assigned']}#a={CODE}", lang)
    page.locator("#label").fill("a 07")
    page.keyboard.press("Enter")
    expect(page.locator("#label-fault")).to_have_text(said("assigned-js-label-fault", lang))
    expect(page.locator("#label")).to_be_focused()
    page.locator("#label").fill(" a07 ")
    page.keyboard.press("Enter")
    expect(page.get_by_text(said("assigned-js-label-kept", lang, label="A07"))).to_be_visible()
    links = page.locator("[data-task] a").evaluate_all("links => links.map(link => link.hash)")
    assert links == [f"#a={CODE}&n=A07"] * 3
    expect(page).to_have_url(re.compile(f"#a={CODE}&n=A07$"))
    page.locator("a[data-language-link]").click()
    expect(page.locator(".label-is b")).to_have_text("A07")
    # The way a learner comes back: the link from the group, which knows no label.
    page.goto("about:blank")
    page.goto(visit.url(f"{PAGES['assigned']}#a={CODE}", lang))
    expect(page.locator(".label-is b")).to_have_text("A07")
    page.goto("about:blank")
    page.goto(visit.url(PAGES["assigned"], lang))
    assert shown(page) == TASKS
    page.goto("about:blank")
    page.goto(visit.url(f"{PAGES['assigned']}#a={code('module/origins', name='KS01')}", lang))
    expect(page.locator(".label-is b")).to_have_text("A07")
    page.goto("about:blank")
    page.goto(visit.url(f"{PAGES['assigned']}#a={code('module/origins', name='KS02')}", lang))
    expect(page.locator("#label")).to_have_value("")


@pytest.mark.parametrize(
    ("fragment", "word", "count"),
    [
        ("", "none", 0),
        ("#tasks", "none", 0),
        ("#a=", "cut", 0),
        (f"#a={CODE[:-1]}", "cut", 0),
        (f"#a={CODE[:9]}x{CODE[10:]}", "cut", 0),
        (f"#a={code('module/origins', version=3)}", "newer", 0),
        (f"#a={code('module/no-such-one')}", "empty", 0),
        (f"#a={code()}", "empty", 0),
        (f"#a={code('module/no-such-one', 'module/origins')}", "unknown", 1),
    ],
)
@both_languages
def test_link_that_says_less_than_it_should_gets_a_sentence(visit, lang, fragment, word, count):
    page = visit(f"{PAGES['assigned']}{fragment}", lang)
    expect(page.locator(".assigned > .caution").first).to_have_text(said(f"assigned-js-{word}", lang, **({"n": 1} if word == "unknown" else {})))
    expect(page.locator("[data-task]")).to_have_count(count)


def test_damaged_link_leads_to_what_was_opened_before(visit):
    page = visit(f"{PAGES['assigned']}#a={CODE}&n=12")
    expect(page.locator("[data-task]")).to_have_count(3)
    page.evaluate(f"location.hash = 'a={CODE[:-4]}'")
    page.get_by_role("link", name=said("assigned-js-kept", "zh")).click()
    expect(page.locator("[data-task]")).to_have_count(3)
    expect(page.locator(".label-is b")).to_have_text("12")


@both_languages
def test_last_day_is_said_kindly_by_the_readers_own_calendar(browser, server, lang):
    context = browser.new_context(timezone_id="Asia/Shanghai")
    page = context.new_page()
    page.clock.set_fixed_time("2026-12-04T23:30:00+08:00")
    today = 20_791
    for due, word in ((today + 3, "due-left"), (today + 1, "due-one"), (today, "due-today"), (today - 2, "due-over")):
        page.goto(f"{server}{'' if lang == 'zh' else 'en/'}{PAGES['assigned']}#a={code('module/origins', due=due)}")
        page.reload()
        expect(page.locator(".assigned .facts dd").first).to_contain_text(
            re.sub(r".*\{date\}", "", said(f"assigned-js-{word}", lang, date="{date}", n=due - today))
        )
    context.close()


def test_page_that_is_assigned_knows_it_by_its_link_and_by_what_was_opened_before(visit):
    page = visit(f"{PAGES['assigned']}#a={CODE}&n=12")
    expect(page.locator("[data-task]")).to_have_count(3)
    page.locator("[data-task] a").first.click()
    expect(page.get_by_role("link", name=said("module-js-assigned-link", "zh"))).to_be_visible()
    page.goto(visit.url("modules/origins/"))
    expect(page.get_by_role("link", name=said("module-js-assigned-link", "zh"))).to_be_visible()
    page.goto(visit.url("modules/core-ideas/"))
    expect(page.get_by_role("link", name=said("module-js-assigned-link", "zh"))).to_have_count(0)
