"""anki: the question bank as a deck for Anki in each language, a note a question, which keeps what a learner has learnt when it is imported again."""

import hashlib
import itertools
import sqlite3
from collections.abc import Iterator
from typing import Any

import genanki

from scripts.content.addresses import FOLDERS
from scripts.content.library import Library, Owner
from scripts.content.model.question import Question
from scripts.content.public import is_public
from scripts.exports.anki_card import FIELDS, fields, text
from scripts.exports.anki_look import BACK, CSS, FRONT
from scripts.exports.archive import archive
from scripts.exports.built import address, need_site, sound_library
from scripts.exports.export import Export, Exported, ExportFault
from scripts.paths import Paths

MODELS = {"zh": 1_734_908_211, "en": 1_734_908_212}
"""Anki knows a type of note by this number: it never changes, nor do the fields."""
NAME = "pujiang-experience-questions"
KINDS = {"module": "data-modules", "case": "data-cases", "principle": "data-principles"}
ROOM = 1_000_000
"""Ids of the notes are moments in milliseconds; the languages lie this far apart, so that one collection can hold both."""


def anki(paths: Paths, epoch: int) -> Exported:
    need_site(paths)
    base, library = address(paths), sound_library(paths)
    try:
        return Exported({f"anki/{NAME}.{lang}.apkg": package(library, lang, base, epoch) for lang in MODELS})
    except KeyError as missing:
        raise ExportFault(f"docs/interface.yml 里少了 {missing} 。\n    → 从版本记录里取回它。This word is missing there.") from missing


def package(library: Library, lang: str, base: str, epoch: int) -> bytes:
    """One .apkg: a database of Anki's old form, which every Anki reads, and an empty list of media."""
    made = sqlite3.connect(":memory:")
    try:
        first = epoch * 1000 + (ROOM if lang == "en" else 0)
        genanki.Package(decks(library, lang, base)).write_to_db(made.cursor(), epoch, itertools.count(first))
        made.commit()
        return archive({"collection.anki2": made.serialize(), "media": b"{}"}, epoch)
    finally:
        made.close()


def decks(library: Library, lang: str, base: str) -> list[Any]:
    """A deck for each page with questions, below one for all that says what this is; questions come in the order of the pages."""
    top = _deck_name(library.word("anki-deck", lang))
    found = [genanki.Deck(_deck_id(lang, ""), top, str(text(library.word("anki-about", lang))))]
    look = genanki.Model(
        MODELS[lang], library.word("anki-note", lang), [{"name": name} for name in FIELDS],
        [{"name": library.word("anki-card", lang), "qfmt": FRONT[lang], "afmt": BACK[lang]}], CSS,
    )  # fmt: skip
    place = itertools.count(1)
    for owner, levels in _owners(library, lang):
        deck = genanki.Deck(_deck_id(lang, "/".join(owner)), "::".join([top, *map(_deck_name, levels)]))
        for item in library.questions[owner]:
            if is_public(library, owner, item.record):
                deck.add_note(_note(library, owner, item.record, lang, base, look, next(place)))
        if deck.notes:
            found.append(deck)
    return found


def guid(question: str, lang: str) -> str:
    """From the id alone, which is permanent: an edited question stays the same note."""
    made: str = genanki.guid_for("pujiang-experience", question, lang)
    return made


def _note(library: Library, owner: Owner, question: Question, lang: str, base: str, look: Any, place: int) -> Any:
    mount = "" if lang == "zh" else f"{lang}/"
    href = f"{base}{mount}{FOLDERS[owner[0]]}/{owner[1]}/#q-{question.id}" if base else ""
    told = fields(library, question, lang, href)
    return genanki.Note(look, told, tags=_tags(library, owner, question), guid=guid(question.id, lang), due=place)


def _tags(library: Library, owner: Owner, question: Question) -> list[str]:
    """By ids, the same in both languages, below one name so that they lie together in a learner's collection."""
    serves = [name for name, entry in library.modules.items() if question.objective in {one.id for one in entry.record.objectives}]
    named = [owner, *(("module", name) for name in serves), ("cognition", question.cognition), ("kind", question.kind)]
    if question.objective:
        named.append(("objective", question.objective))
    return sorted({f"pujiang::{group}::{name}" for group, name in named})


def _owners(library: Library, lang: str) -> Iterator[tuple[Owner, list[str]]]:
    """Pages with questions, and the names of the decks below each other that lead to theirs; modules and ideas are numbered."""
    for kind, word in KINDS.items():
        entries = [entry for name, entry in library.group(kind).items() if (kind, name) in library.questions]
        for entry in sorted(entries, key=lambda entry: (getattr(entry.record, "group", ""), getattr(entry.record, "number", 0), entry.record.id)):
            record, title = entry.record, entry.page(lang).record.title
            group = [library.word(f"group-{record.group}", lang)] if kind == "principle" else []
            yield (kind, record.id), [library.word(word, lang), *group, title if kind == "case" else f"{record.number:02} {title}"]


def _deck_name(name: str) -> str:
    """Two colons would begin a deck below; straight quotation marks are Anki's own in searches."""
    return name.replace("::", "：").replace('"', "”")


def _deck_id(lang: str, owner: str) -> int:
    """From the id of the page, so that a new title renames nothing that a learner has filed; as large as the moments Anki uses."""
    return (1 << 40) + int.from_bytes(hashlib.sha256(f"pujiang-experience {lang} {owner}".encode()).digest()[:5])


ANKI = Export("anki", "题库的 Anki 卡片，中英文各一副。The question bank as Anki decks, one a language.", anki)
