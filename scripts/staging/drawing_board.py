"""Many small pictures in one start of Chromium: a page with a cell for each, photographed once, cut apart, and kept by their content."""

import hashlib
import io
import subprocess
import tempfile
from pathlib import Path

from markupsafe import Markup
from PIL import Image, ImageChops

from scripts.chromium import FLAGS
from scripts.output import write_file
from scripts.paths import Paths
from scripts.staging.html import piece

WIDTH, HEIGHT, ACROSS, AT_ONCE = 400, 1200, 6, 24
"""A cell in CSS pixels; cells side by side; cells on one board: Chromium draws no board of more than 16,384 pixels."""
SCALE = 2
COLOURS = (16, 8)
HEAVIEST = 60_000
"""Bytes of a picture: on a phone in a corridor it should come at once. Too many letters for that are drawn with fewer colours, then smaller."""
EMPTY = (255, 0, 255)
"""The board itself: a colour that no picture holds."""


def drawn(paths: Paths, sheets: dict[str, Markup], style: str, browser: str) -> dict[str, bytes]:
    """name → PNG of the sheet. A sheet that is higher than its cell is left out, and all are where Chromium fails: nothing is ever cut off."""
    version = Path(browser).stat().st_mtime_ns
    kept = {name: paths.cache / f"sheet-{_key(f'{version} {SCALE} {COLOURS} {style} {sheet}')}.png" for name, sheet in sheets.items()}
    missing = [name for name in sheets if not kept[name].exists()]
    for start in range(0, len(missing), AT_ONCE):
        names = missing[start : start + AT_ONCE]
        for name, png in _board({name: sheets[name] for name in names}, style, browser).items():
            write_file(kept[name], png)
    return {name: path.read_bytes() for name, path in kept.items() if path.exists()}


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _board(sheets: dict[str, Markup], style: str, browser: str) -> dict[str, bytes]:
    rows = -(-len(sheets) // ACROSS)
    with tempfile.TemporaryDirectory() as folder:
        page, shot = Path(folder) / "board.html", Path(folder) / "board.png"
        page.write_text(str(piece("board", sheets=list(sheets.values()), style=Markup(style))), encoding="utf-8")
        size = f"--window-size={WIDTH * ACROSS},{HEIGHT * rows}"
        arguments = [size, f"--force-device-scale-factor={SCALE}", "--hide-scrollbars", f"--screenshot={shot}", f"--user-data-dir={folder}/profile"]
        try:
            subprocess.run([browser, *FLAGS, *arguments, page.as_uri()], capture_output=True, timeout=120)
            board = Image.open(io.BytesIO(shot.read_bytes())).convert("RGB")
        except (OSError, subprocess.TimeoutExpired):
            return {}
    cut = {name: _cut(board, number) for number, name in enumerate(sheets)}
    return {name: _png(picture) for name, picture in cut.items() if picture}


def _cut(board: Image.Image, number: int) -> Image.Image | None:
    """The cell's picture without the board around it; None where it reaches the end of its cell."""
    left, top = number % ACROSS * WIDTH * SCALE, number // ACROSS * HEIGHT * SCALE
    cell = board.crop((left, top, left + WIDTH * SCALE, top + HEIGHT * SCALE))
    box = ImageChops.difference(cell, Image.new("RGB", cell.size, EMPTY)).getbbox()
    return cell.crop(box) if box and box[3] < cell.height else None


def _png(picture: Image.Image) -> bytes:
    for colours in COLOURS:
        made = _saved(picture, colours)
        if len(made) <= HEAVIEST:
            return made
    return _png(picture.resize((picture.width * 3 // 4, picture.height * 3 // 4), Image.Resampling.LANCZOS))


def _saved(picture: Image.Image, colours: int) -> bytes:
    made = io.BytesIO()
    picture.quantize(colours, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue()
