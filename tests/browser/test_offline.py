"""The site without a network: after one visit it is read, searched and answered; a new version comes whole or not at all, and never beside the old one."""

import re

import pytest
from playwright.sync_api import Error, expect

from tests.browser.offline_site import FOLDER, LINE, NEW_LINE, NEW_PAGE, published, two_versions
from tests.browser.page_kinds import said

pytestmark = pytest.mark.browser
STATE = """async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration || !registration.active) return []
    return await new Promise(done => {
        const channel = new MessageChannel()
        channel.port1.onmessage = event => done(event.data.held)
        setTimeout(() => done([]), 3000)
        registration.active.postMessage({type: 'state'}, [channel.port2])
    })
}"""
HELD = f"async part => (await ({STATE})()).includes(part)"
WAITING = "async () => { const one = await navigator.serviceWorker.getRegistration(); return !!(one && one.waiting) }"
WITHOUT_ACTIVE = "async () => !(await navigator.serviceWorker.getRegistration())"
UPDATE = "async () => void await (await navigator.serviceWorker.getRegistration()).update().catch(() => null)"
STATUS = """async addresses => Promise.all(addresses.map(async one => [one, await fetch(one).then(found => found.status, () => 0)]))"""
SAVES = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"
BUILD = "document.querySelector('link[rel=manifest]').dataset.build"


@pytest.fixture(scope="module")
def versions(tmp_path_factory):
    return two_versions(tmp_path_factory.mktemp("versions"))


@pytest.fixture
def site(versions, tmp_path):
    with published(tmp_path / "public", versions) as place:
        yield place


@pytest.fixture
def reader(browser, site):
    """A browser of its own that has never been here."""
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(30_000)
    yield context
    context.close()


def is_true(page, script, given=None):
    """Asked again and again: a busy machine is no fault of the page."""
    for _ in range(120):
        try:
            if page.evaluate(script, given):
                return
        except Error as gone:
            if "navigation" not in str(gone):
                raise
        page.wait_for_timeout(250)
    raise AssertionError(f"never true: {script}")


def visited(reader, site, address="cases/lamp-day/", part="zh"):
    """A tab after one visit: the language of its page is stored."""
    page = reader.new_page()
    page.goto(site.at(address))
    is_true(page, HELD, part)
    return page


def pages_of(folder, lang):
    every = [path.parent.relative_to(folder).as_posix() + "/" for path in folder.rglob("index.html")]
    return sorted(one.removeprefix("./") for one in every if one.startswith("en/") == (lang == "en"))


def show_bar(page):
    """The browser looks for a new version by itself on every page; here at once."""
    page.evaluate(UPDATE)
    expect(page.locator(".newer")).to_be_visible()


def test_after_one_visit_every_page_of_the_language_the_search_and_the_quiz_work_without_a_network(reader, site, versions):
    page = visited(reader, site)
    site.offline()
    asked = len(site.asked)
    every = pages_of(versions["v1"], "zh")
    assert len(every) > 30
    found = page.evaluate(STATUS, [site.at(one) for one in every])
    assert [one for one, status in found if status != 200] == []
    page.goto(site.at("cases/lamp-log/?big=1#quiz"))
    question = page.locator("[data-question][data-kind=single], [data-question][data-kind=true-false]").first
    question.locator("input").first.check()
    question.locator("[type=submit]").click()
    expect(question.get_by_role("status")).not_to_be_empty()
    page.reload()
    expect(question.locator("input").first).to_be_checked()
    page.goto(site.at("search/?q=灯塔"))
    expect(page.locator("a[data-result]").first).to_be_visible()
    page.locator("a[data-result]").first.click()
    expect(page.locator("h1")).to_be_visible()
    page.goto(site.at("cases/index.html"))
    expect(page.locator(".page-index")).to_have_count(1)
    assert [one for one in site.asked[asked:] if one != "sw.js"] == []


def test_the_visit_itself_waits_for_nothing_of_it(reader, site):
    page = reader.new_page()
    page.goto(site.at("cases/lamp-day/"))
    loaded = list(site.asked)
    assert [one for one in loaded if re.search(r"sw\.js|worker|offline", one)] == []
    is_true(page, HELD, "zh")
    assert "sw.js" in site.asked
    twice = [one for one in set(site.asked) if one.endswith((".css", ".js")) and site.asked.count(one) > 2]
    assert twice == []


@pytest.mark.parametrize(("address", "lang"), [("cases/no-such/", "zh"), ("en/cases/lamp-log/", "en")])
def test_page_that_is_not_stored_gets_a_sentence_in_both_languages_and_opens_once_the_network_is_back(reader, site, address, lang):
    page = visited(reader, site)
    site.offline()
    page.goto(site.at(address))
    box = page.locator(".offline-asked")
    for one in ("zh", "en"):
        expect(box).to_contain_text(said("offline-js-asked", one))
    expect(page.locator("html")).to_have_attribute("lang", "en" if lang == "en" else "zh-CN")
    site.online()
    box.get_by_role("link", name=said("offline-js-again", lang)).click()
    expect(page).to_have_url(site.at(address))
    expect(box).to_have_count(0)
    if address.startswith("en/"):
        expect(page.locator(".page-case")).to_have_count(1)


def test_address_in_the_question_leads_nowhere_else(reader, site):
    page = visited(reader, site)
    for evil in ("https://evil.example/", "javascript:alert(1)", "//evil.example/", "../../../"):
        page.goto(site.at(f"offline/?asked={evil}"))
        expect(page.locator(".offline-state")).to_be_visible()
        for link in page.locator(".offline-asked a").all():
            assert link.get_attribute("href").startswith(site.at())


def test_new_version_waits_is_offered_quietly_and_is_taken_by_all_tabs_together(reader, site):
    first = visited(reader, site, "about/")
    second = reader.new_page()
    second.goto(site.at("cases/"))
    site.publish("v2")
    first.reload()
    expect(first.locator("main")).to_contain_text(LINE)
    show_bar(first)
    for address in ("", "cases/lamp-day/", "about/"):
        first.goto(site.at(address))
        expect(first.locator("main")).not_to_contain_text(NEW_LINE)
        assert first.evaluate(BUILD) == second.evaluate(BUILD)
    old = first.evaluate(BUILD)
    loads = []
    second.on("load", lambda: loads.append(second.url))
    first.locator(".newer").get_by_role("button", name=said("frame-newer-now", "zh")).click()
    expect(first.locator("main")).to_contain_text(NEW_LINE)
    is_true(second, f"() => {BUILD} !== '{old}'")
    assert first.evaluate(BUILD) == second.evaluate(BUILD)
    site.offline()
    for address in ("about/", NEW_PAGE):
        second.goto(site.at(address))
        assert second.evaluate(BUILD) == first.evaluate(BUILD)
    assert loads == [site.at("cases/"), site.at("about/"), site.at(NEW_PAGE)]
    keys = second.evaluate(
        "async () => { let found = []; for (const name of await caches.keys()) found = found.concat((await (await caches.open(name)).keys()).map(one => one.url)); return found }"
    )
    about = [one for one in keys if one.startswith(site.at("about/?"))]
    assert len(about) == 1


def test_later_is_heard_for_this_tab_and_the_new_version_comes_once_all_tabs_are_closed(reader, site):
    page = visited(reader, site, "about/")
    site.publish("v2")
    show_bar(page)
    page.locator(".newer").get_by_role("button", name=said("frame-newer-later", "zh")).click()
    page.goto(site.at("cases/"))
    page.wait_for_timeout(3_000)
    expect(page.locator(".newer")).to_have_count(0)
    keeper = reader.new_page()
    page.close()
    keeper.wait_for_timeout(1_500)
    keeper.goto(site.at("about/"))
    expect(keeper.locator("main")).to_contain_text(NEW_LINE)


@pytest.mark.parametrize("how", ["before", "within"])
def test_network_cut_while_a_new_version_comes_leaves_the_stored_one_whole_and_the_next_try_goes_on(reader, site, versions, how):
    page = visited(reader, site, "about/")
    site.publish("v2")
    asked = len(site.asked)
    site.cut_after(12, how)
    page.evaluate(UPDATE)
    page.wait_for_timeout(2_000)
    assert len(site.asked) > asked + 12
    assert not page.evaluate(WAITING)
    site.offline()
    found = page.evaluate(STATUS, [site.at(one) for one in pages_of(versions["v1"], "zh")])
    assert [one for one, status in found if status != 200] == []
    page.goto(site.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)
    site.online()
    show_bar(page)
    page.locator(".newer .btn").first.click()
    expect(page.locator("main")).to_contain_text(NEW_LINE)


def test_third_version_published_while_the_second_is_fetched_mixes_nothing(reader, site, versions):
    """What comes is not what the list of the second version says: it is refused, and the first stays."""
    page = visited(reader, site, "about/")
    site.publish("v2")
    most = len(site.asked) + 10

    def swap(asked, now):
        if now == most:
            site.publish("v1")  # whatever is published now, it is not the second version
        return ""

    site.server.cut = swap
    page.evaluate(UPDATE)
    page.wait_for_timeout(2_500)
    assert len(site.asked) > most
    assert not page.evaluate(WAITING)
    page.goto(site.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)


@pytest.mark.parametrize("address", [NEW_PAGE, "en/about/"])
def test_page_of_another_version_is_not_shown_beside_the_stored_one_but_announced(reader, site, address):
    page = visited(reader, site, "about/")
    site.publish("v2")
    page.goto(site.at(address))
    lang = "en" if address.startswith("en/") else "zh"
    box = page.locator(".offline-asked")
    expect(box).to_contain_text(said("offline-js-newer", lang))
    box.get_by_role("button", name=said("offline-js-newer-now", lang)).click()
    expect(page).to_have_url(site.at(address))
    expect(page.locator("h1")).to_be_visible()
    page.goto(site.at("about/"))
    expect(page.locator("main")).to_contain_text(NEW_LINE)


def test_who_cannot_get_the_new_version_may_give_up_what_is_stored(reader, site):
    page = visited(reader, site, "about/")
    site.publish("v2")
    site.server.cut = lambda asked, now: "before" if asked.startswith("assets/worker") else ""
    page.goto(site.at(NEW_PAGE))
    box = page.locator(".offline-asked")
    box.get_by_role("button", name=said("offline-js-newer-now", "zh")).click()
    expect(box).to_contain_text(said("offline-js-newer-none", "zh"))
    box.get_by_role("button", name=said("offline-js-straight", "zh")).click()
    expect(page).to_have_url(site.at(NEW_PAGE))
    page.goto(site.at("about/"))
    expect(page.locator("main")).to_contain_text(NEW_LINE)


def test_other_applications_of_the_same_origin_and_files_are_let_through(reader, site, versions):
    page = visited(reader, site, "about/")
    folder = site.at().removesuffix(FOLDER)
    assert page.evaluate("async address => (await fetch(address)).status", folder) == 200
    page.goto(site.at("api/v1/index.json"))
    assert '"version"' in page.content() or "cases.json" in page.content()


def test_no_room_left_is_said_where_the_reader_asked_and_the_site_goes_on(reader, site):
    page = reader.new_page()
    page.goto(site.at("offline/"))
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-nothing", "zh"))
    session = reader.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": site.at().split("/x/")[0], "quotaSize": 200_000})
    page.get_by_role("button", name=said("offline-js-store-all", "zh")).click()
    expect(page.get_by_role("alert")).to_have_text(said("offline-js-failed-full", "zh"))
    assert page.evaluate(HELD, "rest") is False
    page.goto(site.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)
    page.goto(site.at("offline/"))
    session.send("Storage.overrideQuotaForOrigin", {"origin": site.at().split("/x/")[0]})
    page.get_by_role("button", name=said("offline-js-store-all", "zh")).click()
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-all", "zh"))


def test_everything_is_stored_by_the_button_and_removed_by_the_other(reader, site, versions):
    page = reader.new_page()
    page.goto(site.at("en/offline/"))
    page.get_by_role("button", name=said("offline-js-store-all", "en")).click()
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-all", "en"))
    site.offline()
    every = pages_of(versions["v1"], "zh") + pages_of(versions["v1"], "en") + ["api/v1/cases.csv", "api/v1/cases.json", "assets/icons/seal-192.png"]
    found = page.evaluate(STATUS, [site.at(one) for one in every])
    assert [one for one, status in found if status != 200] == []
    page.get_by_role("button", name=said("offline-js-forget", "en")).click()
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-nothing", "en"))
    assert [one for one in page.evaluate("caches.keys()") if not one.endswith("|held")] == []


def test_network_cut_while_the_reader_stores_is_said_and_the_next_press_goes_on(reader, site):
    page = reader.new_page()
    page.goto(site.at("offline/"))
    site.cut_after(30, "before")
    page.get_by_role("button", name=said("offline-js-store", "zh"), exact=False).first.click()
    expect(page.get_by_role("alert")).to_have_text(said("offline-js-failed-network", "zh"))
    site.online()
    before = len(site.asked)
    page.locator(".offline-now button").first.click()
    expect(page.locator(".offline-state")).to_contain_text(said("offline-js-part-zh", "zh"))
    fresh = [one for one in site.asked[before:] if one != "sw.js"]
    assert len(fresh) == len(set(fresh)) > 20


def test_who_saves_traffic_gets_nothing_unasked(reader, site):
    page = reader.new_page()
    page.add_init_script(SAVES)
    page.goto(site.at("about/"))
    page.wait_for_timeout(4_000)
    assert "sw.js" not in site.asked
    page.goto(site.at("offline/"))
    page.locator(".offline-now button").first.click()
    expect(page.locator(".offline-state")).to_contain_text(said("offline-js-part-zh", "zh"))


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("Object.defineProperty(window, 'isSecureContext', {value: false})", "insecure"),
        ("delete Navigator.prototype.serviceWorker", "unable"),
    ],
)
def test_where_nothing_can_be_stored_nothing_breaks_and_the_page_says_what_to_do(reader, site, before, word):
    heard = []
    page = reader.new_page()
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    page.add_init_script(before)
    page.goto(site.at("about/"))
    page.wait_for_timeout(3_000)
    page.goto(site.at("offline/"))
    expect(page.locator(".offline-state")).to_have_text(said(f"offline-js-{word}", "zh"))
    assert heard == []
    assert "sw.js" not in site.asked


OLD_WORKER = """
const NAME = 'workbox-precache-v2-' + self.registration.scope
self.addEventListener('install', event => event.waitUntil(caches.open(NAME).then(cache => cache.add('about/')).then(() => self.skipWaiting())))
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', event => event.respondWith(caches.match(event.request).then(found => found || fetch(event.request))))
"""


def test_worker_of_an_older_format_is_replaced_with_all_that_it_stored(reader, site, versions, tmp_path):
    folder = tmp_path / "v0"
    folder.mkdir()
    (folder / "about").mkdir()
    (folder / "about/index.html").write_text("<!doctype html><title>old</title><p>旧站", encoding="utf-8")
    (folder / "sw.js").write_text(OLD_WORKER, encoding="utf-8")
    site._versions = {**versions, "v0": folder}
    site.publish("v0")
    page = reader.new_page()
    page.goto(site.at("about/"))
    page.evaluate("navigator.serviceWorker.register('../sw.js').then(() => navigator.serviceWorker.ready).then(() => null)")
    is_true(page, "() => !!navigator.serviceWorker.controller")
    site.publish("v1")
    page.goto(site.at("cases/"))
    is_true(page, HELD, "zh")
    page.goto(site.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)
    assert [one for one in page.evaluate("caches.keys()") if one.startswith("workbox")] == []


def test_preview_stores_nothing_takes_a_stored_site_away_and_shows_every_edit(reader, site):
    page = visited(reader, site, "about/")
    site.server.preview = True
    site.publish("v2")
    page.goto(site.at("about/"))
    page.evaluate(UPDATE)
    is_true(page, "async () => (await caches.keys()).length === 0")
    page.goto(site.at("about/"))
    expect(page.locator("main")).to_contain_text(NEW_LINE)
    page.wait_for_timeout(3_000)
    is_true(page, WITHOUT_ACTIVE)
    page.goto(site.at("offline/"))
    expect(page.locator(".offline-state")).to_have_text(said("offline-js-preview", "zh"))
