"""images-known: an image belongs to a case, lies in its media/, is a .jpg, .png, .svg or .webp of at most 300 kB, and its words say what it shows.

图只放在案例的 media/ 里，是 .jpg、.png、.svg 或 .webp，不超过300 kB，并用文字说明图上有什么。
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.links import Found, images
from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words

SUFFIXES = (".jpg", ".png", ".svg", ".webp")
MOST_KILOBYTES = 300
_NAME = re.compile(r"^media/([A-Za-z0-9][A-Za-z0-9._-]*)$")
_ACTIVE = re.compile(rb"<script|<foreignobject|\son[a-z]+\s*=|javascript:|<!entity|href\s*=\s*[\"'](?!#|data:image/)", re.IGNORECASE)


def images_known(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        for block in page.blocks:
            for image in images(block):
                for fact, mend in _faults(library.root, page, image):
                    yield Problem(page.path, image.line, image.col, "images-known", fact, mend)


def _faults(root: Path, page: Page[Any], image: Found) -> Iterator[tuple[Words, Words]]:
    if not image.text.strip():
        yield (
            Words(f"图「{image.href}」没有文字说明。", f"The image “{image.href}” has no words."),
            Words("写成 ![图上有什么](地址)。", "Write ![what it shows](address)."),
        )
    if page.record.kind != "case":
        yield (
            Words(f"这一页里放了图「{image.href}」。", f"This page holds an image, “{image.href}”."),
            Words("只有案例可以放图；删去它。", "Only cases have images; remove it."),
        )
        return
    match = _NAME.match(image.href)
    if not match:
        yield (
            Words(f"图的地址「{image.href}」不在本页旁的 media/ 里。", f"The address “{image.href}” of the image is not in media/ beside the page."),
            Words("把图放进 media/，写成 media/名称.png。", "Put the image into media/ and write media/name.png."),
        )
        return
    folder = (root / page.path).parent / "media"
    file = folder / match.group(1)
    if file.suffix not in SUFFIXES:
        yield (
            Words(f"图「{image.href}」不是可用的格式。", f"The image “{image.href}” has no format that can be used."),
            Words(f"存成 {'、'.join(SUFFIXES)} 之一（小写）。", f"Save it as one of {', '.join(SUFFIXES)} (lower case)."),
        )
        return
    if not file.is_file() or not file.resolve().is_relative_to(root.resolve()):
        there = [path.name for path in folder.glob("*") if path.suffix in SUFFIXES]
        yield (
            Words(f"没有「{image.href}」这幅图。", f"There is no image “{image.href}”."),
            suggestion(file.name, there) if there else Words("把图放进 media/，或删去这一处。", "Put the image into media/, or remove it here."),
        )
        return
    size = file.stat().st_size
    if size > MOST_KILOBYTES * 1000:
        kilobytes = -(-size // 1000)
        yield (
            Words(
                f"图「{image.href}」有 {kilobytes} kB，超过 {MOST_KILOBYTES} kB。",
                f"The image “{image.href}” has {kilobytes} kB, more than {MOST_KILOBYTES}.",
            ),
            Words("缩小到屏幕宽度，或另存为 .webp。", "Scale it down to the width of a screen, or save it as .webp."),
        )
    elif file.suffix == ".svg" and _ACTIVE.search(file.read_bytes()):
        yield (
            Words(f"图「{image.href}」里有脚本或外部地址。", f"The image “{image.href}” holds scripts or outside addresses."),
            Words("用绘图软件另存为“普通 SVG”，或改用 .png。", "Save it as plain SVG, or use .png."),
        )
