"""What the exercise of a scenario remembers, and that it works where nothing can be remembered or what was remembered is unsound."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.refusing import FULL_STORAGE, REFUSED_STORAGE
from tests.browser.scenario_page import KEPT, go, scenario_pages

pytestmark = pytest.mark.browser


@pytest.fixture
def visit(browser, bundles, tmp_path):
    with scenario_pages(browser, bundles, tmp_path) as open_page:
        yield open_page


def kept(page, key=KEPT):
    return page.evaluate("key => localStorage.getItem(key)", key)


def test_path_and_ends_are_kept_by_id_with_the_local_minute(visit):
    page = visit()
    go(page, "shrug", "walk-on")
    record = json.loads(kept(page))
    assert {**record, "at": 0} == {"path": ["shrug", "walk-on"], "ends": ["silent"], "at": 0}
    assert abs(record["at"] - page.evaluate("Math.floor(Date.now() / 60000) - new Date().getTimezoneOffset()")) <= 1
    page.get_by_role("button", name="再走一次").click()
    assert {**json.loads(kept(page)), "at": 0} == {"path": [], "ends": ["silent"], "at": 0}


def test_exercise_goes_on_where_one_stopped_and_in_the_other_language_too(visit):
    page = visit()
    go(page, "shrug")
    page.reload()
    expect(page.locator(".stage .told")).to_have_text("第二天他又来了，带着两个人。")
    expect(page.locator("body")).to_be_focused()
    english = visit("en")
    expect(english.locator(".stage h2")).to_have_text("Step 2")
    expect(english.locator("[data-way=walk-on]")).to_be_visible()
    go(english, "walk-on")
    page.reload()
    expect(page.locator(".comes-to")).to_have_text("缺了回话这一环。")


def test_end_reached_in_another_tab_meanwhile_is_not_lost(visit):
    one, other = visit(), visit()
    go(one, "name-a-day")
    go(other, "shrug", "walk-on")
    expect(other.locator(".ends-seen")).to_have_text("这个情境的2种结局，你都见过了。")


@pytest.mark.parametrize(
    ("record", "aside"),
    [
        ("{", True),
        ("[]", True),
        ('{"path": "shrug", "ends": [], "at": 1}', True),
        ('{"path": [1], "ends": [], "at": 1}', True),
        (json.dumps({"path": ["shrug"] * 501, "ends": [], "at": 1}), True),
        ('{"path": ["<img src=x onerror=alert(1)>"], "ends": ["__proto__"], "at": 1}', False),
    ],
)
def test_damaged_record_is_set_aside_and_the_exercise_begins_anew(visit, record, aside):
    page = visit()
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEPT, record])
    page.reload()
    expect(page.locator(".stage h2")).to_have_text("第1步")
    assert kept(page, f"{KEPT}:damaged") == (record if aside else None)
    go(page, "name-a-day")
    expect(page.locator(".ends-seen")).to_have_text("这个情境共有2种结局，你见过1种。")


def test_changed_scenario_goes_on_from_the_last_scene_that_still_fits_and_says_so(visit):
    page = visit()
    go(page, "shrug", "walk-on")
    page = visit(change=('data-choice="walk-on"', 'data-choice="walk-off"'))
    expect(page.locator(".stage h2")).to_have_text("第2步")
    expect(page.locator(".walk-note")).to_have_text("这个情境改过了，上次走的路有一段对不上，从还对得上的一步接着走。")
    go(page, "walk-off")
    expect(page.locator(".walk-note")).to_be_empty()
    expect(page.locator(".comes-to")).to_be_visible()


def test_end_that_is_no_more_is_kept_and_not_counted(visit):
    page = visit()
    page.evaluate("key => localStorage.setItem(key, JSON.stringify({path: [], ends: ['gone'], at: 1}))", KEPT)
    page.reload()
    go(page, "name-a-day")
    expect(page.locator(".ends-seen")).to_have_text("这个情境共有2种结局，你见过1种。")
    assert sorted(json.loads(kept(page))["ends"]) == ["gone", "told"]


@pytest.mark.parametrize("refusal", [REFUSED_STORAGE, FULL_STORAGE], ids=["refused", "full"])
def test_where_nothing_can_be_kept_it_works_until_the_page_is_left_and_says_so(visit, refusal):
    page = visit(before=refusal)
    go(page, "shrug", "walk-on")
    expect(page.locator(".walk-note")).to_have_text("浏览器不允许本站保存走过的路，离开本页后就没有了。")
    page.get_by_role("button", name="再走一次").click()
    go(page, "name-a-day")
    expect(page.locator(".ends-seen")).to_have_text("这个情境的2种结局，你都见过了。")
