"""The brief as a picture that a phone user can keep: one tall page, drawn by Chromium, kept by its content."""

import hashlib
import io
import re
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from scripts.chromium import FLAGS
from scripts.content.library import Library
from scripts.output import write_file
from scripts.paths import Paths
from scripts.staging import says
from scripts.staging.html import piece
from scripts.staging.picture_text import picture_blocks
from scripts.staging.settings import Settings

WIDTH = 750
COLOURS = 48


def pictures(paths: Paths, library: Library, settings: Settings, as_of: str, browser: str) -> dict[str, bytes]:
    """language → PNG of the brief, 1,500 px wide; nothing where there is no brief or Chromium fails."""
    entry = library.pages.get("brief")
    if entry is None:
        return {}
    found = {}
    for page in entry.pages:
        html = str(piece(
            "brief-picture", lang="zh-CN" if page.lang == "zh" else "en", title=page.record.title, blocks=picture_blocks(page), site=settings.names[page.lang], address=settings.base,
            standing=library.word("frame-unofficial", page.lang), as_of=library.word("frame-as-of", page.lang), updated=says.date(page.record.updated, page.lang),
            style=(Path(__file__).parent / "templates" / "brief-picture.css").read_text("utf-8"),
        ))  # fmt: skip
        picture = _drawn(paths, html, browser)
        if picture:
            found[page.lang] = picture
    return found


def _drawn(paths: Paths, html: str, browser: str) -> bytes | None:
    version = Path(browser).stat().st_mtime_ns
    kept = paths.cache / f"brief-{hashlib.sha256(f'{version} {COLOURS} {html}'.encode()).hexdigest()[:16]}.png"
    if not kept.exists():
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / "brief.html"
            page.write_text(html, encoding="utf-8")
            height = _height(page, folder, browser)
            if not height:
                return None
            shot = Path(folder) / "brief.png"
            _run(
                browser,
                folder,
                [f"--window-size={WIDTH},{height}", "--force-device-scale-factor=2", "--hide-scrollbars", f"--screenshot={shot}", page.as_uri()],
            )
            if not shot.exists():
                return None
            write_file(kept, fewer_colours(shot.read_bytes()))
    return kept.read_bytes()


def fewer_colours(png: bytes) -> bytes:
    """The same picture with a palette of 48 colours: ink, paper and one vermilion need no more."""
    made = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue()


def _height(page: Path, folder: str, browser: str) -> int:
    """The page says its own height in its title; there is no other way to ask without a driver."""
    text = page.read_text("utf-8")
    measuring = page.with_name("measure.html")
    measuring.write_text(
        text.replace(
            "</body>", "<script>document.title='height='+Math.ceil(document.querySelector('main').getBoundingClientRect().height)</script></body>"
        ),
        encoding="utf-8",
    )
    done = _run(browser, folder, [f"--window-size={WIDTH},800", "--dump-dom", measuring.as_uri()])
    match = re.search(r"<title>height=(\d+)</title>", done)
    return int(match.group(1)) if match else 0


def _run(browser: str, folder: str, arguments: list[str]) -> str:
    try:
        done = subprocess.run(
            [browser, *FLAGS, f"--user-data-dir={folder}/profile", *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            encoding="utf-8",
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout
