"""The check command as an editor runs it, on a copy of the pretend library."""

import shutil
from collections.abc import Callable
from pathlib import Path

from scripts.cli import main
from tests.content.pretend import FIXTURE


def copy(tmp_path: Path) -> Path:
    """The root of a copy that may be spoiled."""
    root = tmp_path / "library"
    shutil.copytree(FIXTURE, root)
    return root


def check(root: Path, *arguments: str, lang: str = "zh") -> tuple[int, str]:
    """Exit code and everything said."""
    said: list[str] = []
    code = main(["--root", str(root), "check", "--lang", lang, *arguments], said.append)
    return code, "\n".join(said)


def check_spoiled(tmp_path: Path, spoil: Callable[[Path], object], lang: str = "zh") -> tuple[int, str]:
    root = copy(tmp_path)
    spoil(root)
    return check(root, lang=lang)
