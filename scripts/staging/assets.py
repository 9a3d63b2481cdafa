"""Styles and browser code, bundled and named by their content, so that a browser never mixes two versions."""

import hashlib
import tempfile
from pathlib import Path

from scripts.node import esbuild
from scripts.output import write_file
from scripts.paths import Paths

TARGET = "chrome86,safari14"
ENTRIES = {
    "look.css": "overrides/assets/css/look.css",
    "early.js": "web/core/early.ts",
    "core.js": "web/core/main.ts",
    "quiz.js": "web/quiz/main.ts",
    "module.js": "web/module/main.ts",
    "finder.js": "web/finder/main.ts",
    "cases.js": "web/cases/main.ts",
    "cite.js": "web/cite/main.ts",
    "compare.js": "web/compare/main.ts",
    "assign.js": "web/assign/main.ts",
    "assigned.js": "web/assigned/main.ts",
    "scenario.js": "web/scenario/main.ts",
    "search.js": "web/search/main.ts",
    "progress.js": "web/progress/main.ts",
    "review.js": "web/review/main.ts",
    "offline.js": "web/offline/main.ts",
    "worker.js": "web/worker/main.ts",
}
WORKER = "worker.js"
"""Belongs to no page: the build puts its list of files ahead of it (worker.py)."""
# Workbox and lean-qr destructure. Safari before 14.1 gets one form of that wrong, an array with a rest, which neither uses (a test looks).
DESTRUCTURED = "--supported:destructuring=true"
MORE = {
    WORKER: ['--define:process.env.NODE_ENV="production"', DESTRUCTURED],
    "assign.js": [DESTRUCTURED],
    "module.js": [DESTRUCTURED],
    "assigned.js": [DESTRUCTURED],
}


class BundleFault(Exception):
    """esbuild could not bundle; the text is what it said."""


def bundles(paths: Paths) -> dict[str, bytes]:
    """The files of ``ENTRIES``, minified. Kept in build/cache by the content of everything they are made from."""
    key = hashlib.sha256()
    for folder in (paths.overrides / "assets" / "css", paths.web):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                key.update(path.relative_to(paths.tools).as_posix().encode() + b"\0" + path.read_bytes())
    lock = paths.tools / "package-lock.json"
    key.update(lock.read_bytes() if lock.exists() else b"")
    kept = paths.cache / f"bundles-{key.hexdigest()[:16]}"
    if not (kept / "done").exists():
        for name, entry in ENTRIES.items():
            write_file(kept / name, _bundle(paths, paths.tools / entry, name))
        write_file(kept / "done", "")
    return {name: (kept / name).read_bytes() for name in ENTRIES}


def _bundle(paths: Paths, entry: Path, name: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / name
        form = [] if name.endswith(".css") else ["--format=iife"]
        done = esbuild(
            paths.node_modules,
            [
                str(entry),
                "--bundle",
                *form,
                *MORE.get(name, []),
                f"--target={TARGET}",
                "--minify",
                "--charset=utf8",
                "--legal-comments=none",
                "--log-level=warning",
                f"--outfile={out}",
            ],
        )
        if done.returncode:
            raise BundleFault(done.stderr.strip())
        return out.read_bytes()


def named(files: dict[str, bytes]) -> dict[str, bytes]:
    """core.js → assets/core.0123abcd.js; all but the worker, which gets its name when the build is done."""
    found = {}
    for name, content in files.items():
        if name == WORKER:
            continue
        stem, _, ending = name.rpartition(".")
        found[f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{ending}"] = content
    return found


def names_for_templates(names: list[str]) -> dict[str, object]:
    """What templates find in ``config.extra.assets``."""
    found: dict[str, object] = {"css": [name for name in names if name.endswith(".css")]}
    for name in names:
        if name.endswith(".js"):
            found[Path(name).name.partition(".")[0]] = name
    return found
