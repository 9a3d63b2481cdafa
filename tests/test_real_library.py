"""What the real library as a whole must hold: every record of the sources, notes, self-checks, coverage, counts told in words."""

import re
from collections import Counter

import pytest

from scripts.content.coverage import coverage
from scripts.content.load import load
from scripts.content.stamp import state
from scripts.paths import Paths

LIBRARY = load(Paths())
IN_WORDS = {11: "eleven", 15: "fifteen", 59: "fifty-nine"}
CASES = sorted(LIBRARY.cases)


def test_every_record_of_the_sources_is_written():
    assert len(LIBRARY.cases) == 11
    assert len(LIBRARY.mechanisms) == 59
    groups = Counter(entry.record.group for entry in LIBRARY.principles.values())
    assert groups == {"lessons": 4, "connotations": 3, "directions": 3, "applications": 4, "gains": 1}
    assert {item.record.kind for item in LIBRARY.planned.values()} <= {"module", "scenario"}


@pytest.mark.parametrize("name", CASES)
def test_case_has_a_note_a_line_and_a_quiz_of_three_kinds(name):
    case = LIBRARY.cases[name]
    assert name in LIBRARY.notes
    assert all(page.record.one_line for page in case.pages) and len(case.pages) == 2
    live = [item.record for item in LIBRARY.questions["case", name] if item.record.status == "live"]
    assert len(live) >= 4 and len({question.kind for question in live}) >= 3


def test_everything_has_an_english_twin_that_is_current():
    behind = [f"{entry.record.kind} {entry.record.id}: {state(entry)}" for entry in LIBRARY.entries() if state(entry) != "current"]
    assert behind == []


def test_coverage_reaches_its_targets():
    found = coverage(LIBRARY)
    assert found.total == 322
    assert len(found.used) >= 310
    assert found.open == []
    assert found.cited == found.blocks > 900
    assert found.matched == found.numbers > 200


def test_advice_for_other_places_stands_on_at_most_twelve_practices():
    tried = [entry.record.id for entry in LIBRARY.mechanisms.values() if any(block.text == "换个地方怎么试" for block in entry.zh.blocks)]
    assert 6 <= len(tried) <= 12


def test_full_practices_have_more_than_a_definition():
    """26 of 59 practices rest on at least three claims; those have at least one section beside 是什么 and 现场可问."""
    full = [
        entry.record.id for entry in LIBRARY.mechanisms.values()
        if any(block.kind == "heading" and block.text not in ("是什么", "现场可问") for block in entry.zh.blocks)
    ]  # fmt: skip
    assert len(full) >= 24


def test_ranks_of_irregular_petitions_stay_out_of_the_stories():
    """They stand only on figures, source, discrepancies and wording pages and in open data (DESIGN §6)."""
    for group in (LIBRARY.cases, LIBRARY.mechanisms, LIBRARY.principles, LIBRARY.notes):
        for entry in group.values():
            assert all("dj-rank-3-to-30" not in block.citations for block in entry.zh.blocks), entry.record.id
    assert all("dj-rank-3-to-30" not in item.record.claims for item in LIBRARY.timeline)


def test_what_is_lost_of_n_plus_1_is_never_completed():
    for path, text in LIBRARY.texts.items():
        if not path.endswith(("wording.yml", "discrepancies.yml")):  # they say what not to write
            assert not re.search(r"(?<![A-Za-z0-9])\d\s*\+\s*N\s*\+\s*1", text), path


def test_wordings_are_many_and_every_topic_has_some():
    topics = Counter(item.record.topic for item in LIBRARY.wording)
    assert sum(topics.values()) >= 30
    assert min(topics[topic] for topic in ("people", "numbers", "names", "quotes", "dates", "terms")) >= 3


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_counts_told_on_the_page_about_this_site_are_right(lang):
    body = LIBRARY.pages["about"].page(lang).body.lower()
    for count in (len(LIBRARY.cases), len(LIBRARY.mechanisms), len(LIBRARY.principles), len(LIBRARY.claims)):
        assert re.search(rf"(?<![0-9A-Za-z-])(?:{count}|{IN_WORDS.get(count, count)})(?![\d-])", body), count


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_table_for_trainers_names_every_case_with_the_minutes_of_its_note(lang):
    body = LIBRARY.pages["trainer"].page(lang).body
    for name, note in LIBRARY.notes.items():
        row = next((line for line in body.split("\n") if line.startswith("|") and f"cases/{name}/" in line), "")
        assert str(note.record.minutes) in row, name
