"""What scripts put in place has its room from the first paint on: nothing moves when they come, and nothing is lost where they never come."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, PAGES

pytestmark = pytest.mark.browser
PAINTED = """new Promise(done => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').length && done())
    .observe({type: 'paint', buffered: true}))"""
HARDLY = 0.01  # of the window’s height times the part of it that moved: a few pixels; from 0.1 on readers notice
SHIFTS = """() => new Promise(done => {
  new PerformanceObserver(list => done(list.getEntries().map(one => [one.value, one.sources.map(source => source.node && source.node.nodeName + '.' + source.node.className)])))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done([]), 500);
})"""


class Held:
    """Scripts wait until they are let go; all but the tiny one that stands before the styles, without which nothing is painted."""

    def __init__(self, page):
        self.page, self.waiting, self.is_open = page, [], False
        page.route(re.compile(r"/(?!early\.)[^/]*\.js$"), self._asked)

    def _asked(self, route):
        if self.is_open:
            route.continue_()
        else:
            self.waiting.append(route)

    def let_go(self):
        self.is_open = True
        for route in self.waiting:
            route.continue_()


@pytest.mark.parametrize("width", [390, 820, 1280])
@pytest.mark.parametrize(("kind", "lang"), [(kind, lang) for kind in ("home", "event case", "search", "scenario") for lang in LANGS])
def test_nothing_moves_when_the_scripts_come(visit, kind, lang, width):
    page = visit.tab()
    visit.dress(page, width, 900, "light")
    scripts = Held(page)
    page.goto(visit.url(PAGES[kind], lang), wait_until="commit")
    page.evaluate(PAINTED)
    scripts.let_go()
    expect(page.locator("html")).to_have_attribute("data-scripted", "")
    page.wait_for_load_state("networkidle")
    if kind == "search":
        expect(page.locator(".asks button").first).to_be_visible()
    if kind == "scenario":
        expect(page.locator(".stage")).to_be_visible()
    shifts = page.evaluate(SHIFTS)
    assert sum(value for value, _ in shifts) < HARDLY, shifts
    page.unroute_all(behavior="ignoreErrors")


@pytest.mark.parametrize(("kind", "shown"), [("event case", ".menu a"), ("search", ".search-static"), ("scenario", ".node")])
def test_menu_and_sentence_come_back_where_the_script_never_comes(visit, kind, shown):
    page = visit.tab()
    visit.dress(page, 390, 900, "light")
    scripts = Held(page)
    page.goto(visit.url(PAGES[kind]), wait_until="commit")
    page.evaluate(PAINTED)
    expect(page.locator(shown).first).not_to_be_visible()
    page.evaluate("document.getAnimations().forEach(one => one.finish())")
    expect(page.locator(shown).first).to_be_visible()
    assert scripts.waiting != []
    page.unroute_all(behavior="ignoreErrors")
