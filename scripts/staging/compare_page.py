"""Cases side by side. The page holds every case with the same rows; the script puts two or three of them into one table.

Past ``MOST`` cases the further ones stand on further pages, and the script takes them from files that it loads when one is chosen:
so the page stays light however many cases there are, and works from disk, where nothing can be fetched.
"""

import hashlib
from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts, says
from scripts.staging.address import link
from scripts.staging.comparison import column, short_names
from scripts.staging.html import piece
from scripts.staging.listing import in_parts
from scripts.staging.made import Made
from scripts.staging.script_data import data_json, words_json
from scripts.staging.site import Site

ADDRESS = "compare/"
MOST = 16
WORDS = "compare-js-"
SHARED = ("copy", "copied", "copy-selected", "filter", "filter-none", "filter-count")
"""Words of the finder that the script needs as well."""


def compare_pages(site: Site, lang: str) -> list[Made]:
    """The page to choose on, and as many further pages as the cases need for readers without scripts."""
    title, lead = site.word("menu-compare", lang), site.word("compare-lead", lang)
    files = _files(site, lang)
    pages = []
    for part in in_parts(site.shown("case"), ADDRESS, MOST):
        first = part.number == 1
        body = piece(
            "compare", columns=_columns(site, list(part.entries), lang, part.address), first=first, w=lambda key: site.word(key, lang),
            cases=data_json(_choices(site, list(files), lang)) if first else "", words=words_json(site, WORDS, lang, SHARED) if first else "", back=link(part.address, ADDRESS, lang),
        )  # fmt: skip
        pages.append(Made(
            part.address, lang, "compare", part.title(title), lead, f"{parts.head('', part.title(title), lead, [], [], '')}\n\n{body}", "compare",
            crumbs=[(site.word("home", lang), ""), (site.word("menu-cases", lang), "cases/")], updated=site.as_of, scripts=("compare", "finder") if first else (),
            files=files if first else {}, **part.around(title),
        ))  # fmt: skip
    return pages


def _files(site: Site, lang: str) -> dict[str, str]:
    """name → script, for every part but the first: the columns of its cases, as they stand on the page to choose on."""
    found = {}
    for part in in_parts(site.shown("case"), ADDRESS, MOST)[1:]:
        columns = {
            item["id"]: str(piece("compare-column", column=item, w=lambda key: site.word(key, lang)))
            for item in _columns(site, list(part.entries), lang, ADDRESS)
        }
        text = f"window.pujiangColumns=Object.assign(window.pujiangColumns||{{}},{data_json(columns)});\n"
        name = f"assets/columns-{part.number}-{lang}.{hashlib.sha256(text.encode()).hexdigest()[:8]}.js"
        found[name] = text
    return found


def _columns(site: Site, entries: list[Entry[Any]], lang: str, here: str) -> list[dict[str, Any]]:
    short = short_names(site, lang)
    return [{**column(site, entry, lang, here), "short": short[entry.record.id]} for entry in entries]


def _choices(site: Site, files: list[str], lang: str) -> list[dict[str, str]]:
    """What the script offers: every case, and for those that the page does not hold the file that does."""
    links = ["", *(link(ADDRESS, name, lang, "zh") for name in files)]
    found = []
    for part in in_parts(site.shown("case"), ADDRESS, MOST):
        for entry in part.entries:
            record = entry.page(lang).record
            when = says.period(record.period, lang) or site.word("undated", lang)
            choice = {"id": record.id, "title": record.title, "meta": f"{site.facet('places', record.place, lang)} · {when}"}
            found.append({**choice, "file": links[part.number - 1]} if part.number > 1 else choice)
    return found
