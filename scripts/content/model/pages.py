"""Front matter of the pages people write: cases, mechanisms, principles and plain pages.

A field marked ``translatable`` may stand in the English file as well; every other fact stands in the Chinese file alone.
"""

from typing import Annotated, Literal

from pydantic import Field

from scripts.content.model.text import Count, Id, Line, PartialDate, Record, Updated, chinese

Status = Annotated[
    Literal["draft", "checked", "published", "withdrawn"],
    Field(
        description="draft: being written; checked: read against the claims by a second person; published; withdrawn: no longer shown.",
        json_schema_extra=chinese("draft 在写；checked 另一人已逐句对过依据；published 已发布；withdrawn 撤下，不再显示"),
    ),
]
Keywords = Annotated[
    tuple[Line, ...],
    Field(
        min_length=1,
        max_length=5,
        description="Words a reader would search for.",
        json_schema_extra=chinese("关键词，读者会拿来搜的词", translatable=True),
    ),
]


class Period(Record):
    """When the thing told of happened, as far as the source says."""

    start: PartialDate = Field(description="First day, month or year.", json_schema_extra=chinese("开始的年、月或日"))
    end: PartialDate | None = Field(None, description="Last day, month or year.", json_schema_extra=chinese("结束的年、月或日；材料没写就不写"))
    end_note: Line | None = Field(
        None,
        description="How the end is known, if not from the text itself.",
        json_schema_extra=chinese("结束时间怎么知道的；材料直接写明就不用", translatable=True),
    )


class Page(Record):
    """What every page says of itself."""

    id: Id = Field(
        description="Name of the folder or file; never changes once published.", json_schema_extra=chinese("编号，就是文件夹名或文件名；发布后不再改")
    )
    status: Status
    title: str = Field(
        min_length=2,
        max_length=90,
        description="Neutral title, in Chinese at most 24 characters.",
        json_schema_extra=chinese("标题，中性，不带结论；中文4–24个字，手机上最好不超过20个", translatable=True),
    )
    summary: str = Field(
        min_length=8,
        max_length=400,
        description="One or two sentences without judgement, in Chinese at most 100 characters.",
        json_schema_extra=chinese("摘要，一两句话，不作评价；中文不超过100个字", translatable=True),
    )
    authors: tuple[Line, ...] = Field(min_length=1, description="Who wrote the page.", json_schema_extra=chinese("谁写的；写编写组或署名"))
    updated: Updated


class Case(Page):
    """Front matter of ``cases/<slug>/index.zh.md``."""

    kind: Literal["case"] = Field(description="Always case.", json_schema_extra=chinese("固定写 case"))
    shape: Literal["event", "practice"] = Field(
        description="event: something that happened; practice: how a place works.",
        json_schema_extra=chinese("event 讲一件事的经过；practice 讲一个地方平时怎么做；两种的小节不同"),
    )
    one_line: str | None = Field(
        None,
        min_length=4,
        max_length=140,
        description="The case in one line, in Chinese at most 40 characters.",
        json_schema_extra=chinese("一句话说这个案例，中文不超过40个字；转发时用", translatable=True),
    )
    keywords: tuple[Line, ...] = Field(
        min_length=3,
        max_length=5,
        description="Three to five words a reader would search for.",
        json_schema_extra=chinese("关键词，读者会拿来搜的词", translatable=True),
    )
    place: Id = Field(description="One of the places in docs/facets.yml.", json_schema_extra=chinese("地方，用 docs/facets.yml 里 places 的 id"))
    levels: tuple[Id, ...] = Field(
        min_length=1,
        description="Levels of the leaders concerned, from docs/facets.yml.",
        json_schema_extra=chinese("接访或主事的领导是哪几级，用 docs/facets.yml 里 levels 的 id"),
    )
    period: Period | None = Field(
        None, description="Left out where the source gives no date.", json_schema_extra=chinese("时间；材料没写日期，整项不写")
    )
    problem_types: tuple[Id, ...] = Field(
        min_length=1,
        max_length=3,
        description="One to three, from docs/facets.yml.",
        json_schema_extra=chinese("问题类型，用 docs/facets.yml 里 problem_types 的 id"),
    )
    phases: tuple[Id, ...] = Field(
        min_length=1, description="From docs/facets.yml.", json_schema_extra=chinese("涉及哪些阶段，用 docs/facets.yml 里 phases 的 id")
    )
    mechanisms: tuple[Id, ...] = Field(
        min_length=1,
        description="Practices that the case shows.",
        json_schema_extra=chinese("体现了哪些做法：docs/mechanisms/ 里的文件名，或 docs/planned.yml 里待写的 id"),
    )
    principles: tuple[Id, ...] = Field(
        min_length=1,
        description="Ideas and lessons that it illustrates.",
        json_schema_extra=chinese("说明了哪些启示：docs/principles/ 里的文件名，或 docs/planned.yml 里待写的 id"),
    )


class Mechanism(Page):
    """Front matter of ``docs/mechanisms/<slug>.zh.md``. Its cases are read from the cases themselves."""

    kind: Literal["mechanism"] = Field(description="Always mechanism.", json_schema_extra=chinese("固定写 mechanism"))
    keywords: Keywords
    place: Id | None = Field(
        None,
        description="One of the places in docs/facets.yml; left out where the source names none.",
        json_schema_extra=chinese("地方，用 docs/facets.yml 里 places 的 id；材料没写是哪里就不写"),
    )
    levels: tuple[Id, ...] = Field(
        (),
        description="From docs/facets.yml; left out where the source names none.",
        json_schema_extra=chinese("在哪几级做，用 docs/facets.yml 里 levels 的 id；材料没写就不写"),
    )
    who: Line | None = Field(
        None,
        description="Who runs it; left out where the source names nobody.",
        json_schema_extra=chinese("谁来做；材料没写就不写", translatable=True),
    )
    phases: tuple[Id, ...] = Field(
        min_length=1,
        description="From docs/facets.yml; [all] means every phase.",
        json_schema_extra=chinese("用在哪些阶段，用 docs/facets.yml 里 phases 的 id；每个阶段都用，写 [all]"),
    )
    related: tuple[Id, ...] = Field(
        (), description="Other practices that belong beside it.", json_schema_extra=chinese("相关的其他做法，写它们的 id")
    )


class Principle(Page):
    """Front matter of ``docs/principles/<slug>.zh.md``."""

    kind: Literal["principle"] = Field(description="Always principle.", json_schema_extra=chinese("固定写 principle"))
    keywords: Keywords
    group: Literal["lessons", "connotations", "directions", "applications", "gains"] = Field(
        description="Which set it belongs to.",
        json_schema_extra=chinese("属于哪一组：lessons 启示、connotations 内涵、directions 方向、applications 运用、gains 收获"),
    )
    number: Count = Field(description="Place in its set, from 1.", json_schema_extra=chinese("在这一组里是第几条，照材料的次序"))
    article: Id = Field(description="Article in sources/ that states it.", json_schema_extra=chinese("出自哪篇文章：sources/ 里 articles 的 id"))
    cases: tuple[Id, ...] = Field(
        (), description="Cases that show it; the pairing is ours.", json_schema_extra=chinese("哪些案例体现它，写案例的 id；这样配是本站的理解")
    )


class Note(Page):
    """Front matter of ``cases/<slug>/note.zh.md``: how to teach with the case."""

    kind: Literal["note"] = Field(description="Always note.", json_schema_extra=chinese("固定写 note"))
    minutes: Count = Field(
        description="Length of the class; the rows of the class plan add up to it.",
        json_schema_extra=chinese("这堂课多少分钟；课堂计划各行加起来正好是它"),
    )


class PlainPage(Page):
    """Front matter of a hand-written page, ``docs/<slug>.zh.md``."""

    kind: Literal["page"] = Field(description="Always page.", json_schema_extra=chinese("固定写 page"))
