"""A learner's week, day by day on a clock that the test sets, by keyboard alone: looking beforehand, failing, reviewing, passing, taking everything along.

In Chromium 86: old/test_learners_week_in_chromium86.py.
"""

import pytest

from tests.browser import taking
from tests.browser.attempts import answer_all, hand_in, start, way
from tests.browser.hands import CLOCK, Keys, Mouse
from tests.browser.page_kinds import LANGS
from tests.browser.week import FIRST, live, moment

pytestmark = pytest.mark.browser


@pytest.fixture
def device(browser, visit):
    """Gives hands a device of their own; what a page throws is a complaint."""
    contexts = []

    def fresh():
        made = browser.new_context(
            reduced_motion="reduce", service_workers="block", viewport={"width": 390, "height": 800}, timezone_id="Asia/Shanghai"
        )
        made.on("weberror", lambda fault: visit.complaints.append(str(fault.error)))
        made.add_init_script(CLOCK)
        contexts.append(made)
        return made.new_page()

    yield lambda hands: hands(fresh(), fresh)
    for one in contexts:
        one.close()


@pytest.mark.parametrize("lang", LANGS)
def test_week_of_learning_by_keyboard_alone(device, visit, lang):
    live(device(Keys), lambda address, language: visit.url(address, language), lang)


def test_clock_set_back_puts_nothing_off_for_ever(device, visit):
    hands = device(Mouse)
    hands.open(visit.url("modules/origins/"), moment(30))
    taking.begin(hands)
    taking.answer_all(hands, ".tried", False)
    taking.hand_in(hands)
    assert max(taking.due(hands, FIRST).values()) == 31
    hands.open(visit.url("review/"), moment(0))
    hands.until("document.querySelector('main').textContent")
    assert max(taking.due(hands, FIRST).values()) <= 21
    hands.open(visit.url("review/"), moment(21))
    hands.until("document.querySelector('.review [data-question]')")


def test_two_tabs_at_once_lose_no_answer(visit):
    first = visit("modules/origins/")
    second = visit("modules/core-ideas/")
    start(first)
    start(second)
    one, two = answer_all(first, True), answer_all(second, False)
    hand_in(first)
    hand_in(second)
    page = visit("progress/")
    kept = page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('pujiang:v2:question:')).map(name => name.slice(20))")
    assert set(kept) == {*one, *two}
    way(first, 0).click()
    assert first.evaluate("JSON.parse(localStorage['pujiang:v2:module:origins']).best") == 100
