"""From a sound library to a published site: stage, picture of the brief, engine, checks of what came out, publish."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from scripts.content.library import Library
from scripts.output import mend, publish, write_file
from scripts.paths import Paths
from scripts.staging import engine_mkdocs
from scripts.staging.assets import WORKER, bundles
from scripts.staging.brief_picture import pictures
from scripts.staging.built import faults
from scripts.staging.settings import Settings, SettingsFault, settings
from scripts.staging.stage import Staged, addresses, stage
from scripts.staging.worker import service_worker

NO_COMMIT = (1_068_000_000, "2003-11-05")


class BuildFault(Exception):
    """The site could not be built; the text says why. The last good site stays in place."""


@dataclass(frozen=True)
class Built:
    staged: Staged
    pages: int
    picture: bool


def last_commit(root: Path) -> tuple[int, str]:
    """Seconds and date (YYYY-MM-DD) of the last commit; a fixed day outside a repository or without git. No other clock is read."""
    try:
        done = subprocess.run(["git", "log", "-1", "--format=%ct %cs"], capture_output=True, text=True, cwd=root, encoding="utf-8")
    except OSError:
        return NO_COMMIT
    seconds, _, day = done.stdout.strip().partition(" ")
    return (int(seconds), day) if done.returncode == 0 and day else NO_COMMIT


def build(paths: Paths, library: Library, browser: str | None, changes: dict[str, str] | None = None) -> Built:
    """Stage, build and publish ``build/site``. ``browser``: Chromium's path, or None to leave the brief's picture out."""
    mend(paths.site)
    try:
        chosen: Settings = settings(paths.root, changes)
    except SettingsFault as fault:
        raise BuildFault(str(fault)) from fault
    epoch, as_of = last_commit(paths.root)
    images = pictures(paths, library, chosen, as_of, browser) if browser else {}
    staged = stage(paths, library, chosen, as_of, images, browser)
    fresh = paths.build / "site.new"
    try:
        engine_mkdocs.build(paths.stage, epoch)
    except engine_mkdocs.EngineFault as fault:
        raise BuildFault(str(fault)) from fault
    found = [f"{name}: the engine left this page out" for name in sorted(addresses(staged)) if not (fresh / name).is_file()]
    found += faults(fresh)
    if found:
        raise BuildFault("\n".join(found[:40]))
    for name, content in service_worker(fresh, bundles(paths)[WORKER], staged.build).items():
        write_file(fresh / name, content)
    publish(fresh, paths.site)
    return Built(staged, len(staged.pages), bool(images))
