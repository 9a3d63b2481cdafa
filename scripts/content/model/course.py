"""The course: modules with their objectives, readings, discussion and quiz, and the paths that lead through them."""

from typing import Literal

from pydantic import Field

from scripts.content.model.pages import Keywords, Page
from scripts.content.model.question import Cognition
from scripts.content.model.text import Address, AddressId, Bilingual, Count, Id, InBoth, Line, Minutes, Record, chinese


class Objective(InBoth, Record):
    """What a learner can do after a module, and somebody else can see."""

    id: Id = Field(
        description="Unique on the site; questions name it in objective.", json_schema_extra=chinese("目标的编号，全站不重复；题目的 objective 写它")
    )
    cognition: Cognition = Field(
        description="The highest thing asked of the learner.",
        json_schema_extra=chinese("最高要做到哪一层：recall 记住、understand 理解、apply 会用、analyse 会分析"),
    )
    zh: Line = Field(
        description="In Chinese, beginning with a verb that can be seen.",
        json_schema_extra=chinese("中文，用看得见的动词开头，如 说出、排出、找出、写出、判断"),
    )
    en: Line = Field(description="In English, beginning with the same verb.", json_schema_extra=chinese("英文，用同一个动词开头"))


class Reading(Record):
    """A page to read in a module."""

    to: Address = Field(
        description="Address of a page of the site, such as /cases/road-20-97-seals/.",
        json_schema_extra=chinese("读哪一页，写它在网站上的地址，如 /cases/road-20-97-seals/"),
    )
    minutes: Minutes
    why: Bilingual = Field(description="What to look for there.", json_schema_extra=chinese("读它做什么，留心哪一处"))


class Discussion(Record):
    """A question for a class or for two colleagues, and what to listen for."""

    id: Id = Field(description="Unique within the module.", json_schema_extra=chinese("编号，本单元里不重复"))
    minutes: Minutes
    prompt: Bilingual = Field(description="The question.", json_schema_extra=chinese("问什么"))
    good: tuple[Bilingual, ...] = Field(
        min_length=2, max_length=5, description="What good answers contain.", json_schema_extra=chinese("好的回答里有什么，一条一句")
    )
    traps: tuple[Bilingual, ...] = Field(
        min_length=1, max_length=4, description="Answers that sound right and are not.", json_schema_extra=chinese("听着对、其实差一步的回答")
    )


class QuizPlan(Record):
    """How the quiz of a module is drawn from its questions."""

    draw: Count = Field(
        description="Questions in the final quiz; at least one for every objective.", json_schema_extra=chinese("单元测验抽几道，每个目标至少一道")
    )
    pass_mark: Count = Field(80, description="Passed from this percentage on.", json_schema_extra=chinese("百分之几算通过，默认 80"))
    precheck: Count | None = Field(
        None, description="Questions asked beforehand; they decide nothing.", json_schema_extra=chinese("学前先答几道，只作参考；不设就不写")
    )


class Module(Page):
    """Front matter of ``docs/modules/<slug>/index.zh.md``."""

    kind: Literal["module"] = Field(description="Always module.", json_schema_extra=chinese("固定写 module"))
    number: Count = Field(description="Place in the course, from 1.", json_schema_extra=chinese("第几单元"))
    label: Line = Field(
        description="One or two words for seals and tiles.", json_schema_extra=chinese("两个字的短名，盖章、卡片上用", translatable=True)
    )
    keywords: Keywords
    minutes: Count = Field(
        description="For one learner alone: text, readings, pre-check and quiz; discussion is counted apart.",
        json_schema_extra=chinese("一个人学完要几分钟：正文、阅读、学前先答和测验；讨论另算"),
    )
    prerequisites: tuple[Id, ...] = Field((), description="Modules to take first.", json_schema_extra=chinese("先学哪几个单元，写它们的编号"))
    objectives: tuple[Objective, ...] = Field(
        min_length=2, max_length=5, description="What learners can do afterwards.", json_schema_extra=chinese("学完能做到什么")
    )
    readings: tuple[Reading, ...] = Field(
        min_length=1, max_length=6, description="What to read on this site.", json_schema_extra=chinese("到本站哪几页去读")
    )
    discussion: tuple[Discussion, ...] = Field(
        min_length=2, max_length=3, description="Questions to talk about.", json_schema_extra=chinese("讨论题，两到三道")
    )
    quiz: QuizPlan = Field(description="The quiz at the end.", json_schema_extra=chinese("单元测验"))


class Step(Record):
    """One step of a path."""

    to: Address = Field(description="Address of a page of the site.", json_schema_extra=chinese("做哪一页上的事，写它在网站上的地址"))
    minutes: Minutes
    what: Bilingual | None = Field(None, description="What to do there.", json_schema_extra=chinese("在那里做什么"))


class StudyPath(Record):
    """An entry of ``docs/paths.yml``: a way through the course for the time there is."""

    id: AddressId
    title: Bilingual = Field(description="For how much time.", json_schema_extra=chinese("有多少时间"))
    about: Bilingual = Field(description="For whom, and what they leave with.", json_schema_extra=chinese("给谁用，走完手里有什么"))
    steps: tuple[Step, ...] = Field(
        min_length=1, description="In order; their minutes are added up.", json_schema_extra=chinese("先后几步；总时间由各步加起来")
    )
