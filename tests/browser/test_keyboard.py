"""By keyboard: what has the focus is seen, never lies under a part that stays in its place, and the focus comes back where it was; what is said is said once."""

import pytest
from playwright.sync_api import expect

from tests.browser.opened import STATES
from tests.browser.page_kinds import PAGES, both_languages, said

pytestmark = pytest.mark.browser

# Of what has the focus: whether another thing lies over its middle, and how its ring stands out from what is around it.
FOCUS = """() => {
    const luminance = colour => { const part = colour.match(/[\\d.]+/g).slice(0, 3).map(one => one / 255).map(one => one <= .03928 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4)
        return .2126 * part[0] + .7152 * part[1] + .0722 * part[2] }
    const element = document.activeElement
    if (!element || element === document.body) return null
    const box = element.getBoundingClientRect(), style = getComputedStyle(element)
    let ground = element.parentElement
    while (ground && /, 0\\)$|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement
    const pair = [style.outlineColor, getComputedStyle(ground || document.documentElement).backgroundColor].map(luminance).sort((a, b) => b - a)
    const seen = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.y + box.height / 2, 1), innerHeight - 1))
    const label = element.labels && element.labels[0]
    return {
        name: element.outerHTML.slice(0, 80),
        hidden: !(seen && (element.contains(seen) || seen.contains(element) && !/sticky|fixed/.test(getComputedStyle(seen).position) || label && label.contains(seen))) || box.bottom <= 0 || box.top >= innerHeight,
        ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? (pair[0] + .05) / (pair[1] + .05) : 0,
    }
}"""
WALKS = ["dialog with results", "finder with choices", "comparison of three", "quiz answered wrong"]


@pytest.mark.parametrize("big", [False, True], ids=["usual", "large"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", WALKS)
def test_focus_is_seen_on_its_way_through_the_page_and_back(tour, touring, name, scheme, big):
    page = touring.first()
    state = STATES[name]
    touring.dress(page, 390, 640, scheme)
    page.goto(touring.url(f"{state.address}{'&' if '?' in state.address else '?'}big={int(big)}"))
    state.reach(page, "zh")
    walked, found = set(), []
    for key in ["Tab"] * 26 + ["Shift+Tab"] * 18:
        page.keyboard.press(key)
        focus = page.evaluate(FOCUS)
        if focus:
            walked.add(focus["name"])
            found += [focus] if focus["hidden"] or focus["ring"] < 3 else []
    assert len(walked) > 8
    assert found == []


def test_net_of_this_file_catches_what_lies_under_another_and_what_has_no_ring(visit):
    page = visit(PAGES["about"])
    page.evaluate("""() => {
        document.querySelector('main').insertAdjacentHTML('afterbegin', '<p><button id="under">下面</button> <button id="bare">无框</button></p><div id="lid"></div>')
        document.getElementById('lid').style.cssText = 'position: fixed; top: 0; left: 0; width: 100%; height: 100%'
        document.getElementById('bare').style.outline = 'none'
    }""")
    for name, faults in (("under", {"hidden": True}), ("bare", {"hidden": True, "ring": 0})):
        page.locator(f"#{name}").focus()
        focus = page.evaluate(FOCUS)
        assert {key: focus[key] for key in faults} == faults
    page.evaluate("document.getElementById('lid').remove()")
    page.locator("#under").focus()
    assert page.evaluate(FOCUS)["hidden"] is False


@both_languages
def test_number_found_is_spoken_once_when_typing_has_stopped(visit, lang):
    page = visit(PAGES["glossary"], lang)
    page.locator("a[data-search-open]").click()
    box = page.get_by_role("dialog")
    box.locator("input").focus()
    page.evaluate("""() => { window.spoken = []
        const place = document.querySelector('dialog [role=status]')
        new MutationObserver(() => window.spoken.push(place.textContent)).observe(place, {childList: true, characterData: true, subtree: true}) }""")
    box.locator("input").press_sequentially("xinfang")
    expect(box.locator(".found-count")).to_contain_text("信访")  # the last letter is answered
    expect(box.get_by_role("status")).to_have_text(box.locator(".found-count").text_content())
    spoken = page.evaluate("window.spoken")
    assert [sentence for sentence in spoken if sentence] == [box.locator(".found-count").text_content()]
    expect(box.locator(".found-count")).to_have_attribute("aria-hidden", "true")


def test_shut_box_gives_the_focus_back_also_in_browsers_that_do_not_do_so_themselves(visit):
    page = visit(PAGES["glossary"])
    opener = page.locator(".letters a").first
    opener.focus()
    page.keyboard.press("/")
    box = page.get_by_role("dialog")
    expect(box.locator("input")).to_be_focused()
    # As before 2021: the focus was left nowhere.
    page.evaluate("document.querySelector('dialog').addEventListener('close', () => document.activeElement.blur(), {capture: true})")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(opener).to_be_focused()


@both_languages
def test_button_of_the_search_says_that_a_box_will_open_and_on_its_own_page_does_not(visit, lang):
    page = visit(PAGES["glossary"], lang)
    expect(page.get_by_role("link", name=said("frame-search", lang), exact=True)).to_have_attribute("aria-haspopup", "dialog")
    page = visit(PAGES["search"], lang)
    expect(page.locator("a[data-search-open]")).not_to_have_attribute("aria-haspopup", "dialog")


def test_words_of_the_other_language_say_so_where_scripts_write_them(visit):
    page = visit("search/?q=红细胞微治理呀", "en")
    expect(page.locator(".search-answer > *").first).to_be_visible()
    unnamed = page.evaluate("""() => { const found = []
        for (const walk = document.createTreeWalker(document.querySelector('.search-answer'), NodeFilter.SHOW_TEXT); walk.nextNode();)
            if (/[\\u4e00-\\u9fff]{2}/.test(walk.currentNode.data) && !walk.currentNode.parentElement.closest('[lang|=zh]')) found.push(walk.currentNode.data)
        return found }""")
    assert unnamed == []
