"""numbers: every Arabic number in a paragraph that cites or must cite stands, with its unit, in a claim which that paragraph cites.

A claim states the numbers of its statement in either language, of its figures and of its date.

引了或要引依据的段落里，每个阿拉伯数字连同单位，都写在这一段引用的某条依据里（依据的中英文陈述、数字或日期）。
"""

from collections.abc import Iterator
from typing import Any

from scripts.content.body import Block
from scripts.content.checks.paragraph_citations import cites
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.model.source import Claim
from scripts.content.privacy import scan
from scripts.content.problems import Problem, Words
from scripts.content.quantities import Quantity, figure, quantities, same_day, same_unit, same_value
from scripts.content.sections import uncited
from scripts.content.texts import own_text


def numbers(library: Library) -> Iterator[Problem]:
    stated = Stated(library)
    for page in library.every_page():
        for block in blocks_held(page):
            yield from _block(library, page, block, stated)


def blocks_held(page: Page[Any]) -> Iterator[Block]:
    """Blocks whose numbers must stand in their claims: all of a citing page's citing sections; in a teaching note those that cite."""
    note = page.record.kind == "note"
    if not (note or cites(page)):
        return
    free = uncited(page.lang)
    for block in page.blocks:
        if block.kind in ("paragraph", "list", "table", "quote") and block.section not in free and (block.citations or not note):
            yield block


def _block(library: Library, page: Page, block: Block, stated: "Stated") -> Iterator[Problem]:  # type: ignore[type-arg]
    cited = list(dict.fromkeys(block.citations))
    if not all(name in stated.claims for name in cited):
        return  # claims-known speaks of the unknown one; its numbers cannot be known here
    text = own_text(library, page, block)
    private: list[tuple[int, int]] | None = None
    for number in quantities(text.words, page.lang):
        if any(stated.holds(name, number, page.lang) for name in cited):
            continue
        private = [(hit.start, hit.end) for hit in scan(text.words)] if private is None else private
        if any(start <= number.at < end for start, end in private):
            continue  # privacy speaks of it, and does not print it
        line, col = text.place(number.at)
        fact, mend = _said(page, number, cited, stated)
        yield Problem(page.path, line, col, "numbers", fact, mend)


def _said(page: Page, number: Quantity, cited: list[str], stated: "Stated") -> tuple[Words, Words]:  # type: ignore[type-arg]
    shown, lang = number.text, page.lang
    for name in cited:
        alike = stated.alike(name, number)
        if not alike:
            continue
        near = next((known for known in alike if same_unit(number, known)), alike[0])
        written = stated.written(name, near, lang)
        other = stated.holder(page, number, cited)
        else_zh, else_en = (f"；若说的是另一件事，引用 [^{other}]", f", or cite [^{other}] if another thing is meant") if other else ("", "")
        if same_unit(number, near):
            fact = Words(
                f"「{shown}」与依据 {name} 的「{written}」不合：约数要写成约数，整数不加“余”。",
                f"“{shown}” differs from “{written}” in the claim {name}: one of them says “more than”.",
            )
        else:
            fact = Words(
                f"「{shown}」的单位与依据 {name} 的「{written}」不合。", f"The unit of “{shown}” differs from “{written}” in the claim {name}."
            )
        return fact, Words(f"照依据写成「{written}」{else_zh}。", f"Write it as the claim does, “{written}”{else_en}.")
    if cited:
        listed = cited[:3]
        more = len(cited) > 3
        fact = Words(
            f"数字「{shown}」不在本段引用的依据里（{'、'.join(listed)}{' 等' if more else ''}）。",
            f"The number “{shown}” does not stand in the claims cited here ({', '.join(listed)}{' and more' if more else ''}).",
        )
    else:
        fact = Words(f"有数字「{shown}」的这一段没有引用依据。", f"The paragraph with the number “{shown}” cites no claim.")
    holder = stated.holder(page, number, cited)
    if holder:
        return fact, Words(
            f"在句末补上写有它的依据 [^{holder}]，或删去这个数字。", f"Cite the claim that holds it, [^{holder}], or leave the number out."
        )
    return fact, Words(
        "所有依据里都没有它：核对原文，写成依据里的数，或删去这个数字。",
        "No claim holds it: check the source, write the number of a claim, or leave it out.",
    )


class Stated:
    """What each claim states, read once when asked for."""

    def __init__(self, library: Library) -> None:
        self.claims = library.claims
        self._known: dict[str, tuple[list[Quantity], list[Quantity]]] = {}

    def of(self, name: str) -> tuple[list[Quantity], list[Quantity]]:
        """Chinese (figures and date first: their units are exact) and English."""
        if name not in self._known:
            self._known[name] = _read(self.claims[name])
        return self._known[name]

    def alike(self, name: str, number: Quantity) -> list[Quantity]:
        """What the claim states with that value; in English only where the Chinese says it in words (二十周年)."""
        chinese, english = self.of(name)
        return [one for one in chinese if same_value(number, one)] or [one for one in english if same_value(number, one)]

    def written(self, name: str, near: Quantity, lang: str) -> str:
        """How the claim writes it in the language of the page."""
        chinese, english = self.of(name)
        return next((one.text for one in (english if lang == "en" else chinese) if same_value(near, one)), near.text)

    def holds(self, name: str, number: Quantity, lang: str) -> bool:
        if any(same_day(number, one) for part in self.of(name) for one in part):
            return True
        alike = [one for one in self.alike(name, number) if same_unit(number, one)]
        # English has many ways to say 余; only leaving it out is a fault there.
        return any(number.more == one.more or (lang == "en" and number.more) for one in alike)

    def holder(self, page: Page, number: Quantity, cited: list[str]) -> str | None:  # type: ignore[type-arg]
        """A claim that holds the number: one the page cites elsewhere if there is one, else the first."""
        elsewhere = [name for block in page.blocks for name in block.citations]
        for name in dict.fromkeys([*elsewhere, *self.claims]):
            if name in self.claims and name not in cited and self.holds(name, number, page.lang):
                return name
        return None


def _read(claim: Claim) -> tuple[list[Quantity], list[Quantity]]:
    chinese = [number for part in claim.figures for number in figure(part.value, part.unit.zh)]
    if claim.date:
        chinese += quantities(claim.date + ("年" if len(claim.date) == 4 else ""), "zh")
    return chinese + quantities(claim.statement.zh, "zh"), quantities(claim.statement.en, "en")
