"""How text becomes terms. The browser is held to the same table in tests/browser/test_search_engine.py."""

import json
from pathlib import Path

import pytest

from scripts.staging.search.folding import fold, written
from scripts.staging.search.words import name_key, normal, terms

ROWS = json.loads((Path(__file__).parents[2] / "fixtures/search/terms.json").read_text("utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:20])
def test_text_has_the_terms_of_the_table(row):
    assert normal(row["text"]) == row["normal"]
    assert sorted(terms(row["normal"])) == row["terms"]


def test_every_single_character_is_the_beginning_of_a_term():
    text = normal("红细胞·微治理，20省道N+1")
    assert all(any(term.startswith(character) for term in terms(text)) for character in "红细胞微治理省道")


@pytest.mark.parametrize("text", ["", "，。！", "\x00\x1b", "the of and", "🙂" * 50, "́" * 9])
def test_text_without_words_has_no_terms(text):
    assert terms(normal(text)) == set()


def test_name_is_known_with_and_without_an_article():
    assert name_key(normal("The Mass  Line")) == name_key(normal("mass line")) == "mass line"
    assert name_key("the") == "the"


def test_fold_holds_what_leads_to_characters_of_the_texts_and_nothing_else():
    table = fold(["信访工作条例"])
    assert normal("信訪工作條例", table) == "信访工作条例"
    assert "後" not in {chr(code) for code in table}
    assert set(written(table)[1::2]) <= set("信访工作条例")


def test_traditional_characters_in_a_text_of_ours_are_folded_in_the_index_too():
    assert normal("瞭解", fold(["瞭解"])) == normal("了解", fold(["瞭解"]))
