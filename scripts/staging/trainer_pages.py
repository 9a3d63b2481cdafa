"""For trainers: what can be printed, and a printable quiz for each case."""

from scripts.staging import parts
from scripts.staging.address import link, of_record
from scripts.staging.content_pages import plain_page
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.quiz import live, quiz
from scripts.staging.site import Site


def trainer_page(site: Site, lang: str) -> Made:
    """The hand-written guide, and below it every printable that exists."""
    here = "trainer/"
    rows = []
    for entry in site.shown("case"):
        record = entry.page(lang).record
        questions = len(live(site, record.id))
        rows.append({
            "title": record.title, "minutes": site.word("minutes", lang, n=site.reading[record.id, lang]), "case": link(here, of_record("case", record.id), lang),
            "quiz": link(here, f"trainer/quiz/{record.id}/", lang) if questions else "", "questions": site.word("quiz-of", lang, n=questions),
        })  # fmt: skip
    table = str(piece("printables", rows=rows, w=lambda key: site.word(key, lang)))
    return plain_page(site, site.library.pages["trainer"], lang, extra=table, kind="trainer")


def quiz_sheets(site: Site, lang: str) -> list[Made]:
    """A paper for each case: questions first, answers and feedback on a page of their own."""
    pages = []
    for entry in site.shown("case"):
        record = entry.page(lang).record
        if not live(site, record.id):
            continue
        here = f"trainer/quiz/{record.id}/"
        title = site.word("quiz-sheet", lang, title=record.title)
        lead = site.word("quiz-sheet-lead", lang)
        body = (
            parts.head(site.word("menu-trainer", lang), record.title, lead, [], [], "") + "\n\n" + quiz(site, record.id, lang, here, lang, sheet=True)
        )
        pages.append(Made(
            here, lang, "quiz", title, lead, body, "trainer", updated=record.updated, robots="noindex",
            crumbs=[(site.word("home", lang), ""), (site.word("menu-trainer", lang), "trainer/"), (record.title, of_record("case", record.id))],
        ))  # fmt: skip
    return pages


def translation_page(site: Site, lang: str) -> Made:
    """Which pages have an English twin, and whether it fits the Chinese of today."""
    here = "about/translation/"
    rows = []
    for kind in ("page", "case", "principle", "mechanism"):
        for entry in site.shown(kind):
            state = site.translation(entry)
            rows.append(
                {
                    "kind": site.word(f"kind-{kind}", lang),
                    "title": entry.page(lang).record.title,
                    "href": link(here, of_record(kind, entry.record.id), lang),
                    "state": site.word(f"translation-{state}", lang),
                    "class": state,
                }
            )
    title, lead = site.word("menu-translation", lang), site.word("translation-lead", lang)
    body = parts.head("", title, lead, [], [], "") + "\n\n" + str(piece("translation", rows=rows, w=lambda key: site.word(key, lang)))
    return Made(
        here,
        lang,
        "page",
        title,
        lead,
        body,
        "about",
        crumbs=[(site.word("home", lang), ""), (site.title("page", "about", lang), "about/")],
        updated=site.as_of,
    )
