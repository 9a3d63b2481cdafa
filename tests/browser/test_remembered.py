"""A page remembered as dark or large is never painted light or small first: not for a moment, not while every other script is still on its way."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, PAGES
from tests.browser.refusing import REFUSED_STORAGE

pytestmark = pytest.mark.browser
LATER = re.compile(r"/assets/(?!early).*\.js$")
ROOT = "(() => { const root = document.documentElement; return [root.getAttribute('data-mode'), root.hasAttribute('data-big')] })()"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("kept", "asked", "root"),
    [
        ({"mode": '"dark"', "big": "true"}, "", ["dark", True]),
        ({"mode": '"light"'}, "?big=1", ["light", True]),
        ({"big": "true"}, "?big=0", [None, False]),
        ({"mode": '"auto"', "big": "false"}, "", [None, False]),
        ({"mode": "dark", "big": "yes"}, "?big=2", [None, False]),
        ({"mode": '"purple"'}, "?xbig=1", [None, False]),
    ],
)
def test_what_is_remembered_holds_before_any_other_script_has_come(visit, lang, kept, asked, root):
    page = visit(PAGES["event case"], lang)
    page.evaluate("kept => Object.keys(kept).forEach(name => localStorage.setItem('pujiang:v1:' + name, kept[name]))", kept)
    page.route(LATER, lambda route: None)
    page.goto(visit.url(PAGES["event case"] + asked, lang), wait_until="commit")
    expect(page.locator(".foot")).to_be_visible()
    assert page.evaluate(ROOT) == root
    page.unroute_all(behavior="ignoreErrors")


def test_where_storage_is_refused_the_address_alone_decides(visit):
    page = visit.tab()
    page.add_init_script(REFUSED_STORAGE)
    page.route(LATER, lambda route: None)
    page.goto(visit.url("?big=1"), wait_until="commit")
    expect(page.locator(".foot")).to_be_visible()
    assert page.evaluate(ROOT) == [None, True]
    page.unroute_all(behavior="ignoreErrors")
