"""What a learner does on the pages of the site while the days go by; shared by the tests of 我的学习 and 今日复习."""

from playwright.sync_api import expect

from tests.browser.page_kinds import said

CASE = "cases/road-20-97-seals/"
DAY = 86_400_000
MORNING = 1_795_910_400_000  # 2026-11-29 08:00 in China, a day as good as any


def js(key, lang, **values):
    return said(f"progress-js-{key}", lang, **values)


def clock(days):
    """A clock that stands a number of days after the first morning and goes on from there; set anew at every page."""
    return f"""(() => {{ const Real = Date, ahead = {MORNING + days * DAY} - Real.now();
        window.Date = class extends Real {{ constructor(...given) {{ given.length ? super(...given) : super(Real.now() + ahead) }} static now() {{ return Real.now() + ahead }} }} }})()"""


def answer(asked, right):
    """One question, right or wrong, with the normal player."""
    key = (asked.get_attribute("data-key") or "").split()
    if asked.get_attribute("data-kind") == "order":
        if right:
            for place, option in enumerate(key):
                while asked.locator(".opt").evaluate_all("items => items.map(item => item.dataset.option)").index(option) > place:
                    asked.locator(f"[data-option='{option}'] .move-up").click()
    else:
        for option in asked.locator("input").all():
            if (option.get_attribute("value") in key) == right:
                option.check()
    asked.locator("[type=submit]").click()
    expect(asked.locator(".result")).not_to_be_empty()


def questions(page):
    return page.locator("[data-question]")
