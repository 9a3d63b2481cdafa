"""What scripts open, answer and find is as good as the page itself: axe, large text, narrow screens, wide spacing, in both languages."""

import pytest

from tests.browser.axe import AXE, CHANGING, faults_of
from tests.browser.large_text import CLOSE, NARROW, SMALL
from tests.browser.opened import STATES
from tests.browser.page_kinds import LANGS
from tests.browser.too_wide import TOO_WIDE

pytestmark = pytest.mark.browser

EVERY = pytest.mark.parametrize(("name", "lang"), [(name, lang) for name in STATES for lang in LANGS])
TALL = 3000  # nothing lies under a button that stays at the foot of a screen: what it covers comes out when the page is scrolled
COLOURS = ["color-contrast", "link-in-text-block"]
# WCAG 1.4.12, set as a reader’s own style sheet would: nothing may be cut off by it. What is typed into a field goes on to the side, as it always does.
SPACED = """() => { const sheet = document.styleSheets[0]
    sheet.insertRule('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }', sheet.cssRules.length)
    sheet.insertRule('p { margin-bottom: 2em !important }', sheet.cssRules.length) }"""
CUT = """() => [...document.querySelectorAll('body *')].filter(element => element.getClientRects().length && !element.closest('.off-screen, [aria-hidden=true], .menu, pre, svg, .skip, input'))
    .filter(element => { const style = getComputedStyle(element)
        return /hidden|clip/.test(style.overflowX + style.overflowY) && style.position !== 'absolute' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) })
    .map(element => element.outerHTML.slice(0, 90))"""
SCROLLS = "() => [...document.querySelectorAll('dialog[open], main *')].filter(box => /auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1).map(box => box.outerHTML.slice(0, 90))"


@pytest.fixture
def reached(tour, touring):
    """Opens the address of a state, in large text if asked, and brings the state about."""
    page = touring.first()

    def reach(name, lang, *, width=390, height=900, scheme="light", big=False):
        state = STATES[name]
        if state.lost:
            page.route(state.lost, lambda route: route.abort())
        touring.dress(page, 390 if state.narrow else width, height, scheme)
        page.goto(touring.url(f"{state.address}{'&' if '?' in state.address else '?'}big={int(big)}", lang))
        state.reach(page, lang)
        return page, state.part

    yield reach
    page.unroute_all(behavior="ignoreErrors")
    # What was kept from coming was meant to be missed.
    touring.complaints[:] = [said for said in touring.complaints if "ERR_FAILED" not in said]


@EVERY
def test_axe_finds_nothing_in_light_dark_and_large_text_and_nothing_scrolls_sideways(reached, name, lang):
    page, part = reached(name, lang, width={"zh": 390, "en": 1280}[lang], height=TALL)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = {"light": faults_of(page, part)}
    page.emulate_media(color_scheme="dark")
    found["dark"] = faults_of(page, part, COLOURS)
    page.evaluate("document.documentElement.setAttribute('data-big', '')")
    found["large and dark"] = faults_of(page, part, CHANGING)
    for width in (320, 1280) if not STATES[name].narrow else (320,):
        page.set_viewport_size({"width": width, "height": 900})
        found |= {f"{width} px, {what}": page.evaluate(script) for what, script in {"small": SMALL, "close": CLOSE, "narrow": NARROW}.items()}
        found[f"{width} px, sideways"] = sideways(page, width)
    page.evaluate("document.documentElement.removeAttribute('data-big')")
    for size in ("100%", "160%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        page.set_viewport_size({"width": 320, "height": 400})
        found[f"320 px at {size}"] = sideways(page, 320)
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.evaluate(SPACED)
    found["spaced"] = page.evaluate(CUT) + sideways(page, 320)
    assert {setting: some[:5] for setting, some in found.items() if some} == {}


def sideways(page, width):
    return (page.evaluate(TOO_WIDE) if page.evaluate("document.documentElement.scrollWidth") > width else []) + page.evaluate(SCROLLS)


@pytest.mark.parametrize(
    "name",
    ["search with results", "finder with choices", "quiz answered wrong", "scenario with a judgement", "scenario looked back on", "narrowed list"],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_there_is_ink_and_nothing_to_press(reached, name, scheme):
    page, _part = reached(name, "zh", width=1280, scheme=scheme, big=scheme == "dark")
    page.emulate_media(media="print", color_scheme=scheme)
    assert page.evaluate(PRESSED) == []
    assert page.evaluate(PALE) == []
    page.emulate_media(media="null")


PRESSED = """() => [...document.querySelectorAll('button, input, select, textarea')].filter(one => one.checkVisibility() && !one.closest('.chips, .opt')).map(one => one.outerHTML.slice(0, 90))"""
# Words paler than a dark grey, and grounds that are not white.
PALE = """() => [...document.querySelectorAll('main *')].filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .filter(one => Math.max(...getComputedStyle(one).color.match(/[\\d.]+/g).slice(0, 3)) > 0x50).map(one => one.outerHTML.slice(0, 90) + getComputedStyle(one).color)"""


def test_nets_of_this_file_catch_what_is_cut_off_pale_and_pressed(visit):
    page = visit("about/")
    page.evaluate("""() => {
        document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="cut">很长很长的一句话，一行放不下</p><p id="pale">淡</p><button>按</button>')
        document.getElementById('cut').style.cssText = 'overflow: hidden; height: 1.2em; width: 12em; font-size: 16px'
        document.getElementById('pale').style.color = '#999'
    }""")
    page.evaluate(SPACED)
    assert [place[:11] for place in page.evaluate(CUT)] == ['<p id="cut"']
    page.emulate_media(media="print")
    assert [place[:12] for place in page.evaluate(PALE)] == ['<p id="pale"']
    assert [place[:8] for place in page.evaluate(PRESSED) if place.startswith("<button>")] == ["<button>"]
