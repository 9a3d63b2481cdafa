"""A publication, its articles, and the checkable statements (claims) taken from it."""

from typing import Annotated, Literal

from pydantic import Field

from scripts.content.model.text import Bilingual, Count, Id, Line, PartialDate, Record, Truth, chinese


class Locator(Record):
    """Where a claim stands: section, paragraph number in it, and how that paragraph opens."""

    section: Bilingual = Field(description="Section of the article.", json_schema_extra=chinese("在文章的哪一节"))
    paragraph: Count = Field(description="Paragraph in that section, counted from 1.", json_schema_extra=chinese("这一节的第几段，从1数起"))
    opening: Annotated[str, Field(min_length=1, max_length=12)] = Field(
        description="First characters of the paragraph, at most 12.", json_schema_extra=chinese("这一段开头的几个字，最多12个")
    )


class Figure(Record):
    """A number that the claim states."""

    value: Line = Field(description="As the source writes it, e.g. 436 or 20余.", json_schema_extra=chinese("数，照材料写，如 436、20余"))
    unit: Bilingual = Field(description="What one of them is called.", json_schema_extra=chinese("单位，如 批、人次"))
    what: Bilingual = Field(description="What is counted.", json_schema_extra=chinese("数的是什么"))


class Claim(Record):
    """One statement of a source, in our words."""

    id: Id = Field(description="Permanent; part of the claim's address.", json_schema_extra=chinese("依据的编号，全站不重复；写进网址，不再改"))
    article: Id = Field(description="Article of this source.", json_schema_extra=chinese("出自本来源的哪篇文章，写文章的 id"))
    kind: Literal["event", "figure", "mechanism", "policy", "slogan", "lesson", "opinion", "result"] = Field(
        description="What kind of statement it is.",
        json_schema_extra=chinese(
            "哪一类：event 事件、figure 数字、mechanism 做法、policy 制度、slogan 提法、lesson 启示、opinion 看法、result 结果"
        ),
    )
    at: Locator = Field(description="Where it stands.", json_schema_extra=chinese("在原文的什么位置"))
    statement: Bilingual = Field(description="What the source says, in our words.", json_schema_extra=chinese("原文说了什么，用我们自己的话写"))
    date: PartialDate | None = Field(None, description="Only where the text gives it.", json_schema_extra=chinese("事情的日期；原文写明才写"))
    date_note: Bilingual | None = Field(None, description="How the date is known.", json_schema_extra=chinese("日期怎么得来的"))
    figures: tuple[Figure, ...] = Field((), description="Numbers that it states.", json_schema_extra=chinese("这条依据里的数"))


class Article(Record):
    """One signed or unsigned text of a publication."""

    id: Id = Field(description="Permanent.", json_schema_extra=chinese("文章的编号，不再改"))
    title: Bilingual = Field(description="As printed.", json_schema_extra=chinese("题目，照原文"))
    author: Bilingual | None = Field(None, description="Left out where unknown.", json_schema_extra=chinese("作者；不知道就不写"))
    post: Bilingual | None = Field(None, description="Post as in the byline.", json_schema_extra=chinese("职务，照署名写"))
    places: tuple[Id, ...] = Field(
        (), description="Places the article speaks about.", json_schema_extra=chinese("讲到哪些地方，用 docs/facets.yml 里 places 的 id")
    )
    topic: Bilingual = Field(description="What it is about.", json_schema_extra=chinese("讲什么"))
    complete: Truth = Field(description="false where the surviving text is cut.", json_schema_extra=chinese("手上的文字是否完整；有缺写 false"))
    missing: tuple[Bilingual, ...] = Field((), description="What is cut.", json_schema_extra=chinese("缺了什么"))


class Source(Record):
    """``sources/<source-id>.yml``"""

    id: Id = Field(description="Name of the file; permanent.", json_schema_extra=chinese("编号，就是文件名，不再改"))
    title: Bilingual = Field(description="As printed.", json_schema_extra=chinese("题目，照原文"))
    publication: Bilingual = Field(description="Journal, newspaper or book.", json_schema_extra=chinese("登在哪里：期刊、报纸或书"))
    short: Bilingual = Field(description="As named in notes.", json_schema_extra=chinese("简称，注释里用"))
    type: Bilingual = Field(description="What kind of text it is.", json_schema_extra=chinese("文体，如 调研报告"))
    medium: Literal["journal", "newspaper", "book", "report", "standard", "web"] | None = Field(
        None,
        description="Kind of publication, for citations: [J], [N], [M], [R], [S] or [EB/OL] of GB/T 7714; left out where it is none of these.",
        json_schema_extra=chinese(
            "出版物的种类，生成引文用：journal 期刊、newspaper 报纸、book 图书、report 报告、standard 标准、web 网页；都不是就不写"
        ),
    )
    date: PartialDate | None = Field(None, description="Date of publication.", json_schema_extra=chinese("发表日期；不知道就不写"))
    date_inferred: PartialDate | None = Field(
        None,
        description="Date worked out where none is printed; citations set it in square brackets.",
        json_schema_extra=chinese("没有印出日期时推断的日期；引文里放在方括号内"),
    )
    date_note: Bilingual | None = Field(None, description="How the date is known.", json_schema_extra=chinese("日期怎么得来的"))
    number: Line | None = Field(
        None, description="Number of the issue alone, for citations, e.g. 6.", json_schema_extra=chinese("期号，只写数字，生成引文用，如 6")
    )
    issue: Bilingual | None = Field(None, description="Issue or number.", json_schema_extra=chinese("期号"))
    standing: Bilingual = Field(description="What kind of account this is.", json_schema_extra=chinese("这是谁的说法，如 官方刊物的报告"))
    unknown: tuple[Bilingual, ...] = Field((), description="What is not known of the publication.", json_schema_extra=chinese("书目里还不知道的"))
    articles: tuple[Article, ...] = Field(min_length=1, description="The texts in it.", json_schema_extra=chinese("里面的文章"))
    claims: tuple[Claim, ...] = Field(min_length=1, description="What is taken from it.", json_schema_extra=chinese("从中摘出的依据"))
