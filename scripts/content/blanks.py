"""Lines of a new page: its front matter, its sections and its questions, with a named TODO wherever a person has to write."""

from collections.abc import Iterable, Iterator

from scripts.content.blanks_course import OBJECTIVES, extra_questions, module_values
from scripts.content.field_table import comment, rows
from scripts.content.hints import SECTIONS
from scripts.content.library import Library
from scripts.content.model.course import Module
from scripts.content.model.pages import Case, Mechanism, Note, Page, Principle
from scripts.content.sections import SILENT, sections_of

MODELS: dict[str, type[Page]] = {"case": Case, "mechanism": Mechanism, "principle": Principle, "note": Note, "module": Module}
NAMED = {
    "place": "地方",
    "levels": "层级",
    "phases": "阶段",
    "problem_types": "问题类型",
    "mechanisms": "做法",
    "principles": "启示",
    "group": "组别",
    "article": "文章",
}


def front_matter(library: Library, kind: str, slug: str, shape: str, as_of: str) -> str:
    """Every field with the model's comment. Values that must be chosen from a list hold the first one, and a TODO names the others."""
    lines = []
    values = _values(library, kind, slug, shape, as_of) | (module_values(library, slug) if kind == "module" else {})
    for row in rows(MODELS[kind]):
        if "." not in row.name:
            lines += [comment(row), values[row.name]]
    return "\n".join(lines)


def english_front_matter(kind: str, stamp: str) -> str:
    several = ", two, three" if kind == "case" else ""
    label = "label: TODO English label\n" if kind == "module" else ""
    keywords = "" if kind == "note" else f"keywords: [TODO English keywords{several}]\n"
    return f"title: TODO English title\nsummary: TODO English summary\n{label}{keywords}translated_from: {stamp}"


def body(kind: str, shape: str, lang: str) -> str:
    """Every section of the kind in order; the box for what the source does not say stands before the sections that are ours."""
    parts: list[str] = []
    boxed = False
    for section in sections_of(kind, shape):
        if not section.cites and not boxed and parts:
            boxed = True  # a note has no such box: all of its sections may cite; a module begins with words of its own
            parts.append(f'??? silent "{SILENT.of(lang)}"\n    - {_todo(SILENT.of(lang), SECTIONS["silent"].of(lang), lang)}')
        title = section.of(lang)
        parts.append(f"## {title}\n\n{_todo(title.rstrip('?'), SECTIONS[section.id].of(lang), lang)}{_PLAN[lang] if section.id == 'plan' else ''}")
    return "\n\n".join(parts)


_PLAN = {
    "zh": "\n\n| 分钟 | 做什么 | 要点 |\n| --- | --- | --- |\n| 45 | TODO 做什么 | TODO 要点 |",
    "en": "\n\n| Minutes | What is done | Point |\n| --- | --- | --- |\n| 45 | TODO What is done | TODO Point |",
}


def _todo(name: str, hint: str, lang: str) -> str:
    return f"TODO {name}: {hint}" if lang == "en" else f"TODO {name}：{hint}"


def _values(library: Library, kind: str, slug: str, shape: str, as_of: str) -> dict[str, str]:
    several = ", 第二个, 第三个" if kind == "case" else ""
    known = library.known
    group = "lessons"
    taken = [entry.record.number for entry in library.principles.values() if entry.record.group == group]
    return {
        "id": f"id: {slug}",
        "kind": f"kind: {kind}",
        "shape": f"shape: {shape}",
        "status": "status: draft",
        "title": "title: TODO 标题",
        "summary": "summary: TODO 摘要：一两句话",
        "one_line": "# one_line: 一句话  TODO 一句话：转发时用，写好去掉行首的 #；不写，删去这一行",
        "minutes": "minutes: 45  # TODO 课时：这堂课多少分钟",
        "keywords": f"keywords: [TODO 关键词{several}]",
        "authors": "authors: [TODO 作者]",
        "updated": f"updated: {as_of}",
        "period": "# period: {start: 2003-09-18}  TODO 时间：材料写了日期，改好并去掉行首的 #；没写，删去这一行",
        "who": "# who: 谁来做  TODO 谁来做：材料写了，改好并去掉行首的 #；没写，删去这一行",
        "related": "# related: [相关做法的编号]  TODO 相关做法：有就改好并去掉行首的 #；没有，删去这一行",
        "cases": "# cases: [案例的编号]  TODO 案例：有就改好并去掉行首的 #；没有，删去这一行",
        "number": f"number: {max(taken, default=0) + 1}  # TODO 次序：照材料里的第几条",
        "group": _choice("group", ("lessons", "connotations", "directions", "applications", "gains")),
        "place": _choice("place", _order(library, "places")),
        "levels": _choice("levels", _order(library, "levels"), many=True),
        "phases": _choice("phases", _order(library, "phases"), many=True),
        "problem_types": _choice("problem_types", _order(library, "problem_types"), many=True),
        "mechanisms": _choice("mechanisms", sorted(known.get("mechanism", ())), many=True),
        "principles": _choice("principles", sorted(known.get("principle", ())), many=True),
        "article": _choice("article", list(library.articles)),
    }


def _order(library: Library, group: str) -> list[str]:
    return [facet.id for facet in getattr(library.facets.record, group)] if library.facets else []


def _choice(field: str, known: Iterable[str], many: bool = False) -> str:
    """place: pujiang  # TODO 地方：从 pujiang、zhejiang 里选"""
    names = list(known) or ["todo"]
    value = f"[{names[0]}]" if many else names[0]
    return f"{field}: {value}  # TODO {NAMED[field]}：从 {'、'.join(names)} 里选{'，可以几个' if many else ''}"


def questions(library: Library, slug: str, module: bool = False) -> str:
    """Four questions of four kinds, enough for a case or a lesson, and the two more that a module may have; a question is shown once its status is live."""
    claim = next(iter(library.claims), "todo")
    parts = ["# 自测题：四道、四种题型。写好一道，就把它的 status 改为 live。字段怎么写，看 cases/_template/questions.yml。"]
    for number, (kind, options) in enumerate(_KINDS, 1):
        key = {"order": "[one, two, three]", "true-false": '["false"]'}.get(kind, "[two]")
        parts.append("\n".join([
            f"- id: {slug[:56]}-{number}", f"  kind: {kind}", "  status: draft  # TODO 写好后改为 live", "  cognition: understand  # TODO 考什么：recall、understand、apply、analyse 里选",
            "  stem:", "    zh: TODO 题干", "    en: TODO Question", "  options:", *_options(options), f"  key: {key}  # TODO 答案：写对的选项的 id{_ORDER if kind == 'order' else ''}",
            f"  claims: [{claim}]  # TODO 依据：换成答案所根据的依据编号",
        ]))  # fmt: skip
    if module:
        parts = [parts[0], *(_for(slug, part, at) for at, part in enumerate([*parts[1:], *extra_questions(slug, claim)]))]
    return "\n".join(parts) + "\n"


def _for(slug: str, question: str, at: int) -> str:
    """The question with the objective of its module that it serves, each in turn."""
    return f"{question}\n  objective: {slug[:52]}-{OBJECTIVES[at % len(OBJECTIVES)]}  # TODO 目标：写它服务的那一个"


_ORDER = "，按先后写全"
_THREE = (("one", "TODO 选项甲", "TODO Option A"), ("two", "TODO 选项乙", "TODO Option B"), ("three", "TODO 选项丙", "TODO Option C"))
_TRUE_FALSE = (('"true"', "站得住", "It holds"), ('"false"', "站不住", "It does not hold"))
_KINDS = (("judgement", _THREE), ("true-false", _TRUE_FALSE), ("order", _THREE), ("single", _THREE))


def _options(options: tuple[tuple[str, str, str], ...]) -> Iterator[str]:
    for name, zh, en in options:
        yield from (f"    - id: {name}", f"      zh: {zh}", f"      en: {en}", "      why:", "        zh: TODO 为什么", "        en: TODO Why")
