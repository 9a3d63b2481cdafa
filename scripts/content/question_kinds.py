"""What the kinds of questions have in common."""

ONE_RIGHT = ("single", "true-false", "judgement")
CHOICE = (*ONE_RIGHT, "multiple")
WITH_OPTIONS = (*CHOICE, "order")
