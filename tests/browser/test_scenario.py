"""The exercise on the pretend library's scenario: by mouse and by keyboard alone, judged in words, looked back on, in both languages."""

import pytest
from playwright.sync_api import expect

from tests.browser.printed import plain, sheets
from tests.browser.quiz_page import tab_to
from tests.browser.scenario_page import go, scenario_pages

pytestmark = pytest.mark.browser


@pytest.fixture
def visit(browser, bundles, tmp_path):
    with scenario_pages(browser, bundles, tmp_path) as open_page:
        yield open_page


def lines(place):
    return [line.strip() for line in place.inner_text().split("\n") if line.strip()]


def test_one_scene_is_shown_marked_as_fiction_with_buttons_to_choose_from(visit):
    page = visit()
    expect(page.locator(".stage h2")).to_have_text("第1步")
    expect(page.locator(".stage .eyebrow")).to_have_text("教学情境·虚构")
    expect(page.locator(".stage .told")).to_have_text("一位渔民在码头拦住你，问灯什么时候亮。")
    assert page.locator(".walk-way").all_inner_texts() == ["说明船期，约好初五回话", "说灯的事归别人管"]
    expect(page.get_by_role("list", name="你怎么做？").get_by_role("button")).to_have_count(2)
    expect(page.locator(".node").filter(visible=True)).to_have_count(0)
    expect(page.locator("body")).to_be_focused()


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", ["回头看第1步：会误事", "你选了：说灯的事归别人管", "他问的是有没有人管。", "闭环的一段：修缮", "依据："]),
        (
            "en",
            [
                "Looking back at step 1: Will do harm",
                "You chose: Say that lamps are not your work",
                "He asks whether anybody is in charge.",
                "Part of the loop: Mending",
            ],
        ),
    ],
)
def test_consequence_judgement_reason_and_evidence_are_shown_unasked(visit, lang, said):
    page = visit(lang)
    page.locator("[data-way=shrug]").click()
    expect(page.locator(".stage h2")).to_be_focused()
    expect(page.locator(".stage .told")).to_have_text({"zh": "第二天他又来了，带着两个人。", "en": "Next day he is back with two others."}[lang])
    told = lines(page.locator(".weighed"))
    assert [line for line in told if not line.startswith(("依据", "Evidence", "Based"))][: len(said)] == [line for line in said if line != "依据："]
    assert page.locator(".weighed .basis a[href*='sources/harbour-report/#ha-aim']").is_visible()
    expect(page.locator(".walk-way")).to_have_count(0)
    expect(page.locator(".walk [role=status]").last).to_have_text(
        {
            "zh": "第2步。上一步的评判：会误事。说明在下面，看完按“继续”。",
            "en": "Step 2. Judgement of the last step: Will do harm. The reasons follow; then press “Go on”.",
        }[lang]
    )


def test_practice_to_read_is_named_where_there_is_one(visit):
    page = visit()
    page.locator("[data-way=name-a-day]").click()
    expect(page.locator(".weighed a[href='../../mechanisms/open-log/']")).to_be_visible()
    assert "可以读的做法：" in page.locator(".weighed").inner_text()


def test_what_is_not_judged_leads_straight_on(visit):
    page = visit()
    go(page, "shrug")
    expect(page.locator(".ask")).to_be_focused()
    expect(page.locator(".weighed")).not_to_have_attribute("open", "")
    page.locator("[data-way=walk-on]").click()
    expect(page.locator(".stage h2")).to_be_focused()
    expect(page.locator(".go-on, .weighed")).to_have_count(0)
    expect(page.locator(".looking-back")).to_be_visible()


@pytest.mark.parametrize(("lang", "end"), [("zh", "缺了回话这一环。"), ("en", "The link of the answer is missing.")])
def test_whole_walk_by_keyboard_alone(visit, lang, end):
    page = visit(lang)
    tab_to(page, page.locator("[data-way=shrug]"), 20)
    page.keyboard.press("Enter")
    tab_to(page, page.locator(".go-on"))
    page.keyboard.press("Space")
    tab_to(page, page.locator("[data-way=walk-on]"))
    page.keyboard.press("Enter")
    expect(page.locator(".comes-to")).to_have_text(end)
    tab_to(page, page.locator(".looking-back .btn"))
    page.keyboard.press("Enter")
    expect(page.locator(".stage h2")).to_be_focused()
    expect(page.locator("[data-way]")).to_have_count(2)


@pytest.mark.parametrize(
    ("lang", "rows", "ends", "walked"),
    [
        (
            "zh",
            [["平日", "这一路没有走到这一段。"], ["修缮", "会误事 第1步 说灯的事归别人管"]],
            "这个情境共有2种结局，你见过1种。",
            [
                "一位渔民在码头拦住你，问灯什么时候亮。",
                "你选了：说灯的事归别人管",
                "会误事",
                "他问的是有没有人管。",
                "第二天他又来了，带着两个人。",
                "你选了：点点头走开",
            ],
        ),
        (
            "en",
            [["Calm days", "This path did not touch this part."], ["Mending", "Will do harm Step 1 Say that lamps are not your work"]],
            "Endings of this scenario: 2. Seen by you: 1.",
            ["A fisher stops you on the pier and asks when the lamp will shine.", "You chose: Say that lamps are not your work", "Will do harm"],
        ),
    ],
)
def test_look_back_sets_the_path_against_the_loop_in_words(visit, lang, rows, ends, walked):
    page = visit(lang)
    go(page, "shrug", "walk-on")
    table = page.locator(".against-loop tbody tr")
    assert [row.locator("th, td").all_inner_texts() for row in table.all()] == rows
    expect(page.locator(".ends-seen")).to_have_text(ends)
    assert "%" not in page.locator(".looking-back").inner_text()
    page.locator(".walked summary").click()
    assert lines(page.locator(".walked ol"))[: len(walked)] == walked
    page.locator(".soundest summary").click()
    assert page.locator(".soundest li").count() == 1


def test_soundest_path_is_not_told_again_to_who_walked_it(visit):
    page = visit()
    go(page, "name-a-day")
    expect(page.locator(".comes-to")).to_have_text("补上了回话这一环。")
    expect(page.locator("p.soundest")).to_have_text("你这一次走的，就是最稳妥的一条路。")
    page.get_by_role("button", name="再走一次").click()
    go(page, "shrug", "walk-on")
    expect(page.locator(".ends-seen")).to_have_text("这个情境的2种结局，你都见过了。")


def test_trail_leads_back_and_says_what_was_chosen_and_how_it_was_judged(visit):
    page = visit()
    go(page, "shrug", "walk-on")
    trail = page.get_by_role("navigation", name="走过的路，按哪一步就回到哪一步")
    assert [item.text_content() for item in trail.get_by_role("listitem").all()] == ["第1步 会误事", "第2步", "结局"]
    expect(trail.locator("[aria-current=step]")).to_have_text("结局")
    trail.get_by_role("button", name="第1步").click()
    expect(page.locator(".stage h2")).to_be_focused()
    assert lines(page.locator("[data-way=shrug]")) == ["说灯的事归别人管", "上次选的"]
    expect(page.locator("[aria-current=step]")).to_have_text("第1步")
    go(page, "shrug")  # the same again keeps what came after it
    expect(trail.get_by_role("listitem")).to_have_count(3)
    trail.get_by_role("button", name="第1步").click()
    go(page, "name-a-day")
    assert [item.text_content() for item in trail.get_by_role("listitem").all()] == ["第1步 最稳妥", "结局"]
    expect(page.locator(".comes-to")).to_have_text("补上了回话这一环。")


def test_all_scenes_can_be_read_instead_and_a_link_to_one_of_them_shows_it(visit):
    page = visit(height=400)
    page.get_by_role("button", name="不做练习，通读各幕").click()
    expect(page.locator(".walk")).to_be_hidden()
    expect(page.locator(".node").filter(visible=True)).to_have_count(4)
    page.get_by_role("button", name="一步一步做").click()
    expect(page.locator(".stage h2")).to_be_focused()
    page = visit(hash="#dark", height=400)
    expect(page.locator("#dark")).to_be_in_viewport()
    page.get_by_role("button", name="一步一步做").click()
    assert page.evaluate("location.hash") == ""
    expect(page.locator(".node").filter(visible=True)).to_have_count(0)


def test_paper_has_all_scenes_and_at_an_end_the_path_and_the_look_back(visit):
    page = visit()
    paper = "".join(sheet.text for sheet in sheets(page.pdf()))
    assert all(plain(text) in paper for text in ("教学情境·虚构", "雾夜里没有人再来问。", "初五你去回话，他笑了。", "点点头走开"))
    assert plain("通读各幕") not in paper and plain("日子有了，人就不悬着。") not in paper
    go(page, "shrug", "walk-on")
    paper = "".join(sheet.text for sheet in sheets(page.pdf()))
    wanted = (
        "教学情境·虚构",
        "缺了回话这一环。",
        "这一路没有走到这一段。",
        "你选了：说灯的事归别人管",
        "他问的是有没有人管。",
        "这个情境共有2种结局，你见过1种。",
    )
    assert [text for text in wanted if plain(text) not in paper] == []
    assert [text for text in ("再走一次", "初五你去回话，他笑了。", "最稳妥的一条路", "通读各幕") if plain(text) in paper] == []


def test_page_that_lacks_a_word_stays_the_page_to_read_and_says_why(visit):
    page = visit(change=("go_on", "go_off"))
    expect(page.locator(".node").filter(visible=True)).to_have_count(4)
    expect(page.locator(".walk")).to_have_count(0)
    assert any("go_on" in line for line in visit.console)
