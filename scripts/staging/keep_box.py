"""The folded box with a case's picture, to keep or to send on by a long press: in WeChat there is no other way to take something along."""

from typing import Any

from scripts.staging.address import link
from scripts.staging.html import piece
from scripts.staging.site import Site


def keep_box(site: Site, record: Any, words: str, here: str, lang: str) -> str:
    """The picture is loaded when the box is opened; nothing where none could be drawn. ``words``: the language of the page's text."""
    picture = site.pictures.get(f"case-{record.id}.{words}")
    if picture is None:
        return ""
    return str(piece(
        "keep", title=site.word("case-picture", words), hint=site.word("case-picture-hint", words), alt=site.word("case-picture-alt", words, title=record.title),
        src=link(here, picture.address, lang, "zh"), width=picture.width, height=picture.height,
    ))  # fmt: skip
