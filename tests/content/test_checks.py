"""The rules as a whole: all of them run, each is said in its docstring, and none can stop the others."""

import pkgutil
from collections.abc import Iterator
from inspect import getdoc, getmodule

import pytest

from scripts.content import checks
from scripts.content.checks import ALL, Check, code, rule, run
from scripts.content.library import Library
from scripts.content.problems import Problem
from tests.content.pretend import library_with


def test_every_file_in_checks_runs_and_none_twice():
    files = sorted(module.name for module in pkgutil.iter_modules(checks.__path__))
    assert sorted(check.__name__ for check in ALL) == files


@pytest.mark.parametrize("check", ALL, ids=code)
def test_docstring_is_the_rule(check: Check):
    words = getdoc(getmodule(check)) or ""
    assert words.startswith(f"{code(check)}: ")
    assert rule(check).endswith(".")


@pytest.mark.parametrize("check", ALL, ids=code)
def test_file_is_named_as_its_function(check: Check):
    assert check.__module__ == f"scripts.content.checks.{check.__name__}"


def test_crashing_check_becomes_a_finding_and_the_rest_go_on(tmp_path):
    def broken_rule(library: Library) -> Iterator[Problem]:
        raise LookupError("鹤屿")
        yield

    library = library_with(tmp_path, {"docs/about.zh.md": ("这座岛是", "这座岛<br>是")})
    found = [problem.as_text("zh") for problem in run(library, (broken_rule, *ALL))]
    assert found[0] == (
        ":1:1: error[internal[broken-rule]] 检查「broken-rule」自己出了错：LookupError: 鹤屿。\n    → 这不是内容的错；请把这一行交给开发者。"
    )
    assert any("error[raw-html]" in line for line in found[1:])


def test_findings_come_sorted_and_once(tmp_path):
    library = library_with(tmp_path, {"cases/lamp-day/index.zh.md": ("[^ga-dim-lamp]", "[^none]"), "docs/about.zh.md": ("这座岛是", "<b>是")})
    found = run(library, (*ALL, *ALL))
    assert found == sorted(set(found))
    assert len(found) > 1


@pytest.mark.parametrize("check", ALL, ids=code)
def test_says_nothing_of_an_empty_library(check: Check, tmp_path):
    assert list(check(Library(tmp_path))) == []
