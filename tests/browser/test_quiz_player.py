"""The quiz player on the pretend course's page: by mouse and by keyboard alone, in both languages."""

import pytest
from playwright.sync_api import expect

from tests.browser.quiz_page import answer, order_of, question, quiz_pages, reach, tab_to

pytestmark = pytest.mark.browser


@pytest.fixture
def visit(browser, bundles, tmp_path):
    with quiz_pages(browser, bundles, tmp_path) as open_page:
        yield open_page


def lines(asked):
    """What stands in each option, line by line."""
    return [" | ".join(line for line in option.inner_text().split("\n") if line) for option in asked.locator(".opt").all()]


@pytest.mark.parametrize(
    ("lang", "label", "said", "first"),
    [
        ("zh", "回访用水的人家", "答对了。", "回访用水的人家 | 你选了，正确 | 水到了没有，他们最清楚。"),
        (
            "en",
            "Call on those who use the water",
            "Correct.",
            "Call on those who use the water | You chose this: right | They know best whether it arrives.",
        ),
    ],
)
def test_right_choice_is_told_in_words_with_the_reason_of_every_option(visit, lang, label, said, first):
    asked = answer(visit(lang), "canal-first", label)
    expect(asked.get_by_role("status")).to_have_text(said)
    expect(asked.locator(".result")).to_be_focused()
    assert lines(asked)[1] == first
    assert asked.locator(".opt .why").count() == 3
    expect(asked.locator(".opt.right")).to_have_attribute("data-option", "check")


@pytest.mark.parametrize(
    ("lang", "label", "said", "marks"),
    [
        ("zh", "写总结", "这次没有答对，正确的一项已标出。", ["你选了，不对", "应选，你没有选"]),
        ("en", "Write a summary", "Not this time. The right option is marked.", ["You chose this: not right", "Right, but not chosen"]),
    ],
)
def test_wrong_choice_names_what_was_chosen_and_what_was_missed(visit, lang, label, said, marks):
    asked = answer(visit(lang), "canal-first", label)
    expect(asked.get_by_role("status")).to_have_text(said)
    assert asked.locator(".mark").all_inner_texts() == marks
    expect(asked.locator(".wrong")).to_have_attribute("data-option", "report")
    expect(asked.locator(".missed")).to_have_attribute("data-option", "check")


@pytest.mark.parametrize(
    ("lang", "labels", "said"),
    [
        ("zh", ["种田的人"], "选对2项中的1项，误选0项，得分率50%。"),
        ("zh", ["种田的人", "磨坊", "县城"], "选对2项中的2项，误选1项，得分率50%。"),
        ("zh", ["磨坊", "种田的人"], "答对了。"),
        ("en", ["Farmers", "The town"], "Right options ticked: 1 of 2. Wrong options ticked: 1. Score: 0%."),
    ],
)
def test_several_choices_are_told_with_their_share(visit, lang, labels, said):
    expect(answer(visit(lang), "canal-who", *labels).get_by_role("status")).to_have_text(said)


@pytest.mark.parametrize(
    ("lang", "one", "some"),
    [
        ("zh", "请先选一项，再提交。", "请至少选一项，再提交。"),
        ("en", "Choose an option first, then submit.", "Choose at least one option, then submit."),
    ],
)
def test_submitting_with_nothing_chosen_says_so_and_keeps_nothing(visit, lang, one, some):
    page = visit(lang)
    expect(answer(page, "canal-first").get_by_role("status")).to_have_text(one)
    expect(answer(page, "canal-who").get_by_role("status")).to_have_text(some)
    assert page.evaluate("localStorage.length") == 0


def test_the_same_sentence_is_spoken_again_when_nothing_is_chosen_twice(visit):
    page = visit()
    said = answer(page, "canal-first").get_by_role("status").text_content()
    assert answer(page, "canal-first").get_by_role("status").text_content() != said


@pytest.mark.parametrize(
    ("lang", "down", "moved", "said", "marks"),
    [
        ("zh", "下移：修水渠", "“修水渠”现在是第2项，共4项。", "4项中有2项位置正确，得分率50%。", ["位置正确", "位置正确", "应在第4位", "应在第3位"]),
        (
            "en",
            "Move down: Mend the canal",
            "“Mend the canal” is now 2 of 4.",
            "In the right place: 2 of 4. Score: 50%.",
            ["In the right place", "In the right place", "Belongs in place 4", "Belongs in place 3"],
        ),
    ],
)
def test_item_moves_by_its_button_keeps_the_focus_and_says_its_place(visit, lang, down, moved, said, marks):
    asked = question(visit(lang), "canal-order")
    asked.get_by_role("button", name=down).click()
    expect(asked.get_by_role("button", name=down)).to_be_focused()
    expect(asked.get_by_role("status")).to_have_text(moved)
    assert order_of(asked) == ["hear", "mend", "thank", "check"]
    asked.locator("[type=submit]").click()
    expect(asked.get_by_role("status")).to_have_text(said)
    assert asked.locator(".mark").all_inner_texts() == marks
    expect(asked.get_by_role("button", name=down)).to_be_hidden()


def test_item_at_the_end_stays_there_with_the_focus(visit):
    asked = question(visit(), "canal-order")
    up = asked.get_by_role("button", name="上移：修水渠")
    expect(up).to_have_attribute("aria-disabled", "true")
    up.press("Enter")
    expect(up).to_be_focused()
    expect(asked.get_by_role("status")).to_have_text("“修水渠”现在是第1项，共4项。")
    assert order_of(asked) == ["mend", "hear", "thank", "check"]


@pytest.mark.parametrize(
    ("lang", "so_far", "done"),
    [
        ("zh", "6题已答5题", "6题已全部答完，平均得分率75%。"),
        ("en", "Answered: 5 of 6", "All questions answered: 6. Average score: 75%."),
    ],
)
def test_whole_quiz_can_be_done_by_keyboard_alone(visit, lang, so_far, done):
    page = visit(lang)

    def option(name, value):
        return question(page, name).locator(f"input[value={value}]")

    def press(*keys):
        for key in keys:
            page.keyboard.press(key)

    tab_to(page, option("canal-first", "report"))
    press("ArrowDown", "Enter")  # arrows choose among radio buttons, Enter submits
    expect(question(page, "canal-first").locator(".opt.right")).to_have_attribute("data-option", "check")
    tab_to(page, option("canal-who", "farmers"))
    press("Space")
    tab_to(page, question(page, "canal-who").locator("[type=submit]"))
    press("Enter")
    tab_to(page, option("canal-minutes", "true"))
    press("ArrowDown", "Enter")
    arranged = question(page, "canal-order")
    tab_to(page, arranged.locator("[data-option=mend] .move-down"))
    press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp")  # to the very end and back
    tab_to(page, arranged.locator("[data-option=check] .move-up"))
    press("Enter")
    assert order_of(arranged) == ["hear", "mend", "check", "thank"]
    tab_to(page, arranged.locator("[type=submit]"))
    press("Enter")
    steps = question(page, "canal-steps")
    for select, letter in zip(steps.locator("select").all(), "bca", strict=True):
        tab_to(page, select)
        press(letter)
    tab_to(page, steps.locator("[type=submit]"))
    press("Enter")
    expect(page.locator(".summary")).to_have_text(so_far)
    reach(page, option("canal-advice", "dates"))
    press("ArrowDown", "Enter")
    expect(page.locator(".summary")).to_have_text(done)
    tab_to(page, question(page, "canal-advice").locator(".actions button:not([hidden])"))
    press("Enter")
    expect(option("canal-advice", "dates")).to_be_focused()
    expect(page.locator(".summary")).to_have_text(so_far)
