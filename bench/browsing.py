"""Chromium as the measurements and the tests start it."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from scripts import chromium


@contextmanager
def opened(program: str | None = None) -> Iterator[Browser]:
    """The Chromium that readers have, or the one named. Playwright says by itself that it wants no window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program or chromium.find(), args=[flag for flag in chromium.FLAGS if flag != "--headless"]
        )
        yield browser
        browser.close()
