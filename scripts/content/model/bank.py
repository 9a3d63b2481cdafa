"""A question bank as it was on the day it was released: what scoring needs of one module's questions, and no words."""

from typing import Annotated, Literal

from pydantic import Field

from scripts.content.model.question import Cognition
from scripts.content.model.text import Id, Record, chinese

Whole = Annotated[int, Field(strict=True, ge=0)]
Names = Annotated[tuple[Id, ...], Field(min_length=1)]


class BankQuestion(Record):
    """One question of a bank."""

    id: Id = Field(description="Its permanent id.", json_schema_extra=chinese("题目的编号"))
    kind: Literal["single", "multiple", "true-false", "order", "match", "judgement"] = Field(
        description="Kind of question; reflections are not scored.", json_schema_extra=chinese("题型；思考题不计分，不在其中")
    )
    options: Names = Field(
        description="Ids of the options as authored; in match questions the numbers of the pairs.",
        json_schema_extra=chinese("选项的 id，照编写的次序；配对题是各对的序号"),
    )
    key: Names = Field(description="The right ones; in order and match questions in order.", json_schema_extra=chinese("答案；排序、配对题按先后"))
    objective: Id = Field(description="The learning objective it serves.", json_schema_extra=chinese("对应的学习目标"))
    cognition: Cognition = Field(description="What it asks of the learner.", json_schema_extra=chinese("考到哪一层"))


class Bank(Record):
    """``docs/banks/<hash>.json``, written by the release command and never changed."""

    format: Literal[1] = Field(description="Always 1.", json_schema_extra=chinese("固定为 1"))
    module: Id = Field(description="The module whose questions these are.", json_schema_extra=chinese("哪个课程单元"))
    draw: Whole = Field(description="Questions in its quiz.", json_schema_extra=chinese("单元测验抽几道"))
    precheck: Whole = Field(description="Questions asked beforehand; 0 where there are none.", json_schema_extra=chinese("学前先答几道，没有是 0"))
    pass_mark: Whole = Field(description="Passed from this percentage on.", json_schema_extra=chinese("百分之几算通过"))
    questions: tuple[BankQuestion, ...] = Field(min_length=1, description="Sorted by id.", json_schema_extra=chinese("题目，按编号排列"))
