"""A trainer's page, where study is assigned, and the learner's, where what was assigned stands. The link between them carries everything: nothing is sent or stored."""

from scripts.staging import parts
from scripts.staging.address import link, mount
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.script_data import words_json
from scripts.staging.site import Site
from scripts.staging.tasks import tasks

ASSIGN, ASSIGNED = "trainer/assign/", "assigned/"
RECEIPTS = "about/receipts/"
WORDS = "assign-js-"
SHARED = ("copy", "copied", "copy-selected")
LEARNER_WORDS = "assigned-js-"


def assign_page(site: Site, lang: str) -> Made:
    """Without scripts the list of everything with its links, for a notice written by hand."""
    title, lead = site.word("menu-assign", lang), site.word("assign-lead", lang)
    base = site.settings.base + mount(lang) if site.settings.base else ""
    body = piece(
        "assign", w=lambda key: site.word(key, lang), tasks=tasks(site, lang, ASSIGN, True), words=words_json(site, WORDS, lang, SHARED), base=base,
        receipts=_receipts(site, lang, ASSIGN), modes=("practice", "exam", "prepost"),
    )  # fmt: skip
    crumbs = [(site.word("home", lang), ""), (site.word("menu-trainer", lang), "trainer/")]
    return Made(
        ASSIGN, lang, "assign", title, lead, f"{parts.head('', title, lead, [], [], '')}\n\n{body}", "trainer", crumbs=crumbs, updated=site.as_of, scripts=("assign",)
    )  # fmt: skip


def assigned_page(site: Site, lang: str) -> Made:
    title, lead = site.word("menu-assigned", lang), site.word("assigned-lead", lang)
    ways = [{"title": site.word(f"menu-{name}", lang), "href": link(ASSIGNED, f"{name}/", lang)} for name in ("modules", "cases", "scenarios") if site.leads(f"/{name}/")]  # fmt: skip
    body = piece(
        "assigned", w=lambda key: site.word(key, lang), tasks=tasks(site, lang, ASSIGNED, False), words=words_json(site, LEARNER_WORDS, lang, SHARED), ways=ways,
        receipts=_receipts(site, lang, ASSIGNED),
    )  # fmt: skip
    crumbs = [(site.word("home", lang), "")]
    return Made(
        ASSIGNED, lang, "assigned", title, lead, f"{parts.head('', title, lead, [], [], '')}\n\n{body}", "modules", crumbs=crumbs, updated=site.as_of, scripts=("assigned",)
    )  # fmt: skip


def _receipts(site: Site, lang: str, here: str) -> str:
    """Link to the page that says what a receipt proves, where there is one."""
    return link(here, RECEIPTS, lang) if site.library.shown("page", "receipts") else ""
