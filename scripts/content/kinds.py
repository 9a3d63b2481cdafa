"""What kinds of records are called in messages, and how an unknown one is reported."""

from collections.abc import Iterable
from typing import NamedTuple

from scripts.content.nearest import suggestion
from scripts.content.problems import Problem, Words


class Name(NamedTuple):
    """``zh`` with its measure word, so that it follows 这 or 一."""

    zh: str
    en: str


NAMES = {
    "case": Name("个案例", "case"),
    "mechanism": Name("项做法", "practice"),
    "principle": Name("条启示", "principle"),
    "note": Name("份教学说明", "teaching note"),
    "module": Name("个课程单元", "module"),
    "objective": Name("个学习目标", "learning objective"),
    "scenario": Name("个情境", "scenario"),
    "path": Name("条学习路径", "study path"),
    "page": Name("个页面", "page"),
    "source": Name("份来源", "source"),
    "article": Name("篇文章", "article"),
    "claim": Name("条依据", "claim"),
    "question": Name("道题", "question"),
    "term": Name("个词条", "term"),
    "event": Name("件大事", "event"),
    "wording": Name("条规范表述", "wording"),
    "figure": Name("个数字", "figure"),
    "chart": Name("张图", "chart"),
    "discrepancy": Name("处异同", "discrepancy"),
    "planned": Name("个待写条目", "planned record"),
    "place": Name("个地方", "place"),
    "level": Name("个层级", "level"),
    "phase": Name("个阶段", "phase"),
    "problem type": Name("个问题类型", "problem type"),
}


def unknown(path: str, place: tuple[int, int], code: str, kind: str, name: str, known: Iterable[str]) -> Problem:
    """A finding for an id that names nothing, with the nearest known one."""
    words = NAMES[kind]
    return Problem(path, *place, code, Words(f"没有「{name}」这{words.zh}。", f"There is no {words.en} “{name}”."), suggestion(name, known))
