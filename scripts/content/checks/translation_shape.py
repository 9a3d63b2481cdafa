"""translation-shape: both languages of a page have the same headings by number and level, and in each section the same citations, boxes and number of links.

两种语言的标题个数和级别相同，各节的依据、框和链接数相同。
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.links import count_links
from scripts.content.problems import Problem, Words


@dataclass
class Part:
    """What stands under one heading; ``line`` is that heading's."""

    title: str
    level: int
    line: int
    citations: set[str] = field(default_factory=set)
    boxes: list[str] = field(default_factory=list)
    links: int = 0


def translation_shape(library: Library) -> Iterator[Problem]:
    for entry in library.entries():
        if entry.en is not None:
            for line, fact, mend in _differences(_parts(entry.zh), _parts(entry.en)):
                yield Problem(entry.en.path, line, 1, "translation-shape", fact, mend, "warning")


def _parts(page: Page[Any]) -> list[Part]:
    """The words before the first heading, then one part a heading."""
    parts = [Part("", 0, page.body_line)]
    for block in page.blocks:
        if block.kind == "heading":
            parts.append(Part(block.text, block.level, block.line))
        parts[-1].citations.update(block.citations)
        parts[-1].boxes += [block.box] if block.kind == "box" else []
        parts[-1].links += count_links(block)
    return parts


def _differences(chinese: list[Part], english: list[Part]) -> Iterator[tuple[int, Words, Words]]:
    if [part.level for part in chinese] != [part.level for part in english]:
        zh, en = (" ".join("#" * part.level for part in parts if part.level) or "0" for parts in (chinese, english))
        at = next((two.line for one, two in zip(chinese, english, strict=False) if one.level != two.level), english[-1].line)
        yield (
            at,
            Words(f"各级标题与中文不同：中文 {zh}，英文 {en}。", f"The headings differ from the Chinese: there {zh}, here {en}."),
            Words("让两边的标题一一对应。", "Give both the same headings."),
        )
        return
    for one, two in zip(chinese, english, strict=True):
        title = Words(one.title or "开头", two.title or "The opening")
        if one.citations != two.citations:
            less, more = sorted(one.citations - two.citations), sorted(two.citations - one.citations)
            fact = Words(
                f"「{title.zh}」一节的依据与中文不同{_list('，英文少了 ', less, '、')}{_list('，英文多了 ', more, '、')}。",
                f"“{title.en}” does not cite what the Chinese cites{_list('; missing: ', less, ', ')}{_list('; more: ', more, ', ')}.",
            )
            yield two.line, fact, Words("让两边这一节注同样的依据。", "Cite the same claims in both.")
        if one.boxes != two.boxes:
            fact = Words(
                f"「{title.zh}」一节的框与中文不同：中文 {_named(one.boxes).zh}，英文 {_named(two.boxes).zh}。",
                f"The boxes in “{title.en}” differ: {_named(one.boxes).en} in Chinese, {_named(two.boxes).en} here.",
            )
            yield two.line, fact, Words("让两边的框一一对应。", "Give both the same boxes.")
        if one.links != two.links:
            fact = Words(
                f"「{title.zh}」一节的链接与中文不同：中文 {one.links} 个，英文 {two.links} 个。",
                f"“{title.en}” has {two.links} links, the Chinese {one.links}.",
            )
            yield two.line, fact, Words("让两边链接到同样的页。", "Link to the same pages in both.")


def _named(boxes: list[str]) -> Words:
    return Words("、".join(boxes) or "无", ", ".join(boxes) or "none")


def _list(before: str, names: list[str], between: str) -> str:
    return before + between.join(names) if names else ""
