"""Zensical, Material's successor: the same stage, one configuration a language, so that the move away from MkDocs is one line."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.output import move, remove, write_file
from scripts.staging.address import LANGS
from scripts.staging.engine_mkdocs import EngineFault
from scripts.staging.settings import Settings

LOCALE = {"zh": "zh", "en": "en"}


def config(settings: Settings, lang: str, assets: dict[str, object]) -> str:
    """A configuration that stands in the stage. Zensical ignores the i18n plugin, so each language is a site of its own."""
    derived: dict[str, Any] = {
        "site_name": settings.names[lang], "site_url": "", "docs_dir": f"docs/{lang}", "site_dir": f"zensical/{lang}", "use_directory_urls": True,
        "theme": {"name": "material", "language": LOCALE[lang], "font": False, "features": [], "custom_dir": "theme"}, "plugins": [],
        "markdown_extensions": ["admonition", "attr_list", "tables", "pymdownx.details"], "extra": {"assets": assets, "generator": False},
    }  # fmt: skip
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in derived.items())


def build(stage: Path, settings: Settings, assets: dict[str, object]) -> Path:
    """Both languages into ``stage/zensical/site`` (English under ``en/``); EngineFault says what Zensical refused."""
    remove(stage / "zensical")
    for lang in LANGS:
        file = stage / f"zensical.{lang}.yml"
        write_file(file, config(settings, lang, assets))
        program = Path(sys.executable).with_name("zensical.exe" if os.name == "nt" else "zensical")
        done = subprocess.run(
            [str(program), "build", "--strict", "-f", str(file)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=stage,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        if done.returncode:
            raise EngineFault((done.stdout + done.stderr).strip())
    site = stage / "zensical" / "site"
    move(stage / "zensical" / "zh", site)
    move(stage / "zensical" / "en", site / "en")
    return site
