"""A learner's week (../week.py) in Chromium 86, on a server and from a USB stick; it goes through both languages by itself."""

import pytest

from tests.browser.hands import CLOCK, OldMouse
from tests.browser.week import live

pytestmark = pytest.mark.browser


def test_week_of_learning(old, at):
    old.call("page.evaluateOnNewDocument", CLOCK)
    old.call("page.emulateTimezone", "Asia/Shanghai")
    live(OldMouse(old), at, "zh")
    old.see("void (window.name = '')")
    old.call("page.emulateTimezone", None)
