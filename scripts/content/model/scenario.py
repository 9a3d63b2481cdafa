"""A scenario: a made-up situation that branches with what the reader chooses. Both languages stand in each entry."""

from typing import Literal

from pydantic import Field

from scripts.content.model.pages import Status
from scripts.content.model.text import Bilingual, Id, InBoth, Line, Minutes, Paragraph, Record, Truth, Updated, chinese

Score = Literal["best", "fair", "poor"]


class Choice(InBoth, Record):
    """What one can do at a node, where it leads, and what it teaches."""

    id: Id = Field(
        description="Unique within the scenario; a reader's path is kept by it.",
        json_schema_extra=chinese("编号，本情境里不重复；读者走过的路记在它名下"),
    )
    zh: Paragraph = Field(description="The choice in Chinese.", json_schema_extra=chinese("做法的中文"))
    en: Paragraph = Field(description="The choice in English.", json_schema_extra=chinese("做法的英文"))
    next: Id = Field(description="The node it leads to.", json_schema_extra=chinese("选了它，到哪个节点"))
    score: Score | None = Field(
        None,
        description="best, fair or poor; left out where nothing is judged.",
        json_schema_extra=chinese("best 最稳妥、fair 有道理但差一步、poor 会误事；只是往下走、不评判的，不写"),
    )
    why: Bilingual | None = Field(None, description="Why; must stand with a score.", json_schema_extra=chinese("为什么；写了 score 就要写"))
    claims: tuple[Id, ...] = Field(
        (), description="Claims that the score rests on.", json_schema_extra=chinese("评判根据哪几条依据；写了 score 就要写")
    )
    phase: Id | None = Field(
        None,
        description="The part of the loop that it belongs to, from docs/facets.yml; must stand with a score.",
        json_schema_extra=chinese("属于闭环的哪一段，用 docs/facets.yml 里 phases 的 id；写了 score 就要写，复盘时对照闭环用"),
    )
    mechanism: Id | None = Field(
        None, description="A practice to read up on.", json_schema_extra=chinese("可以去看的一项做法，写 docs/mechanisms/ 里的编号")
    )


class Node(Record):
    """Where one stands, what is seen there, and either choices or an end."""

    text: Bilingual = Field(description="What happened, and where one stands now.", json_schema_extra=chinese("发生了什么，现在到了哪一步"))
    choices: tuple[Choice, ...] = Field((), max_length=4, description="Two to four choices.", json_schema_extra=chinese("两到四个选择"))
    end: Id | None = Field(
        None, description="An end, in place of choices.", json_schema_extra=chinese("到此结束：写 ends 里的一个；有 end 就没有 choices")
    )


class Scenario(Record):
    """``docs/scenarios/<slug>.yml``"""

    id: Id = Field(description="Name of the file; never changes once published.", json_schema_extra=chinese("编号，就是文件名；发布后不再改"))
    status: Status
    title: Bilingual = Field(description="The situation in a few words.", json_schema_extra=chinese("情境的名字，几个字"))
    summary: Bilingual = Field(
        description="Who you are and what is at stake, in a sentence.", json_schema_extra=chinese("一句话：你是谁，遇到什么事")
    )
    fiction: Truth = Field(description="Always true: the situation is made up.", json_schema_extra=chinese("固定写 true：情境是虚构的"))
    authors: tuple[Line, ...] = Field(min_length=1, description="Who wrote it.", json_schema_extra=chinese("谁写的；写编写组或署名"))
    updated: Updated
    minutes: Minutes
    phases: tuple[Id, ...] = Field(
        min_length=1, description="From docs/facets.yml.", json_schema_extra=chinese("练的是哪些阶段，用 docs/facets.yml 里 phases 的 id")
    )
    start: Id = Field(description="The node it begins at.", json_schema_extra=chinese("从哪个节点开始"))
    nodes: dict[Id, Node] = Field(
        min_length=2, description="Nodes by their id, in the order they are read.", json_schema_extra=chinese("各个节点，照阅读的先后写")
    )
    ends: dict[Id, Bilingual] = Field(
        min_length=1,
        description="What each end comes to, against the closed loop.",
        json_schema_extra=chinese("各个结局：对照闭环，说清补上了哪一环、缺了哪一环"),
    )
