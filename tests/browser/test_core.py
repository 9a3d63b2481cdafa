"""The core script of every page: menu, light and dark, language link, folded boxes; from disk, as from a USB stick."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
PAGE = Path(__file__).parent / "pages" / "core.html"
REFUSED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"


@pytest.fixture
def visit(browser, bundles, tmp_path):
    shutil.copy(PAGE, tmp_path)
    shutil.copy(bundles["core"], tmp_path / "core.js")
    context = browser.new_context()
    errors = []

    def open_page(hash="", before="", scheme="light"):
        page = context.new_page()
        page.emulate_media(color_scheme=scheme)
        page.on("pageerror", lambda error: errors.append(str(error)))
        if before:
            page.add_init_script(before)
        page.goto((tmp_path / "core.html").as_uri() + hash)
        return page

    yield open_page
    context.close()
    assert errors == []


def mode(page):
    return page.evaluate("document.documentElement.dataset.mode ?? 'auto'")


def is_open(page, box):
    return page.locator(box).evaluate("box => box.open")


def test_menu_opens_and_closes_by_its_button_and_says_so(visit):
    page = visit()
    button = page.get_by_role("button", name="菜单")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#menu")).to_have_attribute("data-open", "")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(page.locator("#menu[data-open]")).to_have_count(0)


def test_escape_closes_the_menu_and_gives_the_focus_back_to_its_button(visit):
    page = visit()
    button = page.get_by_role("button", name="菜单")
    button.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()


@pytest.mark.parametrize("place", ["h1", "#menu a[href='#near']"], ids=["a press elsewhere", "a link to this page"])
def test_menu_closes_by(visit, place):
    page = visit()
    button = page.get_by_role("button", name="菜单")
    button.click()
    page.locator(place).click()
    expect(button).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize(
    ("scheme", "round"),
    [
        ("light", [("dark", "外观：深色"), ("light", "外观：浅色"), ("auto", "外观：跟随系统")]),
        ("dark", [("light", "外观：浅色"), ("dark", "外观：深色"), ("auto", "外观：跟随系统")]),
    ],
)
def test_first_press_on_the_mode_switch_always_changes_what_is_seen(visit, scheme, round):
    page = visit(scheme=scheme)
    button = page.locator("[data-mode-switch]")
    expect(button).to_be_visible()
    for wanted, words in round:
        button.click()
        assert mode(page) == wanted
        expect(button).to_have_accessible_name(words)


def test_mode_is_remembered(visit):
    page = visit()
    page.locator("[data-mode-switch]").click()
    page.reload()
    assert mode(page) == "dark"
    assert mode(visit()) == "dark"


def test_mode_switch_works_where_nothing_can_be_kept(visit):
    page = visit(before=REFUSED)
    page.locator("[data-mode-switch]").click()
    assert mode(page) == "dark"


def test_damaged_mode_is_set_aside(visit):
    page = visit()
    page.evaluate("localStorage.setItem('pujiang:v1:mode', 'dark')")
    page.reload()
    assert mode(page) == "auto"
    assert page.evaluate("localStorage.getItem('pujiang:v1:mode:damaged')") == "dark"


def test_language_link_keeps_the_place_in_the_page(visit):
    page = visit("#near")
    link = page.locator("[data-language-link]")
    assert link.evaluate("link => link.href").endswith("/en.html#near")
    page.locator("#to-deep").click()
    expect(link).to_have_js_property("hash", "#%E6%B7%B1%E5%A4%84")  # the browser tells of a new place in its own time


def test_folded_boxes_open_for_what_the_address_points_at(visit):
    page = visit("#深处")
    assert [is_open(page, box) for box in ("#outer", "#inner", "#other")] == [True, True, False]
    expect(page.get_by_text("深处。", exact=True)).to_be_in_viewport()


def test_same_link_opens_a_box_that_was_folded_again(visit):
    page = visit()
    page.locator("#to-deep").click()
    page.evaluate("document.getElementById('outer').open = false; scrollTo(0, 0)")
    page.locator("#to-deep").click()
    expect(page.get_by_text("深处。", exact=True)).to_be_in_viewport()


def test_damaged_address_is_no_error(visit):
    page = visit("#%E6%B7")
    page.locator("#to-broken").click()
    assert not is_open(page, "#outer")


def test_print_unfolds_every_box_but_the_excepted_and_folds_them_again(visit):
    page = visit()
    page.evaluate("document.getElementById('other').open = true")
    boxes = ("#outer", "#inner", "#other", "#contents")
    page.evaluate("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('beforeprint'))")
    assert [is_open(page, box) for box in boxes] == [True, True, True, False]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert [is_open(page, box) for box in boxes] == [False, False, True, False]
