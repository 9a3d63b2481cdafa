"""A page for each teaching note, beside its case."""

from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts, structured
from scripts.staging.address import link, of_record
from scripts.staging.content_pages import NOT_TRANSLATED, notice
from scripts.staging.made import Made
from scripts.staging.prose import staged
from scripts.staging.site import Site


def note_page(site: Site, entry: Entry[Any], lang: str) -> Made:
    """How to teach with a case: the note as written, below its length and the case it belongs to."""
    page = entry.page(lang)
    record, words = page.record, page.lang
    here = of_record("note", record.id)
    body = staged(site.library, page, here, lang)
    case = site.title("case", record.id, words)
    principles = site.library.cases[record.id].record.principles
    facts: list[dict[str, Any]] = [
        {"label": site.word("note-fact-case", words), "links": [{"title": case, "href": link(here, of_record("case", record.id), lang)}]},
        {"label": site.word("note-fact-minutes", words), "text": site.word("note-minutes", words, n=record.minutes)},
        {
            "label": site.word("fact-principles", words),
            "links": parts.row_of_links(site, "principle", list(principles), words, here, lang),
            "joint": "、" if words == "zh" else ", ",
        },
    ]
    head = parts.head(site.word("kind-note", words), record.title, record.summary, facts, body.toc, site.word("contents", words))
    return Made(
        here, lang, "note", record.title, record.summary, f"{head}\n\n{body.markdown}", "cases",
        crumbs=[(site.word("home", lang), ""), (site.word("menu-cases", lang), "cases/"), (site.title("case", record.id, lang), of_record("case", record.id))],
        toc=body.toc, updated=record.updated, notice=notice(site, entry, lang), content_lang=NOT_TRANSLATED if words != lang else "",
        structured=structured.plain(site, entry, lang, here), source_path=page.path, robots="noindex" if words != lang or record.status == "draft" else "",
    )  # fmt: skip
