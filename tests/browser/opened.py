"""What scripts open, unfold and answer on a page: each state with the part of the page that it changed, for the tests that look at all of them."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Error, Locator, Page, expect

from tests.browser.assignment_code import code
from tests.browser.attempts import answer as answer_attempt
from tests.browser.attempts import answer_all, hand_in, start
from tests.browser.page_kinds import MODULES, OBJECTIVE, PAGES, said

NO_WORD = "qqxxzz"
MISSING = "**/assets/search/*/index.js"
NO_CASES = "**/case-list.*.js"
COMPARED = "compare/?cases=road-20-97-seals,hechuan-centre,longshan-reception"
ASSIGNMENT = code("module/origins", "case/road-20-97-seals", "scenario/deadline-missed", name="KS01", due=25_000)
ASSIGNED = f"?from=link#a={code(f'module/{MODULES[0]}', name='KS01')}&n=A07" if MODULES else ""
UNFOLD = "document.querySelectorAll('main details').forEach(box => { box.open = true })"


@dataclass(frozen=True)
class State:
    """``address`` is opened, then ``reach`` does what a reader does; ``part`` is what is looked at. ``lost``: files that do not come."""

    address: str
    part: str
    reach: Callable[[Page, str], None]
    lost: str = ""
    narrow: bool = False


def _nothing(_page: Page, _lang: str) -> None:
    """The address alone brings it about."""


def _until(selector: str) -> Callable[[Page, str], None]:
    return lambda page, _lang: expect(page.locator(selector).first).to_be_visible()


def _dialog(page: Page, lang: str, words: str) -> Locator:
    page.locator("a[data-search-open]").click()
    box = page.get_by_role("dialog")
    expect(box.locator("input")).to_be_focused()
    if words:
        box.locator("input").fill(words)
    return box


def _dialog_offers(page: Page, lang: str) -> None:
    expect(_dialog(page, lang, "").get_by_text(said("search-js-suggested", lang))).to_be_visible()


def _dialog_results(page: Page, lang: str) -> None:
    expect(_dialog(page, lang, "接访" if lang == "zh" else "petition").locator("a[data-result]").first).to_be_visible()


def _dialog_none(page: Page, lang: str) -> None:
    expect(_dialog(page, lang, NO_WORD).locator(".none-hint")).to_be_visible()


def _search_lost(page: Page, lang: str) -> None:
    expect(page.locator(".found-count")).to_have_text(said("frame-search-failed", lang))


def _finder_none(page: Page, lang: str) -> None:
    expect(page.locator(".chip").first).to_be_visible()
    _unfold_panel(page)


def _finder_chosen(page: Page, lang: str) -> None:
    expect(page.locator(".chip").first).to_be_visible()
    _unfold_panel(page)
    page.evaluate(UNFOLD)


def _unfold_panel(page: Page) -> None:
    fold = page.locator(".fold")
    if fold.is_visible():
        fold.click()


def _finder_lost(page: Page, lang: str) -> None:
    expect(page.get_by_text(said("finder-js-failed", lang))).to_be_visible()


def _compared(page: Page, lang: str) -> None:
    expect(page.locator("#comparison")).to_be_visible()
    page.locator(".picker summary").click()


def answer(page: Page, right: bool) -> None:
    """Every question of the page: the right options, or the others; an order as it stands; a reflection with its model answer open."""
    for asked in page.locator("[data-question]").all():
        if asked.get_attribute("data-kind") == "reflection":
            asked.locator("textarea").fill("97\n" * 8)
            asked.locator(".actions button").click()
            continue
        key = (asked.get_attribute("data-key") or "").split()
        for option in asked.locator("input").all():
            if (option.get_attribute("value") in key) == right:
                option.check()
        selects = asked.locator("select").all()
        for place, select in enumerate(selects):
            select.select_option(str((place if right else (place + 1) % len(selects)) + 1))
        asked.locator("[type=submit]").click()
        expect(asked.locator(".result")).not_to_be_empty()
    page.evaluate("document.querySelectorAll('.answer').forEach(box => { box.open = true })")


def _attempt(page: Page, _lang: str) -> None:
    answer_attempt(start(page).first, False)


def _outcome(page: Page, _lang: str) -> None:
    start(page)
    answer_all(page, True, False, True)
    hand_in(page)
    page.evaluate(UNFOLD)
    expect(page.locator(".receipt-picture .qr")).to_be_visible()


def _walk(*until: str) -> Callable[[Page, str], None]:
    """The first way at every scene, until one of the places is there."""

    def reach(page: Page, _lang: str) -> None:
        expect(page.locator(".stage")).to_be_visible()
        while not page.locator(", ".join(until)).count():
            (page.locator(".go-on") if page.locator(".go-on").count() else page.locator(".walk-way").first).click()
        for fold in page.locator(".looking-back summary").all():
            fold.click()

    return reach


def _copied(page: Page, lang: str) -> None:
    button = page.locator("main .copy").first
    if not button.is_visible():
        page.locator("#cite > summary").click()
    button.click()
    expect(page.locator(".copy-said").first).not_to_be_empty()


def _menu(page: Page, lang: str) -> None:
    page.locator("[data-menu-button]").click()
    expect(page.locator(".menu a").first).to_be_visible()


KEPT = """() => {
    const put = (name, value) => localStorage.setItem('pujiang:v2:' + name, JSON.stringify(value)), day = Math.floor((Date.now() / 60000 - new Date().getTimezoneOffset()) / 1440), at = day * 1440;
    const module = pujiangCourse.modules[0];
    if (module) put('module:' + module.id, {attempts: 2, best: 90, passed: at, last: 70, at, receipts: ['PJ1-8K3QZ-0M4RT-VW2XA-9C7DE-FGH5J-KMN6P-QRST0-12345-6789A-BCDEF']});
    pujiangCourse.cases[0].questions.forEach((id, place) => put('question:' + id, {kind: 'single', options: ['a'], response: ['a'], score: place % 2, at, tries: 1, step: place % 2 - 1, due: place % 2 ? 0 : day}));
    (module ? module.questions : []).forEach(({id}, place) => put('question:' + id, {kind: 'single', options: ['a'], response: ['a'], score: place % 3 ? 1 : 0, at, tries: 1, step: -1, due: 0}));
    if (pujiangCourse.scenarios[0]) put('scenario:' + pujiangCourse.scenarios[0].id, {path: ['a'], ends: ['b'], at});
    put('place', {address: pujiangCourse.cases[0].href, title: 'x', heading: '', at});
}"""


def _learner(page: Page, lang: str) -> None:
    """A page of one who has done something of everything; kept only where the browser keeps."""
    expect(page.locator("#text")).to_be_visible()
    expect(page.locator("#now")).to_be_visible()
    try:
        page.evaluate(KEPT)
        page.evaluate("dispatchEvent(new StorageEvent('storage', {key: null}))")
        expect(page.locator("#quizzes")).to_be_visible()
    except Error as refused:
        if "SecurityError" not in str(refused):
            raise
    page.evaluate(UNFOLD)
    page.locator("#paste").fill("PJP2.")
    page.locator("#paste ~ button").click()
    expect(page.locator(".merge-said")).to_have_text(said("progress-js-merge-damaged", lang))


def _erasing(page: Page, lang: str) -> None:
    _learner(page, lang)
    page.get_by_role("button", name=said("progress-js-erase", lang)).click()
    expect(page.locator(".erase [role=status]:not(:empty), .erase-asked:not([hidden])").first).to_be_visible()


def _practised(page: Page, lang: str) -> None:
    expect(page.locator("[data-question]").first).to_be_visible()
    answer(page, False)


def _nothing_due(page: Page, lang: str) -> None:
    expect(page.get_by_text(said("progress-js-review-nothing", lang))).to_be_visible()


def _note(page: Page, lang: str) -> None:
    page.evaluate(UNFOLD)
    page.locator(".src a").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".note:target")).to_be_visible()


def _narrowed(words: str) -> Callable[[Page, str], None]:
    def reach(page: Page, lang: str) -> None:
        page.locator("#finder").fill(words)
        expect(page.locator(".finder [role=status]")).not_to_be_empty()

    return reach


def _assign(page: Page, lang: str) -> None:
    page.evaluate(f"location.hash = 'a={ASSIGNMENT}'")
    expect(page.locator("#link")).to_be_visible()


def _assign_faults(page: Page, lang: str) -> None:
    _assign(page, lang)
    page.locator("#class").fill("KS-01")
    page.locator("#pass").fill("20")
    expect(page.locator("#pass-fault")).not_to_be_empty()


def _assigned(page: Page, lang: str) -> None:
    page.evaluate(f"location.hash = 'a={ASSIGNMENT}'")
    expect(page.locator(".assigned-tasks .tile")).to_have_count(3)


def _labelled(page: Page, lang: str) -> None:
    _assigned(page, lang)
    page.locator("#label").fill("?")
    page.locator(".label-box .btn").click()
    expect(page.locator("#label-fault")).not_to_be_empty()


def _assignment_cut(page: Page, lang: str) -> None:
    page.evaluate(f"location.hash = 'a={ASSIGNMENT[:-2]}'")
    expect(page.get_by_text(said("assigned-js-cut", lang))).to_be_visible()


STATES = {
    "dialog with suggestions": State(PAGES["glossary"], "dialog", _dialog_offers),
    "dialog with results": State(PAGES["glossary"], "dialog", _dialog_results),
    "dialog with nothing found": State(PAGES["glossary"], "dialog", _dialog_none),
    "search with results": State("search/?q=接访", "main", _until("a[data-result]")),
    "search with close results": State("search/?q=群众满意不满意", "main", _until("a[data-result]")),
    "search with nothing found": State(f"search/?q={NO_WORD}", "main", _until(".none-hint")),
    "search without its files": State("search/?q=接访", "main", _search_lost, lost=MISSING),
    "finder with choices": State("cases/?place=pujiang&phase=during", "main", _finder_chosen),
    "finder with no hit": State("cases/?place=hechuan&year=2003&problem=nothing", "main", _finder_none),
    "finder without its files": State("cases/?place=pujiang", "main", _finder_lost, lost=NO_CASES),
    "comparison of three": State(COMPARED, "main", _compared),
    "comparison of an unknown case": State("compare/?cases=no-such-case", "main", _until(".picked p")),
    "quiz answered right": State(PAGES["event case"], ".quiz", lambda page, _lang: answer(page, True)),
    "quiz answered wrong": State(PAGES["event case"], ".quiz", lambda page, _lang: answer(page, False)),
    "module answered right": State(PAGES["module"], ".quiz", lambda page, _lang: answer(page, True)),
    "module answered wrong": State(PAGES["module"], ".quiz", lambda page, _lang: answer(page, False)),
    "module in an attempt": State(PAGES["module"] + ASSIGNED, ".quiz", _attempt),
    "module with what an attempt came to": State(PAGES["module"], ".quiz", _outcome),
    "scenario at its second scene": State(PAGES["scenario"], ".k-scenario", _walk(".weighed:not([open])")),
    "scenario with a judgement": State(PAGES["scenario"], ".k-scenario", _walk(".go-on")),
    "scenario looked back on": State(PAGES["scenario"], ".k-scenario", _walk(".looking-back")),
    "copied citation": State(PAGES["event case"], ".cite", _copied),
    "followed note": State(PAGES["event case"], "main", _note),
    "narrowed list": State(PAGES["wording"], "main", _narrowed("浦江")),
    "narrowed to nothing": State(PAGES["wording"], "main", _narrowed(NO_WORD)),
    "assignment made": State(PAGES["assign"], "main", _assign),
    "assignment with faults": State(PAGES["assign"], "main", _assign_faults),
    "assigned study": State(PAGES["assigned"], "main", _assigned),
    "assigned study with a wrong label": State(PAGES["assigned"], "main", _labelled),
    "assignment cut off": State(PAGES["assigned"], "main", _assignment_cut),
    "progress of a learner": State("progress/", "main", _learner),
    "progress about to be erased": State("progress/", "main", _erasing),
    "review with nothing due": State("review/", "main", _nothing_due),
    "menu on a phone": State(PAGES["glossary"], ".bar", _menu, narrow=True),
}
if OBJECTIVE:
    STATES["objective practised"] = State(f"review/?objective={OBJECTIVE}", "main", _practised)
