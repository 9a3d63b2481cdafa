"""A reader of a site that stores itself: what is stored, and what the browser is told to do at once."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.offline_site import Published
from tests.browser.waiting import is_true

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
# Pages wait two seconds before they load what stores the site (test_the_visit_itself_waits_for_nothing_of_it); here they need not.
AT_ONCE = "{ const later = window.setTimeout; window.setTimeout = (work, wait, ...given) => later(work, wait === 2000 ? 0 : wait, ...given) }"
BUILD = "document.querySelector('link[rel=manifest]').dataset.build"


def visited(reader: BrowserContext, site: Published, address: str = "cases/lamp-day/", part: str = "zh") -> Page:
    """A tab after one visit: the language of its page is stored."""
    page = reader.new_page()
    page.add_init_script(AT_ONCE)
    page.goto(site.at(address))
    is_true(page, HELD, part)
    return page


def pages_of(folder: Path, lang: str) -> list[str]:
    every = [path.parent.relative_to(folder).as_posix() + "/" for path in folder.rglob("index.html")]
    return sorted(one.removeprefix("./") for one in every if one.startswith("en/") == (lang == "en"))


def missing(page: Page, site: Published, addresses: list[str]) -> list[str]:
    """Those of the addresses that the page gets no answer to."""
    return [one for one, status in page.evaluate(STATUS, [site.at(one) for one in addresses]) if status != 200]


def looked(page: Page) -> None:
    """The page has loaded what looks after the stored site, and has had time to act: for tests that nothing then happens."""
    is_true(page, "() => performance.getEntriesByType('resource').some(one => /assets\\/offline\\.[0-9a-f]+\\.js$/.test(one.name))")
    page.wait_for_timeout(1_000)


def show_bar(page: Page) -> None:
    """The browser looks for a new version by itself on every page; here at once."""
    page.evaluate(UPDATE)
    expect(page.locator(".newer")).to_be_visible()
