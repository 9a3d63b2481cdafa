"""Charts of stated figures."""

from typing import Literal

from pydantic import Field

from scripts.content.model.text import AddressId, Bilingual, Id, Record, chinese


class Chart(Record):
    """An entry of ``docs/charts.yml``: which figures a chart on the page of figures shows, and what is to be seen in it."""

    id: AddressId
    kind: Literal["units", "days-before", "per-year", "basis", "precision"] = Field(
        description="units: a mark for each thing counted, every figure by itself; days-before: days before a day; per-year: how often in a year; "
        "basis: how many figures of each article have a stated basis; precision: how exactly the events of the timeline are dated.",
        json_schema_extra=chinese(
            "units 数一个画一个记号，各数分开画；days-before 某天之前几天；per-year 一年里几次；basis 各篇文章的数有几个交代了口径；precision 大事记的日期有多准"
        ),
    )
    title: Bilingual = Field(description="What is to be seen.", json_schema_extra=chinese("图题：看到什么"))
    caption: Bilingual = Field(
        description="How to read it, who says it, what must not be read into it.", json_schema_extra=chinese("图注：怎么看，谁说的，不能从中读出什么")
    )
    figures: tuple[Id, ...] = Field(
        (),
        description="Figures, from docs/figures.yml; none for basis and precision.",
        json_schema_extra=chinese("画哪几个数，用 docs/figures.yml 里的 id；basis 和 precision 不写"),
    )
