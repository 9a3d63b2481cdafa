"""What readers do, in Chromium 86, from a server and from disk: quiz, boxes, buttons, menu, notes, light and dark."""

import json
from statistics import median

import pytest

from scripts.staging.frame import MENU
from tests.browser.page_kinds import LANGS, PAGES, both_languages, said
from tests.browser.quiz_kinds import TELLING

pytestmark = pytest.mark.browser

QUESTIONS = """[...document.querySelectorAll('[data-question]')].map(asked => ({
    id: asked.dataset.question, order: asked.dataset.kind === 'order', key: asked.dataset.key.split(' '),
}))"""
SHOWN = "[...document.querySelectorAll('%s')].filter(entry => entry.getClientRects().length).length"
# ms from a press until what it brings is laid out
PRESSED = """(() => { const before = performance.now(); document.querySelector('%s').click(); document.querySelector('.stage').getBoundingClientRect(); return performance.now() - before })()"""
ANSWERED = """[...document.querySelectorAll('.quiz [data-question]')].filter(asked => asked.dataset.kind !== 'reflection').map(asked => {
    const box = asked.querySelector('input')
    if (box) box.click()
    asked.querySelectorAll('select').forEach((select, at) => { select.selectedIndex = at + 1; select.dispatchEvent(new Event('change', {bubbles: true})) })
    const before = performance.now()
    asked.querySelector('[type=submit]').click()
    if (!asked.querySelector('.result').getBoundingClientRect().height) throw new Error('nothing is told of ' + asked.dataset.question)
    return performance.now() - before
})"""
LIGHT, DARK = "rgb(250, 248, 243)", "rgb(22, 24, 27)"


def paper(old):
    return old.see("getComputedStyle(document.documentElement).backgroundColor")


def text(old, selector):
    return old.see(f"document.querySelector({json.dumps(selector)}).textContent")


def answer_rightly(old, asked):
    here = f"[data-question='{asked['id']}']"
    for place, name in enumerate(asked["key"]):
        option = f"{here} .opt[data-option='{name}']"
        if not asked["order"]:
            old.click(f"{option} .text")
            continue
        order = old.see(f'[...document.querySelectorAll("{here} .opt")].map(item => item.dataset.option)')
        for _ in range(order.index(name) - place):
            old.click(f"{option} .move-up")
    old.click(f"{here} [type=submit]")


@pytest.mark.parametrize(("case", "lang"), [(case, lang) for case in TELLING for lang in LANGS])
def test_quiz_is_answered_scored_and_remembered(old, at, case, lang):
    old.open(at(f"cases/{case}/", lang))
    questions = old.see(QUESTIONS)
    for asked in questions:
        answer_rightly(old, asked)
    done = said("quiz-js-summary-done", lang, total=len(questions), percent=100)
    assert text(old, ".summary") == done
    old.call("page.reload")
    assert text(old, ".summary") == done


@both_languages
def test_pairs_are_matched_and_a_reflection_is_written(old, at, lang):
    old.open(at(PAGES["module"], lang))
    match, own = "[data-kind=match]", "[data-kind=reflection]"
    name = old.see(f"document.querySelector('{match}').dataset.question")
    here = f"[data-question='{name}']"
    old.click(f"{here} [type=submit]")
    assert text(old, f"{here} .result") == said("quiz-js-choose-all", lang)
    for number in old.see(f'[...document.querySelectorAll("{here} [data-left]")].map(left => left.dataset.left)'):
        old.call("page.select", f"{here} [data-left='{number}'] select", number)
    old.click(f"{here} [type=submit]")
    assert text(old, f"{here} .result") == said("quiz-js-right", lang)
    old.call("page.type", f"{own} textarea", "here 97")
    assert old.see(SHOWN % f"{own} .basis") == 0
    old.click(f"{own} .actions button")
    assert old.see(SHOWN % f"{own} .basis") == 1
    old.call("page.reload")
    assert text(old, f"{here} .result") == said("quiz-js-right", lang)
    assert old.see(f"document.querySelector('{own} textarea').value") == "here 97"


@both_languages
def test_answer_is_told_at_once(old, at, lang):
    """Every question of a module that has a right answer, some way or other: ms from the press to the laid-out feedback, by the middle and at worst."""
    old.open(at(PAGES["module"], lang), width=390)
    times = old.see(ANSWERED)
    assert len(times) >= 10
    assert median(times) <= 50 and max(times) <= 200, times


@both_languages
def test_scenario_is_walked_to_an_end_and_remembered(old, at, lang):
    old.open(at(PAGES["scenario"], lang), width=390)
    assert old.see(SHOWN % ".node") == 0
    times: list[float] = []
    while not old.see("Boolean(document.querySelector('.looking-back'))"):
        times.append(old.see(PRESSED % ".go-on, .walk-way"))
    assert median(times) <= 50
    ends = len(set(old.see("[...document.querySelectorAll('[data-end]')].map(node => node.dataset.end)")))
    assert text(old, ".ends-seen") == said("scenario-js-ends", lang, n=ends, seen=1)
    end = text(old, ".comes-to")
    old.call("page.reload")
    assert text(old, ".comes-to") == end and old.see("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize(("kind", "entry"), [("wording", ".wording"), ("figures", ".figure-row")])
@both_languages
def test_box_narrows_a_long_list(old, at, kind, entry, lang):
    old.open(at(PAGES[kind], lang))
    every = old.see(SHOWN % entry)
    old.call("page.type", ".finder input", "９７")
    found = old.see(SHOWN % entry)
    assert 0 < found < every
    old.until("document.querySelector('.finder [role=status]').textContent !== ''")  # spoken once typing has stopped
    assert text(old, ".finder [role=status]") == said("filter-count", lang, n=found)


@both_languages
def test_button_copies_the_sentence_and_it_can_be_pasted(old, at, lang):
    old.open(at(PAGES["wording"], lang))
    wanted = old.see("document.querySelector('.ready [data-copy]').dataset.copy")
    old.click(".wording .copy")
    old.until("document.querySelector('.copy-said').textContent !== ''")
    assert text(old, ".copy-said") == said("copied", lang)
    old.see("document.querySelector('.finder input').focus()")
    old.call("page.keyboard.down", "Control")
    old.call("page.keyboard.press", "v")
    old.call("page.keyboard.up", "Control")
    assert old.see("document.querySelector('.finder input').value") == wanted


@both_languages
def test_text_for_citing_is_copied_from_its_folded_box(old, at, lang):
    old.open(at(PAGES["event case"], lang))
    old.click(".cite summary")
    old.click(".cite .copy")
    old.until("document.querySelector('.cite .copy-said').textContent !== ''")
    assert text(old, ".cite .copy-said") == said("copied", lang)


@both_languages
def test_menu_opens_and_closes_on_a_phone(old, at, lang):
    old.open(at(PAGES["glossary"], lang), width=390)
    assert old.see(SHOWN % ".menu a") == 0
    old.click("[data-menu-button]")
    assert old.see(SHOWN % ".menu a") == len(MENU)
    old.call("page.keyboard.press", "Escape")
    assert old.see(SHOWN % ".menu a") == 0
    assert old.see("document.activeElement.hasAttribute('data-menu-button')")


@both_languages
def test_number_leads_to_its_note_beside_or_below_the_paragraph(old, at, lang):
    beside = """(() => {
        const notes = document.querySelector('.md-typeset > .notes'), place = notes.getBoundingClientRect(), paragraph = notes.previousElementSibling.getBoundingClientRect()
        return place.left >= paragraph.right ? 'beside' : place.top >= paragraph.bottom - 1 ? 'below' : 'across'
    })()"""
    for width, where in ((1440, "beside"), (390, "below")):
        old.open(at(PAGES["event case"], lang), width=width)
        assert old.see(beside) == where
        old.click("sup.src a")
        assert old.see("location.hash === document.querySelector('sup.src a').hash")
        assert old.see(SHOWN % ".note:target .said") == 1


@both_languages
def test_folded_box_opens_for_what_the_address_names_and_for_print(old, at, lang):
    old.open(at(PAGES["event case"], lang))
    folded = "[...document.querySelectorAll('details:not([open]):not([data-print=closed])')].length"
    assert old.see(folded) > 0
    old.see("document.querySelector('.silent > :last-child').id = 'deep', location.hash = 'deep'")
    old.until("document.querySelector('.silent').open")
    old.see("void dispatchEvent(new Event('beforeprint'))")
    assert old.see(folded) == 0
    old.see("void dispatchEvent(new Event('afterprint'))")
    assert old.see(folded) > 0


@both_languages
def test_light_and_dark_follow_the_system_until_chosen_and_are_remembered(old, at, lang):
    old.open(at("", lang), scheme="dark")
    assert paper(old) == DARK
    old.click("[data-mode-switch]")
    assert paper(old) == LIGHT
    old.open(at(PAGES["about"], lang), scheme="dark")
    assert paper(old) == LIGHT


@both_languages
def test_large_text_by_the_switch_and_by_the_address_is_remembered(old, at, lang):
    big = "[document.documentElement.hasAttribute('data-big'), parseFloat(getComputedStyle(document.querySelector('main p')).fontSize) >= 20, document.documentElement.scrollWidth]"
    old.open(at("", lang), width=320)
    assert old.see(big) == [False, False, 320]
    old.click("[data-big-switch]")
    assert old.see(big) == [True, True, 320]
    old.open(at(PAGES["about"], lang), width=320)
    assert old.see(big) == [True, True, 320]
    old.open(at(f"{PAGES['about']}?big=0", lang), width=320)
    assert old.see(big) == [False, False, 320]
    old.open(at(f"{PAGES['event case']}?big=1", lang), width=1440)
    notes = "(() => { const notes = document.querySelector('.md-typeset > .notes'); return notes.getBoundingClientRect().top - notes.previousElementSibling.getBoundingClientRect().bottom })()"
    assert old.see(notes) >= -1
    old.click("[data-big-switch]")
    assert old.see("[document.documentElement.hasAttribute('data-big'), location.search]") == [False, ""]


def test_what_the_browser_itself_lacks_is_what_the_rules_of_the_old_browsers_rest_on(old, at):
    """If this fails the rig is no longer the old browser, and all of the above says nothing."""
    old.open(at(""))
    assert old.call("browser.version") == "HeadlessChrome/86.0.4240.0"
    assert old.see("[typeof [].at, typeof structuredClone, CSS.supports('inset', '0'), CSS.supports('aspect-ratio', '1'), CSS.supports('selector(:is(a))')]") == [
        "undefined", "undefined", False, False, False,
    ]  # fmt: skip
    old.see("void console.info('a word')")
    old.until("true")
    assert old.heard == ["info in the console: a word"]
    old.heard.clear()


@both_languages
def test_quiz_of_a_module_is_taken_gone_on_with_and_gives_its_receipt(old, at, lang):
    old.open(at(PAGES["module"], lang), width=390)
    old.click(".ways-to button:last-child")
    total = old.see("document.querySelectorAll('.tried article').length")
    assert total > 1
    for place in range(1, total + 1):
        here = f".tried article:nth-child({place})"
        for number in old.see(f"[...document.querySelectorAll('{here} [data-left]')].map(left => left.dataset.left)"):
            old.call("page.select", f"{here} [data-left='{number}'] select", number)
        if old.see(f"document.querySelectorAll('{here} input').length"):
            old.see(f"document.querySelector('{here} input').click() || 1")
        old.see(f"document.querySelector('{here} [type=submit]').click() || 1")
        if place == 1:
            old.call("page.reload")
            old.click(".resume button")
    assert text(old, ".attempt .count") == said("module-js-count", lang, n=total, total=total)
    old.click(".attempt > .actions .btn")
    assert text(old, ".receipt-code").startswith("PJ1-")
    old.click(".receipt-picture summary")
    assert old.see("document.querySelector('.receipt-picture img').src.slice(0, 14)") == "data:image/png"
    assert old.see("document.documentElement.scrollWidth") == 390
