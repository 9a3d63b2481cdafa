"""A learner's week, day by day on a clock that the test sets: looking beforehand, failing, reviewing, passing, taking everything along."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.browser.attempts import answer, answer_all, hand_in, start, way
from tests.browser.page_kinds import both_languages, said

pytestmark = pytest.mark.browser
MONDAY = datetime(2027, 3, 1, 8, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
# Playwright's own clock also hides the server's word that this is a preview, and the page would begin to store itself.
CLOCK = """(() => { const Real = Date, start = %d, began = Real.now()
    window.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(start + Real.now() - began) } static now() { return start + Real.now() - began } } })()"""
OTHER = {"zh": "en", "en": "zh"}


def clock(day):
    return round((MONDAY + timedelta(days=day)).timestamp() * 1000)


@pytest.fixture
def week(browser, visit):
    """A browser of its own, whose clock stands where the test puts it."""
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 390, "height": 800}, timezone_id="Asia/Shanghai")
    page = context.new_page()
    page.on("pageerror", lambda fault: visit.complaints.append(str(fault)))

    def at(day, address, lang):
        page.add_init_script(CLOCK % clock(day))
        page.goto(visit.url(address, lang))
        return page

    yield at
    context.close()


def due(page):
    """Question → day it is due, counted from Monday."""
    monday = page.evaluate("Math.floor((Date.UTC(2027, 2, 1)) / 86400000)")
    kept = page.evaluate("Object.entries(localStorage).filter(([name]) => name.startsWith('pujiang:v2:question:'))")
    found = {name.rpartition(":")[2]: json.loads(text) for name, text in kept}
    return {name: record["due"] - monday for name, record in found.items() if record["due"]}


def review(page, right):
    """Answers everything that is due; how many there were."""
    expect(page.locator(".review [data-question]").first).to_be_visible()
    asked = page.locator(".review [data-question]").all()
    for one in asked:
        answer(one, right)
    return len(asked)


@both_languages
def test_week_of_learning(week, browser, visit, lang):
    # Monday: a look beforehand, then the quiz with two mistakes.
    page = week(0, "modules/origins/", lang)
    start(page, "precheck")
    answer_all(page, False)
    hand_in(page)
    page.get_by_role("button", name=said("module-js-back", lang)).click()
    start(page)
    asked = answer_all(page, False, False, True)
    hand_in(page)
    missed = set(asked[:2])
    expect(page.locator(".mark-told")).to_contain_text(said("module-js-not-passed", lang, **{"pass": 80}))
    assert set(due(page)) == missed and set(due(page).values()) == {1}
    # The same day there is nothing to review.
    page = week(0, "review/", lang)
    expect(page.locator(".review [data-question]")).to_have_count(0)
    # Tuesday: both come back, in the other language; one is right, so it waits three days, the other a day.
    page = week(1, "review/", OTHER[lang])
    expect(page.locator(".review [data-question]").first).to_be_visible()
    both = page.locator(".review [data-question]").all()
    assert {one.get_attribute("data-question") for one in both} == missed
    answer(both[0], True)
    answer(both[1], False)
    known, again = (one.get_attribute("data-question") for one in both)
    assert due(page) == {known: 4, again: 2}
    # Wednesday: the one again, right now.
    page = week(2, "review/", lang)
    assert review(page, True) == 1
    assert due(page) == {known: 4, again: 5}
    # Thursday: nothing due. Friday and Saturday: the rest climbs.
    page = week(3, "review/", lang)
    expect(page.locator(".review [data-question]")).to_have_count(0)
    page = week(4, "review/", lang)
    assert review(page, True) == 1
    assert due(page) == {known: 11, again: 5}
    # Saturday: the quiz again, with other questions, and passed; the seal stands on the sheet in both languages.
    page = week(5, "modules/origins/", lang)
    start(page)
    answer_all(page, True)
    hand_in(page)
    expect(page.locator(".mark-box .module-seal")).to_be_visible()
    for language in (lang, OTHER[lang]):
        page = week(5, "progress/", language)
        expect(page.locator(".seal-sheet [data-module=origins].passed")).to_have_count(1)
        expect(page.locator(".seal-sheet .passed")).to_have_count(1)
    # Sunday: the text goes to another device and everything is there.
    text = page.evaluate("document.querySelector('.progress-text').value")
    other = browser.new_context(reduced_motion="reduce", timezone_id="Asia/Shanghai")
    stranger = other.new_page()
    stranger.add_init_script(CLOCK % clock(6))
    stranger.goto(visit.url("progress/", lang))
    stranger.locator("textarea:not([readonly])").fill(f"发给自己：\n{text}\n")
    stranger.locator("textarea:not([readonly])").locator("xpath=following::button[1]").click()
    expect(stranger.locator(".seal-sheet [data-module=origins].passed")).to_have_count(1)
    mine, theirs = (
        {name: text for name, text in one.evaluate("Object.entries(localStorage)") if ":v2:" in name and ":place" not in name}
        for one in (page, stranger)
    )
    assert theirs == mine
    other.close()


def test_clock_set_back_puts_nothing_off_for_ever(week):
    page = week(30, "modules/origins/", "zh")
    start(page)
    answer_all(page, False)
    hand_in(page)
    ahead = max(due(page).values())
    page = week(0, "review/", "zh")
    assert ahead == 31
    assert max(due(page).values()) <= 21
    page = week(21, "review/", "zh")
    expect(page.locator(".review [data-question]").first).to_be_visible()


def test_two_tabs_at_once_lose_no_answer(visit):
    first = visit("modules/origins/")
    second = visit("modules/core-ideas/")
    start(first)
    start(second)
    one, two = answer_all(first, True), answer_all(second, False)
    hand_in(first)
    hand_in(second)
    page = visit("progress/")
    kept = page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('pujiang:v2:question:')).map(name => name.slice(20))")
    assert set(kept) == {*one, *two}
    way(first, 0).click()
    assert first.evaluate("JSON.parse(localStorage['pujiang:v2:module:origins']).best") == 100
