"""build: check, stage, build and publish build/site."""

import argparse
import time

from scripts import chromium
from scripts.building import BuildFault, build
from scripts.commands.check import sound_library
from scripts.commands.command import Command, Say, paths_of
from scripts.output import mend
from scripts.paths import Paths
from scripts.staging.assets import BundleFault
from scripts.staging.chart_drawing import ChartFault


def _register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site-url", default=None, help="public address of this build, instead of the one in mkdocs.yml")


def _run(asked: argparse.Namespace, say: Say) -> int:
    changes = {"site_url": asked.site_url} if asked.site_url else None
    return 0 if build_and_say(paths_of(asked), say, changes) else 1


def build_and_say(paths: Paths, say: Say, changes: dict[str, str] | None = None) -> bool:
    """One whole build, with its outcome in words; False where the last good site was left in place."""
    started = time.monotonic()
    mend(paths.site)
    library = sound_library(paths, say)
    if library is None:
        return False
    browser = chromium.ensure(say)
    try:
        built = build(paths, library, browser, changes)
    except (BuildFault, BundleFault, ChartFault) as fault:
        say(f"网站没有建成，上一次建成的仍在 build/site：\n{fault}")
        return False
    if not built.picture and "brief" in library.pages:
        say("“一页读懂”的图片这次没有生成，页面照常可读。The brief’s picture was left out.")
    say(f"已建成 build/site：{built.pages} 页，用时 {time.monotonic() - started:.1f} 秒。")
    return True


BUILD = Command("build", "检查并建成整个网站，放在 build/site。Check and build the site.", _register, _run)
