"""Every kind of page in both languages, from a server and from disk, in Chromium 86: it opens cleanly and fits its screen."""

import pytest

from tests.browser.page_kinds import HTML_LANG, PAGES, every_page

pytestmark = pytest.mark.browser

STATE = """({
    lang: document.documentElement.lang,
    scripted: document.documentElement.dataset.scripted,
    headings: document.querySelectorAll('h1').length,
    styled: getComputedStyle(document.documentElement).backgroundColor,
    pictures: [...document.images].filter(picture => picture.loading !== 'lazy' && !picture.naturalWidth).map(picture => picture.src),
})"""
# Safari 14.0 gives flex boxes no gaps (14.1 does), and it cannot be run here: so none may rest on them.
FLEX_GAPS = """[...document.querySelectorAll('body *')].filter(element => /flex/.test(getComputedStyle(element).display)
    && [getComputedStyle(element).columnGap, getComputedStyle(element).rowGap].some(gap => parseFloat(gap) > 0)).map(element => element.outerHTML.slice(0, 90))"""
TOO_WIDE = """innerWidth >= document.documentElement.scrollWidth ? [] : [...document.querySelectorAll('main *')]
    .filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.outerHTML.slice(0, 90)).slice(0, 3)"""


@every_page
def test_page_opens_without_a_word_and_without_a_failed_request(old, at, kind, lang):
    url = at(PAGES[kind], lang)
    old.open(url)
    assert old.see(STATE) == {"lang": HTML_LANG[lang], "scripted": "", "headings": 1, "styled": "rgb(250, 248, 243)", "pictures": []}
    scheme = url.partition("//")[0]
    assert [asked for asked in old.asked if not asked.startswith((scheme, "data:"))] == []
    assert old.see(FLEX_GAPS) == []
    found = {}
    for width in (320, 1440):
        old.call("page.setViewport", {"width": width, "height": 800})
        found[width] = old.see(TOO_WIDE)
    assert found == {320: [], 1440: []}
