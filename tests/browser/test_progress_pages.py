"""我的学习 and 今日复习 as a learner uses them: a week with its reviews, two languages, two devices, two tabs, by keyboard, and where nothing can be kept."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import LANGS, MODULES, PAGES, both_languages, said
from tests.browser.quiz_page import reach
from tests.browser.visit import REFUSED_STORAGE

pytestmark = pytest.mark.browser
CASE = "cases/road-20-97-seals/"
DAY = 86_400_000
MORNING = 1_795_910_400_000  # 2026-11-29 08:00 in China, a day as good as any
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"


def js(key, lang, **values):
    return said(f"progress-js-{key}", lang, **values)


def clock(days):
    """A clock that stands a number of days after the first morning and goes on from there; set anew at every page."""
    return f"""(() => {{ const Real = Date, ahead = {MORNING + days * DAY} - Real.now();
        window.Date = class extends Real {{ constructor(...given) {{ given.length ? super(...given) : super(Real.now() + ahead) }} static now() {{ return Real.now() + ahead }} }} }})()"""


@pytest.fixture
def learner(visit):
    """Opens an address on the nth day; storage stays from day to day, as a learner's does."""

    def open_on(day, address, lang="zh", **more):
        return visit(address, lang, before=clock(day), **more)

    return open_on


def answer(asked, right):
    """One question, right or wrong, with the normal player."""
    key = (asked.get_attribute("data-key") or "").split()
    if asked.get_attribute("data-kind") == "order":
        if right:
            for place, option in enumerate(key):
                while asked.locator(".opt").evaluate_all("items => items.map(item => item.dataset.option)").index(option) > place:
                    asked.locator(f"[data-option='{option}'] .move-up").click()
    else:
        for option in asked.locator("input").all():
            if (option.get_attribute("value") in key) == right:
                option.check()
    asked.locator("[type=submit]").click()
    expect(asked.locator(".result")).not_to_be_empty()


def questions(page):
    return page.locator("[data-question]")


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


@both_languages
def test_progress_made_in_one_language_is_there_in_the_other(learner, lang):
    other = LANGS[1 - LANGS.index(lang)]
    page = learner(0, CASE, lang)
    answer(page.locator("[data-kind=single]").first, right=True)
    page = learner(0, "progress/", other)
    expect(page.locator("#quizzes + ul li")).to_have_count(1)
    title = page.locator("#quizzes + ul a").inner_text()
    page.locator("#quizzes + ul a").click()
    expect(page.locator("h1")).to_have_text(title)


@pytest.mark.skipif(not MODULES, reason="no module yet")
@both_languages
def test_reader_goes_on_where_the_page_was_left(learner, lang):
    page = learner(0, PAGES["module"], lang)
    page.locator("#readings").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('readings').scrollIntoView()")
    title = page.locator("h1").inner_text()
    page.goto(page.url.replace(PAGES["module"], "glossary/"))
    page = learner(0, "progress/", lang)
    row = page.locator(".step", has=page.get_by_text(js("now-stopped", lang), exact=True))
    expect(row).to_contain_text(title)
    row.get_by_role("link").click()
    expect(page).to_have_url(re.compile(re.escape(PAGES["module"]) + r"#\w"))


@pytest.mark.skipif(not MODULES, reason="no module yet")
@both_languages
def test_passed_module_has_its_seal_its_figures_and_its_receipt(learner, lang):
    page = learner(0, "progress/", lang)
    expect(page.locator(".seal-sheet .passed")).to_have_count(0)
    page.evaluate(
        """name => localStorage.setItem('pujiang:v2:module:' + name, JSON.stringify({attempts: 2, best: 90, passed: 29931840, last: 70, at: 29931840, receipts: ['PJ1-ABCDE', 'PJ1-<b>x']}))""",
        MODULES[0],
    )
    page.reload()
    seal = page.locator(f".seal-sheet [data-module='{MODULES[0]}']")
    expect(seal).to_have_class("passed")
    expect(seal).to_contain_text("90")
    page.locator(f"[data-unit='{MODULES[0]}'] summary").click()
    expect(page.locator(f"[data-unit='{MODULES[0]}'] .meta")).to_contain_text(js("unit-attempts", lang, n=2))
    assert page.locator(".receipt").all_inner_texts() == ["PJ1-ABCDE", "PJ1-<b>x"]
    page.locator(".receipt-line button").first.click()
    expect(page.locator(".receipt-line [role=status]").first).not_to_be_empty()


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


@both_languages
def test_text_of_one_browser_is_merged_in_another_and_says_what_was_added(browser, server, learner, lang):
    page = learner(0, CASE, lang)
    asked = page.locator("[data-kind=single], [data-kind=true-false]").all()
    for one in asked:
        answer(one, right=False)
    page = learner(0, "progress/", lang)
    text = page.locator("#progress-text").input_value()
    context = browser.new_context()
    other = context.new_page()
    other.goto(f"{server}{'' if lang == 'zh' else 'en/'}progress/")
    expect(other.get_by_text(js("now-empty", lang))).to_be_visible()
    other.locator("#paste").fill(f"我的进度 {text} 谢谢")
    other.get_by_role("button", name=js("merge", lang), exact=True).click()
    said_after = other.locator(".merge-said")
    expect(said_after).to_have_text(js("merged", lang, list=js("count-questions", lang, n=len(asked))))
    expect(other.locator("#quizzes + ul li")).to_have_count(1)
    other.locator("#paste").fill(text)
    other.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(said_after).to_have_text(js("merged-nothing", lang))
    other.locator("#paste").fill(text[:-9])
    other.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(said_after).to_have_text(js("merge-damaged", lang))
    expect(other.locator("#paste")).to_have_value(text[:-9])
    context.close()


@both_languages
def test_erasing_is_asked_twice_names_what_is_lost_and_offers_the_text_first(learner, lang):
    page = learner(0, CASE, lang)
    answer(page.locator("[data-kind=single]").first, right=True)
    page = learner(0, "progress/", lang)
    page.get_by_role("button", name=js("erase", lang)).click()
    expect(page.locator(".erase-asked")).to_contain_text(js("count-questions", lang, n=1))
    text = page.locator("#text-before").input_value()
    assert text.startswith("PJP2.")
    page.get_by_role("button", name=js("erase-stop", lang)).click()
    expect(page.get_by_role("button", name=js("erase", lang))).to_be_focused()
    expect(page.locator("#quizzes")).to_be_visible()
    page.get_by_role("button", name=js("erase", lang)).click()
    page.get_by_role("button", name=js("erase-on", lang)).click()
    expect(page.locator(".erase-asked")).to_contain_text(js("erase-sure", lang))
    page.get_by_role("button", name=js("erase-now", lang), exact=True).click()
    expect(page.get_by_text(js("erased", lang))).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter(key => /:v2:|:quiz:/.test(key))") == []
    page.locator("#paste").fill(text)
    page.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(page.locator("#quizzes + ul li")).to_have_count(1)


def test_answer_given_in_another_tab_is_not_overwritten_and_shows_on_the_open_page(learner):
    first, second, progress = learner(0, CASE), learner(0, CASE), learner(0, "progress/")
    singles = "[data-kind=single], [data-kind=true-false]"
    answer(first.locator(singles).nth(0), right=False)
    expect(progress.locator("#quizzes + ul li")).to_have_count(1)
    answer(second.locator(singles).nth(0), right=True)
    answer(second.locator(singles).nth(1), right=True)
    name = first.locator(singles).nth(0).get_attribute("data-question")
    kept = first.evaluate("name => JSON.parse(localStorage.getItem('pujiang:v2:question:' + name))", name)
    assert (kept["tries"], kept["score"], kept["step"]) == (2, 1, 0)
    assert first.evaluate("Object.keys(localStorage).filter(key => key.includes(':question:')).length") == 2


@both_languages
@pytest.mark.parametrize("refused", [REFUSED_STORAGE, FULL], ids=["refused", "full"])
def test_where_nothing_can_be_kept_the_page_says_so_and_merging_lasts_until_it_is_left(visit, one_answer, lang, refused):
    page = visit("progress/", lang, before=refused)
    expect(page.locator(".seal-sheet")).to_be_visible()
    page.locator("#paste").fill("PJP2.")
    page.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(page.locator(".merge-said")).to_have_text(js("merge-damaged", lang))
    mine = page.locator("#progress-text").input_value()
    assert mine.startswith("PJP2.")
    page.locator("#paste").fill(one_answer)
    page.get_by_role("button", name=js("merge", lang), exact=True).click()
    expect(page.locator(".merge-said")).to_have_text(js("merged", lang, list=js("count-questions", lang, n=1)))
    expect(page.locator("[data-part=now] .caution")).to_have_text(js("not-kept", lang))
    assert page.locator("#progress-text").input_value() != mine


@pytest.fixture(scope="module")
def one_answer(browser, bundles):
    """The text of a learner with one answer."""
    page = browser.new_page()
    page.add_script_tag(path=bundles["kept"])
    kept = {"kind": "single", "options": ["a", "b"], "response": ["a"], "score": 1, "at": 29_900_000, "tries": 1, "step": -1, "due": 0}
    yield page.evaluate("kept => pujiangKept.progressText({questions: {'some-question': kept}, modules: {}, scenarios: {}, assignments: []})", kept)
    page.close()


def test_everything_on_both_pages_is_reached_by_keyboard(learner):
    page = learner(0, CASE)
    answer(page.locator("[data-kind=single]").first, right=False)
    page = learner(1, "progress/")
    go = page.get_by_role("link", name=js("now-due-go", "zh"))
    expect(go).to_be_visible()
    reach(page, go)
    page.keyboard.press("Enter")
    asked = questions(page).first
    expect(asked).to_be_visible()
    reach(page, asked.locator("input").first)
    page.keyboard.press("Space")
    reach(page, asked.locator("[type=submit]"))
    page.keyboard.press("Enter")
    expect(asked.locator(".result")).to_be_focused()
    page = learner(1, "progress/")
    reach(page, page.locator("#paste"))
    page.keyboard.type("abc")
    reach(page, page.get_by_role("button", name=js("merge", "zh"), exact=True))
    page.keyboard.press("Enter")
    expect(page.locator(".merge-said")).to_have_text(js("merge-none", "zh"))
    reach(page, page.get_by_role("button", name=js("erase", "zh")))
    page.keyboard.press("Enter")
    expect(page.locator(".erase-asked")).to_be_focused()


@both_languages
@pytest.mark.parametrize("address", ["progress/", "review/"])
def test_without_scripts_the_page_explains_itself(visit, address, lang):
    page = visit(address, lang, scripts=False)
    expect(page.get_by_text(said("progress-static" if address == "progress/" else "review-static", lang))).to_be_visible()
    if MODULES and address == "progress/":
        expect(page.locator(".seal-sheet a")).to_have_count(len(MODULES))


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
