"""Quizzes on a page: readable, shuffled for order, and without what is not published."""

import json
import re
from itertools import permutations

import pytest

from scripts.content.banks import bank_hash, bank_of
from scripts.content.model.question import Question
from scripts.content.question_order import shuffled
from scripts.staging.quiz import live, quiz
from tests.staging.pretend_site import page, paths_with, site_of, staged

DAY = "cases/lamp-day/questions.yml"


def order(name, ids):
    both = {"zh": "字", "en": "word"}
    options = [{"id": one, **both, "why": both} for one in ids]
    return Question.model_validate({
        "id": name, "kind": "order", "status": "live", "cognition": "apply", "stem": both, "options": options, "key": list(ids), "claims": ["c"],
    })  # fmt: skip


@pytest.mark.parametrize("size", [2, 3, 4, 5])
def test_order_is_never_shown_in_the_right_order(size):
    for number in range(300):
        question = order(f"question-{number}", [f"option-{letter}" for letter in "abcde"[:size]])
        shown = [option.id for option in shuffled(question)]
        assert shown != list(question.key)
        assert sorted(shown) == sorted(question.key)


def test_shown_order_does_not_depend_on_the_order_of_writing():
    """At most two orders come out: the fixed one, and the one that stands in where the fixed one is right."""
    shown = {tuple(option.id for option in shuffled(order("q", written))) for written in permutations(["one", "two", "three"])}
    assert len(shown) == 2


def test_quiz_is_readable_without_scripts(tmp_path):
    site = site_of(paths_with(tmp_path))
    made = quiz(site, ("case", "lamp-day"), "zh", "cases/lamp-day/", "zh")
    assert re.findall(r'data-kind="([a-z-]+)"', made) == ["order", "single", "true-false", "multiple", "judgement"]
    assert made.count('<details class="answer"') == 5
    assert re.findall(r'data-question="lamp-day-order" data-kind="order" data-key="([a-z ]+)"', made) == ["notice hear lit"]
    answer = made[made.index("<details") : made.index("</details>")]
    assert re.findall(r'data-for="([a-z-]+)"', answer) == ["notice", "hear", "lit"]
    assert '<a href="../../sources/island-gazette/#ga-promise"' in made
    words = json.loads(re.search(r'data-words="([^"]*)"', made)[1].replace("&#34;", '"').replace("&amp;", "&").replace("&#39;", "'"))
    assert words and all(isinstance(word, str) for word in words.values())


def test_quiz_of_a_module_carries_its_bank_and_that_of_a_case_does_not(tmp_path):
    site = site_of(paths_with(tmp_path))
    bank = bank_of(site.library, site.library.modules["lamp-keeping"].record)
    made = quiz(site, ("module", "lamp-keeping"), "zh", "modules/lamp-keeping/", "zh")
    section = re.search(r"<section[^>]*?data-words", made)[0]
    plan = {"module": "lamp-keeping", "bank": bank_hash(bank), "draw": bank["draw"], "precheck": bank["precheck"], "pass": bank["pass_mark"]}
    assert dict(re.findall(r'data-(\w+)="([^"]*)"', section)) == {
        "quiz": "lamp-keeping", "assigned": "../../assigned/", "proves": "../../about/receipts/", **{name: str(value) for name, value in plan.items()},
    }  # fmt: skip
    for question in bank["questions"]:
        article = re.search(f'<article[^>]*data-question="{question["id"]}"[^>]*>', made)[0]
        assert (
            f'data-objective="{question["objective"]}" data-cognition="{question["cognition"]}" data-options="{" ".join(question["options"])}"'
            in article
        )
    assert "data-bank" not in quiz(site, ("case", "lamp-day"), "zh", "cases/lamp-day/", "zh")


@pytest.mark.parametrize("fields", ["status: live\n  use: paper", "status: draft", "status: retired"])
def test_question_that_is_not_published_is_nowhere(tmp_path, fields):
    paths = paths_with(tmp_path, {DAY: ("  kind: single\n  status: live", f"  kind: single\n  {fields}")})
    assert [question.id for question in live(site_of(paths), ("case", "lamp-day"))] == [
        "lamp-day-order",
        "lamp-day-said",
        "lamp-day-facts",
        "lamp-day-judgement",
    ]
    staged(paths)
    for path in paths.stage.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"lamp-day-promise" not in content, path
            assert "港务长当场答应了什么".encode() not in content, path
            assert "添一口雾钟".encode() not in content, path


def test_case_with_no_published_question_has_no_quiz_and_no_paper(tmp_path):
    paths = paths_with(tmp_path)
    text = (paths.root / DAY).read_text("utf-8")
    (paths.root / DAY).write_text(text.replace("status: live", "status: draft"), encoding="utf-8")
    staged(paths)
    assert "data-quiz" not in page(paths, "zh/cases/lamp-day/index.md")[1]
    assert not (paths.stage / "docs/zh/trainer/quiz/lamp-day").exists()
    assert "hasPart" not in page(paths, "zh/cases/lamp-day/index.md")[0]["jsonld"]


def test_missing_translation_shows_the_quiz_in_chinese_with_links_into_the_english_site(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / "cases/lamp-day/index.en.md").unlink()
    staged(paths)
    head, body = page(paths, "en/cases/lamp-day/index.md")
    assert head["lang"] == "en" and head["content_lang"] == "zh-CN"
    assert head["notice"]["kind"] == "missing"
    assert "在码头贴出告示" in body
    assert 'href="../../sources/island-gazette/#ga-notice"' in body


def test_paper_takes_as_many_options_as_a_question_may_have(tmp_path):
    """Letters A to … must not run out before the rule question-shape does."""
    options = "".join(f"    - {{id: more-{n}, zh: 第{n}样, en: More {n}, why: {{zh: 没有写。, en: No.}}}}\n" for n in range(9))
    paths = paths_with(tmp_path, {DAY: ("  key: [lamp]\n", options + "  key: [lamp]\n")})
    staged(paths)
