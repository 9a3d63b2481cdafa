"""The real content, built away from the project's own build/ with an example address, as the tests do."""

from pathlib import Path

from scripts import chromium
from scripts.building import Built, build
from scripts.content.load import load
from scripts.output import OutputFolder, write_file
from scripts.paths import PROJECT, Paths

SITE_URL = "https://pujiang.example/"


def built(folder: Path) -> tuple[Paths, Built]:
    """``folder`` holds a copy of the content; BuildFault where it does not build."""
    paths = Paths(folder / "library")
    for name in ("cases", "docs", "sources"):
        copy = OutputFolder(paths.root / name)
        for path in sorted((PROJECT / name).rglob("*")):
            if path.is_file():
                copy.add(path.relative_to(PROJECT / name).as_posix(), path.read_bytes())
        copy.write()
    write_file(paths.root / "mkdocs.yml", (PROJECT / "mkdocs.yml").read_bytes())
    return paths, build(paths, load(paths), chromium.find(), {"site_url": SITE_URL})
