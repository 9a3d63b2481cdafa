"""One Chromium 86 for all tests of a worker, and a fixture that fails the test if a page complained."""

import platform
import sys

import pytest

from tests.browser.old.old_browser import PACKED, OldBrowser

FORGET = "void (() => { try { localStorage.clear() } catch (error) {} })()"


@pytest.fixture(scope="session")
def chromium86():
    if sys.platform != "linux" or platform.machine() not in ("x86_64", "AMD64"):
        pytest.skip("the package carries Chromium 86 for Linux on 64-bit Intel alone")
    assert PACKED.exists(), "chrome-aws-lambda is missing from node_modules: run  make test  once"
    opened = OldBrowser()
    yield opened
    opened.close()


@pytest.fixture
def old(chromium86):
    """The tab, remembering nothing; whatever a page says in the console, misses or fails at fails the test."""
    chromium86.heard.clear()
    chromium86.asked.clear()
    yield chromium86
    chromium86.see(FORGET)
    assert chromium86.heard == []


@pytest.fixture(params=["http", "file"])
def at(request, unzipped, server):
    """address, language → where the page stands: on a server with the strict policy, or in the unpacked zip, as on a USB stick."""

    def from_server(address, lang="zh"):
        return server + ("" if lang == "zh" else f"{lang}/") + address

    def from_disk(address, lang="zh"):
        address, mark, more = address.partition("?")
        return (unzipped / ("" if lang == "zh" else lang) / address / "index.html").as_uri() + mark + more

    return from_server if request.param == "http" else from_disk
