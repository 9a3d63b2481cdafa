"""Waits for what a page says of itself. Playwright's own `wait_for_function` needs `eval`, which the site's policy refuses as soon as it has to ask twice."""

from playwright.sync_api import Error, Page


def is_true(page: Page, script: str, given: object = None) -> None:
    """Asked again and again: a busy machine is no fault of the page."""
    for _ in range(300):
        try:
            if page.evaluate(script, given):
                return
        except Error as gone:
            if "navigation" not in str(gone):
                raise
        page.wait_for_timeout(100)
    raise AssertionError(f"never true: {script}")
