"""The only place that writes files: a folder is collected first and then made to match."""

import hashlib
import shutil
from pathlib import Path, PurePosixPath


class OutputFolder:
    """Collects files for one folder; ``write`` makes the folder hold exactly those, touching only what changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[str, bytes] = {}

    def add(self, name: str, content: str | bytes) -> None:
        """``name`` is relative, with forward slashes. Two writers for one name are a fault of the code."""
        path = PurePosixPath(name)
        if path.as_posix() in self._files or path.is_absolute() or "\\" in name or ".." in path.parts or not path.parts:
            raise ValueError(f"{name} is written twice or lies outside {self.folder.name}")
        self._files[path.as_posix()] = content.encode() if isinstance(content, str) else content

    def digest(self) -> str:
        """Ten digits that change with any name or content."""
        found = hashlib.sha256()
        for name, content in sorted(self._files.items()):
            found.update(f"{name}\0{len(content)}\0".encode() + content)
        return found.hexdigest()[:10]

    def names(self) -> list[str]:
        return sorted(self._files)

    def write(self) -> list[str]:
        """What was done, as `+ name`, `~ name` or `- name`, sorted by name."""
        self.folder.mkdir(parents=True, exist_ok=True)
        # First away with the old: a file may stand today where a folder stood yesterday.
        done = self._remove_the_rest()
        for name, content in sorted(self._files.items()):
            path = self.folder / name
            old = path.read_bytes() if path.is_file() else None
            if old == content:
                continue
            write_file(path, content)
            done.append(f"{'+' if old is None else '~'} {name}")
        return sorted(done, key=lambda line: line[2:])

    def _remove_the_rest(self) -> list[str]:
        """Whatever was not collected, links included, and folders that are empty then."""
        done = []
        for path in sorted(self.folder.rglob("*"), reverse=True):
            name = path.relative_to(self.folder).as_posix()
            if path.is_symlink() or (path.is_file() and name not in self._files):
                path.unlink()
                done.append(f"- {name}")
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
        return done


def write_file(path: Path, content: str | bytes) -> None:
    """Whole or not at all: written beside and then renamed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    beside.write_bytes(content.encode() if isinstance(content, str) else content)
    beside.replace(path)


def publish(fresh: Path, site: Path) -> None:
    """Put a finished build in the place of the last one by two renames; ``mend`` finishes what a kill left half done."""
    old = site.with_name(site.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def mend(site: Path) -> bool:
    """Bring the last good site back where a kill fell between the two renames; True if it did."""
    old = site.with_name(site.name + ".old")
    if old.exists() and not site.exists():
        old.rename(site)
        return True
    shutil.rmtree(old, ignore_errors=True)
    return False


def remove(*paths: Path) -> None:
    """Remove files or folders of ours under build/; those that are not there are no fault."""
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def move(start: Path, goal: Path) -> None:
    """Rename within one disk."""
    goal.parent.mkdir(parents=True, exist_ok=True)
    start.rename(goal)
