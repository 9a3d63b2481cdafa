"""The quiz of a case, principle or module as readable HTML with folded answers; the player in the browser improves it in place."""

from typing import Any

from scripts.content.banks import bank_hash, bank_of
from scripts.content.cited import whereabouts
from scripts.content.course import is_asked
from scripts.content.library import Owner
from scripts.content.model.question import Question
from scripts.content.question_order import LETTERS, as_shown, turned
from scripts.staging.address import link
from scripts.staging.html import piece
from scripts.staging.script_data import words_json
from scripts.staging.site import Site

PLAYER_WORDS = "quiz-js-"
MODULE_WORDS = "module-js-"


def live(site: Site, owner: Owner) -> list[Question]:
    """Questions of a case, principle or module that readers may practise."""
    return [item.record for item in site.library.questions.get(owner, []) if is_asked(item.record)]


def quiz(site: Site, owner: Owner, lang: str, here: str, link_lang: str, sheet: bool = False) -> str:
    """All questions of a page; ``sheet`` is the printable form with the answers together at the end."""
    questions = live(site, owner)
    if not questions:
        return ""
    return str(
        piece(
            "sheet" if sheet else "quiz",
            owner=owner[1],
            plan=_plan(site, owner, lang, here, link_lang),
            lang=lang,
            words=words_json(site, PLAYER_WORDS, lang),
            questions=[_shown(site, question, number, len(questions), lang, here, link_lang) for number, question in enumerate(questions, 1)],
            w=lambda key: site.word(key, lang),
        )
    )


def _plan(site: Site, owner: Owner, lang: str, here: str, link_lang: str) -> list[tuple[str, str | int]]:
    """What a module's quiz says of itself to the script that draws from it (web/course/bank.ts): names and values of attributes."""
    if owner[0] != "module":
        return []
    bank = bank_of(site.library, site.library.modules[owner[1]].record)
    return [
        ("module", owner[1]), ("bank", bank_hash(bank)), ("draw", bank["draw"]), ("precheck", bank["precheck"]), ("pass", bank["pass_mark"]),
        ("module-words", words_json(site, MODULE_WORDS, lang)), ("assigned", link(here, "assigned/", link_lang)), ("proves", link(here, "about/receipts/", link_lang)),
    ]  # fmt: skip


def _shown(site: Site, question: Question, number: int, total: int, lang: str, here: str, link_lang: str) -> dict[str, Any]:
    options = {option.id: option for option in question.options}
    shown = as_shown(question)
    answers = [options[name] for name in question.key] if question.kind == "order" else shown
    mixed = turned(question)
    return {
        "id": question.id, "kind": question.kind, "key": " ".join(question.key), "stem": question.stem.of(lang), "number": number,
        "eyebrow": " · ".join([site.word(f"question-{question.kind}", lang), site.word(f"cognition-{question.cognition}", lang)]),
        "at": site.word("question-of", lang, n=number, total=total),
        "objective": question.objective or "", "cognition": question.cognition,
        "authored": " ".join([option.id for option in question.options] or [str(at) for at, _ in enumerate(question.pairs, 1)]),
        "options": [{"id": option.id, "text": option.of(lang)} for option in shown],
        "answers": [{"id": option.id, "text": option.of(lang), "why": option.why.of(lang), "right": option.id in question.key} for option in answers],
        "pairs": [{"number": at, "left": pair.left.of(lang), "right": pair.right.of(lang), "why": pair.why.of(lang), "letter": LETTERS[mixed.index(at)]} for at, pair in enumerate(question.pairs, 1)],
        "rights": [{"number": at, "text": question.pairs[at - 1].right.of(lang), "letter": letter} for at, letter in zip(mixed, LETTERS, strict=False)],
        "model_answer": question.model_answer.of(lang) if question.model_answer else "", "basis": basis(site, question.claims, lang, here, link_lang),
    }  # fmt: skip


def basis(site: Site, claims: tuple[str, ...], lang: str, here: str, link_lang: str) -> list[dict[str, str]]:
    """What an answer rests on: statement, place in the source, link."""
    found = []
    for name in claims:
        claim, source = site.library.claims[name], site.library.source_of[name]
        where = whereabouts(site.library, name, lang)
        found.append({"title": claim.statement.of(lang), "where": where, "href": link(here, f"sources/{source.id}/#{name}", link_lang)})
    return found
