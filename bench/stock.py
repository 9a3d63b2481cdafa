"""The same staged Markdown in stock Material and in Zensical: their own templates, styles and scripts, nothing of ours but the words."""

import json
import sys
from pathlib import Path
from typing import Any

from bench.tools import Tools, run
from scripts.output import OutputFolder, move, remove, write_file
from scripts.paths import Paths
from scripts.staging.address import LANGS
from scripts.staging.settings import Settings

EXTENSIONS = ["admonition", "attr_list", "tables", "pymdownx.details"]
"""Only the home page stands in either navigation: with all of them there Zensical writes 230 kB of menu into every page.

No fonts from elsewhere: stock Material asks another company's server for them, which would count against it and cannot be reached here."""


def _theme(lang: str) -> dict[str, Any]:
    return {"name": "material", "language": lang, "font": False}


def material(paths: Paths, settings: Settings, tools: Tools) -> Path:
    """Both languages with static-i18n, search with jieba, as a Chinese site would have it."""
    root = paths.build / "stock"
    config = {
        "site_name": settings.names["zh"], "site_url": settings.base, "docs_dir": str(paths.stage / "docs"), "site_dir": str(root / "site"), "theme": _theme("zh"),
        "markdown_extensions": EXTENSIONS, "nav": ["index.md"], "not_in_nav": "/*/*\n/*/*/*\n/*/*/*/*\n/*/*/*/*/*\n/*.xml\n",
        "plugins": [
            {"search": {"lang": ["zh", "en"]}},
            {"i18n": {"docs_structure": "folder", "languages": [
                {"locale": "zh", "default": True, "name": "中文", "build": True, "site_name": settings.names["zh"]},
                {"locale": "en", "name": "English", "build": True, "site_name": settings.names["en"]},
            ]}},
        ],
    }  # fmt: skip
    write_file(root / "mkdocs.yml", json.dumps(config, ensure_ascii=False))
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean", "-f", str(root / "mkdocs.yml")]
    run(command, "Material 没有建成。Material did not build.", PYTHONPATH=str(tools.python()), NO_MKDOCS_2_WARNING="1")
    return root / "site"


def zensical(paths: Paths, settings: Settings, tools: Tools) -> Path:
    """One configuration a language over a copy of the stage, for Zensical reads and writes beside its configuration only; English under ``en/``."""
    root = paths.build / "stock-zensical"
    docs = OutputFolder(root / "docs")
    for path in sorted((paths.stage / "docs").rglob("*")):
        if path.is_file():
            docs.add(path.relative_to(paths.stage / "docs").as_posix(), path.read_bytes())
    docs.write()
    remove(root / "built")
    program = Path(sys.executable).with_name("zensical.exe" if sys.platform == "win32" else "zensical")
    for lang in LANGS:
        config = {
            "site_name": settings.names[lang], "site_url": settings.base + ("en/" if lang == "en" else ""), "docs_dir": f"docs/{lang}", "site_dir": f"built/{lang}",
            "theme": _theme(lang), "markdown_extensions": EXTENSIONS, "plugins": ["search"], "nav": ["index.md"],
        }  # fmt: skip
        file = root / f"{lang}.yml"
        write_file(file, json.dumps(config, ensure_ascii=False))
        run([str(program), "build", "-f", str(file)], "Zensical 没有建成。Zensical did not build.", cwd=root)
    site = root / "built" / "site"
    move(root / "built" / "zh", site)
    move(root / "built" / "en", site / "en")
    return site
