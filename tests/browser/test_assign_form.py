"""A trainer assigns study: with the keyboard alone, told of every fault, with an address that keeps the choice and a sheet of one page."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.assigning import TASKS, shown
from tests.browser.assignment_code import code
from tests.browser.page_kinds import PAGES, both_languages, said
from tests.browser.qr_reader import read
from tests.browser.visit import REPORT_REFUSALS
from tests.browser.waiting import is_true

pytestmark = pytest.mark.browser

OTHER = {"zh": "en", "en": "zh"}


@pytest.fixture
def stranger(browser, visit):
    """A browser that knows nothing of the trainer's."""
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 390, "height": 800})
    context.add_init_script(REPORT_REFUSALS)
    page = context.new_page()
    page.on("pageerror", lambda fault: visit.complaints.append(str(fault)))
    yield page
    context.close()


def tab_to(page, selector):
    """Presses Tab until the element has the focus, as who has no mouse does."""
    for _ in range(120):
        if page.evaluate(f"document.activeElement.matches({selector!r})"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reaches {selector}")


@both_languages
def test_study_is_assigned_with_the_keyboard_alone_and_opened_elsewhere_in_the_other_language(visit, stranger, lang):
    page = visit(PAGES["assign"], lang)
    for item in TASKS:
        tab_to(page, f"input[value='{item}']")
        page.keyboard.press("Space")
    tab_to(page, "input[name=mode]")
    page.keyboard.press("ArrowDown")
    tab_to(page, "#pass")
    page.keyboard.press("Control+a")
    page.keyboard.type("90")
    tab_to(page, "#class")
    page.keyboard.type("ks01")
    page.keyboard.press("Tab")
    expect(page.locator("#class")).to_have_value("KS01")
    tab_to(page, "#base")
    page.keyboard.press("Control+a")
    page.keyboard.type(visit.url())
    link = page.locator("#link").input_value()
    assert link.startswith(visit.url("assigned/#a=", lang))
    assert read(page.locator(".ready .qr").get_attribute("src"))[0] == link
    assert link in page.locator(".notice-text").inner_text()
    other = OTHER[lang]
    stranger.goto(link)
    stranger.locator("a[data-language-link]").click()
    expect(stranger.locator("html")).to_have_attribute("lang", re.compile("^" + other))
    expect(stranger.locator(".assigned-tasks .tile")).to_have_count(3)
    assert shown(stranger) == TASKS
    facts = stranger.locator(".assigned .facts").inner_text()
    for words in ("KS01", said("assigned-js-mode-exam", other), said("assigned-js-percent", other, n=90), said("assigned-js-due-none", other)):
        assert words in facts


@both_languages
def test_every_fault_of_the_form_has_its_sentence_and_loses_nothing(visit, lang):
    page = visit(PAGES["assign"], lang)
    why = page.locator(".assign-why p")
    expect(why).to_have_text([said("assign-js-fault-nothing", lang)])
    page.locator(f"input[value='{TASKS[0]}']").check()
    expect(page.locator("#link")).to_be_visible()
    given = {"class": "KS-01", "pass": "20", "due": "2020-01-01", "base": "pujiang"}
    for name, value in given.items():
        page.locator(f"#{name}").fill(value)
    for name in ("class", "pass", "base"):
        kwargs = {"least": 50, "most": 100} if name == "pass" else {}
        expect(page.locator(f"#{name}-fault")).to_have_text(said(f"assign-js-fault-{name}", lang, **kwargs))
        expect(page.locator(f"#{name}")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#due-fault")).to_contain_text("2020")
    expect(why).to_have_text([said("assign-js-fault-elsewhere", lang)])
    expect(page.locator("#link")).to_be_hidden()
    assert {name: page.locator(f"#{name}").input_value() for name in given} == given
    for name, value in {"class": "", "pass": "80", "due": "", "base": visit.url()}.items():
        page.locator(f"#{name}").fill(value)
    expect(page.locator("#link")).to_be_visible()
    expect(page.locator(".fault:visible")).to_have_count(0)
    page.locator("#base").fill("https://" + "a" * 300 + ".example/")
    expect(why).to_contain_text("300")


def test_address_of_the_trainers_page_keeps_the_choice_and_can_be_opened_again(visit):
    page = visit(PAGES["assign"])
    page.locator(f"input[value='{TASKS[1]}']").check()
    page.locator("#class").fill("KS01")
    page.locator("[data-new-seed]").click()
    seed = page.locator("[data-seed]").inner_text()
    link = page.locator("#link").input_value()
    is_true(page, "link => location.hash === new URL(link).hash", link)
    page.reload()
    expect(page.locator("[data-item] input:checked")).to_have_count(1)
    expect(page.locator(f"input[value='{TASKS[1]}']")).to_be_checked()
    expect(page.locator("#class")).to_have_value("KS01")
    expect(page.locator("[data-seed]")).to_have_text(seed)
    page.evaluate(f"location.hash = 'a={code('module/gone', TASKS[0])}'")
    expect(page.locator("[data-opened]")).to_have_text(said("assign-js-opened-unknown", "zh", n=1))
    expect(page.locator(f"input[value='{TASKS[0]}']")).to_be_checked()
    page.evaluate("location.hash = 'a=AAAA'")
    expect(page.locator("[data-opened]")).to_have_text(said("assign-js-opened-cut", "zh"))
    expect(page.locator(f"input[value='{TASKS[0]}']")).to_be_checked()


def test_box_ticked_while_the_address_is_being_changed_stays_ticked(visit):
    # The browser tells of a new address a moment after it has changed: what the trainer does in between is not undone.
    second = f"document.querySelector(\"input[value='{TASKS[1]}']\").click()"
    page = visit(PAGES["assign"], before=f"addEventListener('hashchange', () => {{ {second}; window.told = true }}, {{once: true}})")
    page.locator(f"input[value='{TASKS[0]}']").check()
    page.locator("#base").fill(visit.url())
    is_true(page, "window.told")
    is_true(page, "location.hash === new URL(document.querySelector('#link').value).hash")
    assert page.locator("[data-item] input:checked").evaluate_all("boxes => boxes.map(box => box.value)") == TASKS[:2]


@pytest.mark.parametrize("count", [1, 18, 28])
@both_languages
def test_printed_sheet_is_one_page_with_every_task(visit, lang, count):
    page = visit(PAGES["assign"], lang)
    for name, value in {"class": "KS012345", "due": "2099-12-30", "base": "https://" + "a" * 51 + "/"}.items():
        page.locator(f"#{name}").fill(value)
    for box in page.locator("[data-item] input").all()[:count]:
        box.check()
    page.emulate_media(media="print")
    expect(page.locator(".assign-sheet")).to_be_visible()
    expect(page.locator("form.assign")).to_be_hidden()
    expect(page.locator(".assign-sheet tbody tr")).to_have_count(count)
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
