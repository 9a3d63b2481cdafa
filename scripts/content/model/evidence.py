"""Tables of evidence: wordings to copy, figures, where the sources differ, claims left unused."""

from typing import Literal

from pydantic import Field

from scripts.content.model.text import AddressId, Bilingual, Claims, Count, Id, OneOrBoth, Record, Truth, chinese


class Wording(Record):
    """An entry of ``docs/wording.yml``: what is easily written wrong, a sentence ready to copy, and where it comes from."""

    id: AddressId
    topic: Literal["people", "numbers", "names", "quotes", "dates", "terms"] = Field(
        description="people: who did what; numbers; names: of rules, places and posts; quotes: set phrases; dates; terms: how to put them in English.",
        json_schema_extra=chinese("people 谁做了什么；numbers 数字；names 名称与称谓；quotes 引语；dates 时间；terms 英文怎么说"),
    )
    wrong: Bilingual = Field(description="What is easily written.", json_schema_extra=chinese("容易写成的样子"))
    right: Bilingual = Field(description="A sentence ready to copy, with who says so.", json_schema_extra=chinese("可以照抄的一句，写明谁说的"))
    caution: Bilingual | None = Field(None, description="Why, or what else to mind.", json_schema_extra=chinese("为什么，还要留心什么"))
    claims: Claims


class StatedFigure(Record):
    """An entry of ``docs/figures.yml``: a number that a source states, its unit, who says it and whether it says what was counted."""

    id: AddressId
    value: OneOrBoth = Field(
        description="The number as the source writes it; one text serves both languages where it is the same.",
        json_schema_extra=chinese("数，照材料写；两种语言一样就只写一个"),
    )
    value_min: Count | None = Field(
        None, description="Lower bound where the source gives an approximate number.", json_schema_extra=chinese("约数的下限，只写数字")
    )
    unit: Bilingual = Field(description="Unit.", json_schema_extra=chinese("单位"))
    meaning: Bilingual = Field(description="What is counted.", json_schema_extra=chinese("数的是什么"))
    date: Bilingual | None = Field(
        None, description="Time it speaks of; left out where the source gives none.", json_schema_extra=chinese("说的是什么时候；材料没写就不写")
    )
    claim: Id = Field(description="The claim that states it.", json_schema_extra=chinese("写有这个数的依据"))
    basis_defined: Truth = Field(
        description="true where the source itself shows what is counted.", json_schema_extra=chinese("材料自己写明了数的是什么，就写 true")
    )
    counted_by_us: Truth = Field(
        False,
        description="true where the items stand in the text and the number is our count.",
        json_schema_extra=chinese("数目是本站点算的，写 true"),
    )
    caution: Bilingual | None = Field(None, description="What the source leaves undefined.", json_schema_extra=chinese("材料没有交代的"))


class Discrepancy(Record):
    """An entry of ``docs/discrepancies.yml``: where the sources differ, are ambiguous, misprinted or cut."""

    id: AddressId
    type: Literal["difference", "ambiguity", "ocr", "cut"] = Field(
        description="difference: the two texts differ; ambiguity: one can be read in two ways; ocr: a misprint or a slip of the scan; cut: text is lost.",
        json_schema_extra=chinese("difference 两份材料说法不同；ambiguity 一处可有两种读法；ocr 疑为排印或识别之误；cut 文字残缺"),
    )
    title: Bilingual = Field(description="The question in a few words.", json_schema_extra=chinese("几个字说清是什么问题"))
    note: Bilingual = Field(description="What stands where.", json_schema_extra=chinese("各是怎么写的"))
    advice: Bilingual = Field(description="How this site treats it.", json_schema_extra=chinese("本站怎么处理，引用时怎么写"))
    claims: Claims


class Unused(Record):
    """An entry of ``docs/unused.yml``: a claim that no page uses, and why."""

    claim: Id = Field(description="The claim.", json_schema_extra=chinese("哪条依据"))
    why: Bilingual = Field(description="Why no page uses it.", json_schema_extra=chinese("为什么不用"))
