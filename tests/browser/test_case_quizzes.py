"""The quizzes of the real cases: by mouse on every case, by keyboard alone on those that show every kind of question, remembered, and with storage refused."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import CASES, LANGS, PAGES, both_languages, said
from tests.browser.quiz_kinds import ALTERNATING, TELLING, covering, shown_kinds
from tests.browser.quiz_page import order_of, reach
from tests.browser.refusing import REFUSED_STORAGE

pytestmark = pytest.mark.browser

KINDS = {"single", "multiple", "true-false", "order", "judgement"}


def questions(page):
    return page.locator("[data-question]").all()


def key_of(asked):
    return asked.get_attribute("data-key").split()


def option(asked, name):
    return asked.locator(f".opt[data-option='{name}']")


def answer_by_mouse(asked):
    for place, name in enumerate(key_of(asked)):
        if asked.get_attribute("data-kind") != "order":
            option(asked, name).locator(".text").click()
            continue
        while order_of(asked).index(name) > place:
            option(asked, name).locator(".move-up").click()
    asked.locator("[type=submit]").click()


def answer_by_keyboard(page, asked):
    kind, keyboard = asked.get_attribute("data-kind"), page.keyboard
    if kind == "order":
        for place, name in enumerate(key_of(asked)):
            reach(page, option(asked, name).locator(".move-up"))
            for _ in range(order_of(asked).index(name) - place):
                keyboard.press("ArrowUp")
    elif kind == "multiple":
        for name in key_of(asked):
            reach(page, option(asked, name).locator("input"))
            keyboard.press("Space")
    else:
        reach(page, asked.locator("input").first)
        keyboard.press("Space")
        for _ in range(order_of(asked).index(key_of(asked)[0])):
            keyboard.press("ArrowDown")
    reach(page, asked.locator("[type=submit]"))
    keyboard.press("Enter")


def expect_all_right(page, lang):
    asked = page.locator("[data-question]")
    expect(page.locator(".summary")).to_have_text(said("quiz-js-summary-done", lang, total=asked.count(), percent=100))
    told = asked.evaluate_all(
        "all => all.map(one => [one.querySelector('[role=status]').textContent, one.querySelectorAll('.opt.wrong, .opt.missed').length])"
    )
    assert told == [[said("quiz-js-right", lang), 0]] * asked.count()


def test_real_cases_ask_every_kind_of_question_and_each_case_at_least_four(site):
    asked = {case: re.findall('data-kind="([^"]+)"', (site / "cases" / case / "index.html").read_text("utf-8")) for case in CASES}
    assert {kind for kinds in asked.values() for kind in kinds} == KINDS
    assert {case: len(kinds) for case, kinds in asked.items() if len(kinds) < 4} == {}


def test_cases_that_are_tried_at_length_show_whatever_any_quiz_shows(site):
    """If this fails, what a new question shows is missing from ``kinds_of`` (quiz_kinds.py)."""
    shown = {case: shown_kinds((site / "cases" / case / "index.html").read_text("utf-8")) for case in CASES}
    every = set().union(*shown.values())
    assert {kind for kind, *_ in every} == KINDS
    assert every - set().union(*(shown[case] for case in TELLING)) == set()


def test_choice_of_cases_leaves_out_no_kind_and_takes_no_case_that_adds_nothing():
    assert covering({"a": {1}, "b": {1, 2}, "c": {2, 3}, "d": {3}}) == ["b", "c"]
    assert covering({"a": {1}, "b": {1, 2, 3}}) == ["b"]
    assert covering({"a": set(), "b": {9}}) == ["b"]


@pytest.mark.parametrize(("case", "lang"), ALTERNATING)
def test_quiz_by_mouse_is_all_right_and_still_so_after_a_reload_and_in_the_other_language(visit, case, lang):
    page = visit(f"cases/{case}/", lang)
    for asked in questions(page):
        answer_by_mouse(asked)
        expect(asked.locator(".result")).to_be_focused()
    expect_all_right(page, lang)
    page.reload()
    expect_all_right(page, lang)
    page.goto(visit.url(f"cases/{case}/", "en" if lang == "zh" else "zh"))
    expect_all_right(page, "en" if lang == "zh" else "zh")


@pytest.mark.parametrize(("case", "lang"), [*((case, "zh") for case in TELLING), (TELLING[0], "en")])
def test_quiz_by_keyboard_alone_is_all_right(visit, case, lang):
    page = visit(f"cases/{case}/", lang)
    for asked in questions(page):
        answer_by_keyboard(page, asked)
        expect(asked.locator(".result")).to_be_focused()
    expect_all_right(page, lang)


@pytest.mark.parametrize(("case", "lang"), sorted({*ALTERNATING, *((case, lang) for case in TELLING for lang in LANGS)}))
def test_imperfect_answer_is_told_in_words_with_a_reason_for_every_option_and_its_source(visit, case, lang):
    page = visit(f"cases/{case}/", lang)
    for asked in questions(page):
        key, names = key_of(asked), order_of(asked)
        match asked.get_attribute("data-kind"):
            case "order":
                placed = sum(map(str.__eq__, key, names))
                expected = said("quiz-js-placed", lang, total=len(key), right=placed, percent=round(100 * placed / len(key)))
            case "multiple":
                option(asked, key[0]).locator("input").check()
                expected = said("quiz-js-ticked", lang, keys=len(key), right=1, wrong=0, percent=round(100 / len(key)))
            case _:
                option(asked, next(name for name in names if name not in key)).locator("input").check()
                expected = said("quiz-js-wrong", lang)
        asked.locator("[type=submit]").click()
        expect(asked.get_by_role("status")).to_have_text(expected)
        assert ["" for reason in asked.locator(".opt .why").all_inner_texts() if not reason.strip()] == []
        expect(asked.locator(".opt .why")).to_have_count(len(names))
        asked.locator(".answer summary").click()
        expect(asked.locator(".basis a").first).to_be_visible()
        assert asked.locator(".basis a").evaluate_all("links => links.every(link => link.pathname.includes('/sources/') && link.hash.length > 1)")


@both_languages
def test_quiz_works_and_says_so_where_storage_is_refused(visit, lang):
    page = visit(PAGES["event case"], lang, before=REFUSED_STORAGE)
    for asked in questions(page):
        answer_by_mouse(asked)
    expect_all_right(page, lang)
    expect(page.locator(".not-kept")).to_have_text(said("quiz-js-not-kept", lang))


@both_languages
def test_quiz_fits_a_phone_with_large_text_after_answering(visit, lang):
    page = visit(PAGES["event case"], lang, width=320, height=700)
    page.evaluate("document.documentElement.style.fontSize = '160%'")
    for asked in questions(page):
        answer_by_mouse(asked)
    expect_all_right(page, lang)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
