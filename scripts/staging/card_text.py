"""A case's body cut down to what one sheet holds: its own sentences, numbered by the places in the sources where they stand."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup, escape

from scripts.content.body import CITATION, IMAGE, LINK, Block
from scripts.content.checks.naming_persons import FULL, FULL_EN
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.sections import SILENT, sections_of
from scripts.staging import says

STEPS = {"event": ("course", "result"), "practice": ("how",)}
_ITEM = re.compile(r"(?m)^ *(?:[-*+]|\d+[.)])\s+")
_MARKS = r"(?:\[\^[^\[\]\s]*\])*"
_END = {
    "zh": re.compile(rf"[。！？][”’）]*{_MARKS}"),
    # An abbreviation such as “no. 6” goes on in small letters or figures.
    "en": re.compile(rf"[.!?][”’\")]*{_MARKS}(?=\s+[“‘\"(]?[A-Z]|\s*$)"),
}
_FULL = {"zh": FULL, "en": FULL_EN}
_MENTION = {lang: re.compile(rf"{re.escape(_FULL[lang])}|{short}") for lang, short in (("zh", "习近平同志"), ("en", r"\bXi\b(?!['’]an)"))}
_LEAD = re.compile(r"^\*\*(.+?)\*\*\s*")


@dataclass
class Places:
    """Numbers the places in the sources in the order of their first mention: claims of one paragraph share a number."""

    library: Library
    lang: str
    numbers: dict[tuple[str, str, str, int], int] = field(default_factory=dict)
    first: dict[int, str] = field(default_factory=dict)

    def number(self, name: str) -> int:
        claim = self.library.claims[name]
        key = (self.library.source_of[name].id, claim.article, claim.at.section.zh, claim.at.paragraph)
        number = self.numbers.setdefault(key, len(self.numbers) + 1)
        self.first.setdefault(number, name)
        return number

    def rows(self, href: Callable[[str], str]) -> list[dict[str, Any]]:
        """Publications (with the author where there is one), each with its numbered places."""
        found: dict[str, list[dict[str, Any]]] = {}
        for number, name in self.first.items():
            claim, source = self.library.claims[name], self.library.source_of[name]
            place = {"number": number, "circled": says.circled(number), "locator": says.locator(claim, self.lang), "href": href(name)}
            found.setdefault(says.attribution(claim, source, self.lang), []).append(place)
        return [{"named": named, "places": places} for named, places in found.items()]


def sentences(text: str, lang: str) -> list[str]:
    """The sentences of a paragraph, each with the citations behind it."""
    found, at = [], 0
    for match in _END[lang].finditer(text):
        found.append(text[at : match.end()].strip())
        at = match.end()
    return [one for one in [*found, text[at:].strip()] if one]


def shown(text: str, places: Places) -> Markup:
    """Inline text as HTML: links reduced to their words, bold kept, citations as numbers of places."""
    text = LINK.sub(r"\1", IMAGE.sub("", text)).replace("`", "")
    pieces, at = [], 0
    for match in re.finditer(r"(?:\[\^[^\[\]\s]*\])+", text):
        pieces.append(_words(text[at : match.start()]))
        numbers = dict.fromkeys(places.number(name) for name in CITATION.findall(match.group()) if name in places.library.claims)
        pieces += [_mark(number, places) for number in numbers]
        at = match.end()
    return Markup("").join([*pieces, _words(text[at:])])


def _words(text: str) -> Markup:
    return Markup(re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", str(escape(text)).replace("\n", " ")))


def _mark(number: int, places: Places) -> Markup:
    label = f"{places.library.word('source', places.lang)} {number}"
    return Markup('<sup class="src"><a href="#place-{}" aria-label="{}">{}</a></sup>').format(number, label, says.circled(number))


def _items(block: Block, places: Places) -> list[Markup]:
    return [shown(item.strip(), places) for item in _ITEM.split(block.text) if item.strip()]


def _steps(blocks: list[Block], places: Places) -> Iterator[dict[str, Any]]:
    """Of each paragraph its bold opening and the first sentence that cites a source; short lists whole. Tables and pictures stay on the page."""
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        if block.kind == "list":
            yield {"lead": "", "text": "", "items": _items(block, places), "numbers": bool(re.match(r"\d", block.text.lstrip()))}
        elif block.kind == "paragraph":
            lead = _LEAD.match(block.text)
            rest = block.text[lead.end() :] if lead else block.text
            cited = next((one for one in sentences(rest, places.lang) if CITATION.search(one)), "")
            announces = CITATION.sub("", block.text).rstrip().endswith(("：", ":")) and after is not None and after.kind == "table"
            if cited and not announces:
                yield {"lead": lead.group(1) if lead else "", "text": shown(cited, places), "items": [], "numbers": False}


def introduction(page: Page[Any], text: str) -> list[str]:
    """The page's own sentence that names Xi Jinping in full, where the text names him and that sentence was left out."""
    first = _MENTION[page.lang].search(text)
    if first is None or first.group() == _FULL[page.lang]:
        return []
    told = (one for block in page.blocks if block.kind == "paragraph" for one in sentences(block.text, page.lang))
    return [one for one in told if _FULL[page.lang] in one][:1]


def card_text(library: Library, page: Page[Any]) -> dict[str, Any]:
    """brief, steps, ask, decide, think and silent as a template shows them, the titles of the page's own sections, and the ``places`` they cite."""
    record, lang = page.record, page.lang
    places = Places(library, lang)
    titles = {section.id: section.of(lang) for section in sections_of(record.kind, record.shape)}
    parts: dict[str, list[Block]] = {name: [] for name in titles}
    names = {title: name for name, title in titles.items()}
    silent: list[Markup] = []
    for block in page.blocks:
        if block.kind == "box" and block.box == SILENT.id:
            silent += [shown(item.strip(), places) for item in _ITEM.split(block.text.partition("\n")[2]) if item.strip()]
        elif block.section in names and block.kind in ("paragraph", "list", "table"):
            parts[names[block.section]].append(block)
    found: dict[str, Any] = {"titles": {**titles, SILENT.id: SILENT.of(lang)}, "silent": silent}
    brief = [block.text for block in parts["brief"] if block.kind == "paragraph"]
    rest = [row["text"] for name in STEPS[record.shape] for row in _steps(parts[name], Places(library, lang))]
    brief += introduction(page, " ".join([*brief, *(str(text) for text in rest)]))
    found["brief"] = [shown(text, places) for text in brief]
    steps = [{"title": titles[name], "id": name, "rows": list(_steps(parts[name], places))} for name in STEPS[record.shape]]
    found["steps"] = [step for step in steps if step["rows"]]
    for name in ("ask", "decide", "think"):
        found[name] = [
            {"text": "" if block.kind == "list" else shown(block.text, places), "items": _items(block, places) if block.kind == "list" else []}
            for block in parts.get(name, [])
            if block.kind != "table"
        ]
    return {**found, "places": places}
