"""A question as the two sides of a card: HTML in which every text is escaped, with the words of one language."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from scripts.content.cited import whereabouts
from scripts.content.library import Library
from scripts.content.model.question import Question
from scripts.content.question_order import LETTERS, as_shown, turned

FIELDS = ("Id", "Kind", "Question", "Options", "Answer", "Feedback", "Basis", "Link")
"""Of every note, in this order for good: a learner's collection takes changed fields for another type of note."""
_ITEM = Markup('<li{}><b class="letter">{}</b> {}</li>')
_WHY = Markup('<span class="why">{}</span>')


def fields(library: Library, question: Question, lang: str, href: str) -> list[str]:
    """In the order of ``FIELDS``; ``href`` may be empty."""
    kind = f"{library.word(f'question-{question.kind}', lang)} · {library.word(f'cognition-{question.cognition}', lang)}"
    sides = _match if question.kind == "match" else _written if question.kind == "reflection" else _choice
    made = [question.id, text(kind), text(question.stem.of(lang)), *sides(library, question, lang), _basis(library, question, lang)]
    there = Markup('<a href="{}">{}</a>').format(href, library.word("anki-on-site", lang)) if href else ""
    return [str(one) for one in (*made, there)]


def text(value: str) -> Markup:
    """Escaped for HTML, and so that Anki finds neither a sound nor a formula to run nor a field to fill in it."""
    return Markup(str(escape(value)).replace("[", "&#91;").replace("{", "&#123;").replace("\\", "&#92;"))


def _choice(library: Library, question: Question, lang: str) -> tuple[Markup, Markup, Markup]:
    shown = as_shown(question)
    letter = {option.id: LETTERS[at] for at, option in enumerate(shown)}
    options = {option.id: option for option in shown}
    ordered = question.kind == "order"
    right = (" → " if ordered else " · ").join([letter[name] for name in question.key] if ordered else sorted(letter[name] for name in question.key))
    told = []
    for option in [options[name] for name in question.key] if ordered else shown:
        is_right = option.id in question.key and not ordered
        mark = Markup('<span class="verdict">{}</span> ').format(library.word("right", lang)) if is_right else ""
        said = Markup("{}{} {}").format(mark, text(option.of(lang)), _WHY.format(text(option.why.of(lang))))
        told.append(_ITEM.format(Markup(' class="right"') if is_right else "", letter[option.id], said))
    front = _list("options", (_ITEM.format("", letter[option.id], text(option.of(lang))) for option in shown))
    return front, _answer(library.word("anki-order" if ordered else "anki-right", lang), right), _list("told", told)


def _match(library: Library, question: Question, lang: str) -> tuple[Markup, Markup, Markup]:
    mixed = turned(question)
    letter = {number: LETTERS[at] for at, number in enumerate(mixed)}
    pairs = list(enumerate(question.pairs, 1))
    lefts = _list("options", (_ITEM.format("", number, text(pair.left.of(lang))) for number, pair in pairs))
    rights = _list("options", (_ITEM.format("", letter[number], text(question.pairs[number - 1].right.of(lang))) for number in mixed))
    told = (
        _ITEM.format("", f"{number}{letter[number]}", Markup("{} — {} {}").format(text(pair.left.of(lang)), text(pair.right.of(lang)), _WHY.format(text(pair.why.of(lang)))))
        for number, pair in pairs
    )  # fmt: skip
    right = " · ".join(f"{number}{letter[number]}" for number, _ in pairs)
    return lefts + rights, _answer(library.word("anki-right", lang), right), _list("told", told)


def _written(library: Library, question: Question, lang: str) -> tuple[Markup, Markup, Markup]:
    said = question.model_answer.of(lang) if question.model_answer else ""
    return Markup(), _answer(library.word("anki-model", lang), ""), Markup('<p class="model">{}</p>').format(text(said))


def _answer(label: str, right: str) -> Markup:
    return Markup('<p class="answer">{}{}</p>').format(label, Markup("<b>{}</b>").format(right) if right else "")


def _basis(library: Library, question: Question, lang: str) -> Markup:
    places = (
        Markup('<li>{} <span class="where">{}</span></li>').format(
            text(library.claims[name].statement.of(lang)), text(whereabouts(library, name, lang))
        )
        for name in question.claims
    )
    return Markup("<p>{}</p>{}").format(library.word("basis", lang), _list("claims", places))


def _list(name: str, items: Iterable[Markup]) -> Markup:
    return Markup('<ul class="{}">{}</ul>').format(name, Markup().join(items))
