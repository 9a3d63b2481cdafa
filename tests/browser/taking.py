"""What a learner does with any hands: takes the quiz of a module, and answers what is due (for the other tests of attempts: attempts.py)."""

import json
from typing import TypedDict

from tests.browser.hands import Hands

WAYS = {"all": 0, "precheck": 1, "quiz": 2}
ARTICLES = "[...document.querySelectorAll('%s [data-question]')].map(one => ({id: one.dataset.question, kind: one.dataset.kind, key: (one.dataset.key || '').split(' ').filter(Boolean)}))"
OPTIONS = "[...document.querySelectorAll(%s)].map(item => item.dataset.option)"
KEPT = (
    "Object.keys(localStorage).filter(name => name.startsWith('pujiang:v2:')).map(name => [name.slice(11), JSON.parse(localStorage.getItem(name))])"
)


class Asked(TypedDict):
    """A question as its article says it."""

    id: str
    kind: str
    key: list[str]


def begin(hands: Hands, name: str = "quiz") -> None:
    hands.press(f".ways-to button:nth-child({WAYS[name] + 1})")
    hands.until("document.querySelector('.tried article')")


def answer(hands: Hands, inside: str, asked: Asked, right: bool) -> None:
    """One question with the normal player; a wrong answer is wrong as a whole."""
    here, key = f"{inside} [data-question='{asked['id']}']", asked["key"]
    options = hands.see(OPTIONS % json.dumps(f"{here} .opt"))
    if asked["kind"] == "order":
        for place, name in enumerate(key if right else reversed(key)):
            while hands.see(OPTIONS % json.dumps(f"{here} .opt")).index(name) > place:
                hands.press(f"{here} [data-option='{name}'] .move-up")
    elif asked["kind"] == "match":
        lefts = hands.see(f"document.querySelectorAll({json.dumps(here + ' [data-left]')}).length")
        for place in range(1, lefts + 1):
            hands.pick(f"{here} [data-left='{place}'] select", str(place if right else place % lefts + 1))
    else:
        fitting = [name for name in options if (name in key) == right]
        for name in fitting if asked["kind"] == "multiple" else fitting[:1]:
            hands.choose(f"{here} [data-option='{name}']")
    hands.press(f"{here} [type=submit]")
    button, result = (json.dumps(f"{here} {part}") for part in ("[type=submit]", ".result"))
    hands.until(f"!document.querySelector({button}).getClientRects().length || document.querySelector({result}).textContent")


def answer_all(hands: Hands, inside: str, *rights: bool) -> list[str]:
    """Ids of the questions as they stand; those beyond ``rights`` are answered like its last."""
    asked = hands.see(ARTICLES % inside)
    for at, one in enumerate(asked):
        answer(hands, inside, one, rights[min(at, len(rights) - 1)])
    return [one["id"] for one in asked]


def hand_in(hands: Hands) -> None:
    hands.press(".attempt > .actions .btn")
    hands.until("document.querySelector('.outcome')")


def due(hands: Hands, first: int) -> dict[str, int]:
    """Question → day it is due, counted from day ``first`` (days since 1970)."""
    return {name.removeprefix("question:"): kept["due"] - first for name, kept in hands.see(KEPT) if name.startswith("question:") and kept["due"]}
