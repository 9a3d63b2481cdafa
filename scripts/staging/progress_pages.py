"""The learner's own pages: what was done and where one stopped, and what is to be reviewed today. Scripts fill them; without scripts they explain themselves."""

from typing import Any

from scripts.staging import parts
from scripts.staging.address import link, mount, of_record, root_of
from scripts.staging.course_data import REVIEW, CourseData
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.quiz import PLAYER_WORDS
from scripts.staging.script_data import words_json
from scripts.staging.seals import drawing
from scripts.staging.site import Site

PROGRESS = "progress/"
WORDS = "progress-js-"


def progress_page(site: Site, lang: str, data: CourseData) -> Made:
    title, lead = site.word("menu-progress", lang), site.word("progress-lead", lang)
    seals = [_seal(site, entry, lang) for entry in site.shown("module")]
    kept = [site.word(f"progress-kept-{name}", lang) for name in ("here", "languages", "lost", "text")]
    body = piece("progress", seals=seals, kept=kept, w=lambda key: site.word(key, lang), **_for_scripts(site, lang, PROGRESS, data))
    return _made(site, lang, PROGRESS, title, lead, str(body), data.files, _crumbs(site, lang))


def review_page(site: Site, lang: str, data: CourseData) -> Made:
    title, lead = site.word("menu-review", lang), site.word("review-lead", lang)
    how = [site.word(f"review-how-{name}", lang) for name in ("wrong", "right", "most")]
    body = piece(
        "review",
        how=how,
        quiz_words=words_json(site, PLAYER_WORDS, lang),
        w=lambda key: site.word(key, lang),
        **_for_scripts(site, lang, REVIEW, data),
    )
    crumbs = [*_crumbs(site, lang), (site.word("menu-progress", lang), PROGRESS)]
    return _made(site, lang, REVIEW, title, lead, str(body), {}, crumbs)


def _made(site: Site, lang: str, here: str, title: str, lead: str, body: str, files: dict[str, str], crumbs: list[tuple[str, str]]) -> Made:
    kind = here.rstrip("/")
    return Made(
        here, lang, kind, title, lead, f"{parts.head('', title, lead, [], [], '')}\n\n{body}", "modules", crumbs=crumbs, updated=site.as_of, robots="noindex",
        scripts=(kind,), files=files,
    )  # fmt: skip


def _crumbs(site: Site, lang: str) -> list[tuple[str, str]]:
    return [(site.word("home", lang), ""), (site.word("menu-modules", lang), "modules/")]


def _for_scripts(site: Site, lang: str, here: str, data: CourseData) -> dict[str, str]:
    """``site``: from the page to the root of the site, where the data lie; ``root``: to that of its language, from which the course names its pages."""
    to_site = root_of(mount(lang) + here)
    return {"course": to_site + data.address, "site": to_site, "root": root_of(here), "words": words_json(site, WORDS, lang)}


def _seal(site: Site, entry: Any, lang: str) -> dict[str, Any]:
    record = entry.page(lang).record
    return {
        "id": record.id, "href": link(PROGRESS, of_record("module", record.id), lang), "number": site.word("module-number", lang, n=record.number),
        "label": record.label, "title": record.title, "minutes": site.word("minutes", lang, n=record.minutes), **drawing(entry.zh.record),
    }  # fmt: skip
