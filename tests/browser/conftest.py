"""What every browser test stands on: one Chromium, the bundled scripts, the real site built once, a server with the strict headers."""

import io
import threading
import zipfile

import pytest
from playwright.sync_api import expect

from bench.browsing import opened
from scripts import chromium
from scripts.commands.serve import server as serving
from scripts.exports.offline import TOP, offline
from scripts.node import esbuild
from scripts.paths import PROJECT
from scripts.staging.assets import ENTRIES, MORE, TARGET, WORKER
from tests.browser.offline_site import published, two_versions
from tests.browser.visit import Profiles, Visits
from tests.sharing import one_at_a_time, shared

pytest.register_assert_rewrite("tests.browser.week")
expect.set_options(timeout=20_000)  # a busy machine is no fault of the page


@pytest.fixture(scope="session")
def browser():
    with opened(chromium.quick()) as found:
        yield found


@pytest.fixture(scope="session")
def bundles(tmp_path_factory):
    """name → path of a bundled script, made as the site makes them; `score`, `player`, `choice`, `choosing`, `codes`, `kept` and `engine` (the search without a page) offer their exports as `pujiangScore` …"""
    folder = shared(tmp_path_factory) / "bundles"
    wanted = {name.removesuffix(".js"): (entry, MORE.get(name, [])) for name, entry in ENTRIES.items() if name.endswith(".js") and name != WORKER}
    wanted["engine"] = ("web/search/engine.ts", ["--global-name=pujiangEngine"])
    wanted["score"] = ("web/quiz/score.ts", ["--global-name=pujiangScore"])
    wanted["player"] = ("web/quiz/index.ts", ["--global-name=pujiangPlayer"])
    wanted["choice"] = ("web/compare/choice.ts", ["--global-name=pujiangChoice"])
    wanted["kept"] = ("web/progress/pure.ts", ["--global-name=pujiangKept"])
    wanted["codes"] = ("web/course/pure.ts", ["--global-name=pujiangCodes"])
    wanted["assigning"] = ("web/assign/pure.ts", ["--global-name=pujiangAssigning", *MORE["assign.js"]])
    wanted["choosing"] = ("web/cases/pure.ts", ["--global-name=pujiangChoosing"])
    with one_at_a_time(folder.with_suffix(".lock")):
        for name, (entry, more) in wanted.items() if not (folder / "done").exists() else ():
            arguments = [str(PROJECT / entry), "--bundle", "--format=iife", f"--target={TARGET}", "--minify", "--charset=utf8", "--log-level=warning"]
            done = esbuild(PROJECT / "node_modules", [*arguments, *more, f"--outfile={folder / name}.js"])
            assert done.returncode == 0, done.stderr
        (folder / "done").touch()
    return {name: folder / f"{name}.js" for name in wanted}


@pytest.fixture(scope="session")
def site(real):
    """The folder of the real content's site."""
    return real.site


@pytest.fixture(scope="session")
def unzipped(real, tmp_path_factory):
    """The zip for offline use, unpacked as readers do: somewhere with Chinese characters and spaces in its path."""
    folder = shared(tmp_path_factory) / "离线 学习 资料"
    with one_at_a_time(folder.with_suffix(".lock")):
        if not folder.exists():
            ((_, content),) = offline(real, 1_700_000_000).files.items()
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                packed.extractall(folder)
    return folder / TOP


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


@pytest.fixture
def stay(tour, touring):
    """As `tour`, for tests that only look at the page: where the test before left it open it is looked at as it stands."""
    return touring.stay


@pytest.fixture(scope="session")
def versions(tmp_path_factory):
    """name → folder of the pretend site in two versions (offline_site.py), built once for all workers."""
    folder = shared(tmp_path_factory) / "versions"
    with one_at_a_time(folder.with_suffix(".lock")):
        if not (folder / "v2").exists():
            two_versions(folder)
    return {name: folder / name for name in ("v1", "v2")}


@pytest.fixture
def island(versions, tmp_path):
    """The pretend site on a server of its own that can be cut off and publish the other version."""
    with published(tmp_path / "public", versions) as place:
        yield place


@pytest.fixture
def reader(browser):
    """A profile of its own that has never been anywhere."""
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(30_000)
    yield context
    context.close()
