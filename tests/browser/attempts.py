"""Takes the quiz of a module as a learner does; shared by the tests of attempts and of a learner's week."""

from functools import cache

from playwright.sync_api import Locator, Page, expect

from scripts.content.banks import bank_of
from scripts.content.library import Library
from scripts.content.load import load
from scripts.course.receipt import decode, marked
from scripts.paths import Paths
from tests.browser import taking
from tests.browser.hands import Mouse


@cache
def library() -> Library:
    return load(Paths())


def way(page: Page, number: int) -> Locator:
    return page.locator(".ways-to button").nth(number)


def start(page: Page, name: str = "quiz") -> Locator:
    """Begins or goes on; the questions of the attempt."""
    way(page, taking.WAYS[name]).click()
    expect(page.locator(".attempt > h3")).to_be_focused()
    return page.locator(".tried article")


def answer(article: Locator, right: bool, inside: str = ".tried") -> None:
    """``inside``: the practice of the page asks the same questions as an attempt."""
    taking.answer(Mouse(article.page), inside, asked(article), right)


def asked(article: Locator) -> taking.Asked:
    key = (article.get_attribute("data-key") or "").split()
    return {"id": article.get_attribute("data-question") or "", "kind": article.get_attribute("data-kind") or "", "key": key}


def answer_all(page: Page, *rights: bool) -> list[str]:
    """Ids of the questions; those beyond ``rights`` are answered like its last."""
    return taking.answer_all(Mouse(page), ".tried", *rights)


def hand_in(page: Page) -> None:
    page.locator(".attempt > .actions .btn").first.click()
    expect(page.locator(".outcome > h3")).to_be_focused()


def receipt(page: Page) -> str:
    return page.locator(".receipt-code").inner_text()


def read(page: Page, module: str):
    """The receipt on the page as Python reads it, and its mark."""
    known = library()
    bank = bank_of(known, known.modules[module].record)
    found = decode(receipt(page), bank)
    return found, marked(found, bank)
