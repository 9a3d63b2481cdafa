"""Where everything rests: the index of sources, and a page for each with all its claims at permanent places."""

from typing import Any

from scripts.content.model.source import Article, Claim, Source
from scripts.staging import parts, says
from scripts.staging.address import link, of_record
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site


def sources_index(site: Site, lang: str) -> Made:
    here = "sources/"
    rows = []
    for item in site.library.sources.values():
        source = item.record
        rows.append({
            "title": source.title.of(lang), "href": link(here, of_record("source", source.id), lang), "about": f"{source.short.of(lang)} · {source.type.of(lang)}",
            "count": site.word("claims-count", lang, n=len(source.claims)), "standing": source.standing.of(lang), "articles": [article.title.of(lang) for article in source.articles],
        })  # fmt: skip
    total = len(site.library.claims)
    body = (
        parts.head("", site.word("menu-sources", lang), site.word("sources-lead", lang, n=total), [], [], "")
        + "\n\n"
        + str(piece("sources", rows=rows))
    )
    return Made(
        here,
        lang,
        "sources",
        site.word("menu-sources", lang),
        site.word("sources-lead", lang, n=total),
        body,
        "sources",
        crumbs=[(site.word("home", lang), "")],
        updated=site.as_of,
    )


def source_page(site: Site, source: Source, lang: str) -> Made:
    here = of_record("source", source.id)
    groups = []
    for article in source.articles:
        claims = [claim for claim in source.claims if claim.article == article.id]
        groups.append(_article(site, article, claims, lang, here))
    unknown = [text.of(lang) for text in source.unknown]
    facts = [
        {"label": site.word("fact-publication", lang), "text": source.publication.of(lang)},
        {"label": site.word("fact-type", lang), "text": source.type.of(lang)},
        {"label": site.word("fact-issue", lang), "text": source.issue.of(lang) if source.issue else ""},
        {
            "label": site.word("fact-date", lang),
            "text": ("；" if lang == "zh" else "; ").join(
                filter(None, [says.date(source.date, lang) if source.date else "", source.date_note.of(lang) if source.date_note else ""])
            ),
        },
        {"label": site.word("fact-claims", lang), "text": site.word("claims-count", lang, n=len(source.claims))},
    ]
    toc = [{"title": group["title"], "id": group["id"]} for group in groups]
    body = "\n\n".join(
        [parts.head(site.word("kind-source", lang), source.title.of(lang), source.standing.of(lang), facts, toc, site.word("contents", lang)),
         str(piece("source", groups=groups, unknown=unknown, w=lambda key: site.word(key, lang), lang=lang))]
    )  # fmt: skip
    return Made(
        here, lang, "source", source.short.of(lang), f"{source.title.of(lang)}{'。' if lang == 'zh' else '. '}{source.standing.of(lang)}",
        body, "sources", crumbs=[(site.word("home", lang), ""), (site.word("menu-sources", lang), "sources/")], toc=toc, updated=site.as_of,
    )  # fmt: skip


def _article(site: Site, article: Article, claims: list[Claim], lang: str, here: str) -> dict[str, Any]:
    sections: list[dict[str, Any]] = []
    for claim in sorted(claims, key=lambda claim: (_section_order(claims, claim), claim.at.paragraph)):
        title = claim.at.section.of(lang)
        if not sections or sections[-1]["title"] != title:
            sections.append({"title": title, "claims": []})
        sections[-1]["claims"].append(_claim(site, claim, lang, here))
    byline = " · ".join(
        filter(
            None, [article.author.of(lang) if article.author else site.word("author-unknown", lang), article.post.of(lang) if article.post else ""]
        )
    )
    return {
        "id": article.id, "title": article.title.of(lang), "byline": byline, "topic": article.topic.of(lang),
        "missing": [text.of(lang) for text in article.missing], "complete": article.complete, "sections": sections,
    }  # fmt: skip


def _section_order(claims: list[Claim], claim: Claim) -> int:
    return next(number for number, other in enumerate(claims) if other.at.section.zh == claim.at.section.zh)


def _claim(site: Site, claim: Claim, lang: str, here: str) -> dict[str, Any]:
    uses = []
    for use in site.uses.get(claim.id, []):
        title, address = site.use(use, lang)
        uses.append({"title": title, "href": link(here, address, lang)})
    when = says.date(claim.date, lang) if claim.date else ""
    return {
        "id": claim.id, "statement": claim.statement.of(lang), "kind": site.word(f"claim-{claim.kind}", lang),
        "paragraph": site.word("paragraph-opening", lang, n=claim.at.paragraph, opening=claim.at.opening), "opening_lang": "zh-CN",
        "when": when, "when_note": claim.date_note.of(lang) if claim.date_note else "", "uses": uses, "used": site.word("used-times", lang, n=len(uses)),
    }  # fmt: skip
