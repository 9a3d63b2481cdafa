"""The invented library as Markdown, built once with stock Material: what both peers of the search stand on."""

import hashlib
import json
import sys
from pathlib import Path

from bench.tools import Tools, run
from scripts.output import OutputFolder, write_file
from scripts.staging.search.records import Record

CONFIG = """site_name: Bench
use_directory_urls: true
docs_dir: docs
site_dir: site
theme: {name: material, language: zh, font: false}
plugins:
  - search: {lang: [zh, en], separator: '[\\s\\u200b\\-]'}
  - i18n:
      docs_structure: folder
      languages:
        - {locale: zh, name: 中文, default: true, build: true}
        - {locale: en, name: English, build: true}
markdown_extensions: [attr_list]
nav: [index.md]
not_in_nav: /cases/*
"""
"""The separator is the one that Material's manual gives for Chinese. With every page in the navigation a build takes five times as long, so only the first is."""


def markdown(record: Record, lang: str) -> str:
    """The same words as in the record: title, summary, and each passage under its heading."""
    parts = [f"# {record.title[lang]}", record.summary[lang]]
    parts += [f"## {part.heading[lang]} {{#{part.anchor}}}\n\n{part.text[lang]}" for part in record.passages]
    return f"---\ntitle: {json.dumps(record.title[lang], ensure_ascii=False)}\n---\n\n" + "\n\n".join(parts) + "\n"


def built(records: list[Record], tools: Tools) -> Path:
    """The site's folder. Made again only where the pages, the settings or the packages are others."""
    pages = {f"{lang}/{record.address}index.md": markdown(record, lang) for record in records for lang in ("zh", "en")}
    pages["zh/index.md"], pages["en/index.md"] = "# 首页\n", "# Home\n"
    packages = tools.python()
    key = hashlib.sha256("\0".join([CONFIG, (packages / ".prepared-for").read_text("utf-8"), *sorted(pages), *pages.values()]).encode()).hexdigest()
    root = tools.folder / "peers"
    mark = root / ".made-of"
    if not (mark.exists() and mark.read_text("utf-8") == key):
        tools.say(f"正在用 Material 建对照网站（{len(pages)} 页）……  Building the peers’ site …")
        folder = OutputFolder(root / "docs")
        for name, text in pages.items():
            folder.add(name, text)
        folder.write()
        write_file(root / "mkdocs.yml", CONFIG)
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean", "-f", str(root / "mkdocs.yml")]
        run(command, "Material 没有建成对照网站。Material did not build.", PYTHONPATH=str(packages), NO_MKDOCS_2_WARNING="1")
        write_file(mark, key)
    return root / "site"
