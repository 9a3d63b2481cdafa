"""What changed last, as Atom and as JSON Feed 1.1. A feed needs whole addresses: where the site has none, there is no feed."""

import json
import re
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from scripts.staging.address import mount, of_record
from scripts.staging.settings import Settings
from scripts.staging.site import Site

KINDS = ("case", "mechanism", "principle", "module", "page")
MOST = 30
FORMS = (("feed.xml", "application/atom+xml", "Atom"), ("feed.json", "application/feed+json", "JSON Feed"))
LANGUAGE = {"zh": "zh-CN", "en": "en"}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class News:
    """A page that was written or changed; its address is its id, which never changes once published."""

    address: str
    title: str
    summary: str
    updated: str
    kind: str
    authors: tuple[str, ...]


def feeds(site: Site, lang: str) -> dict[str, str]:
    """name → text of the feeds of one language; none without an address of the site."""
    if not site.settings.base:
        return {}
    news = latest(site, lang)
    return {"feed.xml": _atom(site, news, lang), "feed.json": _json_feed(site, news, lang)}


def offered(settings: Settings) -> tuple[tuple[str, str, str], ...]:
    """File, type and name of the feeds that pages link to."""
    return FORMS if settings.base else ()


def latest(site: Site, lang: str) -> list[News]:
    """Newest first, drafts and what is not in this language left out; pages of one day in the order of the site."""
    found = []
    for kind in KINDS:
        for entry in site.shown(kind):
            page = entry.page(lang)
            record = page.record
            if page.lang == lang and record.status != "draft":
                address = site.settings.base + mount(lang) + of_record(kind, record.id)
                kind_word = site.word(f"kind-{kind}", lang)
                found.append(News(address, record.title, record.summary, record.updated, kind_word, site.authors(record, lang)))
    return sorted(found, key=lambda one: one.updated, reverse=True)[:MOST]


def _moment(day: str) -> str:
    """A day is all that the content says; feeds want a moment."""
    return f"{day}T00:00:00Z"


def _atom(site: Site, news: list[News], lang: str) -> str:
    home = site.settings.base + mount(lang)
    name = site.settings.names[lang]
    operator = site.settings.operator
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{LANGUAGE[lang]}">',
        f"<id>{_text(home)}</id>",
        f"<title>{_text(name)}</title>",
        f"<subtitle>{_text(site.word('frame-unofficial', lang))}</subtitle>",
        f"<updated>{_moment(news[0].updated if news else site.as_of)}</updated>",
        f"<author><name>{_text(operator.name if operator else name)}</name></author>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(home + "feed.xml")}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(home)}/>',
    ]
    if site.settings.licence:
        lines.append(f"<rights>{_text(site.settings.licence)}</rights>")
    for one in news:
        authors = "".join(f"<author><name>{_text(author)}</name></author>" for author in one.authors)
        lines.append(
            f'<entry><id>{_text(one.address)}</id><title>{_text(one.title)}</title><link rel="alternate" type="text/html" href={quoteattr(one.address)}/>'
            f"<updated>{_moment(one.updated)}</updated>{authors}<category term={quoteattr(one.kind)}/><summary>{_text(one.summary)}</summary></entry>"
        )
    return "\n".join([*lines, "</feed>", ""])


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _json_feed(site: Site, news: list[News], lang: str) -> str:
    home = site.settings.base + mount(lang)
    name, operator = site.settings.names[lang], site.settings.operator
    feed = {
        "version": "https://jsonfeed.org/version/1.1", "title": name, "home_page_url": home, "feed_url": f"{home}feed.json",
        "description": site.word("frame-unofficial", lang), "language": LANGUAGE[lang], "authors": [{"name": operator.name if operator else name}],
        "items": [
            {
                "id": one.address, "url": one.address, "title": one.title, "summary": one.summary, "content_text": one.summary,
                "date_modified": _moment(one.updated), "authors": [{"name": author} for author in one.authors], "tags": [one.kind],
            }
            for one in news
        ],
    }  # fmt: skip
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"
