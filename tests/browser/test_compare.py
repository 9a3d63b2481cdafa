"""Cases side by side: choosing, the address that holds the choice, what a wrong address is told, phones, disk, no scripts."""

import json
import re
import urllib.request

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import CASES, LANGS, both_languages, said
from tests.browser.too_wide import TOO_WIDE

pytestmark = pytest.mark.browser
FIRST, SECOND, THIRD, FOURTH = CASES[:4]
TWO, THREE = f"?cases={SECOND},{FIRST}", f"?cases={SECOND},{FIRST},{THIRD}"
PREVIEW = {"Server-Timing": "preview"}  # as the server says of its own pages
ROWS = ["fact-place", "fact-time", "fact-phases", "fact-levels", "fact-problems", "fact-mechanisms", "fact-principles", "compare-result"]
SILENT = {"zh": "原文未说明", "en": "What the source does not say"}


def box(page, case):
    return page.locator(f".choice input[value={case}]")


def titles(page):
    return [link.get_attribute("href").rstrip("/").rpartition("/")[2] for link in page.locator(".comparison thead a").all()]


def title(page, case):
    return page.locator(f".choice:has(input[value={case}]) b").inner_text()


@both_languages
def test_table_has_a_column_for_each_case_in_the_order_of_the_address(visit, lang):
    page = visit(f"compare/{THREE}", lang)
    assert titles(page) == [SECOND, FIRST, THIRD]
    assert page.locator(".comparison tbody th").all_inner_texts() == [*(said(row, lang) for row in ROWS), SILENT[lang]]
    assert [row.locator("td").count() for row in page.locator(".comparison tbody tr").all()] == [3] * 9
    expect(page.locator(".columns")).to_be_hidden()
    assert page.locator(".comparison td a[href*='mechanisms/']").count() > 3
    page.locator(".comparison thead a").last.click()
    expect(page).to_have_url(visit.url(f"cases/{THIRD}/", lang))


@both_languages
def test_empty_address_gets_the_list_to_choose_from_and_a_sentence(visit, lang):
    page = visit("compare/", lang)
    expect(page.get_by_role("status").filter(has_text=said("compare-js-none", lang))).to_be_visible()
    assert page.locator(".choice input").count() == len(CASES)
    assert [one.is_visible() for one in page.locator(".choice").all()] == [True] * len(CASES)
    expect(page.locator(".comparison, .share >> visible=true")).to_have_count(0)


@both_languages
def test_choosing_fills_the_table_and_the_address_and_the_fourth_is_refused(visit, lang):
    page = visit("compare/", lang)
    for number, case in enumerate((THIRD, FIRST, SECOND), 1):
        box(page, case).check()
        expect(page).to_have_url(visit.url(f"compare/?cases={','.join((THIRD, FIRST, SECOND)[:number])}", lang))
    assert titles(page) == [THIRD, FIRST, SECOND]
    box(page, FOURTH).click()
    expect(box(page, FOURTH)).not_to_be_checked()
    expect(page.get_by_role("status").first).to_contain_text(said("compare-js-fourth", lang, names=title(page, FOURTH)))
    assert titles(page) == [THIRD, FIRST, SECOND]
    box(page, THIRD).uncheck()
    expect(page).to_have_url(visit.url(f"compare/?cases={FIRST},{SECOND}", lang))
    assert titles(page) == [FIRST, SECOND]


def test_boxes_are_worked_by_keyboard_and_keep_the_focus(visit):
    page = visit("compare/")
    box(page, FIRST).focus()
    page.keyboard.press("Space")
    expect(box(page, FIRST)).to_be_checked()
    expect(box(page, FIRST)).to_be_focused()


def test_back_and_forward_go_through_the_choices(visit):
    page = visit("compare/")
    box(page, FIRST).check()
    box(page, SECOND).check()
    page.go_back()
    expect(box(page, SECOND)).not_to_be_checked()
    assert titles(page) == [FIRST]
    page.go_back()
    expect(page.locator(".comparison")).to_have_count(0)
    page.go_forward()
    page.go_forward()
    assert titles(page) == [FIRST, SECOND]
    expect(box(page, SECOND)).to_be_checked()


def test_list_is_folded_for_who_comes_with_a_choice_and_open_for_who_has_to_choose(visit):
    assert visit(f"compare/{TWO}").locator(".picker").get_attribute("open") is None
    assert visit(f"compare/?cases={FIRST}").locator(".picker").get_attribute("open") == ""


@both_languages
def test_wrong_address_is_told_what_is_wrong_and_shows_the_rest(visit, lang):
    page = visit(f"compare/?cases={FIRST},no-such,{FIRST},{SECOND},{THIRD},{FOURTH}", lang)
    told = page.get_by_role("status").first
    names = {"unknown": "no-such", "repeated": title_of(page, FIRST), "many": title_of(page, FOURTH)}
    for word, name in names.items():
        expect(told).to_contain_text(said(f"compare-js-{word}", lang, names=name))
    assert titles(page) == [FIRST, SECOND, THIRD]


def title_of(page, case):
    return page.locator(f".choice:has(input[value={case}]) b").text_content()


@both_languages
def test_single_case_is_shown_with_the_advice_to_choose_another(visit, lang):
    page = visit(f"compare/?cases={FIRST}", lang)
    expect(page.get_by_role("status").first).to_contain_text(said("compare-js-one", lang, names=title_of(page, FIRST)))
    assert titles(page) == [FIRST]


def test_markup_in_the_address_is_told_as_text(visit):
    page = visit("compare/?cases=%3Cimg%20src=x%20onerror=alert(1)%3E")
    expect(page.get_by_role("status").first).to_contain_text("<img")
    assert page.locator("main img").count() == 0


@both_languages
def test_choice_goes_along_into_the_other_language(visit, lang):
    page = visit(f"compare/{TWO}", lang)
    page.locator("[data-language-link]").click()
    expect(page).to_have_url(visit.url(f"compare/{TWO}", "en" if lang == "zh" else "zh"))
    expect(page.locator("#comparison")).to_be_visible()
    assert titles(page) == [SECOND, FIRST]


@both_languages
def test_case_page_leads_here_with_itself_chosen(visit, lang):
    page = visit(f"cases/{FIRST}/", lang)
    page.get_by_role("link", name=said("compare-with", lang)).click()
    expect(page).to_have_url(visit.url(f"compare/?cases={FIRST}", lang))
    expect(box(page, FIRST)).to_be_checked()


def test_address_can_be_copied(visit):
    page = visit(f"compare/{TWO}")
    expect(page.locator(".share [data-copy]")).to_have_text(visit.url(f"compare/{TWO}"))
    page.locator(".picker summary").click()
    box(page, THIRD).check()
    expect(page.locator(".share [data-copy]")).to_have_attribute("data-copy", visit.url(f"compare/{TWO},{THIRD}"))
    expect(page.locator(".share button")).to_be_visible()


@pytest.mark.parametrize("lang", LANGS)
def test_on_a_phone_every_cell_says_whose_it_is_and_nothing_scrolls_sideways(visit, lang):
    page = visit(f"compare/{THREE}", lang, width=390)
    for width, size in ((390, "100%"), (320, "160%")):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        cells = page.locator(".comparison tbody tr").first.locator("td")
        assert all(cell.locator(".whose").is_visible() for cell in cells.all())
        tops = [cell.bounding_box()["y"] for cell in cells.all()]
        assert tops == sorted(set(tops))
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page.evaluate(TOO_WIDE)
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(page.locator(".comparison .whose >> visible=true")).to_have_count(0)


def far(visit, server, case, answer):
    """The page as it is where `case` stands past its sixteenth: not in it, but in a file; `answer` is what the server says to that."""
    body = urllib.request.urlopen(f"{server}compare/").read().decode()
    column = re.search(rf'<section class="column" id="case-{case}".*?</section>', body, re.DOTALL).group()
    entry = f"{{&#34;id&#34;:&#34;{case}&#34;,"
    assert entry in body
    body = body.replace(column, "").replace(entry, entry + "&#34;file&#34;:&#34;../assets/columns-2-zh.0.js&#34;,")
    script = f"window.pujiangColumns=Object.assign(window.pujiangColumns||{{}},{json.dumps({case: column})});"
    page = visit.tab()
    page.route(re.compile(r"/compare/(\?.*)?$"), lambda route: route.fulfill(body=body, content_type="text/html", headers=PREVIEW))
    page.route("**/columns-2-zh.0.js", lambda route: answer(route, script))
    return page


def test_case_that_the_page_does_not_hold_comes_from_its_file(visit, server):
    asked = []
    page = far(
        visit, server, SECOND, lambda route, script: (asked.append(route.request.url), route.fulfill(body=script, content_type="text/javascript"))
    )
    page.goto(visit.url("compare/"))
    box(page, FIRST).check()
    assert asked == []
    box(page, SECOND).check()
    expect(page.locator(".comparison")).to_have_attribute("data-columns", "2")
    assert titles(page) == [FIRST, SECOND]
    assert page.locator(f".comparison a[href='../cases/{SECOND}/']").count() == 1
    box(page, SECOND).uncheck()
    box(page, SECOND).check()
    assert (titles(page), len(asked)) == ([FIRST, SECOND], 1)


def test_file_that_does_not_come_is_told_and_the_rest_shown(visit, server):
    page = far(visit, server, SECOND, lambda route, script: route.fulfill(status=404))
    page.goto(visit.url(f"compare/?cases={SECOND},{FIRST}"))
    expect(page.get_by_role("status").first).to_contain_text(said("compare-js-missing", "zh", names=title_of(page, SECOND)))
    assert titles(page) == [FIRST]
    assert [word.partition(":")[0] for word in visit.complaints if "columns-2-zh" not in word] == ["error in the console"]
    visit.complaints.clear()


@both_languages
def test_choosing_works_from_disk_and_links_lead_to_files(visit, site, lang):
    page = visit.tab()
    page.goto((site / ("" if lang == "zh" else "en") / "compare/index.html").as_uri() + f"?cases={FIRST}")
    box(page, SECOND).check()
    assert page.url.endswith(f"?cases={FIRST},{SECOND}")
    assert titles_of_files(page) == [FIRST, SECOND]
    page.go_back()
    expect(box(page, SECOND)).not_to_be_checked()
    expect(page.locator(".share")).to_be_hidden()
    page.locator(".comparison thead a").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url.endswith(f"cases/{FIRST}/index.html")


def titles_of_files(page):
    return [link.get_attribute("href").removesuffix("/index.html").rpartition("/")[2] for link in page.locator(".comparison thead a").all()]


@both_languages
def test_without_scripts_every_case_is_listed_with_its_rows(visit, lang):
    page = visit(f"compare/{TWO}", lang, scripts=False)
    expect(page.get_by_text(said("compare-no-script", lang))).to_be_visible()
    assert page.locator(".column").count() == len(CASES)
    for column in page.locator(".column").all():
        assert column.locator("dt").all_inner_texts() == [*(said(row, lang) for row in ROWS), SILENT[lang]]
        assert all(cell.is_visible() and cell.inner_text().strip() for cell in column.locator("dd").all())
    assert page.locator(".over-3").count() == page.locator(".over-3 >> visible=true").count()
    expect(page.locator(".cut >> visible=true")).to_have_count(0)
