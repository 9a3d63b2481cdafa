"""Front matter of the pages people write: cases, mechanisms, principles and plain pages.

A field marked ``translatable`` may stand in the English file as well; every other fact stands in the Chinese file alone.
"""

from typing import Literal

from pydantic import Field

from scripts.content.model.text import Count, Id, Line, PartialDate, Record, WholeDate

TRANSLATABLE = {"translatable": True}
Status = Literal["draft", "checked", "published", "withdrawn"]


class Period(Record):
    """When the thing told of happened, as far as the source says."""

    start: PartialDate = Field(description="First day, month or year.")
    end: PartialDate | None = Field(None, description="Last day, month or year.")
    end_note: Line | None = Field(None, description="How the end is known, if not from the text itself.", json_schema_extra=TRANSLATABLE)


class Page(Record):
    """What every page says of itself."""

    id: Id = Field(description="Name of the folder or file; never changes once published.")
    status: Status = Field(description="draft, checked, published or withdrawn.")
    title: str = Field(min_length=2, max_length=90, description="Neutral title, in Chinese at most 24 characters.", json_schema_extra=TRANSLATABLE)
    summary: str = Field(min_length=8, max_length=400, description="One or two sentences without judgement, in Chinese at most 100 characters.", json_schema_extra=TRANSLATABLE)
    authors: tuple[Line, ...] = Field(min_length=1, description="Who wrote the page.")
    updated: WholeDate = Field(description="Day of the last change in content, YYYY-MM-DD.")


class Case(Page):
    """Front matter of ``cases/<slug>/index.zh.md``."""

    kind: Literal["case"] = Field(description="Always case.")
    shape: Literal["event", "practice"] = Field(description="event: something that happened; practice: how a place works.")
    keywords: tuple[Line, ...] = Field(min_length=3, max_length=5, description="Three to five words a reader would search for.", json_schema_extra=TRANSLATABLE)
    place: Id = Field(description="One of the places in docs/facets.yml.")
    levels: tuple[Id, ...] = Field(min_length=1, description="Levels of the leaders concerned, from docs/facets.yml.")
    period: Period | None = Field(None, description="Left out where the source gives no date.")
    problem_types: tuple[Id, ...] = Field(min_length=1, max_length=3, description="One to three, from docs/facets.yml.")
    phases: tuple[Id, ...] = Field(min_length=1, description="From docs/facets.yml.")
    mechanisms: tuple[Id, ...] = Field(min_length=1, description="Practices that the case shows.")
    principles: tuple[Id, ...] = Field(min_length=1, description="Ideas and lessons that it illustrates.")


class Mechanism(Page):
    """Front matter of ``docs/mechanisms/<slug>.zh.md``. Its cases are read from the cases themselves."""

    kind: Literal["mechanism"] = Field(description="Always mechanism.")
    keywords: tuple[Line, ...] = Field(min_length=1, max_length=5, description="Words a reader would search for.", json_schema_extra=TRANSLATABLE)
    place: Id = Field(description="One of the places in docs/facets.yml.")
    levels: tuple[Id, ...] = Field(min_length=1, description="From docs/facets.yml.")
    who: Line | None = Field(None, description="Who runs it; left out where the source names nobody.", json_schema_extra=TRANSLATABLE)
    phases: tuple[Id, ...] = Field(min_length=1, description="From docs/facets.yml; [all] means every phase.")
    related: tuple[Id, ...] = Field((), description="Other practices that belong beside it.")


class Principle(Page):
    """Front matter of ``docs/principles/<slug>.zh.md``."""

    kind: Literal["principle"] = Field(description="Always principle.")
    keywords: tuple[Line, ...] = Field(min_length=1, max_length=5, description="Words a reader would search for.", json_schema_extra=TRANSLATABLE)
    group: Literal["lessons", "connotations", "directions", "applications", "gains"] = Field(description="Which set it belongs to.")
    number: Count = Field(description="Place in its set, from 1.")
    article: Id = Field(description="Article in sources/ that states it.")
    cases: tuple[Id, ...] = Field((), description="Cases that show it; the pairing is ours.")


class PlainPage(Page):
    """Front matter of a hand-written page, ``docs/<slug>.zh.md``."""

    kind: Literal["page"] = Field(description="Always page.")
