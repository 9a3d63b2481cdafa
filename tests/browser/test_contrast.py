"""Readers whose system sets the colours see every tick, mark, border and choice; readers who asked for more contrast get ink without shades."""

import pytest

from tests.browser.opened import STATES
from tests.browser.page_kinds import PAGES

pytestmark = pytest.mark.browser

STYLE = "(element, names) => { const style = getComputedStyle(element); return names.map(name => style[name]) }"


@pytest.fixture
def forced(tour, touring):
    """A page under a forced palette: pairs of elements that must not look alike are photographed."""
    page = touring.first()

    def reach(name, width=1280):
        state = STATES[name]
        touring.dress(page, width, 900, "light")
        page.emulate_media(forced_colors="active", color_scheme="light")
        page.goto(touring.url(state.address))
        state.reach(page, "zh")
        return page

    yield reach
    page.emulate_media(forced_colors="none")


def looks_alike(page, one, other, *, size=18):
    """Whether the first corner of both elements is painted the same, dot for dot."""
    shots = []
    for place in (one, other):
        place.scroll_into_view_if_needed()
        box = place.bounding_box()
        shots.append(page.screenshot(clip={"x": round(box["x"]), "y": round(box["y"]), "width": size, "height": size}))
    return shots[0] == shots[1]


def test_chosen_answer_is_ticked_and_marks_are_framed_under_forced_colours(forced):
    page = forced("quiz answered wrong")
    question = page.locator("[data-kind=single]").first
    ticked, free = question.locator("input:checked"), question.locator("input:not(:checked)").first
    assert not looks_alike(page, ticked, free)
    assert {mark.inner_text()[0] for mark in page.locator(".mark").all()} >= {"○"} or page.locator(".mark").count() > 0
    assert all(
        float(width[:-2]) >= 3
        for (width,) in page.locator(".opt.right, .opt.wrong").evaluate_all(f"all => all.map(one => ({STYLE})(one, ['borderTopWidth']))")
    )


def test_chosen_facet_current_tab_and_pressed_kind_are_told_by_lines_under_forced_colours(forced):
    page = forced("finder with choices")
    boxes = page.locator(".facets input")
    assert not looks_alike(page, page.locator(".facets input:checked").first, page.locator(".facets input:not(:checked)").first)
    assert boxes.count() > 10
    current, other = page.locator(".menu a[aria-current]"), page.locator(".menu a:not([aria-current])").first
    assert current.evaluate(STYLE, ["textDecorationLine"]) == ["underline"]
    assert other.evaluate(STYLE, ["textDecorationLine"]) == ["none"]
    page = forced("search with results")
    pressed, free = page.locator(".kinds [aria-pressed=true]"), page.locator(".kinds [aria-pressed=false]").first
    assert (pressed.evaluate(STYLE, ["borderTopWidth"]), free.evaluate(STYLE, ["borderTopWidth"])) == (["3px"], ["1px"])
    mark = page.locator("mark").first
    assert mark.evaluate(STYLE, ["backgroundColor"]) != page.locator(".found").first.evaluate(STYLE, ["backgroundColor"])


def test_followed_note_and_large_text_switch_are_told_by_lines_under_forced_colours(forced):
    page = forced("followed note")
    assert page.locator(".note:target").evaluate(STYLE, ["borderTopStyle"]) == ["solid"]
    switch = page.locator("[data-big-switch]")
    assert switch.evaluate(STYLE, ["textDecorationLine"]) == ["none"]
    switch.click()
    assert switch.evaluate(STYLE, ["textDecorationLine"]) == ["underline"]
    switch.click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_more_contrast_leaves_one_ink(visit, scheme):
    page = visit(PAGES["event case"], scheme=scheme)
    shades = "[...document.querySelectorAll('.lead, .eyebrow, .facts dt, .notes')].map(one => getComputedStyle(one).color)"
    assert len(set(page.evaluate(shades))) > 1
    page.emulate_media(contrast="more", color_scheme=scheme)
    assert set(page.evaluate(shades)) == {page.locator("body").evaluate("body => getComputedStyle(body).color")}
    page.emulate_media(contrast="no-preference")
