"""A case page comes with at most 50 kB, and nothing it shows waits for a script."""

import gzip
import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, PAGES, every_case

pytestmark = pytest.mark.browser
MOST = 50_000
MOST_STORED = 3_300_000  # 1.7 MB before the course; fetched in its own time, never where traffic is saved
PAINTED = """new Promise(done => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').length && done())
    .observe({type: 'paint', buffered: true}))"""


@every_case
def test_case_page_with_everything_it_loads_is_light(visit, case, lang):
    loaded = {}
    page = visit.tab()
    page.on("response", lambda answer: loaded.setdefault(answer.url, answer))
    page.goto(visit.url(f"cases/{case}/", lang))
    page.wait_for_load_state("networkidle")
    sizes = {url.removeprefix(visit.url()): len(gzip.compress(answer.body(), 6)) for url, answer in list(loaded.items())}
    assert {name.rpartition(".")[2] for name in sizes} >= {"css", "js"}
    assert sum(sizes.values()) <= MOST, sizes


@pytest.mark.parametrize("lang", LANGS)
def test_language_is_stored_for_use_without_a_network_at_a_price_that_a_phone_can_pay(site, lang):
    (script,) = (site / "assets").glob("worker.*.js")
    parts = json.loads(script.read_text("utf-8").partition(";\n")[0].removeprefix("self.pujiangFiles="))["parts"]
    assert len(parts[lang]["files"]) > 200
    assert parts["common"]["bytes"] + parts[lang]["bytes"] <= MOST_STORED
    assert len(gzip.compress(script.read_bytes())) <= 52_000


def test_every_script_of_every_page_lets_it_be_painted_but_the_one_that_remembers_dark_and_large_which_is_tiny(site):
    early = next((site / "assets").glob("early.*.js"))
    assert early.stat().st_size < 500
    found = {
        path.relative_to(site).as_posix(): re.findall(
            r"<script (?!defer src=|async fetchpriority=\"high\" src=\"[./]*/?assets/search\.[0-9a-f]{8}\.js\"|src=\"[./]*/?assets/early\.[0-9a-f]{8}\.js\"|type=\"application/ld\+json\")[^>]*>",
            path.read_text("utf-8"),
        )
        for path in site.rglob("*.html")
    }
    assert {name: tags for name, tags in found.items() if tags} == {}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ["home", "event case", "source"])
def test_page_is_painted_while_its_scripts_are_still_on_their_way(visit, kind, lang):
    page = visit.tab()
    page.route(re.compile(r"/assets/(?!early).*\.js$"), lambda route: None)
    page.goto(visit.url(PAGES[kind], lang), wait_until="commit")
    page.evaluate(PAINTED)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".foot")).to_be_visible()
    expect(page.locator("html")).not_to_have_attribute("data-scripted", "")
    page.unroute_all(behavior="ignoreErrors")
