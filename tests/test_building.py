"""Whole builds of the pretend library: what a failed or killed one leaves, and that the same input gives the same bytes."""

import os
import signal
import subprocess
import sys
import time

import pytest

from scripts import building, chromium
from scripts.building import NO_COMMIT, BuildFault, build, last_commit
from scripts.content.load import load
from scripts.paths import PROJECT
from scripts.staging import engine_mkdocs
from tests.staging.pretend_site import paths_with

pytestmark = pytest.mark.build
BUILD = """
import sys
from pathlib import Path
from scripts import building, chromium
from scripts.content.load import load
from scripts.paths import Paths
paths = Paths(Path(sys.argv[1]))
building.build(paths, load(paths), chromium.find())
"""


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def times(folder):
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A library with a good site, for tests that leave both as they were."""
    paths = paths_with(tmp_path_factory.mktemp("good"))
    build(paths, load(paths), None)
    return paths


def test_every_staged_page_comes_out(good):
    built = build(good, load(good), None)
    assert built.pages == len(built.staged.pages) == len([name for name in contents(good.site) if name.endswith(".html") and name != "404.html"])
    assert not built.picture
    assert sorted(path.name for path in good.build.iterdir()) == ["cache", "site", "stage"]


def test_second_build_rewrites_no_file_of_the_stage(good):
    before = times(good.stage)
    assert build(good, load(good), None).staged.touched == []
    assert times(good.stage) == before


def test_change_in_one_page_touches_little_of_the_stage(tmp_path):
    paths = paths_with(tmp_path)
    build(paths, load(paths), None)
    paths_with(tmp_path, {"docs/about.zh.md": ("这座岛是虚构的。", "这座岛和岛上的人都是虚构的。")})
    touched = build(paths, load(paths), None).staged.touched
    assert [line for line in touched if "/assets/search/" not in line] == [  # its folder is named by all that it holds
        "~ docs/en/about/index.md",
        "~ docs/en/about/translation/index.md",
        "~ docs/zh/about/index.md",
        "~ docs/zh/about/translation/index.md",
        "~ mkdocs.yml",  # the name of the version
    ]


def test_two_builds_from_scratch_are_the_same_byte_for_byte(tmp_path):
    made = []
    for name, seed, zone in (("one", "1", "UTC"), ("another and longer", "4242", "Asia/Shanghai")):
        paths = paths_with(tmp_path / name, cold=True)
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(PROJECT)}
        done = subprocess.run([sys.executable, "-c", BUILD, str(paths.root)], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        made.append((contents(paths.stage), contents(paths.site)))
    (stage, site), (other_stage, other_site) = made
    assert stage.keys() == other_stage.keys() and site.keys() == other_site.keys()
    assert [name for name in stage if stage[name] != other_stage[name]] == []
    assert [name for name in site if site[name] != other_site[name]] == []
    assert len(site) > 60
    assert ("assets/brief.zh.png" in site) == (chromium.find() is not None)


def test_engine_that_refuses_leaves_the_last_good_site(good, monkeypatch):
    before = contents(good.site)

    def refuse(stage, epoch):
        fresh = good.build / "site.new"
        fresh.mkdir(exist_ok=True)
        (fresh / "index.html").write_text("半", encoding="utf-8")
        raise engine_mkdocs.EngineFault("WARNING - something is wrong")

    with monkeypatch.context() as patch:
        patch.setattr(engine_mkdocs, "build", refuse)
        with pytest.raises(BuildFault, match="something is wrong"):
            build(good, load(good), None)
    assert contents(good.site) == before
    build(good, load(good), None)
    assert contents(good.site) == before


def test_broken_template_leaves_the_last_good_site(good, monkeypatch):
    before = contents(good.site)
    stage = building.stage

    def stage_with_a_broken_template(paths, *rest):
        staged = stage(paths, *rest)
        (paths.stage / "theme/main.html").write_text("{% if %}", encoding="utf-8")
        return staged

    with monkeypatch.context() as patch:
        patch.setattr(building, "stage", stage_with_a_broken_template)
        with pytest.raises(BuildFault):
            build(good, load(good), None)
    assert contents(good.site) == before
    assert build(good, load(good), None).staged.touched == ["~ theme/main.html"]
    assert contents(good.site) == before


def test_dead_link_in_what_came_out_leaves_the_last_good_site(good, monkeypatch):
    before = contents(good.site)
    run = engine_mkdocs.build

    def build_badly(stage, epoch):
        run(stage, epoch)
        (good.build / "site.new/about/index.html").unlink()

    with monkeypatch.context() as patch:
        patch.setattr(engine_mkdocs, "build", build_badly)
        with pytest.raises(BuildFault, match=r"^about/index\.html: the engine left this page out\n"):
            build(good, load(good), None)
    assert contents(good.site) == before


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL here")
def test_killed_build_leaves_the_last_good_site_and_the_next_one_succeeds(tmp_path):
    paths = paths_with(tmp_path)
    build(paths, load(paths), None)
    before = contents(paths.site)
    paths_with(tmp_path, {"docs/about.zh.md": ("这座岛是虚构的。", "这座岛和岛上的人都是虚构的。")})
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "CHROMIUM": "", "PATH": os.path.dirname(sys.executable)}  # noqa: PTH120 — no browser, no picture
    running = subprocess.Popen([sys.executable, "-c", BUILD, str(paths.root)], env=environment, start_new_session=True)
    deadline = time.monotonic() + 60
    while not (paths.build / "site.new").exists() and time.monotonic() < deadline and running.poll() is None:
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    assert contents(paths.site) == before
    build(paths, load(paths), None)
    changed = [name for name, content in contents(paths.site).items() if before.get(name) != content]
    assert "about/index.html" in changed
    assert sorted(path.name for path in paths.build.iterdir()) == ["cache", "site", "stage"]


def test_last_commit_outside_a_repository_or_without_git_is_a_fixed_day(tmp_path, monkeypatch):
    assert last_commit(tmp_path) == NO_COMMIT
    monkeypatch.setenv("PATH", str(tmp_path))
    assert last_commit(PROJECT) == NO_COMMIT


def test_last_commit_is_that_of_the_repository():
    seconds, day = last_commit(PROJECT)
    assert seconds > NO_COMMIT[0]
    assert len(day) == 10
