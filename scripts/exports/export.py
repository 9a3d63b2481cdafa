"""What an export is."""

from collections.abc import Callable
from dataclasses import dataclass

from scripts.paths import Paths


class ExportFault(Exception):
    """The export could not be made; the text is a sentence and a step to mend it."""


@dataclass(frozen=True)
class Exported:
    """``files``: path under build/exports → content. ``notes``: what whoever hands them on should know."""

    files: dict[str, bytes]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Export:
    """``make`` reads the built site and is given the time of the last commit, the only time that files may bear."""

    name: str
    what: str
    make: Callable[[Paths, int], Exported]
