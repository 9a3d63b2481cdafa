"""A pretend library to spoil: copy it, change a few words, and see what one check says."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from scripts.content.checks import Check
from scripts.content.library import Library
from scripts.content.load import load
from scripts.paths import Paths

FIXTURE = Path(__file__).parent.parent / "fixtures" / "library"
Edits = Mapping[str, str | tuple[str, str] | None]


def library_with(tmp_path: Path, edits: Edits | None = None) -> Library:
    """The pretend library with edits: path → new text, (old, new) words, or None to remove the file."""
    root = tmp_path / "library"
    shutil.copytree(FIXTURE, root, dirs_exist_ok=True)
    for name, edit in (edits or {}).items():
        path = root / name
        if edit is None:
            path.unlink()
        elif isinstance(edit, str):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(edit, encoding="utf-8")
        else:
            text = path.read_text(encoding="utf-8")
            assert edit[0] in text, f"{name} does not hold {edit[0]!r}"
            path.write_text(text.replace(edit[0], edit[1], 1), encoding="utf-8")
    return load(Paths(root))


def said(check: Check, tmp_path: Path, edits: Edits | None = None, lang: str = "zh") -> list[str]:
    """What one check says of the edited pretend library, as the editor reads it."""
    return [problem.as_text(lang) for problem in sorted(check(library_with(tmp_path, edits)))]
