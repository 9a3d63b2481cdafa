"""Each case as a picture that a phone user can keep or send on, and one square picture for every shared link. They repeat checked texts and add nothing."""

import hashlib
import re
from pathlib import Path
from typing import Any

from markupsafe import Markup

from scripts.content.body import CITATION
from scripts.content.checks.naming_persons import FULL, FULL_EN
from scripts.content.entries import Entry
from scripts.paths import Paths
from scripts.staging import says
from scripts.staging.address import LANGS, mount, of_record
from scripts.staging.content_pages import notice
from scripts.staging.drawing_board import drawn
from scripts.staging.html import piece
from scripts.staging.made import Picture
from scripts.staging.site import Site

MOST = 3
LANGUAGE = {"zh": "zh-CN", "en": "en"}
_NAMED = {"zh": ("习近平", FULL), "en": ("Xi ", FULL_EN)}
"""Who is named is first named in full: a number whose words name him stands only under a line that has done so."""


def pictures(paths: Paths, site: Site, browser: str) -> dict[str, bytes]:
    """``case-<id>.<language>`` and ``share.<language>`` → PNG. A case that is not translated has its Chinese picture only."""
    entries = {f"case-{entry.record.id}.{page.lang}": (entry, page.lang) for entry in site.shown("case") for page in entry.pages}
    sheets = {f"share.{lang}": piece("share-picture", lang=LANGUAGE[lang], site=site.settings.names[lang]) for lang in LANGS}
    sheets.update({name: _sheet(site, *of, most=MOST) for name, of in entries.items()})
    style = (Path(__file__).parent / "templates" / "case-picture.css").read_text("utf-8")
    found = drawn(paths, sheets, style, browser)
    # Where the numbers do not fit, the case goes without them.
    rest = {name: _sheet(site, *of, most=0) for name, of in entries.items() if name not in found}
    return {**found, **drawn(paths, rest, style, browser)} if found else {}


def named(pngs: dict[str, bytes]) -> dict[str, Picture]:
    """Where each picture lies, by its name: the address changes with the picture, so that no browser keeps an old one."""
    return {
        name: Picture(
            f"assets/pictures/{name}.{hashlib.sha256(png).hexdigest()[:8]}.png", int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
        )
        for name, png in pngs.items()
    }


def _sheet(site: Site, entry: Entry[Any], lang: str, most: int) -> Markup:
    record, base, said = entry.page(lang).record, site.settings.base, notice(site, entry, lang)
    when = says.period(record.period, lang) or site.word("undated", lang)
    where = [site.facet("places", record.place, lang), when, *(site.facet("phases", name, lang) for name in site.phases_of(record))]
    return piece(
        "case-picture", lang=LANGUAGE[lang], site=site.settings.names[lang], where=" · ".join(where), title=record.title, line=_line(record),
        figures=figures(site, entry, lang)[:most], standing=site.word("frame-unofficial", lang), as_of=site.word("frame-as-of", lang), state=said["text"] if said else "",
        address=base + mount(lang) + of_record("case", record.id) if base else "",
    )  # fmt: skip


def figures(site: Site, entry: Entry[Any], lang: str) -> list[dict[str, str]]:
    """The first numbers that the case itself states, each with what it counts, who says so, and whether its basis is given."""
    page, found = entry.page(lang), []
    name, full = _NAMED[lang]
    cited = list(dict.fromkeys(name for block in entry.zh.blocks for name in CITATION.findall(block.text)))
    stated = [
        item.record for item in site.library.figures if item.record.claim in cited and not item.record.counted_by_us and item.record.unit.zh != "年"
    ]
    for figure in sorted(stated, key=lambda one: cited.index(one.claim)):
        claim = site.library.claims[figure.claim]
        if not _says(entry.zh.blocks, figure.value.zh + figure.unit.zh) or not _says(page.blocks, figure.value.of(lang)):
            continue
        if name in figure.meaning.of(lang) and full not in _line(page.record):
            continue
        found.append({
            "value": figure.value.of(lang), "unit": figure.unit.of(lang), "meaning": figure.meaning.of(lang),
            "who": says.attribution(claim, site.library.source_of[figure.claim], lang),
            "undefined": "" if figure.basis_defined else site.word("figure-undefined", lang),
        })  # fmt: skip
    return found


def _line(record: Any) -> str:
    return str(record.one_line or record.summary)


def _says(blocks: Any, number: str) -> bool:
    pattern = re.compile(rf"(?<![\d.,]){re.escape(number)}(?!\d)")
    return any(pattern.search(CITATION.sub("", block.text).replace("*", "")) for block in blocks)
