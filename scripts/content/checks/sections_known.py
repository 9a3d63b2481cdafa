"""sections-known: a page has the sections of its kind, each once, the required ones all there and in their order, and boxes only of the known kinds with their own titles.

小节照这一类页面的表来：名字对、不重复、必有的都有、先后不乱；框只用规定的几种和规定的题目。
"""

from collections.abc import Iterator
from typing import Any

from scripts.content.body import Block
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.nearest import nearest, suggestion
from scripts.content.problems import Problem, Words
from scripts.content.sections import BOXES, Section, sections_of

MARKS = {"silent": "???", "ours": "!!!", "further": "!!!"}


def sections_known(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        table = sections_of(page.record.kind, getattr(page.record, "shape", ""))
        if table:
            yield from _sections(page, table)
        for block in page.blocks:
            if block.kind == "box":
                yield from _box(page, block)


def _sections(page: Page[Any], table: tuple[Section, ...]) -> Iterator[Problem]:
    titles = [section.of(page.lang) for section in table]
    first: dict[str, int] = {}
    meant: set[str] = set()
    latest = 0
    for block in page.blocks:
        if block.kind != "heading" or block.level != 2:
            continue
        if block.text not in titles:
            near = _counterpart(table, block.text, page.lang) or nearest(block.text, titles)
            meant.add(near or "")
            mend = (
                Words(f"改为「{near}」。", f"Change it to “{near}”.")
                if near
                else Words(f"可用的节：{'、'.join(titles)}。", f"Known sections: {', '.join(titles)}.")
            )
            yield _at(page, block, Words(f"不认识的节名「{block.text}」。", f"Unknown section “{block.text}”."), mend)
        elif block.text in first:
            yield _at(
                page,
                block,
                Words(
                    f"「{block.text}」一节写了两次（第 {first[block.text]} 行已有）。",
                    f"The section “{block.text}” stands twice (first on line {first[block.text]}).",
                ),
                Words("合为一节。", "Make them one."),
            )
        else:
            first[block.text] = block.line
            place = titles.index(block.text)
            if place < latest:
                yield _at(
                    page,
                    block,
                    Words(f"「{block.text}」一节的先后不对。", f"The section “{block.text}” stands in the wrong order."),
                    Words(f"移到「{titles[latest]}」之前。", f"Move it before “{titles[latest]}”."),
                )
            latest = max(latest, place)
    for section in table:
        title = section.of(page.lang)
        if section.required and title not in first and title not in meant:
            yield Problem(
                page.path,
                page.body_line,
                1,
                "sections-known",
                Words(f"缺少「{title}」一节。", f"The section “{title}” is missing."),
                _where(titles, title),
            )


def _counterpart(table: tuple[Section, ...], title: str, lang: str) -> str | None:
    """The title in the page's language where it was written in the other one."""
    return next((section.of(lang) for section in table if title in (section.zh, section.en)), None)


def _where(titles: list[str], title: str) -> Words:
    at = titles.index(title)
    if at == 0:
        return Words(f"在正文最前面写「## {title}」。", f"Begin the body with “## {title}”.")
    return Words(f"在「{titles[at - 1]}」之后写「## {title}」。", f"Write “## {title}” after “{titles[at - 1]}”.")


def _box(page: Page[Any], block: Block) -> Iterator[Problem]:
    known = BOXES.get(block.box)
    mark = block.text.lstrip()[:3]
    if known is None:
        yield _at(page, block, Words(f"没有「{block.box}」这种框。", f"There is no box of the kind “{block.box}”."), suggestion(block.box, BOXES))
        return
    right = f'{MARKS[block.box]} {block.box} "{known.of(page.lang)}"'
    if block.title != known.of(page.lang) or mark != MARKS[block.box]:
        line = block.text.split("\n")[0].strip()
        yield _at(
            page,
            block,
            Words(f"框的第一行是「{line}」。", f"The box begins with “{line}”."),
            Words(f"写成「{right}」（用半角引号）。", f"Write “{right}” (straight quotation marks)."),
        )


def _at(page: Page[Any], block: Block, fact: Words, mend: Words) -> Problem:
    return Problem(page.path, block.line, 1, "sections-known", fact, mend)
