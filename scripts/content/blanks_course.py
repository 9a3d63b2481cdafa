"""Lines of a new module and a new scenario, with a named TODO wherever a person has to write."""

from collections.abc import Iterator

from scripts.content.library import Library

OBJECTIVES = ("one", "two")


def module_values(library: Library, slug: str) -> dict[str, str]:
    """Fields of a module that no other page has."""
    taken = [entry.record.number for entry in library.modules.values()]
    return {
        "number": f"number: {max(taken, default=0) + 1}  # TODO 次序：第几单元",
        "label": "label: TODO 短名",
        "minutes": "minutes: 20  # TODO 时长：写完再填，检查会算出来",
        "prerequisites": "# prerequisites: [先学的单元的编号]  TODO 先学：有就改好并去掉行首的 #；没有，删去这一行",
        "objectives": "objectives:\n" + "\n".join(line for name in OBJECTIVES for line in _objective(slug, name)),
        "readings": f"readings:\n  - to: {_first_address(library)}  # TODO 阅读：换成要读的那一页的地址\n    minutes: 5\n    why:\n      zh: TODO 读它做什么\n      en: TODO What to look for",
        "discussion": "discussion:\n" + "\n".join(line for number in (1, 2) for line in _talk(number)),
        "quiz": "quiz:\n  draw: 4  # TODO 抽题数：每个目标至少一道\n  pass_mark: 80\n  precheck: 2",
    }


def _objective(slug: str, name: str) -> list[str]:
    return [
        f"  - id: {slug[:52]}-{name}",
        "    cognition: apply  # TODO 做到哪一层：recall、understand、apply、analyse 里选",
        "    zh: TODO 目标：用看得见的动词开头，如 说出、找出、判断、写出",
        "    en: TODO Objective",
    ]


def _talk(number: int) -> list[str]:
    lines = [f"  - id: talk-{number}", "    minutes: 8", "    prompt:", "      zh: TODO 讨论题", "      en: TODO Question to talk about", "    good:"]
    lines += [
        "      - zh: TODO 好的回答里有什么",
        "        en: TODO What good answers contain",
        "      - zh: TODO 还有什么",
        "        en: TODO What else",
    ]
    return [*lines, "    traps:", "      - zh: TODO 听着对、其实差一步的", "        en: TODO What sounds right and falls short"]


def _first_address(library: Library) -> str:
    return next((f"/mechanisms/{name}/" for name in sorted(library.known.get("mechanism", ()))), "/mechanisms/")


def extra_questions(slug: str, claim: str) -> list[str]:
    """The two kinds that only modules have, after those of every quiz."""
    head = [
        "  status: draft  # TODO 写好后改为 live",
        "  cognition: apply  # TODO 考什么：recall、understand、apply、analyse 里选",
        "  stem:",
        "    zh: TODO 题干",
        "    en: TODO Question",
    ]
    end = [f"  claims: [{claim}]  # TODO 依据：换成答案所根据的依据编号"]
    pairs = [line for number in "一二三" for line in _pair(number)]
    match = [f"- id: {slug[:56]}-5", "  kind: match", *head, "  pairs:", *pairs, *end]
    reflection = [
        f"- id: {slug[:56]}-6",
        "  kind: reflection",
        *head,
        "  model_answer:",
        "    zh: TODO 参考回答",
        "    en: TODO One good answer",
        *end,
    ]
    return ["\n".join(match), "\n".join(reflection)]


def _pair(number: str) -> Iterator[str]:
    for side, zh, en in (
        ("left", f"TODO 左边{number}", "TODO Left"),
        ("right", f"TODO 右边{number}", "TODO Right"),
        ("why", "TODO 为什么", "TODO Why"),
    ):
        yield from (f"    - {side}:" if side == "left" else f"      {side}:", f"        zh: {zh}", f"        en: {en} {'一二三'.index(number) + 1}")


def scenario(library: Library, slug: str, as_of: str) -> str:
    """A first node with two choices and two ends: the least that is a scenario."""
    claim = next(iter(library.claims), "todo")
    phases = [phase.id for phase in library.facets.record.phases] if library.facets else ["todo"]
    lines = [
        "# 情境是虚构的：不用真实的地名、人名。写法看 docs/scenarios/_template.yml，规矩看 CONTRIBUTING.md。",
        f"id: {slug}", "status: draft", "title:", "  zh: TODO 情境的名字", "  en: TODO Title", "summary:", "  zh: TODO 一句话：你是谁，遇到什么事", "  en: TODO Who you are and what is at stake",
        "fiction: true", "authors: [TODO 作者]", f"updated: {as_of}", "minutes: 8  # TODO 时长：走一遍要几分钟", f"phases: [{phases[0]}]  # TODO 阶段：从 {'、'.join(phases)} 里选，可以几个", "start: first", "nodes:",
        "  first:", "    text:", "      zh: TODO 发生了什么", "      en: TODO What happened", "    choices:",
    ]  # fmt: skip
    for name, score, goal in (("one", "best", "well"), ("two", "poor", "badly")):
        lines += [
            f"      - id: {name}", "        zh: TODO 做法", "        en: TODO A choice", f"        next: {goal}", f"        score: {score}", f"        phase: {phases[0]}  # TODO 闭环的哪一段",
            f"        claims: [{claim}]  # TODO 依据：换成评判所根据的依据编号", "        why:", "          zh: TODO 为什么", "          en: TODO Why",
        ]  # fmt: skip
    for goal in ("well", "badly"):
        lines += [f"  {goal}:", "    text:", "      zh: TODO 后来怎样", "      en: TODO What followed", f"    end: {goal}"]
    lines += [
        "ends:",
        *(
            line
            for goal in ("well", "badly")
            for line in (f"  {goal}:", "    zh: TODO 对照闭环：补上了哪一环，缺了哪一环", "    en: TODO Against the loop")
        ),
    ]
    return "\n".join(lines) + "\n"
