"""Names that can be found by their sound, the most settled first: terms, titles, keywords, places and persons."""

from collections.abc import Iterator

from scripts.staging.search.sounds import Name
from scripts.staging.site import Site


def names(site: Site) -> Iterator[Name]:
    for item in site.library.glossary:
        yield Name(item.record.zh, item.record.pinyin)
    if site.library.facets:
        record = site.library.facets.record
        for facet in (*record.places, *record.problem_types, *record.phases, *record.levels):
            yield Name(facet.zh)
    for article in site.library.articles.values():
        if article.author:
            yield Name(article.author.zh)
    for kind in ("mechanism", "case", "principle"):
        for entry in site.shown(kind):
            for keyword in getattr(entry.record, "keywords", ()):
                yield Name(keyword)
            yield Name(entry.record.title)
