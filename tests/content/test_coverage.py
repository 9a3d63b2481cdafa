"""How far a library carries its sources."""

from scripts.content.coverage import coverage
from scripts.content.uses import Use, uses
from tests.content.pretend import library_with

CASE = "cases/lamp-day/index.zh.md"


def test_every_claim_of_the_pretend_library_is_used_and_every_number_matched(tmp_path):
    found = coverage(library_with(tmp_path))
    assert (len(found.used), found.excused, found.open, found.total) == (11, [], [], 11)
    assert found.blocks == found.cited > 30
    assert found.numbers == found.matched > 10
    assert found.articles == {"report-log": (4, 4), "gazette-day": (7, 7)}


def test_uses_are_pages_questions_and_tables_each_once(tmp_path):
    assert uses(library_with(tmp_path))["ga-promise"] == [
        Use("case", "lamp-day"), Use("principle", "listen-first"), Use("note", "lamp-day"), Use("module", "lamp-keeping"),
        Use("question", "lamp-day", "q-lamp-day-promise", "case"),
        Use("question", "lamp-day", "q-lamp-day-judgement", "case"), Use("wording", "one-lamp", "one-lamp"),
    ]  # fmt: skip


def test_a_withdrawn_page_uses_nothing(tmp_path):
    places = uses(library_with(tmp_path, {CASE: ("status: checked", "status: withdrawn")}))
    assert all("lamp-day" not in (use.name, use.owner) for use in places["ga-promise"])


def test_what_is_not_used_is_open_until_a_reason_is_given(tmp_path):
    edits = {
        CASE: ("渔民送来一块刻着船名的贝壳。[^ga-shell]", "渔民送来一块刻着船名的贝壳。[^ga-lit]"),
        "cases/lamp-day/index.en.md": ("boats.[^ga-shell]", "boats.[^ga-lit]"),
        "cases/lamp-day/questions.yml": ("ga-shell", "ga-lit"),
    }
    library = library_with(tmp_path, edits)
    assert coverage(library).open == ["ga-shell"]
    excused = coverage(
        library_with(tmp_path / "excused", {**edits, "docs/unused.yml": "- {claim: ga-shell, why: {zh: 与灯无关, en: not about the lamp}}\n"})
    )
    assert (excused.open, excused.excused, excused.total) == ([], ["ga-shell"], 11)


def test_an_uncited_paragraph_and_a_wrong_number_are_counted(tmp_path):
    found = coverage(library_with(tmp_path, {CASE: ("渔民说得最多的是灯：太暗，雾天看不见礁石。[^ga-dim-lamp]", "渔民说了8次灯。")}))
    assert found.blocks - found.cited == 1
    assert found.numbers - found.matched == 1
