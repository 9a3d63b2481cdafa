"""quiz-size: a checked or published case has at least four live practice questions of at least three kinds, all of kinds that the site can show.

checked 或 published 的案例，至少有四道、三种题型的自测题（status: live），都是网站能显示的题型。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.question_kinds import NOT_SHOWN_YET

LEAST = 4
LEAST_KINDS = 3
MUST = ("checked", "published")


def quiz_size(library: Library) -> Iterator[Problem]:
    for _, item in library.every_question():
        if item.record.kind in NOT_SHOWN_YET and item.record.status == "live":
            yield Problem(
                item.path, *item.place("kind"), "quiz-size",
                Words(f"{item.record.kind} 题网站还不能显示。", f"The site cannot show {item.record.kind} questions yet."),
                Words("先把 status 改为 draft，等以后的版本支持了再改回 live。", "Make its status draft until a later version can, and live again then."),
            )  # fmt: skip
    unread = {problem.path for problem in library.problems}
    for name, entry in library.cases.items():
        file = f"cases/{name}/questions.yml"
        if entry.record.status not in MUST or file in unread:
            continue
        kinds = [
            item.record.kind
            for item in library.questions.get(name, [])
            if item.record.status == "live" and item.record.use == "practice" and item.record.kind not in NOT_SHOWN_YET
        ]
        if len(kinds) < LEAST or len(set(kinds)) < LEAST_KINDS:
            yield Problem(
                entry.zh.path, *entry.zh.place("status"), "quiz-size",
                Words(f"自测有 {len(kinds)} 道题、{len(set(kinds))} 种题型；至少要 {LEAST} 道、{LEAST_KINDS} 种。", f"Questions in the quiz: {len(kinds)}, kinds: {len(set(kinds))}; at least {LEAST} of {LEAST_KINDS} kinds are needed."),
                Words("在 questions.yml 里补题（status: live），或先把案例的 status 改为 draft。", "Add live questions to questions.yml, or make the case a draft for now."),
            )  # fmt: skip
