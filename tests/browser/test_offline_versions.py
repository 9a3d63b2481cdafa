"""A new version of a stored site comes whole or not at all, and never beside the old one."""

import pytest
from playwright.sync_api import expect

from tests.browser.offline_reader import BUILD, UPDATE, WAITING, looked, missing, pages_of, show_bar, visited
from tests.browser.offline_site import LINE, NEW_LINE, NEW_PAGE
from tests.browser.page_kinds import said
from tests.browser.waiting import is_true

pytestmark = pytest.mark.browser


def test_new_version_waits_is_offered_quietly_and_is_taken_by_all_tabs_together(reader, island):
    first = visited(reader, island, "about/")
    second = reader.new_page()
    second.goto(island.at("cases/"))
    island.publish("v2")
    first.reload()
    expect(first.locator("main")).to_contain_text(LINE)
    show_bar(first)
    for address in ("", "cases/lamp-day/", "about/"):
        first.goto(island.at(address))
        expect(first.locator("main")).not_to_contain_text(NEW_LINE)
        assert first.evaluate(BUILD) == second.evaluate(BUILD)
    old = first.evaluate(BUILD)
    loads = []
    second.on("load", lambda: loads.append(second.url))
    first.locator(".newer").get_by_role("button", name=said("frame-newer-now", "zh")).click()
    expect(first.locator("main")).to_contain_text(NEW_LINE)
    is_true(second, f"() => {BUILD} !== '{old}'")
    assert first.evaluate(BUILD) == second.evaluate(BUILD)
    island.offline()
    for address in ("about/", NEW_PAGE):
        second.goto(island.at(address))
        assert second.evaluate(BUILD) == first.evaluate(BUILD)
    assert loads == [island.at("cases/"), island.at("about/"), island.at(NEW_PAGE)]
    keys = second.evaluate(
        "async () => { let found = []; for (const name of await caches.keys()) found = found.concat((await (await caches.open(name)).keys()).map(one => one.url)); return found }"
    )
    about = [one for one in keys if one.startswith(island.at("about/?"))]
    assert len(about) == 1


def test_later_is_heard_for_this_tab_and_the_new_version_comes_once_all_tabs_are_closed(reader, island):
    page = visited(reader, island, "about/")
    island.publish("v2")
    show_bar(page)
    page.locator(".newer").get_by_role("button", name=said("frame-newer-later", "zh")).click()
    page.goto(island.at("cases/"))
    looked(page)
    expect(page.locator(".newer")).to_have_count(0)
    keeper = reader.new_page()
    page.close()
    keeper.wait_for_timeout(1_500)
    keeper.goto(island.at("about/"))
    expect(keeper.locator("main")).to_contain_text(NEW_LINE)


@pytest.mark.parametrize("how", ["before", "within"])
def test_network_cut_while_a_new_version_comes_leaves_the_stored_one_whole_and_the_next_try_goes_on(reader, island, versions, how):
    page = visited(reader, island, "about/")
    island.publish("v2")
    asked = len(island.asked)
    island.cut_after(12, how)
    page.evaluate(UPDATE)
    page.wait_for_timeout(2_000)
    assert len(island.asked) > asked + 12
    assert not page.evaluate(WAITING)
    island.offline()
    assert missing(page, island, pages_of(versions["v1"], "zh")) == []
    page.goto(island.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)
    island.online()
    show_bar(page)
    page.locator(".newer .btn").first.click()
    expect(page.locator("main")).to_contain_text(NEW_LINE)


def test_third_version_published_while_the_second_is_fetched_mixes_nothing(reader, island, versions):
    """What comes is not what the list of the second version says: it is refused, and the first stays."""
    page = visited(reader, island, "about/")
    island.publish("v2")
    most = len(island.asked) + 10

    def swap(asked, now):
        if now == most:
            island.publish("v1")  # whatever is published now, it is not the second version
        return ""

    island.server.cut = swap
    page.evaluate(UPDATE)
    page.wait_for_timeout(2_500)
    assert len(island.asked) >= most  # the one that is not of its version may be the last that is asked for
    assert not page.evaluate(WAITING)
    page.goto(island.at("about/"))
    expect(page.locator("main")).to_contain_text(LINE)


@pytest.mark.parametrize("address", [NEW_PAGE, "en/about/"])
def test_page_of_another_version_is_not_shown_beside_the_stored_one_but_announced(reader, island, address):
    page = visited(reader, island, "about/")
    island.publish("v2")
    page.goto(island.at(address))
    lang = "en" if address.startswith("en/") else "zh"
    box = page.locator(".offline-asked")
    expect(box).to_contain_text(said("offline-js-newer", lang))
    box.get_by_role("button", name=said("offline-js-newer-now", lang)).click()
    expect(page).to_have_url(island.at(address))
    expect(page.locator("h1")).to_be_visible()
    page.goto(island.at("about/"))
    expect(page.locator("main")).to_contain_text(NEW_LINE)


def test_who_cannot_get_the_new_version_may_give_up_what_is_stored(reader, island):
    page = visited(reader, island, "about/")
    island.publish("v2")
    island.server.cut = lambda asked, now: "before" if asked.startswith("assets/worker") else ""
    page.goto(island.at(NEW_PAGE))
    box = page.locator(".offline-asked")
    box.get_by_role("button", name=said("offline-js-newer-now", "zh")).click()
    expect(box).to_contain_text(said("offline-js-newer-none", "zh"))
    box.get_by_role("button", name=said("offline-js-straight", "zh")).click()
    expect(page).to_have_url(island.at(NEW_PAGE))
    page.goto(island.at("about/"))
    expect(page.locator("main")).to_contain_text(NEW_LINE)
