"""Questions to begin with: what the cases are about, in the reader's language."""

from scripts.staging.site import Site

MOST = 8


def suggested(site: Site, lang: str) -> list[str]:
    """The first keyword of each case, those of the home page first; none twice."""
    first = list(site.library.home.record.cases) if site.library.home else []
    entries = sorted(site.shown("case"), key=lambda entry: first.index(entry.record.id) if entry.record.id in first else len(first))
    return list(dict.fromkeys(entry.page(lang).record.keywords[0] for entry in entries))[:MOST]
