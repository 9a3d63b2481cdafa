"""The quiz of a module: drawn, answered, marked, passed, gone on with, assigned; its receipt says the same to Python."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.assignment_code import code
from tests.browser.attempts import answer, answer_all, hand_in, library, read, receipt, start, way
from tests.browser.page_kinds import LANGS, both_languages, said
from tests.browser.refusing import REFUSED_STORAGE

pytestmark = pytest.mark.browser
MODULE = "modules/origins/"
PASS = 80
PASSED = {"pass": PASS}


def plan():
    return library().modules["origins"].record.quiz


def kept(page, name="module:origins"):
    return json.loads(page.evaluate("name => localStorage.getItem('pujiang:v2:' + name)", name) or "null")


@both_languages
def test_all_right_passes_prints_the_seal_and_gives_a_receipt_that_python_marks_alike(visit, lang):
    page = visit(MODULE, lang)
    expect(page.locator(".quiz-standing")).to_have_text(said("module-js-standing-none", lang))
    assert start(page).count() == plan().draw
    expect(page.locator(".practice")).to_be_hidden()
    answer_all(page, True)
    hand_in(page)
    expect(page.locator(".mark-told")).to_have_text(" ".join([said("module-js-score", lang, percent=100), said("module-js-passed", lang, **PASSED)]))
    expect(page.locator(".mark-box .module-seal")).to_be_visible()
    found, mark = read(page, "origins")
    assert (found.form, found.exam, found.class_code, found.label, found.attempt, mark.percent) == ("quiz", False, "", "", 1, 100)
    text = receipt(page)
    assert len(text) <= 140
    way(page, 0).click()
    expect(page.locator(".quiz-standing")).to_have_text(said("module-js-standing-passed", lang, n=1, best=100))
    assert kept(page)["receipts"] == [text]


@both_languages
def test_all_wrong_does_not_pass_says_so_kindly_and_lets_try_again_with_another_draw(visit, lang):
    page = visit(MODULE, lang)
    start(page)
    first = answer_all(page, False)
    hand_in(page)
    expect(page.locator(".mark-told")).to_contain_text(said("module-js-not-passed", lang, **PASSED))
    expect(page.locator(".mark-box .module-seal")).to_have_count(0)
    found, mark = read(page, "origins")
    assert mark.percent < PASS
    assert [item["id"] for item in mark.items] == first
    expect(page.get_by_text(said("module-js-tomorrow", lang, n=len(first)))).to_be_visible()
    draws = {found.seed}
    for _ in range(3):
        page.get_by_role("button", name=said("module-js-again", lang)).click()
        answer_all(page, False)
        hand_in(page)
        draws.add(read(page, "origins")[0].seed)
    assert len(draws) == 4
    assert kept(page)["attempts"] == 4
    assert read(page, "origins")[0].attempt == 4


@pytest.mark.parametrize("end", ["handed in", "left"])
def test_practice_tells_at_once_what_an_attempt_has_answered(visit, end):
    page = visit(MODULE)
    first = page.locator(".practice article").first
    answer(first, False, ".practice")
    before = first.locator(".result").inner_text()
    start(page)
    ids = answer_all(page, True)
    if end == "handed in":
        hand_in(page)
        page.get_by_role("button", name=said("module-js-back", "zh")).click()
    else:
        page.get_by_role("button", name=said("module-js-leave", "zh")).click()
    told = page.locator(".practice article").evaluate_all(
        "all => Object.fromEntries(all.map(one => [one.dataset.question, (one.querySelector('.result') || {}).textContent]))"
    )
    assert {told[name] for name in ids} == {said("quiz-js-right", "zh")}
    name = first.get_attribute("data-question")
    assert told[name] == (said("quiz-js-right", "zh") if name in ids else before)
    summary = page.locator(".practice .summary").inner_text()
    page.reload()
    expect(page.locator(".practice .summary")).to_have_text(summary)


def test_half_done_attempt_waits_through_a_reload_and_in_the_other_language(visit):
    page = visit(MODULE)
    items = start(page)
    ids = [item.get_attribute("data-question") for item in items.all()]
    answer(items.nth(0), True)
    page.reload()
    expect(page.locator(".resume")).to_contain_text(said("module-js-resume", "zh", what=said("module-js-title-quiz", "zh", n=1), n=1))
    page.goto(visit.url(MODULE, "en"))
    page.get_by_role("button", name=said("module-js-resume-button", "en")).click()
    assert [item.get_attribute("data-question") for item in page.locator(".tried article").all()] == ids
    expect(page.locator(".tried article .result").first).to_have_text(said("quiz-js-right", "en"))
    expect(page.locator(".attempt .count")).to_have_text(said("module-js-count", "en", n=1, total=len(ids)))


def test_attempt_at_questions_that_have_changed_is_told_and_the_next_begins(visit):
    page = visit(MODULE)
    answer(start(page).nth(0), True)
    record = kept(page)
    record["open"]["bank"] = "0123456789"
    page.evaluate("text => localStorage.setItem('pujiang:v2:module:origins', text)", json.dumps(record))
    page.reload()
    expect(page.locator(".resume")).to_have_text(said("module-js-changed", "zh"))
    start(page)
    expect(page.locator(".attempt .count")).to_have_text(said("module-js-count", "zh", n=0, total=plan().draw))
    assert kept(page)["open"]["bank"] != "0123456789"


def test_precheck_tells_what_to_mind_and_counts_for_nothing(visit):
    page = visit(MODULE)
    page.locator("[data-start-precheck]").click()
    assert page.locator(".tried article").count() == plan().precheck
    answer_all(page, True, False)
    hand_in(page)
    expect(page.get_by_text(said("module-js-known", "zh"))).to_be_visible()
    expect(page.get_by_text(said("module-js-look", "zh"))).to_be_visible()
    expect(page.locator(".receipt-box, .mark-box")).to_have_count(0)
    assert [kept(page)[name] for name in ("attempts", "best", "receipts")] == [0, -1, []]
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('pujiang:v2:question:'))") == []
    page.get_by_role("button", name=said("module-js-read-on", "zh")).click()
    expect(page.locator("#objectives")).to_be_focused()


def test_questions_left_open_are_asked_about_once_and_count_as_wrong(visit):
    page = visit(MODULE)
    answer(start(page).nth(0), True)
    button = page.locator(".attempt > .actions .btn").first
    button.click()
    left = plan().draw - 1
    expect(page.locator(".attempt .count")).to_have_text(said("module-js-left", "zh", n=left))
    hand_in(page)
    found, mark = read(page, "origins")
    assert mark.percent == round(100 / plan().draw)
    assert sum(1 for answer_ in found.responses.values() if answer_) == 1


def test_leaving_goes_back_to_practice_and_loses_nothing(visit):
    page = visit(MODULE)
    answer(start(page).nth(0), False)
    page.get_by_role("button", name=said("module-js-leave", "zh")).click()
    expect(page.locator(".practice")).to_be_visible()
    start(page)
    expect(page.locator(".attempt .count")).to_have_text(said("module-js-count", "zh", n=1, total=plan().draw))


@both_languages
def test_refused_storage_is_told_and_the_quiz_works_to_its_receipt(visit, lang):
    page = visit(MODULE, lang, before=REFUSED_STORAGE)
    start(page)
    answer_all(page, True)
    expect(page.locator(".attempt .not-kept")).to_have_text(said("quiz-js-not-kept", lang))
    hand_in(page)
    assert read(page, "origins")[1].percent == 100


def test_whole_quiz_by_keyboard_alone(visit):
    page = visit(MODULE)
    way(page, 2).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".attempt > h3")).to_be_focused()
    total = page.locator(".tried article").count()
    sent = 0
    for _ in range(400):
        page.keyboard.press("Tab")
        at = page.evaluate(
            "() => { const on = document.activeElement; return [on.tagName, on.type || '', on.closest('.attempt') !== null, on.checked === true] }"
        )
        if at[0] == "SELECT":
            page.keyboard.press("ArrowDown")
        elif at[1] in ("radio", "checkbox") and not at[3]:
            page.keyboard.press("Space")
        elif at[1] == "submit" and at[2]:
            page.keyboard.press("Enter")
            sent += page.evaluate("() => document.activeElement.classList.contains('result')")
        if sent == total:
            break
    matches = page.locator(".tried article[data-kind=match] .result").all()
    assert sent + sum(1 for one in matches if not one.inner_text()) >= total - len(matches)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.querySelector('.attempt > .actions .btn')"):
            break
    page.keyboard.press("Enter")
    if page.locator(".attempt").count():
        page.keyboard.press("Enter")
    expect(page.locator(".outcome > h3")).to_be_focused()


@pytest.mark.parametrize("lang", LANGS)
def test_without_scripts_every_question_of_the_module_can_be_read(visit, lang):
    page = visit(MODULE, lang, scripts=False)
    expect(page.locator(".course-desk, [data-start-precheck]:visible")).to_have_count(0)
    assert page.locator("#quiz article").count() >= plan().draw
    assert re.search(r"\d", page.locator("#quiz .at").first.inner_text())


@both_languages
def test_assigned_exam_takes_pass_mark_class_and_label_and_marks_only_what_is_handed_in(visit, lang):
    assigned = code("module/origins", mode="exam", pass_mark=100, name="KS01", seed=7)
    page = visit(f"{MODULE}#a={assigned}&n=A07", lang)
    expect(page.locator(".assigned-line")).to_contain_text("KS01")
    expect(page.locator(".assigned-line a")).to_have_attribute("href", re.compile(rf"assigned/#a={assigned}&n=A07$"))
    expect(way(page, 2)).to_have_text(said("module-js-way-exam", lang, n=plan().draw))
    items = start(page)
    answer(items.nth(0), False)
    expect(items.nth(0).locator(".result")).to_have_text(said("quiz-js-noted", lang))
    expect(items.nth(0).locator(".mark, .why:visible")).to_have_count(0)
    answer_all(page, True)
    expect(page.locator(".tried .mark")).to_have_count(0)
    hand_in(page)
    found, mark = read(page, "origins")
    assert (found.class_code, found.label, found.exam, mark.percent) == ("KS01", "A07", True, 100)
    expect(page.locator(".mark-told")).to_contain_text(said("module-js-passed", lang, **{"pass": 100}))
    assert page.locator(".outcome .tried .why").count() > 0


def test_class_draws_the_same_questions_the_first_time_and_others_the_second(visit):
    address = f"{MODULE}#a={code('module/origins', name='KS01', seed=7)}"
    draws = []
    for _ in range(2):
        page = visit(address)
        page.evaluate("localStorage.clear()")
        page.reload()
        start(page)
        draws.append(answer_all(page, True))
    assert draws[0] == draws[1]
    hand_in(page)
    page.get_by_role("button", name=said("module-js-again", "zh")).click()
    assert answer_all(page, True) != draws[0]


def test_tests_before_and_after_share_no_question_and_only_the_second_can_pass(visit):
    page = visit(f"{MODULE}#a={code('module/origins', mode='prepost', name='KS01', seed=9)}")
    forms = [said(f"module-js-way-{form}", "zh", n=plan().draw) for form in ("pre", "post")]
    assert [way(page, at).inner_text() for at in (1, 2)] == forms
    expect(page.locator("[data-start-precheck]")).to_be_hidden()
    way(page, 1).click()
    before = answer_all(page, True)
    hand_in(page)
    expect(page.locator(".mark-told")).to_contain_text(said("module-js-before-only", "zh"))
    assert [kept(page)[name] for name in ("best", "passed")] == [-1, 0]
    page.get_by_role("button", name=said("module-js-back", "zh")).click()
    way(page, 2).click()
    after = answer_all(page, True)
    hand_in(page)
    assert set(before) & set(after) == set()
    assert read(page, "origins")[0].form == "post"
    assert kept(page)["best"] == 100
    assert len(kept(page)["receipts"]) == 2


@pytest.mark.parametrize("fragment", ["#a=", "#a=AAAA", "#a=%3Cscript%3E", f"#a={code('module/core-ideas')}", "#objectives"])
def test_fragment_that_assigns_nothing_here_changes_nothing(visit, fragment):
    page = visit(MODULE + fragment)
    expect(page.locator(".assigned-line")).to_have_count(0)
    expect(way(page, 2)).to_have_text(said("module-js-way-quiz", "zh", n=plan().draw))
