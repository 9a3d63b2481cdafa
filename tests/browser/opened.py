"""What scripts open, unfold and answer on a page: each state with the part of the page that it changed, for the tests that look at all of them."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser.page_kinds import PAGES, said

NO_WORD = "qqxxzz"
MISSING = "**/assets/search/*/index.js"
NO_CASES = "**/case-list.*.js"
COMPARED = "compare/?cases=road-20-97-seals,hechuan-centre,longshan-reception"
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
    """Every question of the page: the right options, or the others; an order as it stands."""
    for asked in page.locator("[data-question]").all():
        key = (asked.get_attribute("data-key") or "").split()
        for option in asked.locator("input").all():
            if (option.get_attribute("value") in key) == right:
                option.check()
        asked.locator("[type=submit]").click()
        expect(asked.locator(".result")).not_to_be_empty()
    page.evaluate("document.querySelectorAll('.answer').forEach(box => { box.open = true })")


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
    "scenario at its second scene": State(PAGES["scenario"], ".k-scenario", _walk(".weighed:not([open])")),
    "scenario with a judgement": State(PAGES["scenario"], ".k-scenario", _walk(".go-on")),
    "scenario looked back on": State(PAGES["scenario"], ".k-scenario", _walk(".looking-back")),
    "copied citation": State(PAGES["event case"], ".cite", _copied),
    "followed note": State(PAGES["event case"], "main", _note),
    "narrowed list": State(PAGES["wording"], "main", _narrowed("浦江")),
    "narrowed to nothing": State(PAGES["wording"], "main", _narrowed(NO_WORD)),
    "menu on a phone": State(PAGES["glossary"], ".bar", _menu, narrow=True),
}
