"""What a library holds, and that one fault makes no others elsewhere."""

import random

import pytest

from scripts.content.checks import run
from scripts.content.load import load
from scripts.paths import Paths
from tests.content.asked import copy
from tests.content.pretend import FIXTURE, library_with

FILES = sorted(path.relative_to(FIXTURE).as_posix() for path in FIXTURE.rglob("*") if path.suffix in (".md", ".yml"))


def errors(root):
    return [problem for problem in run(load(Paths(root))) if problem.level == "error"]


def test_whole_library_in_a_fixed_order(tmp_path):
    library = library_with(tmp_path)
    assert library.problems == []
    assert list(library.cases) == ["lamp-day", "lamp-log"]
    assert list(library.sources) == ["harbour-report", "island-gazette"]
    assert list(library.claims)[:2] == ["ha-log", "ha-weekly"]
    assert sorted(library.texts) == FILES


def test_facts_stand_once_and_words_twice(tmp_path):
    case = library_with(tmp_path).cases["lamp-day"]
    assert case.zh.record.title == "鹤屿：灯塔下的一天"
    assert case.en.record.title == "Heron Isle: a day below the lighthouse"
    assert case.en.record.period.start == case.zh.record.period.start == "1931-04-02"
    assert case.en.record.period.end_note == "inferred from the lighting of the lamp"
    assert case.en.record.mechanisms == case.zh.record.mechanisms


@pytest.mark.parametrize(
    "name",
    ["sources/harbour-report.yml", "sources/island-gazette.yml", "docs/glossary.yml", "docs/planned.yml", "docs/timeline.yml", "docs/facets.yml"],
)
@pytest.mark.parametrize("damage", ["\n\t: broken", "\n&a [*a]", "\n---\n", "\n\0", "\n\u202e"], ids=["tab", "alias", "document", "nul", "turned"])
def test_table_that_cannot_be_read_is_one_finding_and_its_ids_stay_known(tmp_path, name, damage):
    root = copy(tmp_path)
    with (root / name).open("a", encoding="utf-8") as file:
        file.write(damage)
    found = errors(root)
    assert {problem.path for problem in found} == {name}
    assert len(found) <= 2


def test_record_that_cannot_be_read_is_no_finding_elsewhere(tmp_path):
    for number, name in enumerate(
        ("cases/lamp-day/index.zh.md", "docs/mechanisms/open-log.zh.md", "docs/principles/listen-first.zh.md", "docs/brief.zh.md")
    ):
        root = copy(tmp_path / str(number))
        text = (root / name).read_text("utf-8")
        (root / name).write_text(text.replace("title: ", "title: [", 1), encoding="utf-8")
        assert [problem.path for problem in errors(root)] == [name]


def test_ids_guessed_from_a_broken_file_come_from_the_project_alone(tmp_path):
    root = copy(tmp_path)
    outside = tmp_path / "outside.yml"
    outside.write_text("- id: secret-id\n", encoding="utf-8")
    (root / "sources/linked.yml").symlink_to(outside)
    assert not load(Paths(root)).is_known("claim", "secret-id")


def test_empty_folder_is_a_finding_and_no_trace(tmp_path):
    assert [problem.as_text("zh").split("\n")[0] for problem in errors(tmp_path)] == ["docs/interface.yml:1:1: error[file-missing] 缺少这个文件。"]


PIECES = [
    "\n",
    "---\n",
    "- ",
    "[",
    "}",
    ": ",
    "：",
    '"',
    "#",
    "&a ",
    "*a",
    "!x ",
    "|",
    "```\n",
    "[^x]",
    "[a](b)",
    "<b>",
    "??? silent\n",
    "    ",
    "null",
    "2003-13-01",
    "\u3000",
    "😀",
    "|a|\n|-|\n",
    "1. ",
    "## ",
    "id: x\n",
    "{}",
]


@pytest.mark.parametrize("seed", range(60))
def test_damage_anywhere_makes_findings_with_a_place_and_never_a_trace(tmp_path, seed):
    chance = random.Random(seed)
    root = copy(tmp_path)
    name = chance.choice(FILES)
    text = (root / name).read_text("utf-8")
    for _ in range(chance.choice([1, 1, 2, 5])):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(PIECES) + text[at + chance.choice([0, 1, 10, 80]) :]
    (root / name).write_text(text, encoding="utf-8")
    for problem in run(load(Paths(root))):
        assert not problem.code.startswith("internal"), problem.as_text("zh")
        assert problem.line >= 1 and problem.col >= 1
        assert problem.fact.zh and problem.fact.en and problem.mend.zh and problem.mend.en
