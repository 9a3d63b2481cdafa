"""Library → build/stage. Same input, same bytes; only what changed is rewritten."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.content.entries import Entry
from scripts.content.library import Library
from scripts.content.links import images
from scripts.output import OutputFolder
from scripts.paths import Paths
from scripts.staging import data, engine_mkdocs
from scripts.staging.address import LANGS
from scripts.staging.assets import bundles, named, names_for_templates
from scripts.staging.case_pictures import named as named_pictures
from scripts.staging.case_pictures import pictures
from scripts.staging.chart_drawing import drawings
from scripts.staging.chart_specs import panels
from scripts.staging.collect import pages
from scripts.staging.feeds import feeds
from scripts.staging.frame import FOOTER, MENU, staged_page
from scripts.staging.made import Made
from scripts.staging.search.site_search import site_search
from scripts.staging.settings import Settings
from scripts.staging.site import Site
from scripts.staging.sitemap import sitemap
from scripts.staging.web_app import manifest


@dataclass(frozen=True)
class Staged:
    """What was staged: the pages in both languages, the files that were touched, and the name of this version."""

    pages: list[Made]
    touched: list[str]
    build: str


def stage(
    paths: Paths, library: Library, settings: Settings, as_of: str, brief_images: dict[str, bytes] | None = None, browser: str | None = None
) -> Staged:
    """Write the whole stage. ``as_of``: date of the last commit; ``brief_images``: language → PNG, where one could be made; ``browser``: Chromium's path, None to draw no cases."""
    folder = OutputFolder(paths.stage)
    drawn = {lang: f"assets/brief.{lang}.png" for lang in brief_images or {}}
    charts = [panel.spec for item in library.charts for lang in LANGS for panel in panels(library, item.record, lang)]
    site = Site(library, settings, as_of, drawn, drawings(paths, charts))
    pngs = pictures(paths, site, browser) if browser else {}
    site.pictures.update(named_pictures(pngs))
    made = [page for lang in LANGS for page in pages(site, lang)]
    for lang in LANGS:
        addresses = {page.address for page in made if page.lang == lang}
        for page in made:
            if page.lang == lang:
                folder.add(*staged_page(site, page, addresses))
    for entry in site.shown("case"):
        for name, path in pictures_of(entry, paths):
            folder.add(f"docs/zh/cases/{entry.record.id}/{name}", path.read_bytes())
    for name, text in data.files(site).items():
        folder.add(f"docs/zh/{name}", text)
    for lang in LANGS:
        for name, text in feeds(site, lang).items():
            folder.add(f"docs/{lang}/{name}", text)
        folder.add(f"docs/{lang}/manifest.webmanifest", manifest(site, lang, paths))
    for page in made:
        for name, text in page.files.items():
            folder.add(f"docs/zh/{name}", text)
    for lang, picture in (brief_images or {}).items():
        folder.add(f"docs/zh/{drawn[lang]}", picture)
    for name, png in pngs.items():
        folder.add(f"docs/zh/{site.pictures[name].address}", png)
    found = site_search(site, made, paths.cache)
    for name, text in found.files.items():
        folder.add(f"theme/{name}", text)
    assets = named(bundles(paths))
    for path in sorted(paths.overrides.rglob("*")):
        name = path.relative_to(paths.overrides).as_posix()
        if path.is_file() and not name.startswith("assets/css/") and not name.endswith(".md"):
            folder.add(f"theme/{name}", path.read_bytes())
    for name, content in assets.items():
        folder.add(f"theme/{name}", content)
    folder.add("theme/sitemap.xml", "{% raw %}" + sitemap(made, settings) + "{% endraw %}")
    existing = {page.address for page in made}
    sections = [address for _, address in (*MENU, *FOOTER) if address in existing]
    named_assets = {**names_for_templates(sorted(assets)), "search_files": found.folder}
    # The name of this version, on every page: of all that is staged and of the settings that templates read.
    build = hashlib.sha256(f"{folder.digest()}{settings!r}".encode()).hexdigest()[:10]
    folder.add(engine_mkdocs.CONFIG, engine_mkdocs.config(settings, {**named_assets, "build": build}, sections))
    return Staged(made, folder.write(), build)


def pictures_of(entry: Entry[Any], paths: Paths) -> list[tuple[str, Path]]:
    """Pictures that a case shows, as written and where they lie: real files of the project and nothing else."""
    named = sorted({image.href for page in entry.pages for block in page.blocks for image in images(block)})
    found = [(name, paths.cases / entry.record.id / name) for name in named]
    return [(name, path) for name, path in found if path.is_file() and path.resolve().is_relative_to(paths.root.resolve())]


def addresses(staged: Staged) -> set[str]:
    """Files of pages that a build must bring forth, relative to the site."""
    return {re.sub(r"^zh/", "", f"{page.lang}/{page.address}index.html") for page in staged.pages}
