"""Tables beside the pages: facets, glossary, timeline, planned records, words of the interface, the home page."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from scripts.content.model.text import Bilingual, Id, Line, Paragraph, PartialDate, Record, Truth


class Facet(Record):
    """A value by which readers look for cases; our own classification."""

    id: Id
    zh: Line
    en: Line
    about: Bilingual | None = None

    def of(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


class Facets(Record):
    """``docs/facets.yml``"""

    places: tuple[Facet, ...]
    phases: tuple[Facet, ...]
    levels: tuple[Facet, ...]
    problem_types: tuple[Facet, ...] = Field(max_length=8)


class Term(Record):
    """An entry of ``docs/glossary.yml``: the one place where a term is settled."""

    id: Id
    zh: Line
    en: Line
    pinyin: Line
    definition: Bilingual = Field(alias="def")
    basis: Literal["text", "general"] = Field(description="text: as the sources use it; general: a plain gloss of ours.")
    code: Line | None = Field(None, description="Its name in the code.")
    sources: tuple[Id, ...] = Field((), description="Sources where the term stands word for word.")
    see_also: tuple[Id, ...] = ()


class Event(Record):
    """An entry of ``docs/timeline.yml``."""

    id: Id
    date: PartialDate = Field(description="For the order only; label is what readers see.")
    label: Bilingual
    precision: Literal["day", "year", "issue", "period", "relative", "approx"]
    text: Bilingual
    claims: tuple[Id, ...] = Field(min_length=1)
    caution: Bilingual | None = None
    places: tuple[Id, ...] = ()


class Planned(Record):
    """An entry of ``docs/planned.yml``: a record of the sources whose page is not written yet."""

    id: Id
    kind: Literal["case", "mechanism", "principle"]
    zh: Line
    en: Line

    def of(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


def _both(value: Any) -> Any:
    return {"zh": value, "en": value} if isinstance(value, str) else value


class Hero(Record):
    eyebrow: Bilingual
    title: Bilingual
    lead: Bilingual


class Door(Record):
    """A way into the site; ``to`` is a page address such as /brief/."""

    title: Bilingual
    text: Bilingual
    to: str = Field(pattern=r"^/([a-z0-9-]+/)*$")
    main: Truth = False


class HomeFigure(Record):
    value: Annotated[Bilingual, BeforeValidator(_both)] = Field(description="The number as printed; one text serves both languages.")
    unit: Bilingual | None = None
    what: Bilingual
    claim: Id


class LoopPart(Record):
    phase: Id
    title: Bilingual
    mechanisms: tuple[Id, ...]


class Home(Record):
    """``docs/home.yml``"""

    hero: Hero
    doors: tuple[Door, ...]
    figures: tuple[HomeFigure, ...]
    figures_note: Bilingual
    loop: tuple[LoopPart, ...]
    loop_note: Bilingual
    cases: tuple[Id, ...]
    claims: tuple[Id, ...] = Field((), description="Claims that the texts of this page rest on.")


class Words(Record):
    """An entry of ``docs/interface.yml``."""

    zh: Paragraph
    en: Paragraph
