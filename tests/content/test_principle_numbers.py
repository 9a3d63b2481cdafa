"""What principle-numbers says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.principle_numbers import principle_numbers
from tests.content.pretend import FIXTURE, said

MORE = "docs/principles/more.zh.md"


def another(group: str, number: int) -> str:
    text = (FIXTURE / "docs/principles/listen-first.zh.md").read_text(encoding="utf-8")
    return text.replace("id: listen-first", "id: more").replace("group: lessons", f"group: {group}").replace("number: 1", f"number: {number}")


@pytest.mark.parametrize(("group", "number"), [("lessons", 2), ("gains", 1)])
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, group, number):
    assert said(principle_numbers, tmp_path, {MORE: another(group, number)}) == []


def test_names_the_other_one(tmp_path):
    assert said(principle_numbers, tmp_path, {MORE: another("lessons", 1)}) == [
        "docs/principles/more.zh.md:9:1: error[principle-numbers] lessons 组的第 1 条已是「listen-first」。\n    → 按材料里的次序改 number。",
    ]


def test_speaks_english(tmp_path):
    assert said(principle_numbers, tmp_path, {MORE: another("lessons", 1)}, "en") == [
        "docs/principles/more.zh.md:9:1: error[principle-numbers] No. 1 of lessons is “listen-first” already.\n    → Number it as the source does.",
    ]
