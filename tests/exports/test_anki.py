"""The decks: what is on the cards, who gets which id for good, and that nothing in a question can act."""

import html
import io
import json
import re
import sqlite3
import zipfile
from dataclasses import replace

import pytest

from scripts.content.library import Library
from scripts.content.load import load
from scripts.content.model.question import Question
from scripts.content.public import is_public
from scripts.exports.anki import guid, package
from scripts.exports.anki_card import FIELDS, fields
from scripts.output import write_file
from scripts.paths import Paths
from tests.staging.hostile import IMAGE, SCRIPT, hostile_library
from tests.staging.pretend_site import ADDRESS, paths_with
from tests.test_cli import run

EPOCH = 1_790_000_000
DAY = "cases/lamp-day/questions.yml"
NOTES = "select guid, mid, notes.mod, tags, notes.flds, sfld, did, due from notes join cards on cards.nid = notes.id order by due"


def opened(made: bytes) -> dict[str, object]:
    """An .apkg as Anki reads it: notes by question id, decks by number, note types."""
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        assert packed.namelist() == ["collection.anki2", "media"] and packed.read("media") == b"{}"
        base = sqlite3.connect(":memory:")
        base.deserialize(packed.read("collection.anki2"))
    names = ("guid", "model", "mod", "tags", "fields", "sort", "deck", "due")
    rows = [dict(zip(names, row, strict=True)) for row in base.execute(NOTES)]
    models, decks = (json.loads(text) for text in base.execute("select models, decks from col").fetchone())
    assert base.execute("pragma integrity_check").fetchone() == ("ok",)
    base.close()
    notes = {row["sort"]: {**row, "tags": row["tags"].split(), **dict(zip(FIELDS, row["fields"].split("\x1f"), strict=True))} for row in rows}
    assert len(notes) == len(rows)
    return {"notes": notes, "decks": {int(number): deck["name"] for number, deck in decks.items()}, "models": models}


def public(library: Library) -> dict[str, Question]:
    return {item.record.id: item.record for owner, item in library.every_question() if is_public(library, owner, item.record)}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return load(paths_with(tmp_path_factory.mktemp("anki")))


@pytest.fixture(scope="module", params=["zh", "en"])
def deck(request, library):
    return request.param, opened(package(library, request.param, ADDRESS, EPOCH))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_public_question_of_the_real_bank_is_a_note_in_a_deck_of_its_page(lang):
    library = load(Paths())
    made = opened(package(library, lang, "", EPOCH))
    assert set(made["notes"]) == set(public(library)) and len(made["notes"]) > 150
    assert {question.kind for question in public(library).values()} == {tag.partition("kind::")[2] for note in made["notes"].values() for tag in note["tags"] if "kind::" in tag}  # fmt: skip
    assert len({note["guid"] for note in made["notes"].values()}) == len(made["notes"])
    assert len(set(made["decks"].values())) == len(made["decks"]) > 30
    assert {note["Link"] for note in made["notes"].values()} == {""}


def test_decks_lie_below_one_and_hold_the_notes_in_the_order_of_the_page(deck, library):
    lang, made = deck
    top = library.word("anki-deck", lang)
    modules = {"zh": f"{top}::课程单元::01 ", "en": f"{top}::Modules::01 "}
    log = made["decks"][made["notes"]["lamp-keeping-log"]["deck"]]
    assert log == modules[lang] + library.modules["lamp-keeping"].page(lang).record.title
    assert all(name == "Default" or name == top or name.startswith(f"{top}::") for name in made["decks"].values())
    asked = [item.record.id for item in library.questions["module", "lamp-keeping"] if item.record.id in made["notes"]]
    assert [name for name, note in made["notes"].items() if note["deck"] == made["notes"]["lamp-keeping-log"]["deck"]] == asked


def test_note_bears_its_tags_its_time_and_a_link_to_its_place(deck):
    lang, made = deck
    note = made["notes"]["lamp-keeping-log"]
    assert note["tags"] == [
        "pujiang::cognition::understand", "pujiang::kind::match", "pujiang::module::lamp-keeping", "pujiang::objective::lamp-keeping-trace",
    ]  # fmt: skip
    assert note["mod"] == EPOCH and note["guid"] == guid("lamp-keeping-log", lang)
    mount = "" if lang == "zh" else "en/"
    assert f'<a href="{ADDRESS}{mount}modules/lamp-keeping/#q-lamp-keeping-log">' in note["Link"]


def test_match_answers_by_number_and_letter_as_on_the_page(library):
    note = opened(package(library, "en", "", EPOCH))["notes"]["lamp-keeping-log"]
    letters = dict(re.findall(r'<b class="letter">([A-C])</b> ([^<]+)</li>', note["Options"]))
    told = re.findall(r'<b class="letter">(\d)([A-C])</b> ([^<]+?) — ([^<]+?) <span class="why">([^<]+)</span>', note["Feedback"])
    assert [(left, right) for _, _, left, right, _ in told] == [
        ("The keeper", "writes requests down"), ("The harbour office", "reads them every week"), ("The fishers", "say what is hard"),
    ]  # fmt: skip
    assert all(letters[letter] == right for _, letter, _, right, _ in told)
    assert note["Answer"].endswith(f"<b>{' · '.join(number + letter for number, letter, *_ in told)}</b></p>")


def test_order_is_mixed_on_the_front_and_right_on_the_back(library):
    note = opened(package(library, "zh", "", EPOCH))["notes"]["lamp-keeping-order"]
    front = re.findall(r'<b class="letter">(\w)</b> ([^<]+)</li>', note["Options"])
    back = re.findall(r'<b class="letter">(\w)</b> ([^<]+?) <span', note["Feedback"])
    assert [words for _, words in back] == ["来人知道日子", "当面听完", "来人听到结果"] != [words for _, words in front]
    assert sorted(front) == sorted(back) and note["Answer"].endswith(f"<b>{' → '.join(letter for letter, _ in back)}</b></p>")


def test_several_right_options_reflection_and_basis(library):
    notes = opened(package(library, "zh", "", EPOCH))["notes"]
    assert notes["lamp-keeping-reply"]["Answer"] == '<p class="answer">正确答案：<b>A · B</b></p>'
    assert notes["lamp-keeping-reply"]["Feedback"].count('<li class="right">') == 2 and "他问的不是这个。" in notes["lamp-keeping-reply"]["Feedback"]
    own = notes["lamp-keeping-own"]
    assert (own["Options"], own["Answer"]) == ("", '<p class="answer">参考回答</p>') and "写出是谁的哪件事" in own["Feedback"]
    claim = library.claims["ha-aim"]
    assert claim.statement.zh in own["Basis"] and f"第{claim.at.paragraph}段" in own["Basis"]


def test_edited_question_is_the_same_note_and_languages_are_two(library, tmp_path):
    edited = load(paths_with(tmp_path, {"docs/modules/lamp-keeping/questions.yml": ("一件请求怎样走完？", "一件请求怎样才算走完？")}))
    before, after = (opened(package(one, "zh", "", EPOCH)) for one in (library, edited))
    old, new = before["notes"]["lamp-keeping-order"], after["notes"]["lamp-keeping-order"]
    assert old["Question"] != new["Question"]
    assert {key: value for key, value in old.items() if key not in ("Question", "fields")} == {key: value for key, value in new.items() if key not in ("Question", "fields")}  # fmt: skip
    assert guid("lamp-keeping-order", "zh") != guid("lamp-keeping-order", "en")
    # Learners' collections hold these: whoever changes them makes every learner begin again.
    assert (guid("lamp-keeping-order", "zh"), list(after["models"])) == ("K.l<_d<jVV", ["1734908211"])


@pytest.mark.parametrize("change", [{"status": "retired"}, {"status": "draft"}, {"use": "paper"}])
def test_what_readers_do_not_meet_is_in_no_deck(library, change):
    owner = ("module", "lamp-keeping")
    items = [
        replace(item, record=item.record.model_copy(update=change)) if item.record.id == "lamp-keeping-fog" else item
        for item in library.questions[owner]
    ]
    spoiled = replace(library, questions={**library.questions, owner: items})
    made = opened(package(spoiled, "zh", "", EPOCH))["notes"]
    assert set(made) == set(public(library)) - {"lamp-keeping-fog"}


def test_markup_in_questions_stays_text(tmp_path):
    library, _ = hostile_library(tmp_path)
    made = opened(package(library, "zh", ADDRESS, EPOCH))["notes"]
    whole = "".join(note["fields"] for note in made.values())
    assert html.escape(SCRIPT, quote=False) in whole or html.escape(SCRIPT) in whole
    assert SCRIPT not in whole and IMAGE not in whole
    assert set(re.findall(r"<(\w+)", whole)) <= {"p", "b", "ul", "li", "span", "a"}
    assert not re.search(r"<[^>]*\son\w+\s*=", whole)


def test_signs_that_anki_itself_obeys_are_text_too(library):
    question = public(library)["lamp-keeping-proof"]
    stem = question.stem.model_copy(update={"zh": r"1 < 2 & [sound:a.mp3] [latex]x[/latex] {{Answer}} {{c1::a}} \(x\)"})
    told = fields(library, question.model_copy(update={"stem": stem}), "zh", "")
    asked = told[FIELDS.index("Question")]
    assert html.unescape(asked) == stem.zh
    assert not set("[{\\<") & set(asked)


def site_in(folder, address=""):
    paths = paths_with(folder)
    write_file(paths.site / "index.html", "<!doctype html>")
    write_file(paths.site / "api/v1/index.json", json.dumps({"site": address} if address else {}))
    return paths


def test_two_folders_give_the_same_bytes_and_the_command_says_what_it_made(tmp_path):
    made = []
    for name in ("one", "two"):
        paths = site_in(tmp_path / name, ADDRESS)
        assert run("--root", paths.root, "exports", "anki") == (
            0, [f"已做好 build/exports/anki/pujiang-experience-questions.{lang}.apkg（0.0 MB）。" for lang in ("en", "zh")],
        )  # fmt: skip
        made.append({path.name: path.read_bytes() for path in (paths.exports / "anki").iterdir()})
    assert made[0] == made[1] and len(made[0]) == 2
    assert ADDRESS in str(opened(made[0]["pujiang-experience-questions.en.apkg"])["notes"]["lamp-keeping-log"]["Link"])


def test_what_stands_in_the_way_is_a_sentence_and_nothing_is_written(tmp_path):
    paths = paths_with(tmp_path)
    assert run("--root", paths.root, "exports", "anki")[1][0].startswith("anki 没有做成。还没有建成的网站。\n    → ")
    site_in(tmp_path)
    write_file(paths.site / "api/v1/index.json", "{")
    assert run("--root", paths.root, "exports", "anki")[1][0].startswith("anki 没有做成。build/site/api/v1/index.json 读不出来。\n    → ")
    site_in(tmp_path, "javascript:alert(1)//")
    assert run("--root", paths.root, "exports", "anki")[0] == 0
    held = (paths.exports / "anki/pujiang-experience-questions.zh.apkg").read_bytes()
    assert {note["Link"] for note in opened(held)["notes"].values()} == {""}
    paths_with(tmp_path, {DAY: ("claims: [", "claims: [no-such-claim, ")})
    code, said = run("--root", paths.root, "exports", "anki")
    assert code == 1 and said[0].startswith("anki 没有做成。内容里有1处错误。\n    → 运行 python3 -m scripts check ")
    assert (paths.exports / "anki/pujiang-experience-questions.zh.apkg").read_bytes() == held
