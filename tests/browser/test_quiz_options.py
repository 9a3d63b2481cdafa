"""What a caller may settle about a question (web/quiz/options.ts): marked later, without another try, in another order, kept elsewhere."""

import pytest
from playwright.sync_api import expect

from tests.browser.quiz_page import PAGES, answer, order_of, question

pytestmark = pytest.mark.browser

START = """options => {
    const say = pujiangPlayer.wordsOf(document.querySelector('[data-quiz]').dataset.words);
    window.kept = [];
    window.changes = 0;
    const memory = {
        recall: question => (options.before || {})[question.id],
        keep: (question, response, score) => kept.push([question.id, response, score]),
        drop: question => kept.push([question.id]),
    };
    window.players = {};
    if (options.twice) {
        document.querySelector('main').append(document.querySelector(`[data-question=${options.twice}]`).cloneNode(true));
    }
    document.querySelectorAll('[data-question]').forEach(article => {
        const sheet = pujiangPlayer.readSheet(article);
        if (!sheet) return;
        const more = Object.assign({}, options.options, options.order ? { order: options.order } : {});
        players[article.dataset.question] = pujiangPlayer.play(sheet, say, () => changes += 1, Object.assign({ memory }, more));
    });
}"""
LATER = {"reveal": "later", "again": False}
NOTED = {"zh": "已记下，交卷前可以改。", "en": "Noted; you can change it until you hand in."}
UNSENT = "改过了，再提交一次才算。"


@pytest.fixture
def start(browser, bundles):
    """Opens the pretend page without its own quiz, and starts each question with the options given."""
    opened = []

    def open_page(lang="zh", options=LATER, **more):
        page = browser.new_page()
        opened.append(page)
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.route("**/quiz.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
        page.goto((PAGES / f"quiz.{lang}.html").as_uri())
        page.add_script_tag(path=bundles["player"])
        page.evaluate(START, {"options": options, **more})
        return page

    yield open_page
    for page in opened:
        page.close()


def kept(page):
    return page.evaluate("kept")


@pytest.mark.parametrize(("lang", "label"), [("zh", "写总结"), ("en", "Write a summary")])
def test_later_notes_the_answer_and_marks_nothing(start, lang, label):
    page = start(lang)
    asked = answer(page, "canal-first", label)
    expect(asked.get_by_role("status")).to_have_text(NOTED[lang])
    assert asked.locator(".mark, .opt .why, .opt.right, .opt.wrong, .opt.missed").count() == 0
    expect(asked.locator(".answer")).to_be_hidden()
    expect(asked.locator("[type=submit]")).to_be_focused()
    assert kept(page) == [["canal-first", ["report"], 0]]
    assert page.evaluate("[players['canal-first'].isAnswered(), players['canal-first'].score() === undefined, changes]") == [True, True, 1]


def test_later_the_answer_can_be_changed_and_is_told_to_be_sent_again(start):
    page = start()
    asked = answer(page, "canal-first", "写总结")
    asked.get_by_label("回访用水的人家").click()
    expect(asked.get_by_role("status")).to_have_text(UNSENT)
    asked.locator("[type=submit]").click()
    expect(asked.get_by_role("status")).to_have_text(NOTED["zh"])
    assert kept(page) == [["canal-first", ["report"], 0], ["canal-first", ["check"], 1]]


def test_later_an_order_moved_after_it_was_noted_is_told_to_be_sent_again(start):
    page = start()
    asked = answer(page, "canal-order")
    asked.get_by_role("button", name="下移：修水渠").click()
    expect(asked.get_by_role("status")).to_have_text(f"“修水渠”现在是第2项，共4项。 {UNSENT}")


def test_reveal_marks_what_was_sent_last_not_what_was_changed_since(start):
    page = start()
    asked = answer(page, "canal-first", "回访用水的人家")
    asked.get_by_label("写总结").click()
    page.evaluate("players['canal-first'].reveal()")
    expect(asked.get_by_role("status")).to_have_text("答对了。")
    expect(asked.get_by_label("回访用水的人家")).to_be_checked()
    expect(asked.get_by_label("回访用水的人家")).to_be_disabled()
    expect(asked.get_by_role("button")).to_have_count(0)
    expect(asked.locator(".answer summary")).to_be_visible()
    assert page.evaluate("[players['canal-first'].score(), changes]") == [1, 1]


@pytest.mark.parametrize(("name", "marked"), [("canal-first", 1), ("canal-who", 2), ("canal-order", 4), ("canal-steps", 3)])
def test_reveal_shows_what_would_have_been_right_where_nothing_was_answered(start, name, marked):
    page = start()
    page.evaluate("name => players[name].reveal()", name)
    asked = question(page, name)
    expect(asked.get_by_role("status")).to_have_text("这道题没有作答，正确的已标出。")
    assert asked.locator(".mark").count() == marked
    assert page.evaluate("name => [players[name].isAnswered(), players[name].score()]", name) == [False, 0]
    assert kept(page) == []


def test_reveal_twice_marks_once(start):
    page = start()
    answer(page, "canal-order")
    page.evaluate("players['canal-order'].reveal(); players['canal-order'].reveal()")
    assert question(page, "canal-order").locator(".mark").count() == 4


def test_answers_come_from_the_callers_memory_and_the_browser_keeps_none(start):
    page = start(before={"canal-who": ["farmers"], "canal-steps": ["2", "1", "3"]})
    expect(question(page, "canal-who").get_by_role("status")).to_have_text(NOTED["zh"])
    expect(question(page, "canal-who").get_by_label("种田的人")).to_be_checked()
    assert question(page, "canal-steps").locator("select").evaluate_all("all => all.map(one => one.value)") == ["2", "1", "3"]
    answer(page, "canal-first", "写总结")
    assert page.evaluate("localStorage.length") == 0


def test_without_another_try_there_is_no_button_for_it(start):
    page = start(options={"again": False})
    asked = answer(page, "canal-first", "写总结")
    expect(asked.locator(".opt.missed")).to_have_count(1)
    expect(asked.get_by_role("button")).to_have_count(0)


def test_reset_drops_what_was_kept(start):
    page = start(options={})
    answer(page, "canal-first", "写总结")
    page.evaluate("players['canal-first'].reset()")
    assert kept(page) == [["canal-first", ["report"], 0], ["canal-first"]]
    expect(question(page, "canal-first").get_by_label("写总结")).not_to_be_checked()


def test_options_and_right_sides_are_shown_in_the_order_asked_for_and_the_answer_is_the_same(start):
    page = start(order=["stop", "check", "gone", "check", "2", "1"])
    assert order_of(question(page, "canal-first")) == ["stop", "check", "report"]
    steps = question(page, "canal-steps")
    assert steps.locator(".rights .text").all_inner_texts() == ["把话记下来，当天送到渠上，隔天再来问一声", "说哪里漏水", "堵漏"]
    assert steps.locator(".letter").all_inner_texts() == ["A", "B", "C"]
    steps.get_by_label("村民").select_option(label="B 说哪里漏水")
    steps.get_by_label("里长").select_option("2")
    steps.get_by_label("渠工").select_option("3")
    answer(page, "canal-steps")
    assert kept(page) == [["canal-steps", ["1", "2", "3"], 1]]


def test_the_same_question_twice_on_a_page_keeps_its_labels_apart(start):
    page = start(twice="canal-steps")
    page.locator("article").last.get_by_label("村民", exact=True).select_option("1")
    assert page.locator("select").evaluate_all("all => all.map(one => one.value)") == ["", "", "", "1", "", ""]
    described = page.locator("[data-question=canal-steps] [aria-describedby]").evaluate_all(
        "all => all.map(one => one.getAttribute('aria-describedby'))"
    )
    assert len(described) == len(set(described)) == 2
