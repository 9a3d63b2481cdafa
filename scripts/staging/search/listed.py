"""Records of the tables: terms, questions, wordings, events, discrepancies, claims; and of the pages that the site makes itself."""

import re
from collections.abc import Callable, Iterator

from scripts.content.model.question import Question
from scripts.content.model.source import Source
from scripts.content.model.text import Bilingual
from scripts.staging import says
from scripts.staging.address import of_record
from scripts.staging.course_index import scenarios_shown
from scripts.staging.made import Made
from scripts.staging.quiz import live
from scripts.staging.search.records import Passage, Record
from scripts.staging.search.sounds import letters_of, syllables
from scripts.staging.site import Site

LANGS = ("zh", "en")
NOT_FOUND = {"search", "card"}
"""Kinds of pages that nobody looks for: this one, and the printed sheet of a case."""

_BARE = re.compile("以上|[余多]")


def listed(site: Site) -> Iterator[Record]:
    for maker in (_terms, _scenarios, _wordings, _figures, _events, _discrepancies, _questions, _claims):
        yield from maker(site)


def _both(of: Callable[[str], str]) -> dict[str, str]:
    return {lang: of(lang) for lang in LANGS}


def _passage(anchor: str, *texts: Bilingual | None) -> Passage:
    return Passage(anchor, {}, _both(lambda lang: " ".join(text.of(lang) for text in texts if text)))


def _terms(site: Site) -> Iterator[Record]:
    """A term is found by its name in either language, by its pinyin and by the first letters of that."""
    for item in site.library.glossary:
        term = item.record
        letters = letters_of(term.pinyin)
        initials = "".join(sound[0] for sound in syllables(term.zh))
        names = [term.zh, term.en, letters, *([initials] if len(initials) > 1 else [])]
        yield Record(
            "term", f"glossary/#{term.id}", {"zh": term.zh, "en": f"{term.en} {term.zh}"}, _both(term.definition.of), names=tuple(names)
        )  # fmt: skip


def _scenarios(site: Site) -> Iterator[Record]:
    """The situation node by node; what choices are worth is never told."""
    for record in scenarios_shown(site):
        told = (
            Passage(name, {}, _both(lambda lang, node=node: " ".join([node.text.of(lang), *(choice.of(lang) for choice in node.choices)])))  # type: ignore[misc]
            for name, node in record.nodes.items()
        )
        yield Record("scenario", of_record("scenario", record.id), _both(record.title.of), _both(record.summary.of), passages=tuple(told))


def _wordings(site: Site) -> Iterator[Record]:
    for item in site.library.wording:
        record = item.record
        yield Record(
            "wording", f"wording/#{record.id}", _both(record.right.of), _both(record.right.of), passages=(_passage("", record.wrong, record.caution),)
        )


def _figures(site: Site) -> Iterator[Record]:
    """A number with its unit is the name of the entry: 436批; so is the bare number where the source says 以上 or 余."""
    for item in site.library.figures:
        record = item.record
        more, number = ("以上", record.value.zh.removesuffix("以上")) if record.value.zh.endswith("以上") else ("", record.value.zh)
        value = {"zh": f"{number}{record.unit.zh}{more}", "en": f"{record.value.en} {record.unit.en}"}
        names = (_BARE.sub("", value["zh"]), re.sub(r"^more than | or more", "", value["en"]))
        yield Record(
            "figure", f"figures/#{record.id}", value, _both(record.meaning.of), names=names, passages=(_passage("", record.date, record.caution),)
        )


def _events(site: Site) -> Iterator[Record]:
    for item in site.library.timeline:
        event = item.record
        yield Record("event", f"timeline/#{event.id}", _both(event.label.of), passages=(_passage("", event.text, event.caution),))


def _discrepancies(site: Site) -> Iterator[Record]:
    for item in site.library.discrepancies:
        record = item.record
        yield Record("discrepancy", f"discrepancies/#{record.id}", _both(record.title.of), passages=(_passage("", record.note, record.advice),))


def _questions(site: Site) -> Iterator[Record]:
    """Practice questions that readers may see, at their place; never their key."""
    for owner in sorted(site.library.questions):
        kind, name = owner
        if not site.library.shown(kind, name):
            continue
        title = {lang: site.word("question-on", lang, title=site.title(kind, name, lang)) for lang in LANGS}
        for question in live(site, owner):
            words = {lang: " ".join(_asked(question, lang)) for lang in LANGS}
            yield Record("question", of_record(kind, name) + f"#q-{question.id}", title, passages=(Passage("", {}, words),))


def _asked(question: Question, lang: str) -> Iterator[str]:
    yield question.stem.of(lang)
    yield from (option.of(lang) for option in question.options)
    yield from (pair.left.of(lang) for pair in question.pairs)


def _claims(site: Site) -> Iterator[Record]:
    joint = {"zh": "，", "en": ", "}
    for claim in site.library.claims.values():
        source = site.library.source_of[claim.id]
        title = {lang: f"{says.attribution(claim, source, lang)}{joint[lang]}{says.locator(claim, lang)}" for lang in LANGS}
        yield Record("claim", of_record("source", source.id) + f"#{claim.id}", title, passages=(_passage("", claim.statement),))


def made_pages(site: Site, made: list[Made], known: set[str]) -> Iterator[Record]:
    """Pages that are no record yet: indexes, tables, printable quizzes. A list's further pages and the search itself are left out."""
    sources = {of_record("source", name): item.record for name, item in site.library.sources.items()}
    twins = {(page.address, page.lang): page for page in made}
    for page in made:
        if page.lang != "zh" or page.address in known or page.kind in NOT_FOUND or "/page-" in page.address:
            continue
        sides = {lang: twins[page.address, lang] for lang in LANGS if (page.address, lang) in twins}
        titles, leads = {lang: side.title for lang, side in sides.items()}, {lang: side.description for lang, side in sides.items()}
        source = sources.get(page.address)
        names = [*(_authors(source) if source else ()), *(_parts(titles) if page.address.startswith("places/") else ())]
        hints = [text for article in source.articles for text in _words(article.title, article.post)] if source else []
        yield Record("page", page.address, titles, leads, names=tuple(names), hints=tuple(hints))


def _authors(source: Source) -> Iterator[str]:
    """Who writes in a source: asked for by a name, the source answers."""
    for article in source.articles:
        yield from _words(article.author)


def _parts(titles: dict[str, str]) -> Iterator[str]:
    """Parts of a place's name: “Hechuan, Chongqing” is also asked for as Hechuan."""
    for title in titles.values():
        yield from re.split(r"[·,]\s*", title)


def _words(*texts: Bilingual | None) -> Iterator[str]:
    for text in texts:
        if text:
            yield from (text.zh, text.en)
