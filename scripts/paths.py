"""Where things are, seen from the root of a library (the real one, or a pretend one in the tests)."""

from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Paths:
    """Every folder of one library; ``root`` holds cases/, docs/ and sources/."""

    root: Path = PROJECT
    tools: Path = PROJECT

    @property
    def cases(self) -> Path:
        return self.root / "cases"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def sources(self) -> Path:
        return self.root / "sources"

    @property
    def build(self) -> Path:
        return self.root / "build"

    @property
    def stage(self) -> Path:
        return self.build / "stage"

    @property
    def site(self) -> Path:
        return self.build / "site"

    @property
    def exports(self) -> Path:
        return self.build / "exports"

    @property
    def cache(self) -> Path:
        return self.build / "cache"

    @property
    def overrides(self) -> Path:
        return self.tools / "overrides"

    @property
    def web(self) -> Path:
        return self.tools / "web"

    @property
    def node_modules(self) -> Path:
        return self.tools / "node_modules"
