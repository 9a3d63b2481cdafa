"""Study that a trainer assigns; shared by the tests of the two pages it goes through."""

from tests.browser.assignment_code import code

TASKS = ["module/origins", "case/road-20-97-seals", "scenario/deadline-missed"]
CODE = code(*TASKS, name="KS01", due=25_000)


def shown(page):
    return page.locator("[data-task]").evaluate_all("tiles => tiles.map(tile => tile.dataset.task)")
