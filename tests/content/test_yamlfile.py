"""YAML as plain text with places, whatever is thrown at it."""

import random
import time

import pytest
import yaml

from scripts.content.yamlfile import MOST_DEPTH, parse
from tests.content.pretend import FIXTURE


def parsed(text, first_line=1):
    found = []
    result = parse(text, "x.yml", first_line, found.append)
    return result, [f"{one.line}:{one.col} {one.code}" for one in found]


def test_values_stay_as_written():
    text = "a: 2003-13-01\nb: yes\nc: 007\nd: ~\ne: null\nf:\ng: 1.0\nh: 'x'\ni: \"y\\tz\"\nj: |\n  两行\n  字\n<<: z\n=: w\n"
    assert parsed(text)[0][0] == {
        "a": "2003-13-01", "b": "yes", "c": "007", "d": "~", "e": "null", "f": "", "g": "1.0", "h": "x", "i": "y\tz", "j": "两行\n字\n", "<<": "z", "=": "w",
    }  # fmt: skip


def test_places_of_keys_and_entries_count_characters():
    (_, places), _ = parsed("标题: 一\nlist:\n  - {id: 甲, zh: 浅滩浅滩, en: x}\n  - - 乙\n", first_line=2)
    assert places == {
        (): (2, 1), ("标题",): (2, 1), ("list",): (3, 1), ("list", 0): (4, 5), ("list", 0, "id"): (4, 6), ("list", 0, "zh"): (4, 13), ("list", 0, "en"): (4, 23),
        ("list", 1): (5, 5), ("list", 1, 0): (5, 7),
    }  # fmt: skip


@pytest.mark.parametrize("text", ["", "\n\n", "# 只有注释\n", "---\n", "   \n"])
def test_nothing_is_an_empty_mapping_or_text(text):
    result, found = parsed(text)
    assert result[0] in ({}, "")
    assert found == []


def test_every_file_of_the_pretend_library_reads_as_another_parser_reads_it():
    for path in sorted(FIXTURE.rglob("*.yml")):
        text = path.read_text("utf-8")
        assert parsed(text)[0][0] == yaml.load(text, Loader=yaml.CBaseLoader), path


def test_all_repeated_keys_are_reported_at_once():
    assert parsed("a: 1\nb: {c: 1, c: {d: 2}}\na: [x]\na: 3\n") == (
        None,
        ["2:11 yaml-repeated-key", "3:1 yaml-repeated-key", "4:1 yaml-repeated-key"],
    )


def test_deepest_nesting_that_is_allowed():
    assert parsed("[" * (MOST_DEPTH + 1) + "]" * (MOST_DEPTH + 1))[1] == []
    assert parsed("[" * (MOST_DEPTH + 2) + "]" * (MOST_DEPTH + 2))[1] == [f"1:{MOST_DEPTH + 2} yaml-depth"]


@pytest.mark.parametrize(
    "text",
    ["[\n" * 900_000, "{a:\n" * 400_000, "- " * 9_000 + "x", "".join(f"{' ' * n}a:\n" for n in range(1900)), "&a [" * 100_000, "!t " * 300_000],
)
def test_depth_ends_neither_the_program_nor_the_day(text):
    started = time.perf_counter()
    result, found = parsed(text)
    assert result is None and found
    assert time.perf_counter() - started < 5


def test_aliases_never_unfold():
    text = "a: &a [哈, 哈]\n" + "".join(f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True))
    started = time.perf_counter()
    assert parsed(text) == (None, ["1:4 yaml-alias", "2:4 yaml-alias", "2:8 yaml-alias"])
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    "text",
    ["!!python/object/apply:os.system [x]", "!!python/name:os.system x", "!x y", "a: !!set {b}", "a: !!binary Y2FzZQ==", "!!str a: b", "a: !!int 3"],
)
def test_tags_are_refused_and_nothing_is_made_of_them(text):
    result, found = parsed(text)
    assert result is None
    assert [line.split()[1] for line in found] == ["yaml-tag"]


@pytest.mark.parametrize("seed", range(40))
def test_no_damage_makes_a_trace(seed):
    chance = random.Random(seed)
    text = (FIXTURE / chance.choice(["docs/home.yml", "docs/facets.yml", "cases/lamp-log/questions.yml", "sources/island-gazette.yml"])).read_text(
        "utf-8"
    )
    for _ in range(60):
        at, size = chance.randrange(len(text)), chance.choice([0, 1, 1, 5, 50])
        damaged = (
            text[:at]
            + chance.choice(
                ["", "\n", ":", "：", "[", "}", '"', "'", "&", "*", "!", "|", ">", "%", "@", "- ", "? ", "---\n", "...\n", "\\", "#", ",", "\t"]
            )
            + text[at + size :]
        )
        result, found = parsed(damaged)
        assert (result is None) == bool(found)
        for one in found:
            line, column = (int(part) for part in one.split()[0].split(":"))
            assert 1 <= line <= damaged.count("\n") + 2 and column >= 1
