"""Pages of the course: each module with what it teaches, what to read, what to talk about and its questions; and its questions as a printable sheet."""

from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts, structured
from scripts.staging.address import link, of_record
from scripts.staging.cite_box import cite_box
from scripts.staging.content_pages import NOT_TRANSLATED, notice
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.prose import staged
from scripts.staging.quiz import live, quiz
from scripts.staging.seals import drawing
from scripts.staging.site import Site


def module_page(site: Site, entry: Entry[Any], lang: str) -> Made:
    page = entry.page(lang)
    record, words = page.record, page.lang
    here = of_record("module", record.id)
    body = staged(site.library, page, here, lang)
    asked = bool(live(site, ("module", record.id)))
    before = [_toc(site, "objectives", words)]
    after = [_toc(site, name, words) for name in ("readings", "discussion", *(("quiz",) if asked else ()))]
    toc = [*before, *body.toc, *after]
    head = parts.head(
        _eyebrow(site, record, words), record.title, record.summary, _facts(site, record, words, here, lang, asked), toc, site.word("contents", words)
    )
    made = [
        head,
        _objectives(site, record, words, asked),
        body.markdown,
        _readings(site, record, words, here, lang),
        _discussion(site, record, words),
    ]
    made += [
        quiz(site, ("module", record.id), words, here, lang),
        _onward(site, record, words, here, lang),
        parts.links_here(site, "module", record.id, words, here, lang),
        cite_box(site, record, body.claims, words),
    ]
    return Made(
        here, lang, "module", record.title, record.summary, "\n\n".join(piece for piece in made if piece), "modules",
        crumbs=[(site.word("home", lang), ""), (site.word("menu-modules", lang), "modules/")], toc=toc, updated=record.updated, notice=notice(site, entry, lang),
        content_lang=NOT_TRANSLATED if words != lang else "", structured=structured.article(site, entry, lang, here, body.claims), source_path=page.path,
        robots="noindex" if words != lang or record.status == "draft" else "", scripts=("cite", "module") if asked else ("cite",),
    )  # fmt: skip


def module_sheet(site: Site, entry: Entry[Any], lang: str) -> Made | None:
    """The module's questions on paper, answers on a page of their own; none where there is nothing to ask."""
    record = entry.page(lang).record
    if not live(site, ("module", record.id)):
        return None
    here = f"modules/{record.id}/sheet/"
    title, lead = site.word("quiz-sheet", lang, title=record.title), site.word("quiz-sheet-lead", lang)
    head = parts.head(site.word("menu-modules", lang), record.title, lead, [], [], "")
    crumbs = [(site.word("home", lang), ""), (site.word("menu-modules", lang), "modules/"), (record.title, of_record("module", record.id))]
    body = f"{head}\n\n{quiz(site, ('module', record.id), lang, here, lang, sheet=True)}"
    return Made(here, lang, "quiz", title, lead, body, "modules", crumbs=crumbs, updated=record.updated, robots="noindex")


def _toc(site: Site, name: str, lang: str) -> dict[str, str]:
    return {"id": name, "title": site.word(name, lang)}


def _eyebrow(site: Site, record: Any, lang: str) -> str:
    return " · ".join([site.word("kind-module", lang), site.word("module-number", lang, n=record.number), record.label])


def _facts(site: Site, record: Any, lang: str, here: str, link_lang: str, asked: bool) -> list[dict[str, Any]]:
    plan = record.quiz
    rule = site.word("module-quiz-rule", lang, draw=plan.draw, percent=plan.pass_mark) if asked else ""
    sheet = [{"title": site.word("print-quiz", lang), "href": link(here, f"modules/{record.id}/sheet/", link_lang)}] if asked else []
    return [
        {"label": site.word("fact-module-minutes", lang), "text": site.word("minutes", lang, n=record.minutes)},
        {"label": site.word("fact-discussion", lang), "text": site.word("minutes", lang, n=sum(one.minutes for one in record.discussion))},
        {
            "label": site.word("fact-before", lang),
            "links": parts.row_of_links(site, "module", list(record.prerequisites), lang, here, link_lang),
            "joint": "、" if lang == "zh" else ", ",
        },
        {"label": site.word("quiz", lang), "text": rule},
        {"label": site.word("fact-use", lang), "links": sheet},
    ]


def _objectives(site: Site, record: Any, lang: str, asked: bool) -> str:
    rows = [{"id": one.id, "text": one.of(lang), "cognition": site.word(f"cognition-{one.cognition}", lang)} for one in record.objectives]
    precheck = site.word("module-precheck", lang, n=record.quiz.precheck) if asked and record.quiz.precheck else ""
    return str(piece("objectives", title=site.word("objectives", lang), rows=rows, precheck=precheck))


def _onward(site: Site, record: Any, words: str, here: str, lang: str) -> str:
    """The next module, and where a learner sees how far they have come."""
    later = [entry for entry in site.shown("module") if entry.record.number > record.number]
    links = []
    if later:
        following = min(later, key=lambda entry: entry.record.number)
        title = following.page(words).record.title
        links.append({"title": site.word("module-next", words, title=title), "href": link(here, of_record("module", following.record.id), lang)})
    links.append({"title": site.word("menu-progress", words), "href": link(here, "progress/", lang)})
    return str(piece("onward", links=links, seal=drawing(site.library.modules[record.id].zh.record)))


def _readings(site: Site, record: Any, words: str, here: str, lang: str) -> str:
    rows = [
        {**_titled(site, one.to, words, here, lang), "minutes": site.word("minutes", words, n=one.minutes), "why": one.why.of(words)}
        for one in record.readings
    ]
    return str(piece("readings", title=site.word("readings", words), rows=rows))


def _titled(site: Site, address: str, words: str, here: str, lang: str) -> dict[str, str]:
    """Title in the language of the words, link into the site the page stands in."""
    return {**site.titled(address, words, here), "href": site.titled(address, lang, here)["href"]}


def _discussion(site: Site, record: Any, lang: str) -> str:
    rows = [
        {
            "id": one.id, "prompt": one.prompt.of(lang), "good": [text.of(lang) for text in one.good], "traps": [text.of(lang) for text in one.traps],
            "eyebrow": site.word("minutes", lang, n=one.minutes),
        }
        for one in record.discussion
    ]  # fmt: skip
    return str(piece("discussion", rows=rows, w=lambda key: site.word(key, lang)))
