"""A reader who asked the system for less motion gets none; for others the page glides to a place in it, and nothing else moves."""

import pytest

from tests.browser.page_kinds import LANGS, PAGES

pytestmark = pytest.mark.browser

MOVING = """() => [...document.querySelectorAll('*')].flatMap(element => ['', '::before', '::after'].map(part => [element, part, getComputedStyle(element, part || null)]))
    .filter(([, , style]) => style.scrollBehavior !== 'auto' || style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration))
    .map(([element, part]) => element.tagName.toLowerCase() + part)"""


@pytest.mark.parametrize(("kind", "lang"), [(kind, LANGS[place % 2]) for place, kind in enumerate(PAGES)])
def test_nothing_moves_for_a_reader_who_asked_for_that(tour, kind, lang):
    page = tour(PAGES[kind], lang)
    try:
        page.emulate_media(reduced_motion="reduce")
        assert page.evaluate(MOVING) == []
        page.evaluate("document.querySelector('main').style.cssText = 'animation: spinning 9s infinite; transition: all 9s'")
        assert page.evaluate(MOVING) == []
        page.emulate_media(reduced_motion="no-preference")
        assert page.evaluate(MOVING) == ["html", "main"]
    finally:
        page.emulate_media(reduced_motion="reduce")
