"""JSON-LD of a page (schema.org). Addresses stand in it only where ``site_url`` is set."""

from typing import Any

from scripts.content.entries import Entry
from scripts.content.library import Library
from scripts.staging.address import TABS, mount
from scripts.staging.quiz import live
from scripts.staging.site import Site

CONTEXT = "https://schema.org"
LANGUAGE = {"zh": "zh-CN", "en": "en"}


def _page(site: Site, entry: Entry[Any], lang: str, here: str) -> dict[str, Any]:
    page = entry.page(lang)
    found: dict[str, Any] = {
        "@context": CONTEXT, "name": page.record.title, "headline": page.record.title, "description": page.record.summary,
        "inLanguage": LANGUAGE[page.lang], "dateModified": page.record.updated, "author": [{"@type": "Organization", "name": name} for name in page.record.authors],
        "isAccessibleForFree": True,
    }  # fmt: skip
    if site.settings.base:
        found["url"] = site.settings.base + mount(lang) + here
    if site.settings.licence:
        found["license"] = site.settings.licence
    return found


def plain(site: Site, entry: Entry[Any], lang: str, here: str) -> list[dict[str, Any]]:
    return [{**_page(site, entry, lang, here), "@type": "WebPage"}]


def article(site: Site, entry: Entry[Any], lang: str, here: str, claims: list[str]) -> list[dict[str, Any]]:
    """Article and learning resource in one, with the publications it rests on; a quiz where the page has one."""
    record = entry.page(lang).record
    found = {
        **_page(site, entry, lang, here), "@type": ["Article", "LearningResource"], "learningResourceType": site.word(f"kind-{record.kind}", lang),
        "keywords": list(record.keywords), "citation": [_publication(site.library, name, lang) for name in _sources(site.library, claims)],
    }  # fmt: skip
    if record.kind in ("case", "module"):
        found["timeRequired"] = f"PT{record.minutes if record.kind == 'module' else site.reading[record.id, lang]}M"
        if live(site, (record.kind, record.id)):
            found["hasPart"] = {"@type": "Quiz", "name": site.word("quiz", lang), "inLanguage": found["inLanguage"]}
    return [found, _crumbs(site, record, lang)]


def _crumbs(site: Site, record: Any, lang: str) -> dict[str, Any]:
    tab = TABS[record.kind]
    steps = [(site.word("home", lang), ""), (site.word(f"menu-{tab}", lang), f"{tab}/"), (record.title, f"{tab}/{record.id}/")]
    items = []
    for position, (name, address) in enumerate(steps, 1):
        item: dict[str, Any] = {"@type": "ListItem", "position": position, "name": name}
        if site.settings.base:
            item["item"] = site.settings.base + mount(lang) + address
        items.append(item)
    return {"@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": items}


def _sources(library: Library, claims: list[str]) -> list[str]:
    return list(dict.fromkeys(library.source_of[name].id for name in claims if name in library.source_of))


def _publication(library: Library, name: str, lang: str) -> dict[str, Any]:
    source = library.sources[name].record
    found: dict[str, Any] = {"@type": "CreativeWork", "name": source.title.of(lang), "isPartOf": source.publication.of(lang)}
    if source.date:
        found["datePublished"] = source.date
    return found
