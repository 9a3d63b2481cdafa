"""For trainers: what can be printed, and a printable quiz for each case."""

from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts
from scripts.staging.address import link, of_record
from scripts.staging.assign_pages import ASSIGN
from scripts.staging.content_pages import plain_page
from scripts.staging.html import piece
from scripts.staging.listing import in_parts
from scripts.staging.made import Made
from scripts.staging.quiz import live, quiz
from scripts.staging.site import Site


def trainer_pages(site: Site, lang: str) -> list[Made]:
    """The hand-written guide, and below it every printable that exists; a long list goes on further pages."""
    title = site.title("page", "trainer", lang)
    pages = []
    for part in in_parts(site.shown("case"), "trainer/"):
        rows = [_printable(site, entry, lang, part.address) for entry in part.entries]
        table = str(piece("printables", rows=rows, w=lambda key: site.word(key, lang)))
        if part.number == 1:
            ways = (
                piece("more", links=[{"title": site.word("menu-assign", lang), "href": link("trainer/", ASSIGN, lang)}]) if site.shown("case") else ""
            )
            page = plain_page(site, site.library.pages["trainer"], lang, extra=table, kind="trainer", before=str(ways))
        else:
            body = parts.head("", part.title(title), "", [], [], "") + "\n\n" + table
            page = Made(
                part.address,
                lang,
                "trainer",
                part.title(title),
                site.word("printables", lang),
                body,
                "trainer",
                crumbs=[(site.word("home", lang), ""), (title, "trainer/")],
                updated=site.as_of,
            )
        around = part.around(title)
        page.previous, page.following = around["previous"], around["following"]
        pages.append(page)
    return pages


def _printable(site: Site, entry: Entry[Any], lang: str, here: str) -> dict[str, str]:
    record = entry.page(lang).record
    questions = len(live(site, ("case", record.id)))
    note = link(here, of_record("note", record.id), lang) if site.library.shown("note", record.id) else ""
    return {
        "note": note, "card": link(here, of_record("card", record.id), lang), "title": record.title, "minutes": site.word("minutes", lang, n=site.reading[record.id, lang]), "case": link(here, of_record("case", record.id), lang),
        "quiz": link(here, f"trainer/quiz/{record.id}/", lang) if questions else "",
    }  # fmt: skip


def quiz_sheets(site: Site, lang: str) -> list[Made]:
    """A paper for each case: questions first, answers and feedback on a page of their own."""
    pages = []
    for entry in site.shown("case"):
        record = entry.page(lang).record
        if not live(site, ("case", record.id)):
            continue
        here = f"trainer/quiz/{record.id}/"
        title = site.word("quiz-sheet", lang, title=record.title)
        lead = site.word("quiz-sheet-lead", lang)
        body = (
            parts.head(site.word("menu-trainer", lang), record.title, lead, [], [], "")
            + "\n\n"
            + quiz(site, ("case", record.id), lang, here, lang, sheet=True)
        )
        pages.append(Made(
            here, lang, "quiz", title, lead, body, "trainer", updated=record.updated, robots="noindex",
            crumbs=[(site.word("home", lang), ""), (site.word("menu-trainer", lang), "trainer/"), (record.title, of_record("case", record.id))],
        ))  # fmt: skip
    return pages


def translation_pages(site: Site, lang: str) -> list[Made]:
    """Which pages have an English twin, and whether it fits the Chinese of today."""
    title, lead = site.word("menu-translation", lang), site.word("translation-lead", lang)
    entries = [(kind, entry) for kind in ("page", "case", "note", "module", "principle", "mechanism") for entry in site.shown(kind)]
    pages = []
    for part in in_parts(entries, "about/translation/", most=120):
        rows = []
        for kind, entry in part.entries:
            state = site.translation(entry)
            href = link(part.address, of_record(kind, entry.record.id), lang)
            rows.append(
                {
                    "kind": site.word(f"kind-{kind}", lang),
                    "title": entry.page(lang).record.title,
                    "href": href,
                    "state": site.word(f"translation-{state}", lang),
                    "class": state,
                }
            )
        body = parts.head("", part.title(title), lead, [], [], "") + "\n\n" + str(piece("translation", rows=rows, w=lambda key: site.word(key, lang)))
        crumbs = [(site.word("home", lang), ""), (site.title("page", "about", lang), "about/")]
        pages.append(
            Made(part.address, lang, "page", part.title(title), lead, body, "about", crumbs=crumbs, updated=site.as_of, **part.around(title))
        )
    return pages
