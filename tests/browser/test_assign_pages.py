"""A trainer assigns, learners open the link: with the keyboard alone, in another browser and the other language, where nothing is kept, copied or printed."""

import json
import re

import pytest
from playwright.sync_api import expect

from scripts.content.banks import bank_hash, bank_of
from scripts.content.load import load
from scripts.course.receipt import Receipt, encode
from scripts.paths import PROJECT, Paths
from tests.browser.assignment_code import code
from tests.browser.page_kinds import PAGES, both_languages, said
from tests.browser.qr_reader import read
from tests.browser.test_refused import REFUSED
from tests.browser.visit import REPORT_REFUSALS
from tests.browser.waiting import is_true

pytestmark = pytest.mark.browser
TASKS = ["module/origins", "case/road-20-97-seals", "scenario/deadline-missed"]
OTHER = {"zh": "en", "en": "zh"}
CODE = code(*TASKS, name="KS01", due=25_000)


@pytest.fixture
def stranger(browser, visit):
    """A browser that knows nothing of the trainer's."""
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 390, "height": 800})
    context.add_init_script(REPORT_REFUSALS)
    page = context.new_page()
    page.on("pageerror", lambda fault: visit.complaints.append(str(fault)))
    yield page
    context.close()


def shown(page):
    return page.locator("[data-task]").evaluate_all("tiles => tiles.map(tile => tile.dataset.task)")


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
def test_label_is_asked_for_once_and_goes_along_to_every_task(visit, lang):
    page = visit(f"{PAGES['assigned']}#a={CODE}", lang)
    page.locator("#label").fill("a 07")
    page.keyboard.press("Enter")
    expect(page.locator("#label-fault")).to_have_text(said("assigned-js-label-fault", lang))
    expect(page.locator("#label")).to_be_focused()
    page.locator("#label").fill(" a07 ")
    page.keyboard.press("Enter")
    expect(page.get_by_text(said("assigned-js-label-kept", lang, label="A07"))).to_be_visible()
    links = page.locator("[data-task] a").evaluate_all("links => links.map(link => link.hash)")
    assert links == [f"#a={CODE}&n=A07"] * 3
    expect(page).to_have_url(re.compile(f"#a={CODE}&n=A07$"))
    page.locator("a[data-language-link]").click()
    expect(page.locator(".label-is b")).to_have_text("A07")
    # The way a learner comes back: the link from the group, which knows no label.
    page.goto("about:blank")
    page.goto(visit.url(f"{PAGES['assigned']}#a={CODE}", lang))
    expect(page.locator(".label-is b")).to_have_text("A07")
    page.goto("about:blank")
    page.goto(visit.url(PAGES["assigned"], lang))
    assert shown(page) == TASKS
    page.goto("about:blank")
    page.goto(visit.url(f"{PAGES['assigned']}#a={code('module/origins', name='KS01')}", lang))
    expect(page.locator(".label-is b")).to_have_text("A07")
    page.goto("about:blank")
    page.goto(visit.url(f"{PAGES['assigned']}#a={code('module/origins', name='KS02')}", lang))
    expect(page.locator("#label")).to_have_value("")


@pytest.mark.parametrize(
    ("fragment", "word", "count"),
    [
        ("", "none", 0),
        ("#tasks", "none", 0),
        ("#a=", "cut", 0),
        (f"#a={CODE[:-1]}", "cut", 0),
        (f"#a={CODE[:9]}x{CODE[10:]}", "cut", 0),
        (f"#a={code('module/origins', version=3)}", "newer", 0),
        (f"#a={code('module/no-such-one')}", "empty", 0),
        (f"#a={code()}", "empty", 0),
        (f"#a={code('module/no-such-one', 'module/origins')}", "unknown", 1),
    ],
)
@both_languages
def test_link_that_says_less_than_it_should_gets_a_sentence(visit, lang, fragment, word, count):
    page = visit(f"{PAGES['assigned']}{fragment}", lang)
    expect(page.locator(".assigned > .caution").first).to_have_text(said(f"assigned-js-{word}", lang, **({"n": 1} if word == "unknown" else {})))
    expect(page.locator("[data-task]")).to_have_count(count)


def test_damaged_link_leads_to_what_was_opened_before(visit):
    page = visit(f"{PAGES['assigned']}#a={CODE}&n=12")
    expect(page.locator("[data-task]")).to_have_count(3)
    page.evaluate(f"location.hash = 'a={CODE[:-4]}'")
    page.get_by_role("link", name=said("assigned-js-kept", "zh")).click()
    expect(page.locator("[data-task]")).to_have_count(3)
    expect(page.locator(".label-is b")).to_have_text("12")


@both_languages
def test_last_day_is_said_kindly_by_the_readers_own_calendar(browser, server, lang):
    context = browser.new_context(timezone_id="Asia/Shanghai")
    page = context.new_page()
    page.clock.set_fixed_time("2026-12-04T23:30:00+08:00")
    today = 20_791
    for due, word in ((today + 3, "due-left"), (today + 1, "due-one"), (today, "due-today"), (today - 2, "due-over")):
        page.goto(f"{server}{'' if lang == 'zh' else 'en/'}{PAGES['assigned']}#a={code('module/origins', due=due)}")
        page.reload()
        expect(page.locator(".assigned .facts dd").first).to_contain_text(
            re.sub(r".*\{date\}", "", said(f"assigned-js-{word}", lang, date="{date}", n=due - today))
        )
    context.close()


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


@both_languages
def test_both_pages_work_where_nothing_is_kept_copied_or_printed(visit, lang):
    page = visit(PAGES["assign"], lang, before=REFUSED)
    page.locator(f"input[value='{TASKS[0]}']").check()
    page.locator("#base").fill(visit.url())
    link = page.locator("#link").input_value()
    page.locator(".ready .copy").first.click()
    expect(page.locator(".ready .copy-said").first).to_have_text(said("copy-selected", lang))
    assert page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)") == link
    page.get_by_role("button", name=said("assign-js-print", lang)).click()
    expect(page.get_by_text(said("assign-js-print-refused", lang))).to_be_visible()
    page.goto(link)
    expect(page.get_by_text(said("assigned-js-refused", lang))).to_be_visible()
    page.locator("#label").fill("12")
    page.keyboard.press("Enter")
    page.locator("[data-task] a").click()
    expect(page).to_have_url(re.compile(r"/modules/origins/#a=[\w-]+&n=12$"))


@pytest.fixture(scope="module")
def receipts():
    """Receipts of the first module with all answers right: of the class, and of no class."""
    library = load(Paths(PROJECT))
    bank = bank_of(library, library.modules["origins"].record)
    answers = {question["id"]: question["key"] for question in bank["questions"]}
    given = {
        "form": "quiz",
        "exam": False,
        "label": "12",
        "seed": 7,
        "attempt": 1,
        "started": 29_800_000,
        "minutes": 9,
        "count": bank["draw"],
        "responses": answers,
    }
    return {name: encode(Receipt(bank=bank_hash(bank), class_code=name, **given), bank) for name in ("KS01", "")}


def learnt(receipts):
    """What the browser holds once everything is done: as web/progress keeps it."""
    library = load(Paths(PROJECT))
    questions = [item.record.id for item in library.questions["case", "road-20-97-seals"]]
    answered = {"kind": "single", "options": ["a"], "response": ["a"], "score": 1, "at": 29_800_000, "tries": 1, "step": -1, "due": 0}
    kept = {f"question:{name}": answered for name in questions}
    kept["module:origins"] = {"attempts": 1, "best": 100, "passed": 29_800_000, "last": 100, "at": 29_800_000, "receipts": receipts}
    kept["scenario:deadline-missed"] = {"path": [], "ends": ["good"], "at": 29_800_000}
    return "".join(f"localStorage.setItem({json.dumps(f'pujiang:v2:{name}')}, {json.dumps(json.dumps(value))});" for name, value in kept.items())


@both_languages
def test_all_done_is_said_and_the_receipts_of_the_class_are_there_to_copy(visit, receipts, lang):
    page = visit(f"{PAGES['assigned']}#a={CODE}&n=12", lang, before=learnt([receipts[""], receipts["KS01"]]))
    expect(page.locator("[data-task][data-state='done']")).to_have_count(3)
    expect(page.locator(".assigned-done")).to_contain_text(said("assigned-js-done", lang))
    text = page.locator(".assigned .notice-text").inner_text()
    assert text.splitlines()[-1] == receipts["KS01"]
    assert receipts[""] not in text
    for line in (said("assigned-js-receipts-class", lang, **{"class": "KS01"}), said("assigned-js-receipts-label", lang, label="12")):
        assert line in text
    page.locator(".receipt-qr summary").click()
    picture, version, _ = read(page.locator(".receipt-qr .qr").get_attribute("src"))
    assert picture == receipts["KS01"]
    assert version <= 6


def test_module_passed_outside_the_class_is_not_done_for_it(visit, receipts):
    page = visit(f"{PAGES['assigned']}#a={CODE}", before=learnt([receipts[""]]))
    expect(page.locator("[data-task='module/origins'] .state")).to_have_text(said("assigned-js-state-earlier", "zh"))
    expect(page.locator(".assigned-done")).to_have_text(said("assigned-js-progress", "zh", done=2, total=3))
    expect(page.get_by_text(said("assigned-js-receipts-none", "zh"))).to_be_visible()


@both_languages
def test_both_pages_say_without_scripts_what_to_do_and_list_the_addresses(visit, lang):
    page = visit(PAGES["assign"], lang, scripts=False)
    expect(page.get_by_text(said("assign-static", lang))).to_be_visible()
    expect(page.locator("[data-item] a:visible")).to_have_count(page.locator("[data-item]").count())
    expect(page.locator(".assign-rest")).to_be_hidden()
    page = visit(PAGES["assigned"], lang, scripts=False)
    expect(page.get_by_text(said("assigned-static", lang))).to_be_visible()
    expect(page.locator("[data-item] a:visible")).to_have_count(0)
    expect(page.locator(".assigned a").first).to_be_visible()


@both_languages
def test_from_disk_the_trainer_gives_the_address_of_the_site(visit, unzipped, lang):
    page = visit.tab()
    page.goto((unzipped / ("" if lang == "zh" else "en") / PAGES["assign"] / "index.html").as_uri())
    expect(page.get_by_text(said("assign-js-where-file", lang))).to_be_visible()
    page.locator(f"input[value='{TASKS[0]}']").check()
    page.locator("#base").fill("https://study.example/x/index.html")
    assert page.locator("#link").input_value().startswith(f"https://study.example/x/{'' if lang == 'zh' else 'en/'}assigned/#a=")
    page.goto((unzipped / ("" if lang == "zh" else "en") / PAGES["assigned"] / "index.html").as_uri() + f"#a={CODE}")
    expect(page.locator("[data-task]")).to_have_count(3)
    page.locator("#label").fill("12")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("&n=12$"))
    page.locator("[data-task] a").first.click()
    expect(page.locator(".page-module")).to_have_count(1)


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


def test_page_that_is_assigned_knows_it_by_its_link_and_by_what_was_opened_before(visit):
    page = visit(f"{PAGES['assigned']}#a={CODE}&n=12")
    expect(page.locator("[data-task]")).to_have_count(3)
    page.locator("[data-task] a").first.click()
    expect(page.get_by_role("link", name=said("module-js-assigned-link", "zh"))).to_be_visible()
    page.goto(visit.url("modules/origins/"))
    expect(page.get_by_role("link", name=said("module-js-assigned-link", "zh"))).to_be_visible()
    page.goto(visit.url("modules/core-ideas/"))
    expect(page.get_by_role("link", name=said("module-js-assigned-link", "zh"))).to_have_count(0)
