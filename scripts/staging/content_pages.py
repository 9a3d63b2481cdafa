"""Pages of records: cases, mechanisms, principles, and plain pages."""

from typing import Any

from scripts.content.entries import Entry
from scripts.staging import parts, says, structured
from scripts.staging.address import TABS, link, of_record
from scripts.staging.cite_box import cite_box
from scripts.staging.keep_box import keep_box
from scripts.staging.made import Made
from scripts.staging.prose import Body, staged
from scripts.staging.quiz import live, quiz
from scripts.staging.site import Site

NOT_TRANSLATED = "zh-CN"


def content_page(site: Site, entry: Entry[Any], lang: str) -> Made:
    """The page of a case, mechanism or principle in the site of one language; in Chinese where the translation is missing."""
    page = entry.page(lang)
    record, words = page.record, page.lang
    here = of_record(record.kind, record.id)
    body = staged(site.library, page, here, lang)
    facts = {"case": _case_facts, "mechanism": _mechanism_facts, "principle": _principle_facts}[record.kind](site, entry, words, here, lang)
    made = [parts.head(_eyebrow(site, record, words), record.title, record.summary, facts, body.toc, site.word("contents", words)), body.markdown]
    made.append(quiz(site, (record.kind, record.id), words, here, lang))
    made.append(parts.links_here(site, record.kind, record.id, words, here, lang))
    if record.kind == "case":
        made.append(keep_box(site, record, words, here, lang))
    made.append(cite_box(site, record, body.claims, words))
    tab = TABS[record.kind]
    return Made(
        here, lang, record.kind, record.title, record.summary, "\n\n".join(piece for piece in made if piece), tab,
        crumbs=[(site.word("home", lang), ""), (site.word(f"menu-{tab}", lang), f"{tab}/")], toc=body.toc, updated=record.updated,
        notice=notice(site, entry, lang), content_lang=NOT_TRANSLATED if words != lang else "", structured=structured.article(site, entry, lang, here, body.claims),
        source_path=page.path, robots="noindex" if words != lang or record.status == "draft" else "", scripts=("cite", "quiz") if live(site, (record.kind, record.id)) else ("cite",),
    )  # fmt: skip


def plain_page(site: Site, entry: Entry[Any], lang: str, extra: str = "", kind: str = "page", before: str = "") -> Made:
    """A hand-written page; ``before`` and ``extra`` are generated parts above and below its body."""
    page = entry.page(lang)
    record, words = page.record, page.lang
    here = of_record("page", record.id)
    top = here.partition("/")[0]
    over = [(site.title("page", top, lang), f"{top}/")] if top != record.id else []
    body: Body = staged(site.library, page, here, lang)
    made = [
        parts.head("", record.title, record.summary, [], body.toc if kind == "page" else [], site.word("contents", words)),
        before,
        body.markdown,
        extra,
    ]
    return Made(
        here, lang, kind, record.title, record.summary, "\n\n".join(piece for piece in made if piece), top,
        crumbs=[(site.word("home", lang), ""), *over], toc=body.toc, updated=record.updated, notice=notice(site, entry, lang),
        content_lang=NOT_TRANSLATED if words != lang else "", structured=structured.plain(site, entry, lang, here), source_path=page.path, robots="noindex" if words != lang else "",
    )  # fmt: skip


def notice(site: Site, entry: Entry[Any], lang: str) -> dict[str, str] | None:
    """What readers must know of the page's state, in the language of the site they are in."""
    if entry.record.status == "draft":
        return {"kind": "draft", "text": site.word("notice-draft", lang)}
    if lang == "zh":
        return None
    state = site.translation(entry)
    return (
        None
        if state == "current"
        else {
            "kind": "missing" if state == "missing" else "outdated",
            "text": site.word("notice-missing" if state == "missing" else "notice-outdated", lang),
        }
    )


def _eyebrow(site: Site, record: Any, lang: str) -> str:
    kind = site.word(
        f"group-{record.group}" if record.kind == "principle" else f"shape-{record.shape}" if record.kind == "case" else "kind-mechanism", lang
    )
    return f"{kind} · {site.facet('places', record.place, lang)}" if getattr(record, "place", None) else kind


def _case_facts(site: Site, entry: Entry[Any], lang: str, here: str, link_lang: str) -> list[dict[str, Any]]:
    record = entry.page(lang).record
    joint = "、" if lang == "zh" else ", "
    minutes = site.word("minutes", lang, n=site.reading[record.id, lang])
    questions = len(live(site, ("case", record.id)))
    reading = [{"title": minutes, "href": ""}]
    if questions:
        reading += [
            {"title": site.word("quiz-of", lang, n=questions), "href": "#quiz"},
            {"title": site.word("print-quiz", lang), "href": link(here, f"trainer/quiz/{record.id}/", link_lang)},
        ]
    return [
        {"label": site.word("fact-time", lang), "text": says.period(record.period, lang) or site.word("undated", lang)},
        {"label": site.word("fact-place", lang), "links": parts.facet_links(site, "places", "places", [record.place], lang, here, link_lang)},
        {
            "label": site.word("fact-levels", lang),
            "links": parts.facet_links(site, "levels", "levels", list(record.levels), lang, here, link_lang),
            "joint": joint,
        },
        {
            "label": site.word("fact-phases", lang),
            "links": parts.facet_links(site, "phases", "phases", site.phases_of(record), lang, here, link_lang),
            "joint": " · ",
        },
        {
            "label": site.word("fact-problems", lang),
            "links": parts.facet_links(site, "problem_types", "problems", list(record.problem_types), lang, here, link_lang),
            "joint": joint,
        },
        {
            "label": site.word("fact-mechanisms", lang),
            "links": parts.row_of_links(site, "mechanism", list(record.mechanisms), lang, here, link_lang),
            "joint": joint,
        },
        {
            "label": site.word("fact-principles", lang),
            "links": parts.row_of_links(site, "principle", list(record.principles), lang, here, link_lang),
            "joint": joint,
        },
        {"label": site.word("fact-reading", lang), "links": reading, "joint": " · "},
        {"label": site.word("fact-use", lang), "links": _case_uses(site, record.id, lang, here, link_lang), "joint": " · "},
    ]


def _case_uses(site: Site, name: str, lang: str, here: str, link_lang: str) -> list[dict[str, str]]:
    """Where a reader can go on with the case: its teaching note, where there is one, its card, and other cases beside it."""
    found = []
    if site.library.shown("note", name):
        found.append({"title": site.word("kind-note", lang), "href": link(here, of_record("note", name), link_lang)})
    found.append({"title": site.word("kind-card", lang), "href": link(here, of_record("card", name), link_lang)})
    if f"case-{name}.{lang}" in site.pictures:
        found.append({"title": site.word("case-picture", lang), "href": "#picture"})
    found.append({"title": site.word("compare-with", lang), "href": link(here, "compare/", link_lang) + f"?cases={name}"})
    return found


def _mechanism_facts(site: Site, entry: Entry[Any], lang: str, here: str, link_lang: str) -> list[dict[str, Any]]:
    record = entry.page(lang).record
    joint = "、" if lang == "zh" else ", "
    return [
        {
            "label": site.word("fact-place", lang),
            "links": parts.facet_links(site, "places", "places", [record.place] if record.place else [], lang, here, link_lang),
        },
        {"label": site.word("fact-who", lang), "text": record.who or ""},
        {
            "label": site.word("fact-levels", lang),
            "links": parts.facet_links(site, "levels", "levels", list(record.levels), lang, here, link_lang),
            "joint": joint,
        },
        {
            "label": site.word("fact-phases", lang),
            "links": parts.facet_links(site, "phases", "phases", site.phases_of(record), lang, here, link_lang),
            "joint": " · ",
        },
        {
            "label": site.word("fact-related", lang),
            "links": parts.row_of_links(site, "mechanism", list(record.related), lang, here, link_lang),
            "joint": joint,
        },
    ]


def _principle_facts(site: Site, entry: Entry[Any], lang: str, here: str, link_lang: str) -> list[dict[str, Any]]:
    record = entry.page(lang).record
    joint = "、" if lang == "zh" else ", "
    article = site.library.articles[record.article]
    source = next(item.record for item in site.library.sources.values() if article in item.record.articles)
    questions = len(live(site, ("principle", record.id)))
    return [
        {
            "label": site.word("fact-stated-in", lang),
            "links": [{"title": source.short.of(lang), "href": link(here, f"sources/{source.id}/", link_lang)}],
        },
        {
            "label": site.word("fact-author", lang),
            "text": f"{article.author.of(lang)}{'，' if lang == 'zh' else ', '}{article.post.of(lang)}" if article.author and article.post else "",
        },
        {
            "label": site.word("fact-cases", lang),
            "links": parts.row_of_links(site, "case", list(record.cases), lang, here, link_lang),
            "joint": joint,
        },
        {
            "label": site.word("quiz", lang),
            "links": [{"title": site.word("quiz-of", lang, n=questions), "href": "#quiz"}] if questions else [],
        },
    ]
