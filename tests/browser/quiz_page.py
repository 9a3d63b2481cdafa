"""Opens the pretend quiz and does what a learner does; shared by the quiz tests."""

import shutil
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.disk_pages import disk_pages

PAGES = Path(__file__).parent / "pages"
SAID_ZH = "浏览器不允许本站保存作答，离开本页后作答就没有了。"
SAID_EN = "This browser does not let the site keep your answers; they are lost when you leave the page."


@contextmanager
def quiz_pages(browser, bundles, folder: Path):
    """Yields a function that opens the page (disk_pages.py)."""
    for page in PAGES.glob("quiz.*.html"):
        shutil.copy(page, folder)
    shutil.copy(bundles["quiz"], folder / "quiz.js")
    with disk_pages(browser, folder, "quiz") as open_page:
        yield open_page


def question(page, name):
    return page.locator(f"[data-question={name}]")


def answer(page, name, *labels):
    """Ticks the labels by mouse, submits, and returns the question."""
    asked = question(page, name)
    for label in labels:
        asked.get_by_label(label, exact=True).click()
    asked.locator("[type=submit]").click()
    return asked


def expect_first_answer_kept(page):
    """Ticks one option of the first question that has one right answer; it is judged, and still there after a reload."""
    asked = page.locator("[data-question][data-kind=single], [data-question][data-kind=true-false]").first
    asked.locator("input").first.check()
    asked.locator("[type=submit]").click()
    expect(asked.get_by_role("status")).not_to_be_empty()
    page.reload()
    expect(asked.locator("input").first).to_be_checked()


def order_of(asked):
    return asked.locator(".opt").evaluate_all("items => items.map(item => item.dataset.option)")


def tab_to(page, place, steps=12):
    """Presses Tab until the place has the focus; fails if it cannot be reached."""
    for _ in range(steps):
        page.keyboard.press("Tab")
        if place.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"{steps} presses of Tab do not reach {place}")


def reach(page, place, steps=300):
    """Tab, or Shift and Tab, until the place has the focus: the shorter way, as one who sees the page goes."""
    before = place.evaluate(
        "place => Boolean(place.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) && document.activeElement !== document.body"
    )
    goal = place.element_handle()
    for _ in range(steps):
        if goal.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Shift+Tab" if before else "Tab")
    raise AssertionError(f"{steps} presses of Tab do not reach {place}")
