"""What naming-persons says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.naming_persons import naming_persons
from tests.content.pretend import Edits, said

CASE = "cases/lamp-day/index.zh.md"
ENGLISH = "cases/lamp-day/index.en.md"
QUESTIONS = "cases/lamp-day/questions.yml"
ZH = "渔民说得最多的是灯"
EN = "What the fishers spoke of most was the lamp"
FULL = "时任浙江省委书记习近平同志"
FULL_EN = "Xi Jinping, then Party Secretary of Zhejiang"


@pytest.mark.parametrize(
    "edits",
    [
        {},
        {
            CASE: (
                ZH,
                f"{FULL}来过，习近平同志听了；“省委书记与97个印章”的故事；习近平新时代中国特色社会主义思想；《习近平谈治国理政》；“习近平总书记来信”",
            )
        },
        {CASE: ("summary: 据", "summary: 习近平同志来过。据")},
        {ENGLISH: (EN, f"{FULL_EN}, came, and Xi heard that the lamp")},
        {ENGLISH: (EN, "The study of Xi Jinping Thought on lamps went on; the lamp")},
        {ENGLISH: (EN, "Xi Jinping (then Party Secretary of Zhejiang) came. Xi’an is far; the Xi Jinping Thought is a name; the lamp")},
    ],
)
def test_says_nothing_of_full_names_quotations_and_titles(tmp_path, edits: Edits):
    assert said(naming_persons, tmp_path, edits) == []


@pytest.mark.parametrize(
    "edits", [{CASE: (ZH, "县委书记和市委书记都来了，省委副书记没来")}, {ENGLISH: (EN, "The county’s Party secretary came; the lamp")}]
)
def test_leaves_other_posts_alone(tmp_path, edits: Edits):
    assert said(naming_persons, tmp_path, edits) == []


@pytest.mark.parametrize(
    ("words", "fact", "mend"),
    [
        ("习近平同志来过", "本页首次提到习近平同志，没有写明当时的职务。", f"写成「{FULL}」。"),
        ("浙江省委书记习近平同志来过", "本页首次提到习近平同志，没有写明当时的职务。", f"写成「{FULL}」。"),
        ("习近平来过", "本页首次提到习近平同志，写法不完整。", f"写成「{FULL}」。"),
    ],
)
def test_points_at_a_first_mention(tmp_path, words, fact, mend):
    col = 1 + words.index("习近平")
    assert said(naming_persons, tmp_path, {CASE: (ZH, words)}) == [
        f"cases/lamp-day/index.zh.md:30:{col}: warning[naming-persons] {fact}\n    → {mend}"
    ]


@pytest.mark.parametrize(
    ("words", "fact", "mend"),
    [
        ("习近平听了", "「习近平」后面没有“同志”。", "写成「习近平同志」。"),
        ("习近平总书记听了", "“习近平总书记”只用在引文里。", "写成「习近平同志」。"),
        ("省委书记听了", "单独写了「省委书记」。", f"写明是谁：首次写「{FULL}」，之后写「习近平同志」。"),
    ],
)
def test_points_at_a_later_mention(tmp_path, words, fact, mend):
    assert said(naming_persons, tmp_path, {CASE: (ZH, f"{FULL}来过。{words}")}) == [
        f"cases/lamp-day/index.zh.md:30:17: warning[naming-persons] {fact}\n    → {mend}"
    ]


@pytest.mark.parametrize(
    ("words", "col", "fact", "mend"),
    [
        ("Xi came; the lamp", 1, "The page’s first mention of Xi Jinping is not in full.", f"Write “{FULL_EN}”."),
        (f"{FULL_EN}, came. Xi Jinping heard of the lamp", 53, "After the first mention the page says Xi.", "Write “Xi”."),
        (
            f"{FULL_EN}, came. President Xi heard of the lamp",
            53,
            "“President Xi” is not how this site names him.",
            f"First write {FULL_EN}, later Xi.",
        ),
        ("A Comrade spoke of the lamp", 3, "“Comrade” is not how this site names him.", f"First write {FULL_EN}, later Xi."),
    ],
)
def test_speaks_english_of_english_pages(tmp_path, words, col, fact, mend):
    assert said(naming_persons, tmp_path, {ENGLISH: (EN, words)}, "en") == [
        f"cases/lamp-day/index.en.md:19:{col}: warning[naming-persons] {fact}\n    → {mend}"
    ]


def test_every_question_stands_alone(tmp_path):
    found = said(naming_persons, tmp_path, {QUESTIONS: ("zh: ", "zh: 习近平说过，")})
    assert len(found) == 1
    assert found[0].endswith("warning[naming-persons] 「习近平」后面没有“同志”。\n    → 写成「习近平同志」。")
