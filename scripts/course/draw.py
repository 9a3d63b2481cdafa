"""Which questions an attempt asks, and in which order its options stand. The same seed draws the same as web/course/draw.ts; tests/fixtures/draws.json holds both to it."""

from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar

from scripts.course.crc import crc32

T = TypeVar("T")
Form = Literal["quiz", "precheck", "pre", "post"]
Question = dict[str, Any]
_WHOLE = 0xFFFFFFFF


def draw(bank: dict[str, Any], count: int, seed: int, form: Form) -> list[str]:
    """Ids in the order asked, no question twice; fewer than ``count`` where the bank holds fewer.

    As even over the objectives as can be, and within an objective the cognition drawn least so far.
    The ``pre`` and ``post`` of one seed are dealt from one draw, so that they share no question while the bank allows.
    """
    if form in ("quiz", "precheck"):
        return [question["id"] for question in _evenly(bank["questions"], count, _stream(seed, form))]
    pre, post = _dealt(_evenly(bank["questions"], 2 * count, _stream(seed, "pre and post")), count)
    own, other = (pre, post) if form == "pre" else (post, pre)
    # Only a bank of fewer than twice the count leaves a gap, and then it is smallest with what the other form asks.
    return [question["id"] for question in [*own, *other[: max(0, count - len(own))]]]


def shuffled(options: Sequence[str], seed: int, name: str) -> list[str]:
    """The order in which the options of a question stand in an attempt."""
    return _mixed(options, _stream(seed, name))


def _evenly(questions: Sequence[Question], count: int, random: Callable[[], int]) -> list[Question]:
    left = _mixed(questions, random)
    objectives = _mixed(sorted({question["objective"] for question in questions}), random)
    drawn: list[Question] = []
    while len(drawn) < count and left:
        there = {question["objective"] for question in left}
        objective = min((name for name in objectives if name in there), key=lambda name: _amount(drawn, "objective", name))
        following = min(
            (question for question in left if question["objective"] == objective),
            key=lambda question: _amount(drawn, "cognition", question["cognition"]),
        )
        left.remove(following)
        drawn.append(following)
    return drawn


def _dealt(drawn: Sequence[Question], count: int) -> tuple[list[Question], list[Question]]:
    """In turns: each objective's questions alternate between the two, and neither gets more than ``count``."""
    pre: list[Question] = []
    post: list[Question] = []
    for question in drawn:
        name = question["objective"]
        more = _amount(pre, "objective", name) - _amount(post, "objective", name) or len(pre) - len(post)
        to_post = len(post) < count and (more > 0 or len(pre) >= count)
        (post if to_post else pre).append(question)
    return pre, post


def _amount(questions: Sequence[Question], field: str, value: str) -> int:
    return sum(question[field] == value for question in questions)


def _mixed(found: Sequence[T], random: Callable[[], int]) -> list[T]:
    made = list(found)
    for at in range(len(made) - 1, 0, -1):
        other = random() * (at + 1) >> 32
        made[at], made[other] = made[other], made[at]
    return made


def _stream(seed: int, name: str) -> Callable[[], int]:
    """mulberry32: whole numbers from 0 to 2^32 - 1, others for each name. Seeds are stirred first (murmur3), for related ones begin alike."""
    state = (seed ^ crc32(name)) & _WHOLE
    state = (state ^ state >> 16) * 0x85EBCA6B & _WHOLE
    state = (state ^ state >> 13) * 0xC2B2AE35 & _WHOLE
    state ^= state >> 16

    def following() -> int:
        nonlocal state
        state = (state + 0x6D2B79F5) & _WHOLE
        value = (state ^ state >> 15) * (state | 1) & _WHOLE
        value ^= (value + ((value ^ value >> 7) * (value | 61) & _WHOLE)) & _WHOLE
        return value ^ value >> 14

    return following
