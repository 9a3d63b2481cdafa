"""What every browser test stands on: one Chromium, the bundled scripts, the real site built once, a server with the strict headers."""

import io
import os
import shutil
import threading
import zipfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from scripts import chromium
from scripts.building import build
from scripts.commands.serve import server as serving
from scripts.content.load import load
from scripts.exports.offline import TOP, offline
from scripts.node import esbuild
from scripts.paths import PROJECT, Paths
from scripts.staging.assets import ENTRIES, MORE, TARGET, WORKER
from tests.browser.page_kinds import SITE_URL
from tests.browser.visit import Profiles, Visits

expect.set_options(timeout=20_000)  # a busy machine is no fault of the page


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium.find(), args=[flag for flag in chromium.FLAGS if flag != "--headless"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def bundles(tmp_path_factory):
    """name → path of a bundled script, made as the site makes them; `score`, `player`, `choice`, `choosing`, `codes`, `kept` and `engine` (the search without a page) offer their exports as `pujiangScore` …"""
    folder = tmp_path_factory.mktemp("bundles")
    wanted = {name.removesuffix(".js"): (entry, MORE.get(name, [])) for name, entry in ENTRIES.items() if name.endswith(".js") and name != WORKER}
    wanted["engine"] = ("web/search/engine.ts", ["--global-name=pujiangEngine"])
    wanted["score"] = ("web/quiz/score.ts", ["--global-name=pujiangScore"])
    wanted["player"] = ("web/quiz/index.ts", ["--global-name=pujiangPlayer"])
    wanted["choice"] = ("web/compare/choice.ts", ["--global-name=pujiangChoice"])
    wanted["kept"] = ("web/progress/pure.ts", ["--global-name=pujiangKept"])
    wanted["codes"] = ("web/course/pure.ts", ["--global-name=pujiangCodes"])
    wanted["assigning"] = ("web/assign/pure.ts", ["--global-name=pujiangAssigning", *MORE["assign.js"]])
    wanted["choosing"] = ("web/cases/pure.ts", ["--global-name=pujiangChoosing"])
    for name, (entry, more) in wanted.items():
        arguments = [str(PROJECT / entry), "--bundle", "--format=iife", f"--target={TARGET}", "--minify", "--charset=utf8", "--log-level=warning"]
        done = esbuild(PROJECT / "node_modules", [*arguments, *more, f"--outfile={folder / name}.js"])
        assert done.returncode == 0, done.stderr
    return {name: folder / f"{name}.js" for name in wanted}


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the real content's site with an example address, built once for all workers and away from the project's own build/."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    root = shared / "real"
    with one_at_a_time(shared / "real.lock"):
        paths = Paths(root)
        if not paths.site.exists():
            for name in ("cases", "docs", "sources"):
                shutil.copytree(PROJECT / name, root / name, dirs_exist_ok=True)
            shutil.copy(PROJECT / "mkdocs.yml", root)
            build(paths, load(paths), chromium.find(), {"site_url": SITE_URL})
    return paths.site


@pytest.fixture(scope="session")
def unzipped(site):
    """The zip for offline use, unpacked as readers do: somewhere with Chinese characters and spaces in its path."""
    shared = site.parent.parent.parent
    folder = shared / "离线 学习 资料"
    with one_at_a_time(shared / "unzipped.lock"):
        if not folder.exists():
            ((_, content),) = offline(Paths(site.parent.parent), 1_700_000_000).files.items()
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                packed.extractall(folder)
    return folder / TOP


@contextmanager
def one_at_a_time(lock: Path):
    """Waits for the other workers; the system lets go of the lock even where its holder crashes."""
    if os.name == "nt":
        pytest.skip("flock is missing here: run the browser tests with -n 0")
    import fcntl

    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def server(site):
    """The address of the site, with a closing slash."""
    listening = serving(site, 0)
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_address[1]}/"
    listening.shutdown()
    thread.join()
    listening.server_close()


@pytest.fixture(scope="session")
def profiles(browser, server):
    return Profiles(browser, server)


@pytest.fixture
def visit(profiles):
    """Opens pages of the site; the test fails if one of them complains (visit.py)."""
    visits = Visits(profiles)
    yield visits
    visits.close()
    assert visits.complaints == []


@pytest.fixture(scope="module")
def touring(profiles):
    visits = Visits(profiles)
    yield visits
    visits.close()


@pytest.fixture
def tour(touring):
    """As `visit`, in one tab for all tests of a file: for those that leave nothing behind."""
    touring.complaints.clear()
    yield touring.tour
    assert touring.heard() == []
