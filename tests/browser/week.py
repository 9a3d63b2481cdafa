"""A learner's week, whatever it is lived with: hands.py says how things are pressed, this file what is done on which day."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tests.browser.hands import Hands
from tests.browser.page_kinds import said
from tests.browser.taking import ARTICLES, KEPT, answer, answer_all, begin, due, hand_in

MONDAY = datetime(2027, 3, 1, 8, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
FIRST = (MONDAY.date() - datetime(1970, 1, 1).date()).days
OTHER = {"zh": "en", "en": "zh"}
REVIEWED = "document.querySelectorAll('.review [data-question]').length"
SEALS = "[...document.querySelectorAll('.seal-sheet .passed')].map(one => one.dataset.module)"


def moment(day: int) -> int:
    """8 in the morning of a day after that Monday, ms since 1970."""
    return round((MONDAY + timedelta(days=day)).timestamp() * 1000)


def live(hands: Hands, at: Callable[[str, str], str], lang: str) -> None:
    """``at``: address and language of a page → where it stands."""

    def open_on(day: int, address: str, language: str = lang) -> None:
        hands.open(at(address, language), moment(day))

    def reviewed(day: int, *rights: bool, language: str = lang) -> list[str]:
        """Answers what is due that day, which is as much as ``rights``."""
        open_on(day, "review/", language)
        hands.until(
            f"{REVIEWED} === {len(rights)}"
            if rights
            else f"document.querySelector('main').textContent.includes({json.dumps(said('progress-js-review-nothing', language))})"
        )
        asked = hands.see(ARTICLES % ".review")
        for one, right in zip(asked, rights, strict=True):
            answer(hands, ".review", one, right)
        return [one["id"] for one in asked]

    # Monday: a look beforehand, then the quiz with two mistakes. The same day there is nothing to review.
    open_on(0, "modules/origins/")
    begin(hands, "precheck")
    answer_all(hands, ".tried", False)
    hand_in(hands)
    hands.press(".outcome > .actions .btn.plain")
    begin(hands)
    missed = answer_all(hands, ".tried", False, False, True)[:2]
    hand_in(hands)
    told = said("module-js-not-passed", lang, **{"pass": 80})
    assert told in hands.see("document.querySelector('.mark-told').textContent")
    assert due(hands, FIRST) == dict.fromkeys(missed, 1)
    assert reviewed(0) == []
    # Tuesday: both come back, in the other language; one is right and waits three days, the other one.
    known, again = reviewed(1, True, False, language=OTHER[lang])
    assert {known, again} == set(missed)
    assert due(hands, FIRST) == {known: 4, again: 2}
    # Wednesday the other one, right now; Thursday nothing; Friday the first once more, and each climbs by itself.
    assert reviewed(2, True) == [again]
    assert due(hands, FIRST) == {known: 4, again: 5}
    assert reviewed(3) == []
    assert reviewed(4, True) == [known]
    assert due(hands, FIRST) == {known: 11, again: 5}
    # Saturday: the quiz again, and passed; the seal stands on the sheet in both languages.
    open_on(5, "modules/origins/")
    begin(hands)
    answer_all(hands, ".tried", True)
    hand_in(hands)
    hands.until("document.querySelector('.mark-box .module-seal')")
    for language in (OTHER[lang], lang):
        open_on(5, "progress/", language)
        hands.until(f"{SEALS}.length")
        assert hands.see(SEALS) == ["origins"]
    # Sunday: the text goes to another device, and everything is there.
    text, mine = hands.see("document.querySelector('.progress-text').value"), hands.see(KEPT)
    other = hands.other_device()
    other.open(at("progress/", lang), moment(6))
    other.until("document.querySelector('#paste')")
    assert other.see(SEALS) == []
    other.write("#paste", f"{text}\n")
    other.press("#paste ~ button")
    other.until(f"{SEALS}.length")
    assert other.see(SEALS) == ["origins"]
    assert without_place(other.see(KEPT)) == without_place(mine)


def without_place(kept: list[list[object]]) -> dict[object, object]:
    """Where one stopped reading belongs to a device."""
    return {name: record for name, record in kept if name != "place"}  # type: ignore[misc]
