"""The page of all cases as its finder shows it, for the tests that choose there."""

from tests.browser.page_kinds import said

CASES = "cases/"


def box(page, facet, value):
    return page.locator(f"form.facets input[name='{facet}'][value='{value}']")


def count(page, facet, value):
    """The number beside a box."""
    return int(box(page, facet, value).locator("xpath=..").locator(".count").inner_text())


def tiles(page):
    """Titles of the tiles that are seen."""
    return page.locator(".fitting .tile h3").filter(visible=True).all_inner_texts()


def status(page):
    return page.locator(".fitting [role=status]")


def found(lang, n, total):
    return said("finder-js-found-one", lang, total=total) if n == 1 else said("finder-js-found", lang, n=n, total=total)


def total_of(page):
    return page.locator(".fitting .tile").count()
