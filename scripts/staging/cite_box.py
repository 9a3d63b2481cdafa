"""The folded box that says how to cite a page and what it rests on, every text ready to copy."""

from typing import Any

from markupsafe import Markup, escape

from scripts.staging.bibtex import bibtex
from scripts.staging.csl import csl
from scripts.staging.gbt import gbt
from scripts.staging.html import piece
from scripts.staging.references import Reference, articles_of, of_article, of_page
from scripts.staging.site import Site

STANDARD = "GB/T 7714-2015"
_SLOT = "today"


def cite_box(site: Site, record: Any, claims: list[str], lang: str) -> str:
    """For a record as it reads in ``lang``, with the claims its page cites."""
    articles = articles_of(site, claims)
    words = [
        {"title": site.word(f"cite-{name.replace('_', '-')}", lang), "text": text}
        for name in ("one_line", "summary")
        if (text := getattr(record, name, None))
    ]
    groups = [_group(site.word("cite-page", lang), [of_page(site, record, lang)])]
    if articles:
        notes = [source.date_note.of(lang) for source in {source.id: source for _, source in articles}.values() if source.date_note]
        groups.append(
            {**_group(site.word("cite-sources", lang), [of_article(site, article, source, lang) for article, source in articles]), "notes": notes}
        )
    return str(piece("cite", words=words, groups=groups, w=lambda key: site.word(key, lang)))


def _group(title: str, references: list[Reference]) -> dict[str, Any]:
    lines = Markup("&#10;").join(standard(reference) for reference in references)
    texts = [
        {"title": STANDARD, "text": lines},
        {"title": "BibTeX", "text": kept("\n\n".join(bibtex(reference) for reference in references))},
        {"title": "CSL-JSON", "text": kept(csl(references))},
    ]
    return {"title": title, "texts": texts, "notes": []}


def standard(reference: Reference) -> Markup:
    """The line of the standard; the reader's own day stands in it as soon as a script can tell it."""
    before, slot, after = gbt(reference, accessed=_SLOT).partition(f"[{_SLOT}]" if reference.address else "\0")
    return kept(before) + (Markup("<span data-today></span>") if slot else Markup("")) + kept(after)


def kept(text: str) -> Markup:
    """Line ends and indents as entities: neither our templates nor an engine may tidy them away."""
    return Markup(str(escape(text)).replace("\n", "&#10;").replace("  ", "&#32;&#32;").replace("&#10; ", "&#10;&#32;"))
