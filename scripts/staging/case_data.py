"""What the case finder knows: for each language two scripts of plain data, named by their content, loaded when the finder is first used.

``cases``: every facet with its values, and of every case what it is chosen by and what its tile shows but the summary.
``summaries``: those alone, more than half of the weight: the finder counts and lists without waiting for them.
Scripts and not JSON files, because pages opened from disk may load nothing else.
"""

import hashlib
from typing import Any

from scripts.staging import says
from scripts.staging.case_facets import FACETS, CaseFacet, name_of, values
from scripts.staging.script_data import data_json
from scripts.staging.site import Site

VERSION = 1
"""Goes up when the shape changes; web/cases/unpack.ts reads it."""


def scripts(site: Site, lang: str) -> dict[str, tuple[str, str]]:
    """``cases`` and ``summaries`` → address from the root of the site, and text."""
    found = {}
    for part, name, content in (("cases", "case-list", _cases(site, lang)), ("summaries", "case-summaries", _summaries(site, lang))):
        data = data_json({"version": VERSION, **content})
        text = f"(self.pujiang=self.pujiang||{{}}).{part}={data};\n"
        found[part] = (f"assets/{name}.{lang}.{hashlib.sha256(text.encode()).hexdigest()[:8]}.js", text)
    return found


def _cases(site: Site, lang: str) -> dict[str, Any]:
    """Columns, because like things beside each other compress best. A case names its values by their number in the facet."""
    entries = site.shown("case")
    records = [entry.page(lang).record for entry in entries]
    facets = []
    for facet in FACETS:
        known = [value for value, having in values(site, facet, lang) if having]
        number = {value: at for at, value in enumerate(known)}
        facets.append({
            "id": facet.name, "values": known, "names": [name_of(site, facet, value, lang) for value in known],
            "pages": [_has_page(site, facet, value) for value in known] if facet.kind else [],
            "of": [[number[value] for value in dict.fromkeys(facet.of(site, entry, lang))] for entry in entries],
        })  # fmt: skip
    return {
        "facets": facets, "ids": [record.id for record in records], "titles": [record.title for record in records],
        "dates": [says.date(record.period.start, lang) if record.period else site.word("undated", lang) for record in records],
        "minutes": [site.reading[record.id, lang] for record in records],
    }  # fmt: skip


def _summaries(site: Site, lang: str) -> dict[str, Any]:
    return {"texts": [entry.page(lang).record.summary for entry in site.shown("case")]}


def _has_page(site: Site, facet: CaseFacet, value: str) -> int:
    return int(bool(site.reference(facet.kind, value, "zh", "", "zh")["href"]))
