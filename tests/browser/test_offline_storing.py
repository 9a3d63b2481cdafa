"""What a reader stores and removes by hand, and where nothing is or can be stored."""

import pytest
from playwright.sync_api import expect

from tests.browser.offline_reader import AT_ONCE, HELD, WITHOUT_ACTIVE, looked, missing, pages_of, visited
from tests.browser.offline_site import LINE, NEW_LINE
from tests.browser.page_kinds import said
from tests.browser.waiting import is_true

pytestmark = pytest.mark.browser
SAVES = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"


def test_no_room_left_is_said_where_the_reader_asked_and_the_site_goes_on(reader, island):
    page = reader.new_page()
    page.goto(island.at("offline/"))
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-nothing", "zh"))
    session = reader.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": island.at().split("/x/")[0], "quotaSize": 200_000})
    page.get_by_role("button", name=said("offline-js-store-all", "zh")).click()
    expect(page.get_by_role("alert")).to_have_text(said("offline-js-failed-full", "zh"))
    assert page.evaluate(HELD, "rest") is False
    page.goto(island.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)
    page.goto(island.at("offline/"))
    session.send("Storage.overrideQuotaForOrigin", {"origin": island.at().split("/x/")[0]})
    page.get_by_role("button", name=said("offline-js-store-all", "zh")).click()
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-all", "zh"))


def test_everything_is_stored_by_the_button_and_removed_by_the_other(reader, island, versions):
    page = reader.new_page()
    page.goto(island.at("en/offline/"))
    page.get_by_role("button", name=said("offline-js-store-all", "en")).click()
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-all", "en"))
    island.offline()
    every = pages_of(versions["v1"], "zh") + pages_of(versions["v1"], "en") + ["api/v1/cases.csv", "api/v1/cases.json", "assets/icons/seal-192.png"]
    assert missing(page, island, every) == []
    page.get_by_role("button", name=said("offline-js-forget", "en")).click()
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-nothing", "en"))
    assert [one for one in page.evaluate("caches.keys()") if not one.endswith("|held")] == []


def test_network_cut_while_the_reader_stores_is_said_and_the_next_press_goes_on(reader, island):
    page = reader.new_page()
    page.goto(island.at("offline/"))
    island.cut_after(30, "before")
    page.get_by_role("button", name=said("offline-js-store", "zh"), exact=False).first.click()
    expect(page.get_by_role("alert")).to_have_text(said("offline-js-failed-network", "zh"))
    island.online()
    before = len(island.asked)
    page.locator(".offline-now button").first.click()
    expect(page.locator(".offline-state")).to_contain_text(said("offline-js-part-zh", "zh"))
    fresh = [one for one in island.asked[before:] if one != "sw.js"]
    assert len(fresh) == len(set(fresh)) > 20


def test_who_saves_traffic_gets_nothing_unasked(reader, island):
    page = reader.new_page()
    page.add_init_script(AT_ONCE + SAVES)
    page.goto(island.at("about/"))
    looked(page)
    assert "sw.js" not in island.asked
    page.goto(island.at("offline/"))
    page.locator(".offline-now button").first.click()
    expect(page.locator(".offline-state")).to_contain_text(said("offline-js-part-zh", "zh"))


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("Object.defineProperty(window, 'isSecureContext', {value: false})", "insecure"),
        ("delete Navigator.prototype.serviceWorker", "unable"),
    ],
)
def test_where_nothing_can_be_stored_nothing_breaks_and_the_page_says_what_to_do(reader, island, before, word):
    heard = []
    page = reader.new_page()
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    page.add_init_script(AT_ONCE + before)
    page.goto(island.at("about/"))
    page.wait_for_timeout(1_000)
    page.goto(island.at("offline/"))
    expect(page.locator(".offline-state")).to_have_text(said(f"offline-js-{word}", "zh"))
    assert heard == []
    assert "sw.js" not in island.asked


OLD_WORKER = """
const NAME = 'workbox-precache-v2-' + self.registration.scope
self.addEventListener('install', event => event.waitUntil(caches.open(NAME).then(cache => cache.add('about/')).then(() => self.skipWaiting())))
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', event => event.respondWith(caches.match(event.request).then(found => found || fetch(event.request))))
"""


def test_worker_of_an_older_format_is_replaced_with_all_that_it_stored(reader, island, versions, tmp_path):
    folder = tmp_path / "v0"
    folder.mkdir()
    (folder / "about").mkdir()
    (folder / "about/index.html").write_text("<!doctype html><title>old</title><p>旧站", encoding="utf-8")
    (folder / "sw.js").write_text(OLD_WORKER, encoding="utf-8")
    island._versions = {**versions, "v0": folder}
    island.publish("v0")
    page = reader.new_page()
    page.add_init_script(AT_ONCE)
    page.goto(island.at("about/"))
    page.evaluate("navigator.serviceWorker.register('../sw.js').then(() => navigator.serviceWorker.ready).then(() => null)")
    is_true(page, "() => !!navigator.serviceWorker.controller")
    island.publish("v1")
    page.goto(island.at("cases/"))
    is_true(page, HELD, "zh")
    page.goto(island.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)
    assert [one for one in page.evaluate("caches.keys()") if one.startswith("workbox")] == []


def test_preview_stores_nothing_takes_a_stored_site_away_and_shows_every_edit(reader, island):
    page = visited(reader, island, "about/")
    island.server.preview = True
    island.publish("v2")
    # The browser looks for a new worker by itself. Hurried by a script while it opens a page, Chromium got stuck 6 times of 56, and 0 of 40 so.
    page.goto(island.at("about/"))
    is_true(page, "async () => (await caches.keys()).length === 0")
    page.goto(island.at("about/"))
    expect(page.locator("main")).to_contain_text(NEW_LINE)
    page.wait_for_timeout(1_000)
    is_true(page, WITHOUT_ACTIVE)
    page.goto(island.at("offline/"))
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-preview", "zh"))


def test_preview_takes_away_what_the_worker_before_it_still_wrote_when_it_was_told_to_go(reader, island):
    page = visited(reader, island, "about/")
    name = page.evaluate("caches.keys()")[0]
    page.add_init_script(f"if (!performance.getEntriesByType('navigation')[0].serverTiming.length) setInterval(() => caches.open('{name}'), 2)")
    island.server.preview = True
    page.goto(island.at("about/"))
    is_true(page, f"async () => await ({WITHOUT_ACTIVE})() && (await caches.keys()).length === 0")
