"""objective-verbs: an objective begins with what others can see a learner do: not with knowing, understanding or grasping.

学习目标写别人看得见的动作，不写“了解”“理解”“掌握”“领会”。
"""

from collections.abc import Iterator

from scripts.content.library import Library
from scripts.content.problems import Problem, Words

UNSEEN = {
    "zh": ("了解", "理解", "掌握", "熟悉", "认识", "体会", "领会", "懂得", "明白", "知道", "学习", "感受", "提高", "增强", "树立", "深化"),
    "en": (
        "know",
        "understand",
        "grasp",
        "appreciate",
        "learn",
        "be aware",
        "be familiar",
        "become familiar",
        "realise",
        "feel",
        "deepen",
        "improve",
        "master",
    ),
}


def objective_verbs(library: Library) -> Iterator[Problem]:
    for entry in library.modules.values():
        for at, objective in enumerate(entry.record.objectives):
            for lang, verbs in UNSEEN.items():
                text = objective.of(lang).removeprefix("能够").removeprefix("能").removeprefix("会").strip()
                verb = next((verb for verb in verbs if text.lower().startswith(verb)), None)
                if verb:
                    yield Problem(
                        entry.zh.path, *entry.zh.place("objectives", at, lang), "objective-verbs",
                        Words(f"目标以「{verb}」开头，别人看不见做没做到。", f"The objective begins with “{verb}”, which nobody can see."),
                        Words("换成看得见的动作：说出、排出、找出、比较、判断、写出、列出。", "Begin with something that can be seen: state, put in order, find, compare, judge, write, list."),
                    )  # fmt: skip
