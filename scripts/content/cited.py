"""How a claim's source and its place there are named in words."""

from scripts.content.library import Library
from scripts.content.model.source import Claim, Source

JOINT = {"zh": "，", "en": ", "}


def locator(claim: Claim, lang: str) -> str:
    """“缘起和实践”第1段 / “Origin and practice”, paragraph 1"""
    section = claim.at.section.of(lang)
    inner = section if lang == "en" or "“" in section else f"“{section}”"
    return f"{inner}第{claim.at.paragraph}段" if lang == "zh" else f"{inner}, paragraph {claim.at.paragraph}"


def attribution(claim: Claim, source: Source, lang: str) -> str:
    """Source and, where the article is signed, its author."""
    article = next(article for article in source.articles if article.id == claim.article)
    if article.author is None:
        return source.short.of(lang)
    return f"{source.short.of(lang)}，{article.author.zh}文" if lang == "zh" else f"{source.short.of(lang)}, {article.author.en}"


def whereabouts(library: Library, name: str, lang: str) -> str:
    """Source, author and place of a claim in one breath."""
    claim = library.claims[name]
    return attribution(claim, library.source_of[name], lang) + JOINT[lang] + locator(claim, lang)
