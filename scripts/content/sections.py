"""The sections a page may have, in both languages: which are required, which cite nothing, which are our own."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    id: str
    zh: str
    en: str
    required: bool = False
    cites: bool = True

    def of(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


_ASK = Section("ask", "现场可问", "What to ask on site", required=True, cites=False)
_THINK = Section("think", "想一想", "Think it over", required=True, cites=False)
_DECIDE = Section("decide", "换作你怎么办", "What would you do?", cites=False)
_BRIEF = Section("brief", "提要", "In brief", required=True)
_BACKGROUND = Section("background", "背景", "Background", required=True)

EVENT = (
    _BRIEF,
    _BACKGROUND,
    Section("petition", "诉求", "What people asked for", required=True),
    Section("course", "经过", "What happened", required=True),
    Section("result", "办理与结果", "What came of it", required=True),
    _DECIDE,
    _THINK,
)
PRACTICE = (
    _BRIEF,
    _BACKGROUND,
    Section("how", "怎么做", "How it is done", required=True),
    Section("aim", "文中目标", "What the text aims at", required=True),
    _ASK,
    _DECIDE,
    _THINK,
)
MECHANISM = (
    Section("what", "是什么", "What it is", required=True),
    Section("who", "谁来做", "Who runs it"),
    Section("how", "怎么做", "How it works"),
    Section("conditions", "写明的条件", "Conditions stated"),
    Section("relation", "与其他做法的关系", "How it relates to others"),
    Section("elsewhere", "换个地方怎么试", "How another place could try it", cites=False),
    _ASK,
)
PRINCIPLE = (
    Section("says", "文中怎么说", "What the text says", required=True),
    Section("origin", "从哪里来", "Where it comes from", required=True),
    Section("shown", "案例怎样体现", "Cases that show it", required=True),
    Section("not", "不是什么意思", "What it does not mean", required=True),
    Section("tomorrow", "明天早上怎么练", "Practice for tomorrow morning", required=True, cites=False),
)
NOTE = (
    Section("purpose", "教学目的与对象", "Purpose and audience", required=True),
    Section("before", "课前阅读", "Reading before class", required=True),
    Section("questions", "讨论问题", "Questions for discussion", required=True),
    Section("analysis", "分析思路", "Line of analysis", required=True),
    Section("points", "要点", "Key points", required=True),
    Section("plan", "课堂计划", "Class plan", required=True),
    Section("limits", "不同意见与局限", "Differing views and limits", required=True),
    Section("site", "到现场看什么、问谁", "What to look at and whom to ask on site", required=True),
    Section("feedback", "用后反馈", "Feedback after use", required=True),
)
MODULE = (
    Section("why", "为什么学", "Why learn this", required=True, cites=False),
    Section("points", "要点", "Key points", required=True),
    Section("seen", "案例里看", "Seen in the cases"),
    Section("misread", "容易看错的", "Easily misread"),
    Section("home", "回到单位", "Back at work", required=True, cites=False),
)
SILENT = Section("silent", "原文未说明", "What the source does not say", cites=False)
OURS = Section("ours", "本站建议", "Our suggestion", cites=False)
FURTHER = Section("further", "延伸一步", "One step further")
BOXES = {"silent": SILENT, "ours": OURS, "further": FURTHER}


def sections_of(kind: str, shape: str = "") -> tuple[Section, ...]:
    """The table for a page; empty for hand-written pages, whose sections are free."""
    if kind == "case":
        return EVENT if shape == "event" else PRACTICE
    return {"mechanism": MECHANISM, "principle": PRINCIPLE, "note": NOTE, "module": MODULE}.get(kind, ())


def uncited(lang: str) -> set[str]:
    """Titles of the sections that cite nothing, on any kind of page."""
    every = {section for table in (EVENT, PRACTICE, MECHANISM, PRINCIPLE, MODULE) for section in table}
    return {section.of(lang) for section in every if not section.cites}
