"""Takes the quiz of a module as a learner does; shared by the tests of attempts and of a learner's week."""

from functools import cache

from playwright.sync_api import Locator, Page, expect

from scripts.content.banks import bank_of
from scripts.content.library import Library
from scripts.content.load import load
from scripts.course.receipt import decode, marked
from scripts.paths import Paths

WAYS = {"all": 0, "precheck": 1, "quiz": 2}


@cache
def library() -> Library:
    return load(Paths())


def way(page: Page, number: int) -> Locator:
    return page.locator(".ways-to button").nth(number)


def start(page: Page, name: str = "quiz") -> Locator:
    """Begins or goes on; the questions of the attempt."""
    way(page, WAYS[name]).click()
    expect(page.locator(".attempt > h3")).to_be_focused()
    return page.locator(".tried article")


def answer(article: Locator, right: bool) -> None:
    kind = article.get_attribute("data-kind")
    key = (article.get_attribute("data-key") or "").split()
    if kind == "order":
        for place, name in enumerate(key if right else reversed(key)):
            while [item.get_attribute("data-option") for item in article.locator("[data-option]").all()].index(name) > place:
                article.locator(f"[data-option='{name}'] .move-up").click()
    elif kind == "match":
        choices = article.locator("select").all()
        for place in range(1, len(choices) + 1):
            choices[place - 1].select_option(value=str(place if right else place % len(choices) + 1))
    else:
        for box in article.locator("input").all():
            if (box.get_attribute("value") in key) == right:
                box.check()
                if kind != "multiple":
                    break
    article.locator("[type=submit]").click()


def answer_all(page: Page, *rights: bool) -> list[str]:
    """Ids of the questions; those beyond ``rights`` are answered like its last."""
    ids = []
    for at, article in enumerate(page.locator(".tried article").all()):
        answer(article, rights[min(at, len(rights) - 1)])
        ids.append(article.get_attribute("data-question") or "")
    return ids


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
