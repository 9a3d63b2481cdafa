"""Citations become numbered marks, and each block's sources stand as notes right behind it."""

from dataclasses import dataclass, field

from markupsafe import escape

from scripts.content.body import CITATION
from scripts.content.library import Library
from scripts.staging import says
from scripts.staging.address import link
from scripts.staging.html import piece


@dataclass
class Citations:
    """Numbers the claims of one page in the order of their first mention."""

    library: Library
    lang: str
    here: str
    link_lang: str
    numbers: dict[str, int] = field(default_factory=dict)
    uses: dict[str, int] = field(default_factory=dict)

    def marked(self, text: str) -> str:
        """The text with every ``[^claim]`` as a small numbered link to its note."""
        return CITATION.sub(lambda match: self._mark(match.group(1)), text)

    def _mark(self, name: str) -> str:
        number = self.numbers.setdefault(name, len(self.numbers) + 1)
        use = self.uses[name] = self.uses.get(name, 0) + 1
        label, name = escape(self.library.word("source", self.lang)), escape(name)
        return f'<sup class="src"><a href="#s-{name}" id="r-{name}-{use}" aria-label="{label} {number}">{says.circled(number)}</a></sup>'

    def notes(self, names: list[str], known: set[str]) -> str:
        """Notes for those of ``names`` that have none yet; ``known`` is kept up to date."""
        fresh = [name for name in dict.fromkeys(names) if name not in known]
        known.update(fresh)
        if not fresh:
            return ""
        notes = []
        before = ("", "")
        for name in fresh:
            claim, source = self.library.claims[name], self.library.source_of[name]
            named, place = says.attribution(claim, source, self.lang), says.locator(claim, self.lang)
            notes.append({
                "id": name, "number": self.numbers[name], "circled": says.circled(self.numbers[name]),
                "named": self.library.word("same-source", self.lang) if named == before[0] else named,
                "locator": "" if (named, place) == before else place, "statement": claim.statement.of(self.lang),
                "href": link(self.here, f"sources/{source.id}/#{name}", self.link_lang),
            })  # fmt: skip
            before = (named, place)
        return str(piece("notes", notes=notes, w=lambda key: self.library.word(key, self.lang), lang=self.lang))
