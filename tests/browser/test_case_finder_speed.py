"""With a thousand cases (the real content's values, drawn texts) a click takes at most 50 ms, and what is loaded for it stays small."""

import gzip
import statistics

import pytest
from playwright.sync_api import expect

from scripts.staging import case_data
from tests.browser.many_cases import library_of, write
from tests.browser.page_kinds import LANGS

pytestmark = pytest.mark.browser
CASES = 1_000
MOST_MS = 50
MOST_BYTES = {"cases": 55_000, "summaries": 85_000}
# From the click to the new layout. Of several clicks on one box the quickest counts: what the machine does meanwhile is no fault of the page.
CLICKS = """async () => {
    const took = []
    for (const box of [...document.querySelectorAll('form.facets input')].filter((_, at) => at % 8 === 0).slice(0, 10)) {
        for (const state of [true, false]) {
            let least = Infinity
            for (let round = 0; round < 3; round += 1) {
                if (box.checked === state) box.click()
                await new Promise(done => setTimeout(done, 50))
                const start = performance.now()
                box.click()
                document.querySelector('.fitting').getBoundingClientRect()
                least = Math.min(least, performance.now() - start)
            }
            took.push(least)
        }
    }
    return took
}"""


@pytest.fixture(scope="module")
def many():
    return library_of(CASES)


@pytest.mark.parametrize("lang", LANGS)
def test_click_among_a_thousand_cases_is_quick(visit, many, site, tmp_path, lang):
    page = visit.tab()
    page.goto(write(many, site, tmp_path, lang).as_uri() + "?phase=during")
    expect(page.locator(".fitting .tile:visible")).to_have_count(40)
    took = page.evaluate(CLICKS)
    assert len(took) == 20
    assert statistics.median(took) <= MOST_MS, took
    assert sorted(took)[-3] <= 2 * MOST_MS, took


def test_tiles_come_forty_at_a_time_and_the_focus_goes_to_the_first_new_one(visit, many, site, tmp_path):
    page = visit.tab()
    page.goto(write(many, site, tmp_path, "zh").as_uri() + "?phase=during")
    tiles = page.locator(".fitting .tile:visible")
    expect(tiles).to_have_count(40)
    page.locator(".fitting > .btn").click()
    expect(tiles).to_have_count(80)
    expect(tiles.nth(40).locator("h3 a")).to_be_focused()


@pytest.mark.parametrize("lang", LANGS)
def test_data_of_a_thousand_cases_stay_small(many, lang):
    sizes = {part: len(gzip.compress(text.encode(), 6)) for part, (_, text) in case_data.scripts(many, lang).items()}
    assert {part: size for part, size in sizes.items() if size > MOST_BYTES[part]} == {}
