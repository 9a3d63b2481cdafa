"""How far the site carries the sources: claims used or excused, paragraphs that cite, numbers that match."""

from dataclasses import dataclass, field

from scripts.content.checks.numbers import Stated, blocks_held
from scripts.content.checks.paragraph_citations import cites
from scripts.content.library import WITHDRAWN, Library
from scripts.content.quantities import quantities
from scripts.content.texts import own_text
from scripts.content.uses import Use, uses


@dataclass
class Coverage:
    """``used``: claim id → places; ``excused``: claim ids with a written reason; ``open``: the rest. Blocks are paragraphs, lists and tables that must cite, in both languages."""

    used: dict[str, list[Use]]
    excused: list[str]
    open: list[str]
    blocks: int = 0
    cited: int = 0
    numbers: int = 0
    matched: int = 0
    articles: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return len(self.used) + len(self.excused) + len(self.open)


def coverage(library: Library) -> Coverage:
    places = uses(library)
    used = {name: places[name] for name in library.claims if name in places}
    reasons = {item.record.claim for item in library.unused}
    rest = [name for name in library.claims if name not in used]
    found = Coverage(used, [name for name in rest if name in reasons], [name for name in rest if name not in reasons])
    for article in library.articles:
        names = [claim.id for claim in library.claims.values() if claim.article == article]
        found.articles[article] = (len(names), sum(name in used for name in names))
    stated = Stated(library)
    for page in library.every_page():
        if page.record.status == WITHDRAWN:
            continue
        for block in blocks_held(page):
            if cites(page):
                found.blocks += 1
                found.cited += bool(block.citations)
            known = [name for name in block.citations if name in library.claims]
            for number in quantities(own_text(library, page, block).words, page.lang):
                found.numbers += 1
                found.matched += any(stated.holds(name, number, page.lang) for name in known)
    return found
