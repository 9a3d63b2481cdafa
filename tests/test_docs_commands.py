"""Every command that the guides and the messages name exists."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.commands import NAMES
from scripts.paths import PROJECT

GUIDES = ("README.md", "README.en.md", "CONTRIBUTING.md", "CONTRIBUTING.en.md", "HACKING.md")
OTHERS = (
    ".github/PULL_REQUEST_TEMPLATE.md",
    *(f".github/PULL_REQUEST_TEMPLATE/{name}.md" for name in ("case", "question", "code")),
    ".github/workflows/check.yml",
)
_BLOCK = re.compile(r"^```(?:sh|bat)\n(.*?)^```", re.S | re.M)
_INLINE = re.compile(r"`([^`\n]+)`")
_MAKE = re.compile(r"(?:^|[\s`])make ([a-z-]+)")
_SCRIPTS = re.compile(r"(?:python3?|py -3) -m scripts ([a-z-]+)")
TARGETS = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.M))


def shown(text: str) -> str:
    """Fenced blocks of commands, and commands within sentences."""
    return "\n".join([*_BLOCK.findall(text), *_INLINE.findall(_BLOCK.sub("", text))])


def messages() -> Iterator[tuple[Path, str]]:
    for path in sorted((PROJECT / "scripts").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path, node.value


def test_commands_are_found_at_all():
    text = "\n".join((PROJECT / name).read_text(encoding="utf-8") for name in GUIDES)
    assert {"serve", "test"} <= set(_MAKE.findall(shown(text)))
    assert {"new", "check", "serve", "stamp"} <= set(_SCRIPTS.findall(shown(text)))
    assert any(_SCRIPTS.search(words) for _, words in messages())


@pytest.mark.parametrize("name", [*GUIDES, *OTHERS])
def test_guide_names_commands_that_exist(name):
    text = (PROJECT / name).read_text(encoding="utf-8")
    text = text if name.endswith(".yml") else shown(text)
    assert set(_MAKE.findall(text)) <= TARGETS
    assert set(_SCRIPTS.findall(text)) <= {*NAMES, "--help"}


def test_messages_name_commands_that_exist():
    wrong = [f"{path.name}: {words}" for path, words in messages() if not set(_SCRIPTS.findall(words)) <= {*NAMES, "--help"}]
    assert wrong == []


def test_every_target_of_make_is_one_line_that_calls_a_command():
    text = (PROJECT / "Makefile").read_text(encoding="utf-8")
    recipes = dict(re.findall(r"^([a-z-]+):.*\n\t(.*)\n", text, re.M))
    assert set(recipes) == TARGETS
    for target, recipe in recipes.items():
        assert target == "help" or re.match(r"@\$\(PYTHON\) -m scripts ([a-z]+)", recipe)[1] in NAMES, target


@pytest.mark.parametrize("name", GUIDES)
def test_files_that_a_guide_links_to_exist(name):
    text = re.sub(r"^(`{3,}).*?^\1", "", (PROJECT / name).read_text(encoding="utf-8"), flags=re.S | re.M)
    links = re.findall(r"(?<!`)\]\(([^)#:]+)(?:#[^)]*)?\)", re.sub(r"`[^`\n]*`", "", text))
    assert [link for link in links if not (PROJECT / link).exists()] == []
