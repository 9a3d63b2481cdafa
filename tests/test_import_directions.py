"""Rooms see only the rooms below them; only `cli` and its commands speak and exit; only `output` writes."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.paths import PROJECT

MAY_IMPORT = {
    "scripts.content.model": ("scripts.content.model",),
    "scripts.content": ("scripts.content", "scripts.paths"),
    "scripts.course": ("scripts.course", "scripts.content"),
    "scripts.staging": ("scripts.staging", "scripts.content", "scripts.output", "scripts.paths", "scripts.node", "scripts.chromium"),
    "scripts.exports": ("scripts.exports", "scripts.content", "scripts.output", "scripts.paths", "scripts.node", "scripts.chromium"),
    "scripts.derive": ("scripts.derive", "scripts.content", "scripts.output", "scripts.paths", "scripts.node", "scripts.policy"),
    "scripts.derived": ("scripts.derive", "scripts.content", "scripts.paths"),
    "scripts.building": ("scripts.staging", "scripts.content", "scripts.output", "scripts.paths"),
    "scripts.output": (),
    "scripts.paths": (),
    "scripts.node": (),
    "scripts.chromium": (),
    "scripts.policy": (),
    "scripts.bootstrap": (),
    "scripts.__main__": ("scripts.bootstrap",),
    "scripts.cli": ("scripts.commands",),
    "scripts.commands": ("scripts",),
}
"""room → what its files may import of ours; the longest name that fits a file counts."""
SPEAKS = ("scripts.cli", "scripts.commands", "scripts.__main__")
WRITES = ("scripts.output", "scripts.bootstrap")
WRITERS = {
    "write_text",
    "write_bytes",
    "mkdir",
    "rename",
    "replace",
    "unlink",
    "rmtree",
    "copytree",
    "copyfile",
    "copy2",
    "symlink_to",
    "touch",
    "makedirs",
}
IN_A_TEMPORARY_FOLDER = {"scripts/staging/brief_picture.py", "scripts/staging/drawing_board.py"}


def files() -> list[Path]:
    return sorted((PROJECT / "scripts").rglob("*.py"))


def module(path: Path) -> str:
    return ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")


def room(name: str) -> str:
    return max((one for one in MAY_IMPORT if name == one or name.startswith(f"{one}.")), key=len, default="")


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, one.name) for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "scripts":
                yield from ((node.lineno, f"scripts.{one.name}") for one in node.names)
            else:
                yield node.lineno, node.module


def parsed(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", files(), ids=module)
def test_imports_only_what_its_room_may(path):
    here = room(module(path))
    if module(path) == "scripts":
        return
    assert here, f"{module(path)} belongs to no room of MAY_IMPORT"
    allowed = MAY_IMPORT[here]
    wrong = [f"{path.name}:{line} imports {name}" for line, name in imports(parsed(path))
             if name.partition(".")[0] == "scripts" and not any(name == one or name.startswith(f"{one}.") for one in allowed)]  # fmt: skip
    assert wrong == []


@pytest.mark.parametrize("path", sorted((PROJECT / "scripts/content/model").glob("*.py")), ids=module)
def test_the_model_knows_pydantic_and_the_standard_library_only(path):
    known = {*sys.stdlib_module_names, "pydantic", "pydantic_core", "scripts"}
    assert [name for _, name in imports(parsed(path)) if name.partition(".")[0] not in known] == []


def test_the_bootstrap_knows_the_standard_library_only():
    for name in ("__main__.py", "bootstrap.py", "__init__.py"):
        path = PROJECT / "scripts" / name
        assert [one for _, one in imports(parsed(path)) if one.partition(".")[0] not in {*sys.stdlib_module_names, "scripts"}] == []


def calls(tree: ast.AST) -> Iterator[tuple[int, str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            yield node.lineno, function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else "", node


@pytest.mark.parametrize("path", files(), ids=module)
def test_only_the_commands_speak_and_exit(path):
    if any(module(path) == one or module(path).startswith(f"{one}.") for one in SPEAKS):
        return
    wrong = [f"{path.name}:{line} {name}" for line, name, call in calls(parsed(path))
             if (name in ("print", "exit") and isinstance(call.func, ast.Name)) or ast.unparse(call.func) in ("sys.exit", "os._exit", "sys.stdout.write", "sys.stderr.write")]  # fmt: skip
    assert wrong == []


def writes(call: ast.Call, name: str) -> bool:
    """Whether a call puts something on the disk; `replace` and `rename` only of paths, which take one argument."""
    if name == "open":
        mode = (
            call.args[1]
            if isinstance(call.func, ast.Name) and len(call.args) > 1
            else call.args[0]
            if isinstance(call.func, ast.Attribute) and call.args
            else None
        )
        mode = next((word.value for word in call.keywords if word.arg == "mode"), mode)
        return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and bool(set(mode.value) & set("wax+"))
    if name in ("replace", "rename"):
        return isinstance(call.func, ast.Attribute) and len(call.args) == 1 and not call.keywords
    return name in WRITERS


@pytest.mark.parametrize("path", files(), ids=module)
def test_only_output_writes(path):
    if module(path) in WRITES:
        return
    name = path.relative_to(PROJECT).as_posix()
    wrong = [f"{path.name}:{line} {called}" for line, called, call in calls(parsed(path)) if writes(call, called)]
    assert wrong == [] or name in IN_A_TEMPORARY_FOLDER, wrong
