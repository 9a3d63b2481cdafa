"""Rows of an index: title, marks and one sentence."""

from typing import Any

from scripts.content.entries import Entry
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.site import Site


def rows_of(site: Site, entries: list[Entry[Any]], lang: str, here: str) -> str:
    """Practices or lessons as rows, with the phases of each."""
    rows = []
    for entry in entries:
        record = entry.page(lang).record
        phases = getattr(record, "phases", ())
        tags = [site.word("every-phase", lang)] if "all" in phases else [site.facet("phases", phase, lang) for phase in phases]
        rows.append({"title": record.title, "href": link(here, of_record(record.kind, record.id), lang), "summary": record.summary, "tags": tags})
    return str(piece("rows", rows=rows))
