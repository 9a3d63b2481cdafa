"""Tables beside the pages: facets, glossary, timeline, planned records, words of the interface, the home page."""

from typing import Literal

from pydantic import Field

from scripts.content.model.text import Address, Bilingual, Claims, Id, InBoth, Line, OneOrBoth, Paragraph, PartialDate, Record, Truth, chinese


class Facet(InBoth, Record):
    """A value by which readers look for cases; our own classification."""

    id: Id = Field(description="Part of the address of its page.", json_schema_extra=chinese("编号，写进网址"))
    zh: Line = Field(description="Its name in Chinese.", json_schema_extra=chinese("中文名"))
    en: Line = Field(description="Its name in English.", json_schema_extra=chinese("英文名"))
    about: Bilingual | None = Field(None, description="What it takes in.", json_schema_extra=chinese("包括些什么"))


class Facets(Record):
    """``docs/facets.yml``"""

    places: tuple[Facet, ...] = Field(description="Places.", json_schema_extra=chinese("地方"))
    phases: tuple[Facet, ...] = Field(description="Phases of the work.", json_schema_extra=chinese("阶段"))
    levels: tuple[Facet, ...] = Field(description="Levels of the leaders concerned.", json_schema_extra=chinese("层级"))
    problem_types: tuple[Facet, ...] = Field(
        max_length=8, description="Types of problems, at most eight.", json_schema_extra=chinese("问题类型，最多8个")
    )


class Term(Record):
    """An entry of ``docs/glossary.yml``: the one place where a term is settled."""

    id: Id = Field(description="Part of the term's address.", json_schema_extra=chinese("编号，写进网址"))
    zh: Line = Field(description="The term in Chinese.", json_schema_extra=chinese("中文"))
    en: Line = Field(description="The term in English.", json_schema_extra=chinese("英文，全站只用这个译法"))
    pinyin: Line = Field(description="With tone marks.", json_schema_extra=chinese("拼音，带声调"))
    definition: Bilingual = Field(alias="def", description="What it means, in a sentence.", json_schema_extra=chinese("一句话的解释"))
    basis: Literal["text", "general"] = Field(
        description="text: as the sources use it; general: a plain gloss of ours.",
        json_schema_extra=chinese("text 照材料的用法；general 一般解释，本站写的"),
    )
    code: Line | None = Field(None, description="Its name in the code.", json_schema_extra=chinese("程序里的叫法"))
    sources: tuple[Id, ...] = Field(
        (), description="Sources where the term stands word for word.", json_schema_extra=chinese("哪些来源里有这个词的原样")
    )
    see_also: tuple[Id, ...] = Field((), description="Other terms to look at.", json_schema_extra=chinese("参见的词条"))


class Event(Record):
    """An entry of ``docs/timeline.yml``."""

    id: Id = Field(description="Part of the event's address.", json_schema_extra=chinese("编号，写进网址"))
    date: PartialDate = Field(
        description="For the order only; label is what readers see.", json_schema_extra=chinese("只用来排先后；读者看到的是 label")
    )
    label: Bilingual = Field(description="The date as printed.", json_schema_extra=chinese("页面上写的日期"))
    precision: Literal["day", "year", "issue", "period", "relative", "approx"] = Field(
        description="How exactly the date is known.",
        json_schema_extra=chinese("日期有多准：day 到日、year 到年、issue 刊期、period 一段时间、relative 相对、approx 大约"),
    )
    text: Bilingual = Field(description="What happened.", json_schema_extra=chinese("发生了什么"))
    claims: Claims
    caution: Bilingual | None = Field(None, description="What to mind when quoting it.", json_schema_extra=chinese("引用时要留心什么"))
    places: tuple[Id, ...] = Field(
        (), description="Places, from docs/facets.yml.", json_schema_extra=chinese("地方，用 docs/facets.yml 里 places 的 id")
    )


class Planned(InBoth, Record):
    """An entry of ``docs/planned.yml``: a record of the sources whose page is not written yet."""

    id: Id = Field(description="The id its page will have.", json_schema_extra=chinese("将来那一页的编号"))
    kind: Literal["case", "mechanism", "principle", "module", "scenario"] = Field(
        description="What it will be.",
        json_schema_extra=chinese("将来是 case 案例、mechanism 做法、principle 启示、module 课程单元还是 scenario 情境"),
    )
    zh: Line = Field(description="Its name in Chinese.", json_schema_extra=chinese("中文名"))
    en: Line = Field(description="Its name in English.", json_schema_extra=chinese("英文名"))


class Hero(Record):
    """The top of the home page."""

    eyebrow: Bilingual = Field(description="A line above the title.", json_schema_extra=chinese("标题上面的一行"))
    title: Bilingual = Field(description="The title.", json_schema_extra=chinese("标题"))
    lead: Bilingual = Field(description="A sentence below it.", json_schema_extra=chinese("标题下面的一句话"))


class Door(Record):
    """A way into the site; ``to`` is a page address such as /brief/."""

    title: Bilingual = Field(description="Where it leads.", json_schema_extra=chinese("入口的名字"))
    text: Bilingual = Field(description="What is found there.", json_schema_extra=chinese("进去有什么"))
    to: Address = Field(description="Address of a page, such as /brief/.", json_schema_extra=chinese("通向哪一页，如 /brief/"))
    main: Truth = Field(False, description="true for the one that stands out.", json_schema_extra=chinese("最要紧的一个写 true"))


class HomeFigure(Record):
    """A number on the home page, with the claim that holds it."""

    value: OneOrBoth = Field(
        description="The number as printed; one text serves both languages.", json_schema_extra=chinese("数，照材料写；两种语言一样就只写一个")
    )
    unit: Bilingual | None = Field(None, description="What one of them is called.", json_schema_extra=chinese("单位"))
    what: Bilingual = Field(description="What is counted.", json_schema_extra=chinese("数的是什么"))
    claim: Id = Field(description="The claim that holds it.", json_schema_extra=chinese("写有这个数的依据"))


class LoopPart(Record):
    """One part of the loop on the home page."""

    phase: Id = Field(description="A phase, from docs/facets.yml.", json_schema_extra=chinese("阶段，用 docs/facets.yml 里 phases 的 id"))
    title: Bilingual = Field(description="What this part is called.", json_schema_extra=chinese("这一段叫什么"))
    mechanisms: tuple[Id, ...] = Field(description="Practices in it.", json_schema_extra=chinese("里面的做法"))


class Home(Record):
    """``docs/home.yml``"""

    hero: Hero = Field(description="The top of the page.", json_schema_extra=chinese("首页最上面"))
    doors: tuple[Door, ...] = Field(description="Ways into the site.", json_schema_extra=chinese("入口"))
    figures: tuple[HomeFigure, ...] = Field(description="Numbers, each with its claim.", json_schema_extra=chinese("几个数，各有依据"))
    figures_note: Bilingual = Field(description="Who says so.", json_schema_extra=chinese("这些数是谁说的"))
    loop: tuple[LoopPart, ...] = Field(description="The loop in its parts.", json_schema_extra=chinese("闭环的几段"))
    loop_note: Bilingual = Field(description="Where the loop comes from.", json_schema_extra=chinese("闭环出自哪里"))
    cases: tuple[Id, ...] = Field(description="Cases shown.", json_schema_extra=chinese("首页上的案例"))
    claims: tuple[Id, ...] = Field((), description="Claims that the texts of this page rest on.", json_schema_extra=chinese("首页的话根据哪几条依据"))


class Synonym(Record):
    """An entry of ``docs/search.yml``: words that readers use and this site does not, and its own words for them."""

    say: tuple[Line, ...] = Field(min_length=1, description="What readers type.", json_schema_extra=chinese("读者会搜、站内不用的词"))
    means: tuple[Line, ...] = Field(
        min_length=1, description="This site's words for it, the nearest first.", json_schema_extra=chinese("站内的说法，最接近的写在前面")
    )


class Words(Record):
    """An entry of ``docs/interface.yml``."""

    zh: Paragraph = Field(description="In Chinese.", json_schema_extra=chinese("中文"))
    en: Paragraph = Field(description="In English.", json_schema_extra=chinese("英文"))
