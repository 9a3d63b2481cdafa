"""今日复习: wrong answers come back on their days, the longest waiting first, and what cannot be asked is told."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import MODULES, both_languages, said
from tests.browser.progress.learner import CASE, answer, clock, js, questions

pytestmark = pytest.mark.browser


@both_languages
def test_week_of_a_learner_wrong_answers_come_back_on_their_days(learner, lang):
    page = learner(0, CASE, lang)
    for at, asked in enumerate(page.locator("[data-kind=single], [data-kind=true-false], [data-kind=judgement]").all()[:3]):
        answer(asked, right=at == 0)
    page = learner(0, "review/", lang)
    expect(page.get_by_text(said("progress-js-review-nothing", lang))).to_be_visible()
    expect(questions(page)).to_have_count(0)
    page = learner(1, "progress/", lang)
    expect(page.get_by_text(js("now-due", lang, n=2))).to_be_visible()
    page.get_by_role("link", name=js("now-due-go", lang)).click()
    expect(questions(page)).to_have_count(2)
    expect(questions(page).first.locator(".result")).to_be_empty()
    answer(questions(page).nth(0), right=True)
    expect(questions(page).nth(0).locator(".why").first).to_be_visible()
    answer(questions(page).nth(1), right=False)
    expect(page.get_by_text(js("review-done", lang, total=2, right=1))).to_be_visible()
    expect(page.get_by_text(js("review-tomorrow", lang, n=1))).to_be_visible()
    for day, count in ((2, 1), (4, 1), (5, 1)):
        page = learner(day, "review/", lang)
        expect(questions(page)).to_have_count(count)
        answer(questions(page).first, right=True)
        expect(page.get_by_text(js("review-done", lang, total=1, right=1))).to_be_visible()
    page = learner(6, "review/", lang)
    expect(page.get_by_text(js("review-nothing", lang))).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.endsWith(':damaged'))") == []


def test_more_than_twenty_are_asked_twenty_at_a_time_the_longest_waiting_first(learner):
    page = learner(9, "progress/")
    due_everything(page)
    total = page.evaluate("new Set(pujiangCourse.cases.flatMap(one => one.questions)).size")
    assert total > 40
    page = learner(9, "review/")
    expect(questions(page)).to_have_count(20)
    first = questions(page).evaluate_all("all => all.map(one => one.dataset.question)")
    assert (
        page.evaluate("ids => ids.map(id => JSON.parse(localStorage.getItem('pujiang:v2:question:' + id)).due)", first)
        == sorted(
            page.evaluate("Object.keys(localStorage).filter(key => key.includes(':question:')).map(key => JSON.parse(localStorage.getItem(key)).due)")
        )[:20]
    )
    expect(page.locator("[data-part=now]")).to_contain_text(js("review-some", "zh", n=total, most=20))


def due_everything(page):
    """Every question of every case is due, some longer than others; their kind and options are those of their page."""
    expect(page.locator(".unit, .units, .next-steps").first).to_be_attached()
    page.evaluate("""async () => {
        const root = document.querySelector('[data-site]').dataset.site, today = Math.floor((Date.now() / 60000 - new Date().getTimezoneOffset()) / 1440);
        for (const owner of Object.keys(pujiangCourse.shards).filter(name => name.startsWith('case/'))) await new Promise(done => {
            const script = document.createElement('script'); script.src = root + pujiangCourse.shards[owner]; script.onload = done; document.head.append(script) });
        let at = 0;
        for (const one of pujiangCourse.cases) for (const id of one.questions) {
            const article = new DOMParser().parseFromString(pujiangQuestions['case/' + one.id][id], 'text/html').querySelector('article');
            const options = [...article.querySelectorAll('[data-option]')].map(item => item.dataset.option).sort();
            localStorage.setItem('pujiang:v2:question:' + id, JSON.stringify({kind: article.dataset.kind, options, response: [options[0]], score: 0, at: 1, tries: 1, step: 0, due: today - at++ % 7}));
        }
    }""")


def test_question_that_was_withdrawn_or_changed_is_left_out_with_a_sentence_and_its_record_stays(learner):
    page = learner(0, CASE)
    asked = page.locator("[data-kind=single]").first
    name = asked.get_attribute("data-question")
    answer(asked, right=False)
    page.evaluate(
        """name => {
            const kept = JSON.parse(localStorage.getItem('pujiang:v2:question:' + name));
            localStorage.setItem('pujiang:v2:question:' + name, JSON.stringify({...kept, options: ['other', 'than', 'these']}));
            localStorage.setItem('pujiang:v2:question:withdrawn-long-ago', JSON.stringify(kept));
        }""",
        name,
    )
    page = learner(1, "review/")
    expect(page.locator(".caution")).to_have_text(js("review-gone", "zh", n=2))
    expect(questions(page)).to_have_count(0)
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes(':question:')).length") == 2


@pytest.mark.skipif(not MODULES, reason="no module yet")
@both_languages
def test_questions_of_one_objective_are_practised_and_its_mastery_told_in_words(learner, lang):
    page = learner(0, "progress/", lang)
    page.locator(".unit").first.evaluate("box => { box.open = true }")
    line = page.locator(".mastery li").first
    expect(line.locator(".standing")).to_have_text(js("untouched", lang))
    objective = line.locator(".objective").inner_text()
    line.get_by_role("link").click()
    expect(page.locator("[data-part=now]")).to_have_text(js("review-practice", lang, objective=objective))
    asked = questions(page)
    expect(asked.first).to_be_visible()
    for one in asked.all():
        answer(one, right=True)
    total = asked.count()
    expect(page.get_by_text(js("review-practised", lang, total=total, right=total))).to_be_visible()
    page = learner(0, "progress/", lang)
    page.locator(".unit").first.evaluate("box => { box.open = true }")
    expect(page.locator(".mastery li").first.locator(".standing")).to_have_text(
        re.compile(re.escape(js("mastered", lang, right="§", total="§")).replace("§", r"\d+"))
    )


def test_objective_that_is_not_known_is_told_and_shown_as_text(learner):
    page = learner(0, "review/?objective=<img src=x onerror=alert(1)>")
    expect(page.get_by_text(js("review-unknown", "zh"))).to_be_visible()
    expect(page.locator("main img")).to_have_count(0)


def test_questions_that_do_not_come_are_told_and_stay_due(learner, visit):
    page = learner(0, CASE)
    answer(page.locator("[data-kind=single]").first, right=False)
    page = visit.tab()
    page.add_init_script(clock(1))
    page.route(re.compile(r"/assets/questions/"), lambda route: route.abort())
    page.goto(visit.url("review/"))
    expect(page.locator(".caution")).to_have_text(js("review-lost", "zh", n=1))
    page.unroute_all(behavior="ignoreErrors")
    visit.complaints[:] = [one for one in visit.complaints if "ERR_FAILED" not in one]
