"""What the kinds of questions have in common."""

ONE_RIGHT = ("single", "true-false", "judgement")
CHOICE = (*ONE_RIGHT, "multiple")
WITH_OPTIONS = (*CHOICE, "order")
ONLY_IN_MODULES = ("match", "reflection")
"""Until the player in the browser knows them: everywhere else they stay drafts."""


def may_be_live(owner: str, kind: str) -> bool:
    """Whether a question of that kind may be shown in the quiz of a case, principle or module."""
    return owner == "module" or kind not in ONLY_IN_MODULES
