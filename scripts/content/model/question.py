"""A question as authored. Both languages stand in each entry."""

from typing import Literal

from pydantic import Field

from scripts.content.model.text import Bilingual, Id, Paragraph, Record

Kind = Literal["single", "multiple", "true-false", "order", "match", "judgement", "reflection"]


class Option(Record):
    """An answer to choose, and what choosing it teaches."""

    id: Id
    zh: Paragraph
    en: Paragraph
    why: Bilingual = Field(description="Feedback for this option.")

    def of(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


class Pair(Record):
    """Two sides that belong together in a match question."""

    left: Bilingual
    right: Bilingual
    why: Bilingual


class Question(Record):
    """An entry of ``questions.yml``."""

    id: Id = Field(description="Permanent: a learner's answers are kept under it.")
    kind: Kind
    status: Literal["draft", "live", "retired"]
    cognition: Literal["recall", "understand", "apply", "analyse"]
    stem: Bilingual
    options: tuple[Option, ...] = Field((), description="All kinds but match and reflection.")
    key: tuple[Id, ...] = Field((), description="Ids of the right options; for order: all, in order.")
    pairs: tuple[Pair, ...] = Field((), description="match only.")
    model_answer: Bilingual | None = Field(None, description="reflection only.")
    use: Literal["practice", "paper"] = Field("practice", description="paper: never published, only in papers.")
    claims: tuple[Id, ...] = Field(min_length=1, description="Claims that the answer rests on.")
    objective: Id | None = Field(None, description="Learning objective of a module.")
