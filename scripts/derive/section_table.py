"""The table of sections that each kind of page may have."""

from scripts.content.problems import Words
from scripts.content.sections import EVENT, MECHANISM, MODULE, NOTE, PRACTICE, PRINCIPLE, Section

_TABLES = (
    (Words("案例 event", "Case, event"), EVENT),
    (Words("案例 practice", "Case, practice"), PRACTICE),
    (Words("做法", "Practice"), MECHANISM),
    (Words("启示", "Principle"), PRINCIPLE),
    (Words("课程单元", "Module"), MODULE),
    (Words("教学说明", "Teaching note"), NOTE),
)


def section_table(lang: str) -> str:
    head = "| 页面 | 小节 | 不注依据 |" if lang == "zh" else "| Page | Sections | Those that cite nothing |"
    return "\n".join([head, "| --- | --- | --- |", *(_line(name, table, lang) for name, table in _TABLES)])


def _line(name: Words, table: tuple[Section, ...], lang: str) -> str:
    between = " → " if lang == "zh" else "; "
    shown = between.join(section.of(lang) + ("\\*" if section.required else "") for section in table)
    free = (
        "、".join(section.zh for section in table if not section.cites)
        if lang == "zh"
        else "; ".join(section.en for section in table if not section.cites)
    )
    return f"| {name.of(lang)} | {shown} | {free} |"
