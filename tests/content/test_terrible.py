"""A case with everything wrong at once: every finding of it in one run, in order, in both languages.

To look at a change of the golden texts: run this test, read its difference, and write the new text only if an editor would thank you for it.
"""

import re
import shutil

import pytest

from tests.content.asked import check, copy
from tests.content.pretend import FIXTURE

TERRIBLE = FIXTURE.with_name("terrible")


@pytest.fixture
def terrible(tmp_path):
    root = copy(tmp_path)
    shutil.copytree(TERRIBLE / "library", root, dirs_exist_ok=True)
    return root


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_everything_wrong_is_said_in_order(terrible, lang):
    code, said = check(terrible, lang=lang)
    assert said + "\n" == (TERRIBLE / f"said.{lang}.txt").read_text("utf-8")
    assert code == 1


def test_both_languages_say_the_same_at_the_same_places():
    places = [re.findall(r"(?m)^(\S+: \w+\[[^\]]+\])", (TERRIBLE / f"said.{lang}.txt").read_text("utf-8")) for lang in ("zh", "en")]
    assert places[0] == places[1]
    assert len(places[0]) > 80


def test_most_rules_have_their_say():
    rules = set(re.findall(r"(?m)^\S+: \w+\[([^\]]+)\]", (TERRIBLE / "said.zh.txt").read_text("utf-8")))
    assert len(rules) > 35
    assert "internal" not in "".join(rules)


def test_the_order_of_the_disk_does_not_matter(terrible, monkeypatch):
    before = check(terrible)
    glob = type(terrible).glob
    monkeypatch.setattr(type(terrible), "glob", lambda path, pattern: reversed(list(glob(path, pattern))))
    assert check(terrible) == before
