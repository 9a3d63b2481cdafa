"""After one visit the site works without a network in Chromium 86 as well, and takes a new version when told to."""

import json
import time

import pytest

from tests.browser.offline_site import LINE, NEW_LINE
from tests.browser.page_kinds import said

pytestmark = pytest.mark.browser
HOLDS = """(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration || !registration.active) return false
    return await new Promise(done => {
        const channel = new MessageChannel()
        channel.port1.onmessage = event => done(event.data.held.includes('zh'))
        registration.active.postMessage({type: 'state'}, [channel.port2])
    })
})()"""


def has(old, words):
    return old.see(f"document.querySelector('main').textContent.includes({json.dumps(words)})")


def test_site_is_stored_read_without_a_network_and_updated(old, island):
    old.open(island.at("about/"))
    deadline = time.monotonic() + 40
    while not old.see(HOLDS):
        assert time.monotonic() < deadline
        time.sleep(0.3)
    island.offline()
    old.open(island.at("search/?q=灯塔"))
    old.until("document.querySelector('a[data-result]')")
    old.open(island.at("en/about/"))
    old.until("document.querySelector('.offline-asked a')")
    assert has(old, said("offline-js-asked", "zh"))
    island.online()
    island.publish("v2")
    old.open(island.at("about/"))
    assert has(old, LINE)
    old.see("navigator.serviceWorker.getRegistration().then(one => one.update()).then(() => null)")
    old.until("document.querySelector('.newer .btn')")
    old.click(".newer .btn")
    # The page is loaded anew meanwhile: for a moment it has no text at all.
    old.until(f"document.readyState === 'complete' && document.querySelector('main').textContent.includes({json.dumps(NEW_LINE)})")
    # The browser's own look for sw.js, while there was no network, is no fault of a page.
    old.heard[:] = [one for one in old.heard if "sw.js" not in one]
