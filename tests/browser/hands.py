"""Three ways to use a page: by mouse, by the keyboard alone, and in Chromium 86. A test written for hands runs in all of them.

Places are CSS selectors, of which the first element counts; scripts are expressions without arguments.
"""

import json
from collections.abc import Callable
from typing import Any, Protocol

from playwright.sync_api import Page, expect

from tests.browser.waiting import is_true

# Set at every page from the tab's name, `clock=<ms>`: Playwright's own clock also hides the server's word that this is a preview.
CLOCK = """(() => { const set = /^clock=(\\d+)$/.exec(window.name); if (!set) return
    const Real = Date, ahead = Number(set[1]) - Real.now()
    window.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead) } static now() { return Real.now() + ahead } } })()"""
IN_ITS_GROUP = """([place, isGroup]) => { const goal = document.querySelector(place), here = document.activeElement
    return goal === here || isGroup && goal.type === 'radio' && here.type === 'radio' && here.name === goal.name }"""
BEFORE = """place => { const goal = document.querySelector(place), here = document.activeElement
    return here !== document.body && Boolean(goal.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) }"""
# Puppeteer clicks where a place stood when it looked; a page that is still being laid out moves it away.
STILL = """(() => { const box = document.querySelector(%s), now = box ? JSON.stringify(box.getBoundingClientRect()) : undefined, was = window.stood
    window.stood = now; return now !== undefined && now === was })()"""
FAR = 400  # presses of Tab: more than any page of the course has places to stop at


class Hands(Protocol):
    def open(self, url: str, now: int) -> None:
        """Opens a page at a moment, ms since 1970."""

    def see(self, script: str) -> Any: ...

    def until(self, script: str) -> None: ...

    def press(self, place: str) -> None:
        """A button, a link, the head of a folded box."""

    def choose(self, option: str) -> None:
        """An option of a question by its list item."""

    def pick(self, place: str, value: str) -> None:
        """From a list to choose from, by the value of its entry."""

    def write(self, place: str, words: str) -> None:
        """Into a field."""

    def other_device(self) -> "Hands":
        """One that has never been here."""


class Mouse:
    """Current Chromium. ``fresh`` gives a page of another device; for both ``open`` needs `CLOCK` to run at every page."""

    def __init__(self, page: Page, fresh: Callable[[], Page] | None = None) -> None:
        self.page = page
        self._fresh = fresh

    def open(self, url: str, now: int) -> None:
        self.page.evaluate(f"void (window.name = 'clock={now}')")
        self.page.goto("about:blank")  # a mere change of the fragment would not open the page anew
        self.page.evaluate(f"void (window.name = 'clock={now}')")
        self.page.goto(url)

    def see(self, script: str) -> Any:
        return self.page.evaluate(f"() => ({script})")

    def until(self, script: str) -> None:
        is_true(self.page, f"() => Boolean({script})")

    def press(self, place: str) -> None:
        self.page.locator(place).first.click()

    def choose(self, option: str) -> None:
        self.page.locator(f"{option} input").first.check()

    def pick(self, place: str, value: str) -> None:
        self.page.locator(place).first.select_option(value)

    def write(self, place: str, words: str) -> None:
        self.page.locator(place).first.fill(words)

    def other_device(self) -> "Hands":
        assert self._fresh
        return type(self)(self._fresh(), self._fresh)


class Keys(Mouse):
    """The keyboard alone: every place is reached with Tab from where one is."""

    def press(self, place: str) -> None:
        self._reach(place)
        self.page.keyboard.press("Enter")

    def choose(self, option: str) -> None:
        self._reach(f"{option} input", is_group=True)
        for _ in range(10):
            if self.page.evaluate(IN_ITS_GROUP, [f"{option} input", False]):
                break
            self.page.keyboard.press("ArrowDown")
        if not self.page.locator(f"{option} input").first.is_checked():
            self.page.keyboard.press("Space")
        expect(self.page.locator(f"{option} input").first).to_be_checked()

    def pick(self, place: str, value: str) -> None:
        self._reach(place)
        values = self.see(f"[...document.querySelector({json.dumps(place)}).options].map(entry => entry.value)")
        for _ in range(values.index(value)):
            self.page.keyboard.press("ArrowDown")
        expect(self.page.locator(place).first).to_have_value(value)

    def write(self, place: str, words: str) -> None:
        self._reach(place)
        self.page.keyboard.insert_text(words)

    def _reach(self, place: str, is_group: bool = False) -> None:
        """Tab, or Shift and Tab: the shorter way, as one who sees the page goes."""
        expect(self.page.locator(place).first).to_be_visible()
        key = "Shift+Tab" if self.page.evaluate(BEFORE, place) else "Tab"
        for _ in range(FAR):
            if self.page.evaluate(IN_ITS_GROUP, [place, is_group]):
                return
            self.page.keyboard.press(key)
        raise AssertionError(f"{FAR} presses of {key} do not reach {place}")


class OldMouse:
    """Chromium 86, with the mouse (old/old_browser.py)."""

    def __init__(self, old: Any) -> None:
        self.old = old

    def open(self, url: str, now: int) -> None:
        self.old.call("page.goto", "about:blank")
        self.old.see(f"void (window.name = 'clock={now}')")
        self.old.open(url, width=390)

    def see(self, script: str) -> Any:
        return self.old.see(f"({script})")

    def until(self, script: str) -> None:
        self.old.until(script)

    def press(self, place: str) -> None:
        self.old.until(STILL % json.dumps(place))
        self.old.click(place)

    def choose(self, option: str) -> None:
        self.press(f"{option} .text")

    def pick(self, place: str, value: str) -> None:
        self.old.call("page.select", place, value)

    def write(self, place: str, words: str) -> None:
        self.press(place)
        self.old.call("page.keyboard.sendCharacter", words)

    def other_device(self) -> Hands:
        self.old.see("void localStorage.clear()")
        return self
