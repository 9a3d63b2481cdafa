"""The pretend library is sound, so that every other test sees one fault at a time."""

from scripts.content.checks import run
from tests.content.pretend import library_with


def test_pretend_library_has_no_finding(tmp_path):
    assert [problem.as_text("zh") for problem in run(library_with(tmp_path))] == []


def test_pretend_library_has_something_of_everything(tmp_path):
    library = library_with(tmp_path)
    assert all((library.cases, library.mechanisms, library.principles, library.pages, library.claims, library.planned))
    assert all(
        (library.glossary, library.timeline, library.interface, library.facets, library.home, library.modules, library.scenarios, library.study_paths)
    )
    assert {entry.record.shape for entry in library.cases.values()} == {"event", "practice"}
    assert {item.record.kind for _, item in library.every_question()} == {
        "single",
        "multiple",
        "true-false",
        "order",
        "judgement",
        "match",
        "reflection",
    }
    assert all(entry.en is not None for entry in library.entries())
