"""A question as authored. Both languages stand in each entry."""

from typing import Literal

from pydantic import Field

from scripts.content.model.text import Bilingual, Id, InBoth, Paragraph, Record, chinese

Kind = Literal["single", "multiple", "true-false", "order", "match", "judgement", "reflection"]
Cognition = Literal["recall", "understand", "apply", "analyse"]


class Option(InBoth, Record):
    """An answer to choose, and what choosing it teaches."""

    id: Id = Field(
        description='Short name of the option, used by key; in true-false questions "true" or "false".',
        json_schema_extra=chinese('选项的短名，key 里用它；判断题写 "true" 和 "false"（带引号）'),
    )
    zh: Paragraph = Field(description="The option in Chinese.", json_schema_extra=chinese("选项的中文"))
    en: Paragraph = Field(description="The option in English.", json_schema_extra=chinese("选项的英文"))
    why: Bilingual = Field(
        description="Feedback for this option: why it holds, or what would be better.",
        json_schema_extra=chinese("选了它，告诉读者为什么对、为什么还差一步"),
    )


class Pair(Record):
    """Two sides that belong together in a match question."""

    left: Bilingual = Field(description="One side.", json_schema_extra=chinese("左边"))
    right: Bilingual = Field(description="What belongs to it.", json_schema_extra=chinese("与它相配的右边"))
    why: Bilingual = Field(description="Why they belong together.", json_schema_extra=chinese("为什么配在一起"))


class Question(Record):
    """An entry of ``questions.yml``."""

    id: Id = Field(
        description="Permanent: a learner's answers are kept under it.",
        json_schema_extra=chinese("题目的编号，全站不重复；读者的作答记在它名下，发布后不改"),
    )
    kind: Kind = Field(
        description="single, multiple (several right), true-false, order, judgement (what would you do), match, reflection (written, not scored).",
        json_schema_extra=chinese(
            "题型：single 单选、multiple 多选、true-false 判断对错、order 排序、judgement 情境判断、match 配对、reflection 思考（写下来，不计分）"
        ),
    )
    status: Literal["draft", "live", "retired"] = Field(
        description="draft: being written; live: shown; retired: no longer shown, its id stays taken.",
        json_schema_extra=chinese("draft 在写；live 显示；retired 停用，编号不再给别的题"),
    )
    cognition: Cognition = Field(
        description="What the question asks of the learner.",
        json_schema_extra=chinese("考什么：recall 记住、understand 理解、apply 会用、analyse 会分析"),
    )
    stem: Bilingual = Field(description="The question itself.", json_schema_extra=chinese("题干"))
    options: tuple[Option, ...] = Field(
        (), description="All kinds but match and reflection.", json_schema_extra=chinese("选项；除 match 和 reflection 外都要有")
    )
    key: tuple[Id, ...] = Field(
        (), description="Ids of the right options; for order: all, in order.", json_schema_extra=chinese("答案：对的选项的 id；排序题按先后写出全部")
    )
    pairs: tuple[Pair, ...] = Field((), description="match only.", json_schema_extra=chinese("只用于 match"))
    model_answer: Bilingual | None = Field(None, description="reflection only.", json_schema_extra=chinese("参考回答，只用于 reflection"))
    use: Literal["practice", "paper"] = Field(
        "practice",
        description="paper: never published, only in papers.",
        json_schema_extra=chinese("practice 网上自测；paper 只进试卷，不在网上公开"),
    )
    claims: tuple[Id, ...] = Field(
        min_length=1, description="Claims that the answer rests on.", json_schema_extra=chinese("答案根据哪几条依据，写依据编号")
    )
    objective: Id | None = Field(
        None,
        description="Learning objective of a module that the question serves; required in a module’s own questions.",
        json_schema_extra=chinese("对应课程单元的哪个学习目标，写它的编号；课程单元的题必写，案例自己的题可以不写"),
    )
