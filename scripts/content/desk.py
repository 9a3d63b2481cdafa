"""What every reader of files needs: the library it fills, findings about whole files, and ids to know."""

import re
from pathlib import Path
from typing import Any

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.reading import MOST_BYTES, relative

_ID = re.compile(r"(?:^|[\s{,])id:\s*[\"']?([a-z0-9]+(?:-[a-z0-9]+)*)\b", re.MULTILINE)


def exists(path: Path) -> bool:
    """Whether something stands there, even where nobody may look at it."""
    try:
        return path.exists()
    except OSError:
        return True


class Desk:
    """Where a file is opened: findings go to the library's problems."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.report = library.problems.append

    def refuse(self, path: Path, code: str, fact: Words, mend: Words) -> None:
        """A finding about a whole file."""
        self.report(Problem(relative(path, self.library.root), 1, 1, code, fact, mend))

    def know(self, kind: str, name: Any) -> None:
        if isinstance(name, str):
            self.library.known.setdefault(kind, set()).add(name)

    def guess(self, path: Path, *kinds: str) -> None:
        """Know the ids in a file that cannot be read, so that not every mention of them is a finding too."""
        try:
            if not path.is_file() or not path.resolve().is_relative_to(self.library.root.resolve()):
                return
            with path.open("rb") as file:
                text = file.read(MOST_BYTES).decode("latin-1")
        except OSError:
            return
        for name in _ID.findall(text):
            for kind in kinds:
                self.know(kind, name)
