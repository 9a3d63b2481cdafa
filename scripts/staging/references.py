"""What a citation is made of: a page of ours, or an article of a publication. What is not known is empty and stays so."""

import re
from dataclasses import dataclass
from typing import Any

from scripts.content.model.source import Article, Source
from scripts.staging.address import mount, of_record
from scripts.staging.site import Site

LANGUAGE = {"zh": "zh-CN", "en": "en"}


@dataclass(frozen=True)
class Reference:
    """``medium`` as in a source's record, or web, data; ``date`` whole or in part; ``unsigned`` says in words that no author is named."""

    key: str
    medium: str
    title: str
    authors: tuple[str, ...] = ()
    unsigned: str = ""
    container: str = ""
    publisher: str = ""
    date: str = ""
    inferred: bool = False
    number: str = ""
    address: str = ""
    language: str = ""
    abstract: str = ""


def of_page(site: Site, record: Any, lang: str) -> Reference:
    """A page of a record, in the language its words are in."""
    base, operator = site.settings.base, site.settings.operator
    return Reference(
        key=f"pujiang-{record.id}-{lang}", medium="web", title=record.title, container=site.settings.names[lang], date=record.updated,
        authors=site.authors(record, lang), publisher=operator.name if operator else "",
        address=base + mount(lang) + of_record(record.kind, record.id) if base else "", language=LANGUAGE[lang], abstract=record.summary,
    )  # fmt: skip


def of_article(site: Site, article: Article, source: Source, lang: str) -> Reference:
    """An article as printed; in English with the meaning of its title in brackets behind."""
    author = article.author.of(lang) if article.author else ""
    publication_zh, publication_en = source.publication.zh.strip("《》"), re.sub(r"\s*\([^()]*\)$", "", source.publication.en)
    return Reference(
        key=article.id, medium=source.medium or "", title=_with_meaning(article.title.zh, article.title.en, lang), authors=(author,) if author else (),
        unsigned="" if author else site.word("cite-unsigned", lang), container=_with_meaning(publication_zh, publication_en, lang),
        date=source.date or source.date_inferred or "", inferred=source.date is None and source.date_inferred is not None, number=source.number or "", language="zh-CN",
    )  # fmt: skip


def articles_of(site: Site, claims: list[str]) -> list[tuple[Article, Source]]:
    """The articles that claims come from, in the order of their first mention."""
    found = dict.fromkeys((site.library.source_of[name].id, site.library.claims[name].article) for name in claims if name in site.library.claims)
    return [(site.library.articles[article], site.library.sources[source].record) for source, article in found]


def _with_meaning(zh: str, en: str, lang: str) -> str:
    return f"{zh} [{en}]" if lang == "en" and en != zh else zh
