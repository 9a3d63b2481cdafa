"""A publication, its articles, and the checkable statements (claims) taken from it."""

from typing import Annotated, Literal

from pydantic import Field

from scripts.content.model.text import Bilingual, Count, Id, Line, PartialDate, Record, Truth


class Locator(Record):
    """Where a claim stands: section, paragraph number in it, and how that paragraph opens."""

    section: Bilingual = Field(description="Section of the article.")
    paragraph: Count = Field(description="Paragraph in that section, counted from 1.")
    opening: Annotated[str, Field(min_length=1, max_length=12)] = Field(description="First characters of the paragraph, at most 12.")


class Figure(Record):
    """A number that the claim states."""

    value: Line = Field(description="As the source writes it, e.g. 436 or 20余.")
    unit: Bilingual
    what: Bilingual = Field(description="What is counted.")


class Claim(Record):
    """One statement of a source, in our words."""

    id: Id = Field(description="Permanent; part of the claim's address.")
    article: Id = Field(description="Article of this source.")
    kind: Literal["event", "figure", "mechanism", "policy", "slogan", "lesson", "opinion", "result"]
    at: Locator
    statement: Bilingual
    date: PartialDate | None = Field(None, description="Only where the text gives it.")
    date_note: Bilingual | None = Field(None, description="How the date is known.")
    figures: tuple[Figure, ...] = ()


class Article(Record):
    """One signed or unsigned text of a publication."""

    id: Id
    title: Bilingual
    author: Bilingual | None = None
    post: Bilingual | None = Field(None, description="Post as in the byline.")
    places: tuple[Id, ...] = Field((), description="Places the article speaks about.")
    topic: Bilingual
    complete: Truth = Field(description="false where the surviving text is cut.")
    missing: tuple[Bilingual, ...] = Field((), description="What is cut.")


class Source(Record):
    """``sources/<source-id>.yml``"""

    id: Id
    title: Bilingual
    publication: Bilingual
    short: Bilingual = Field(description="As named in notes.")
    type: Bilingual
    date: PartialDate | None = None
    date_note: Bilingual | None = None
    issue: Bilingual | None = None
    standing: Bilingual = Field(description="What kind of account this is.")
    unknown: tuple[Bilingual, ...] = Field((), description="What is not known of the publication.")
    articles: tuple[Article, ...] = Field(min_length=1)
    claims: tuple[Claim, ...] = Field(min_length=1)
