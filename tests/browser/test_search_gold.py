"""The search of the real content answers readers' questions with the page that should come first (tests/fixtures/search)."""

import pytest

from bench import gold
from scripts.paths import Paths

pytestmark = pytest.mark.browser
LEAST_FIRST = 0.95


@pytest.fixture(scope="module")
def asked(browser, bundles, site, tmp_path_factory):
    """The index that readers get."""
    page = browser.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    (index,) = (site / "assets/search").iterdir()
    gold.put(page, index, bundles["engine"], tmp_path_factory.mktemp("gold"))
    yield lambda name: gold.ask(page, gold.questions(Paths(), name))
    page.close()
    assert errors == []


def test_right_page_comes_first_for_nearly_all_questions_and_among_the_first_three_for_all(asked):
    rows = asked("gold.yml")
    assert len(rows) >= 120
    assert [(row.id, row.question, row.found[:3]) for row in rows if not 1 <= row.place <= 3] == []
    first = gold.shares(rows)[0]
    assert first >= LEAST_FIRST, [(row.id, row.question, row.found[:3]) for row in rows if row.place != 1]


def test_harder_questions_of_another_reader_mostly_lead_to_their_page(asked):
    """The shares reached when they were written down (0.80, 0.93), with room for two questions: content grows."""
    rows = asked("hard.yml")
    first, first_three = gold.shares(rows)
    assert first >= 0.78 and first_three >= 0.90, [(row.id, row.question, row.found[:3]) for row in rows if not 1 <= row.place <= 3]


def test_entry_of_a_list_must_be_named_and_a_section_counts_as_its_page():
    assert gold.is_right("cases/road-20-97-seals/#result", ["cases/road-20-97-seals/"])
    assert gold.is_right("glossary/#xiafang", ["glossary/#xiafang"])
    assert not gold.is_right("glossary/#jiefang", ["glossary/#xiafang"])
    assert not gold.is_right("glossary/#xiafang", ["glossary/"])
    assert not gold.is_right("cases/other/", ["cases/road-20-97-seals/"])
