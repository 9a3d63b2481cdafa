"""The text that carries everything to another device: found in whatever was pasted, trusted in nothing."""

import json

import pytest

from tests.browser.progress.records import EMPTY, FIXTURES, module, question

pytestmark = pytest.mark.browser


def test_text_brings_back_everything_whatever_stands_around_it(kept):
    fixture = json.loads((FIXTURES / "v2.json").read_text("utf-8"))["everything"]
    text = kept("progressText", fixture)
    assert text.startswith("PJP2.")
    broken = "\n".join(text[at : at + 40] for at in range(0, len(text), 40))
    for pasted in (text, f"我的进度：{text}。请收好", f"Progress {text} thanks", broken, text[:-7] + text[-7:].lower(), "\u200b" + text + "\ufeff"):
        assert kept("readProgress", pasted) == {"all": fixture, "skipped": 0}


def test_every_changed_or_missing_character_of_the_text_is_noticed(kept, page):
    text = kept("progressText", json.loads((FIXTURES / "v2.json").read_text("utf-8"))["everything"])
    faults = page.evaluate(
        """text => {
            const found = {};
            const count = spoiled => { const said = pujiangKept.readProgress(spoiled).fault || 'read'; found[said] = (found[said] || 0) + 1; if (said === 'read') found.which = spoiled };
            for (let at = 5; at < text.length; at++) {
                count(text.slice(0, at) + text.slice(at + 1));
                count(text.slice(0, at));
                const other = text[at] === 'X' ? 'Y' : 'X';
                count(text.slice(0, at) + other + text.slice(at + 1));
                if (at + 1 < text.length && text[at] !== text[at + 1]) count(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
            }
            return found;
        }""",
        text,
    )
    assert set(faults) == {"damaged"}


@pytest.mark.parametrize(
    ("pasted", "fault"),
    [
        ("", "none"), ("今天天气很好", "none"), ("PJ1-AAAAA-BBBBB", "none"), ("PJP2.", "damaged"), ("PJP2.AAAA.0000000", "damaged"), ("PJP1.AAAA.0000000", "damaged"),
        ("PJP3.AAAA.0000000", "newer"), ("PJP2." + "A" * 200_000, "long"),
    ],
)  # fmt: skip
def test_what_is_no_text_of_this_version_is_told_apart(kept, pasted, fault):
    assert kept("readProgress", pasted) == {"fault": fault}


def packed(page, value):
    """A text with the right check around any JSON."""
    return page.evaluate("value => pujiangKept.progressText(value)", value)


@pytest.mark.parametrize("value", [None, 7, "x", [], [[]], [1, 2]])
def test_text_that_holds_no_records_is_damaged(kept, page, value):
    assert kept("readProgress", packed(page, value)) == {"fault": "damaged"}


def test_only_sound_records_under_names_that_can_be_ours_are_taken_from_a_text(kept, page):
    hostile = {
        "questions": {
            "sound": question(), "<img src=x onerror=alert(1)>": question(), "UPPER": question(), "../up": question(), "a" * 200: question(),
            "late": question(due=1e300), "odd": question(score="1"), "nothing": None,
        },
        "modules": {"m": module(receipts=[f"R{at}" for at in range(40)]), "n": module(best=1000)},
        "scenarios": {"s": {"path": [1], "ends": [], "at": 1}},
        "assignments": "x",
        "place": {"address": "javascript:alert(1)", "title": "", "heading": "", "at": 1},
        "more": {"x": 1},
    }  # fmt: skip
    found = kept("readProgress", packed(page, hostile))
    assert found == {
        "all": {**EMPTY, "questions": {"sound": question()}, "modules": {"m": module(receipts=[f"R{at}" for at in range(5)])}},
        "skipped": 9,
    }


def test_name_that_reaches_into_every_object_is_no_name_of_ours(kept, page):
    text = page.evaluate(
        "value => pujiangKept.progressText(JSON.parse(value))", json.dumps({"questions": {"__proto__": question(), "constructor": question()}})
    )
    found = kept("readProgress", text)
    assert found["all"]["questions"] == {"constructor": question()}
    assert page.evaluate("({}).kind === undefined && ({}).tries === undefined")


def test_text_made_to_unpack_into_more_than_any_learner_has_is_refused_in_a_moment(kept, page):
    text = page.evaluate("pujiangKept.progressText({questions: {}, filler: 'a'.repeat(60_000_000)})")
    assert len(text) < 200_000
    took = page.evaluate(
        "text => { const start = performance.now(); const found = pujiangKept.readProgress(text); return [found, performance.now() - start] }", text
    )
    assert took[0] == {"fault": "damaged"}
    assert took[1] < 3000


def test_text_of_a_learner_with_every_question_is_short_enough_to_send(kept):
    all_questions = {
        f"module-question-number-{at}": question(options=["first", "second", "third"], response=["second"], at=29_900_000 + at * 7)
        for at in range(300)
    }
    assert len(kept("progressText", {**EMPTY, "questions": all_questions})) < 12_000
