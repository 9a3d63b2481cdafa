"""The small values that records are made of."""

import re
from datetime import date
from typing import Annotated, Any, Protocol

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_PARTIAL = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


class Record(BaseModel):
    """A record knows its fields and refuses any other."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def chinese(words: str, translatable: bool = False) -> dict[str, Any]:
    """Extra keys of a field: what it means in Chinese, for the tables that editors read, and whether it may stand in the English file."""
    return {"zh": words, "translatable": True} if translatable else {"zh": words}


def _date_or_part(value: str) -> str:
    match = _PARTIAL.match(value)
    if not match:
        raise PydanticCustomError("partial_date", "not a date")
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        raise PydanticCustomError("partial_date", "no such day") from None
    return value


def _whole_date(value: str) -> str:
    try:
        whole = len(_date_or_part(value)) == 10
    except PydanticCustomError:
        whole = False
    if not whole:
        raise PydanticCustomError("whole_date", "not a whole date")
    return value


def _truth(value: Any) -> Any:
    """YAML arrives as written: only the words true and false are truth values."""
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def _count(value: Any) -> Any:
    return int(value) if isinstance(value, str) and re.fullmatch(r"\d{1,6}", value) else value


Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=60)]
Line = Annotated[str, Field(min_length=1, max_length=400)]
Paragraph = Annotated[str, Field(min_length=1, max_length=2000)]
PartialDate = Annotated[
    str, AfterValidator(_date_or_part), Field(description="YYYY, YYYY-MM or YYYY-MM-DD", json_schema_extra={"pattern": _PARTIAL.pattern})
]
WholeDate = Annotated[str, AfterValidator(_whole_date), Field(description="YYYY-MM-DD", json_schema_extra={"format": "date"})]
Truth = Annotated[bool, BeforeValidator(_truth), Field(strict=True)]
Count = Annotated[int, Field(ge=1), BeforeValidator(_count)]
Address = Annotated[str, Field(pattern=r"^/([a-z0-9-]+/)*$")]
"""Of a page of the site, from its root: /cases/road-20-97-seals/."""
AddressId = Annotated[Id, Field(description="Part of its address.", json_schema_extra=chinese("编号，写进网址"))]
Minutes = Annotated[Count, Field(description="Minutes it takes.", json_schema_extra=chinese("要几分钟"))]
Updated = Annotated[
    WholeDate, Field(description="Day of the last change in content, YYYY-MM-DD.", json_schema_extra=chinese("内容最后一次改动的日子"))
]
Claims = Annotated[tuple[Id, ...], Field(min_length=1, description="Claims it rests on.", json_schema_extra=chinese("根据哪几条依据"))]


class _Said(Protocol):
    @property
    def zh(self) -> str: ...
    @property
    def en(self) -> str: ...


class InBoth:
    """What says itself in Chinese (``zh``) and in English (``en``)."""

    def of(self: _Said, lang: str) -> str:
        return self.en if lang == "en" else self.zh


class Bilingual(InBoth, Record):
    """The same words in Chinese (written first) and in English."""

    zh: Paragraph = Field(description="Chinese, written first.", json_schema_extra=chinese("中文，先写"))
    en: Paragraph = Field(description="English, by meaning.", json_schema_extra=chinese("英文，照意思译"))


def _both(value: Any) -> Any:
    """One text for both languages, where it is the same."""
    return {"zh": value, "en": value} if isinstance(value, str) else value


OneOrBoth = Annotated[Bilingual, BeforeValidator(_both)]
