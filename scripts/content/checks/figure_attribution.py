"""figure-attribution: a figure whose basis the source leaves undefined (docs/figures.yml) stands in a paragraph that says who states it.

材料没有交代口径的数（docs/figures.yml 里 basis_defined: false），所在的段落写明是谁说的。
"""

import re
from collections.abc import Iterator
from typing import Any

from scripts.content.body import Block
from scripts.content.checks.numbers import Stated, blocks_held
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.model.evidence import StatedFigure
from scripts.content.problems import Problem, Words
from scripts.content.quantities import figure, quantities, same_unit, same_value
from scripts.content.texts import own_text

_SAID = {
    "zh": re.compile(r"(?<![依数证])据|报告|文章|文中|材料|原文|编者按|作者|自述|写道|撰文|介绍|说法|《[^》]+》"),
    "en": re.compile(r"\b(?:reports?|according|articles?|writ(?:es|ing|ten)|wrote|says?|sa(?:id|ying)|accounts?|sources?|texts?|tells?|editors?|Daily|Dangjian|author(?:s|’s)?)\b"),
}  # fmt: skip


def figure_attribution(library: Library) -> Iterator[Problem]:
    undefined: dict[str, list[StatedFigure]] = {}
    for item in library.figures:
        if not item.record.basis_defined and item.record.claim in library.claims:
            undefined.setdefault(item.record.claim, []).append(item.record)
    stated = Stated(library)
    names = [author for article in library.articles.values() if article.author for author in (article.author.zh, article.author.en)]
    for page in library.every_page():
        for block in blocks_held(page):
            if undefined.keys() & set(block.citations):
                yield from _block(library, page, block, undefined, stated, names)


def _block(
    library: Library, page: Page[Any], block: Block, undefined: dict[str, list[StatedFigure]], stated: Stated, names: list[str]
) -> Iterator[Problem]:
    text = own_text(library, page, block)
    if _SAID[page.lang].search(text.words) or any(name in text.words for name in names):
        return
    for number in quantities(text.words, page.lang):
        for name in dict.fromkeys(block.citations):
            for entry in undefined.get(name, ()):
                known = figure(entry.value.zh, entry.unit.zh)
                if stated.holds(name, number, page.lang) and any(same_value(number, one) and same_unit(number, one) for one in known):
                    line, col = text.place(number.at)
                    fact = Words(
                        f"「{number.text}」的口径材料没有交代，这一段没写是谁说的。",
                        f"What “{number.text}” counts is not defined, and the paragraph does not say who states it.",
                    )
                    yield Problem(page.path, line, col, "figure-attribution", fact, Words("在这句前面写上“报告说”或“据某某的文章”。", "Say so: “the report says”, “according to the article by …”."))  # fmt: skip
                    return
