"""The bank as a whole: what gives its right options away, and what its questions ask for."""

import pytest

from scripts.content.bank import bank, is_single, signs
from scripts.content.checks.bank_cognition import bank_cognition
from scripts.content.checks.bank_signs import bank_signs
from scripts.content.sameness import alike, pairs_of_signs, plain, share
from tests.content.ask import question
from tests.content.course_edits import LAMP_DAY
from tests.content.pretend import library_with, said

WORDS = "日月山川风云雷电草木虫鱼鸟兽金石丝竹东南西北春夏秋冬"


def many(count: int, key: str = "a", cognition: str = "recall", longest: bool = False) -> str:
    """Questions with three options that share nothing, keys going round the places unless one is named."""
    found = []
    for number in range(count):
        at = "abc"[number % 3] if key == "round" else key
        options = []
        for place, name in enumerate("abc"):
            size = 8 if longest and name == at else 4
            options.append(
                (
                    name,
                    "".join(WORDS[(number * 7 + place * 5 + step * (place + 2)) % len(WORDS)] for step in range(size)),
                    f"{'x' * size}{number}{name}",
                )
            )
        found.append(question(name=f"many-{number}", options=options, rest=f"key: [{at}]").replace("cognition: recall", f"cognition: {cognition}"))
    return "".join(found)


def test_nothing_is_said_of_a_small_bank_or_a_fair_one(tmp_path):
    assert said(bank_signs, tmp_path / "a") == []
    assert said(bank_signs, tmp_path / "b", {LAMP_DAY: many(20, "a")}) == []
    assert said(bank_signs, tmp_path / "c", {LAMP_DAY: many(60, "round")}) == []


def test_place_of_the_right_option_is_noticed(tmp_path):
    found = said(bank_signs, tmp_path, {LAMP_DAY: many(40, "a")})
    assert len(found) == 1
    assert "道单选、判断应对题里，答案排在第一的占 9" in found[0] and "碰巧应是 33%" in found[0] and "many-0、many-1" in found[0]


def test_length_of_the_right_option_is_noticed_in_both_languages(tmp_path):
    found = said(bank_signs, tmp_path, {LAMP_DAY: many(40, "round", longest=True)})
    assert [part for part in ("中文答案是最长的选项", "英文答案是最长的选项") if any(part in line for line in found)] == [
        "中文答案是最长的选项",
        "英文答案是最长的选项",
    ]


def test_signs_are_shares_of_questions_with_one_right_option(tmp_path):
    library = library_with(
        tmp_path, {LAMP_DAY: many(4, "a") + question("multiple", "more", rest="key: [a, b]") + question(name="gone", status="retired")}
    )
    asked = [item for item in bank(library) if item.path == LAMP_DAY]
    assert [item.record.id for item in asked] == ["many-0", "many-1", "many-2", "many-3", "more"]
    found = {sign.name: sign for sign in signs(asked)}
    assert (found["first"].total, found["first"].share, found["last"].share) == (4, 1.0, 0.0)
    assert found["first"].chance == pytest.approx(1 / 3)
    assert signs([]) == []
    assert [is_single(item.record) for item in asked] == [True] * 4 + [False]


def test_four_in_ten_ask_for_a_use_or_for_analysis(tmp_path):
    found = said(bank_cognition, tmp_path / "a", {LAMP_DAY: many(40)})
    assert len(found) == 1 and found[0].startswith(f"{LAMP_DAY}:4:3: warning[bank-cognition]") and "会用、会分析的有 " in found[0]
    assert said(bank_cognition, tmp_path / "b", {LAMP_DAY: many(40, cognition="apply")}) == []
    assert said(bank_cognition, tmp_path / "c", {LAMP_DAY: many(8)}) == []


def test_texts_alike_are_found_whatever_stands_between():
    texts = {f"n{number}": WORDS[number:] + WORDS[:number] for number in range(0, 24, 5)}
    texts["same"] = "，".join(texts["n10"])
    texts["none"] = ""
    found = {(one, two) for one, two, _ in alike(texts, 0.85)}
    slow = {
        (one, two)
        for at, one in enumerate(texts)
        for two in list(texts)[at + 1 :]
        if share(pairs_of_signs(texts[one]), pairs_of_signs(texts[two])) > 0.85
    }
    assert found == slow and ("n10", "same") in found


@pytest.mark.parametrize(("text", "said_as"), [("听完，再办。", "听完再办"), ("ＡＢ　１", "ab1"), ("“A b-c”", "abc"), ("，。", "")])
def test_signs_spaces_and_width_are_put_aside(text, said_as):
    assert plain(text) == said_as
