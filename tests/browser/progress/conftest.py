"""What is kept, reckoned without a page of the site; and a learner whose days go by."""

import pytest

from tests.browser.progress.learner import clock


@pytest.fixture(scope="session")
def page(browser, bundles, tmp_path_factory):
    """A blank page with the functions of web/progress, for all files of a worker: who fills its storage empties it first."""
    blank = tmp_path_factory.mktemp("kept") / "blank.html"
    blank.write_text("<!doctype html><title>kept</title>", encoding="utf-8")
    context = browser.new_context(timezone_id="Asia/Shanghai")
    page = context.new_page()
    page.goto(blank.as_uri())
    page.add_script_tag(path=bundles["kept"])
    yield page
    context.close()


@pytest.fixture
def kept(page):
    """Calls a function of web/progress by name, on an empty storage."""
    page.evaluate("localStorage.clear()")
    return lambda name, *arguments: page.evaluate("([name, given]) => pujiangKept[name](...given)", [name, list(arguments)])


@pytest.fixture
def stored(page):
    """Puts texts under their keys of the storage, and nothing else."""

    def fill(storage):
        page.evaluate("storage => { localStorage.clear(); for (const key of Object.keys(storage)) localStorage.setItem(key, storage[key]) }", storage)

    return fill


@pytest.fixture
def learner(visit):
    """Opens an address on the nth day; storage stays from day to day, as a learner's does."""

    def open_on(day, address, lang="zh", **more):
        return visit(address, lang, before=clock(day), **more)

    return open_on
