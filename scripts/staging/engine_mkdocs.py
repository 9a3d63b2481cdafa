"""MkDocs with Material and static-i18n: the derived configuration, and one build."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.output import remove
from scripts.staging.address import stage_file
from scripts.staging.settings import Settings

CONFIG = "mkdocs.yml"
# Material copies these whatever the templates use; no page of ours asks for them.
UNUSED = ("images", "javascripts", "stylesheets")


class EngineFault(Exception):
    """The engine refused the stage; the text is what it said."""


def config(settings: Settings, assets: dict[str, object], sections: list[str]) -> str:
    """The derived ``build/stage/mkdocs.yml``. Only section pages stand in the navigation: with every page there a build takes five times as long."""
    nav = [stage_file(address, "zh").removeprefix("docs/zh/") for address in sections]
    derived: dict[str, Any] = {
        "INHERIT": "../../mkdocs.yml",
        "docs_dir": "docs",
        "site_dir": "../site.new",
        "use_directory_urls": True,
        "theme": {"custom_dir": "theme"},
        "plugins": [
            {"i18n": {
                "docs_structure": "folder", "fallback_to_default": False, "reconfigure_material": False, "reconfigure_search": False,
                "languages": [
                    {"locale": "zh", "default": True, "name": "中文", "build": True, "site_name": settings.names["zh"]},
                    {"locale": "en", "name": "English", "build": True, "site_name": settings.names["en"]},
                ],
            }},
        ],
        "nav": nav,
        "not_in_nav": "/*/*\n/*/*/*\n/*/*/*/*\n/*/*/*/*/*\n/*.xml\n",
        "validation": {"links": {"absolute_links": "ignore", "unrecognized_links": "ignore", "not_found": "warn", "anchors": "warn"}, "nav": {"omitted_files": "ignore"}},
        "extra": {"assets": assets},
    }  # fmt: skip
    if not settings.base:
        derived["site_url"] = ""
    # JSON is YAML; one key a line keeps it readable.
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in derived.items())


def build(stage: Path, epoch: int) -> None:
    """One strict build of the stage into ``build/site.new``. Warnings are faults: EngineFault says which."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", str(stage / CONFIG)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=stage,
    )
    if done.returncode:
        raise EngineFault((done.stdout + done.stderr).strip())
    remove(*(stage.parent / "site.new" / "assets" / name for name in UNUSED))
