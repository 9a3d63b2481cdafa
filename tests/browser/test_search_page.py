"""The page of the search: results while typing, kinds, marks, the address, recent questions, help, both languages, disk, no scripts."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import both_languages, said
from tests.browser.refusing import FULL_STORAGE, REFUSED_STORAGE

pytestmark = pytest.mark.browser
ASKED = {"zh": ("97个印章", "cases/road-20-97-seals/"), "en": ("ninety-seven seals", "cases/road-20-97-seals/")}
NOTHING = "鹅鹅鹅咏"


def results(page):
    return page.locator("a[data-result]")


def box(page):
    return page.locator("main input[type=search]")


def goals(page, visit, lang):
    expect(results(page).first).to_be_visible()
    return [link.evaluate("link => link.href").removeprefix(visit.url("", lang)) for link in results(page).all()]


@both_languages
def test_question_in_the_address_is_answered_in_one_ranked_list_with_its_kinds_and_marks(visit, lang):
    question, goal = ASKED[lang]
    page = visit(f"search/?q={question}", lang)
    assert any(address.startswith(goal) for address in goals(page, visit, lang)[:3])
    assert results(page).count() <= 10
    for link in results(page).all():
        assert link.locator(".found-kind").inner_text() == said(f"search-js-kind-{link.get_attribute('data-result')}", lang)
    assert page.locator(".found mark").count() > 3
    expect(page.get_by_role("status")).to_have_text(re.compile(r"\d+"))


@both_languages
def test_results_come_while_typing_and_the_address_follows(visit, lang):
    page = visit("search/", lang)
    expect(box(page)).to_be_focused()
    box(page).press_sequentially("20")
    expect(results(page).first).to_be_visible()
    box(page).press_sequentially("省道")
    page.wait_for_url(lambda url: url.endswith("?q=20%E7%9C%81%E9%81%93"))
    page.reload()
    expect(box(page)).to_have_value("20省道")
    expect(results(page).first).to_be_visible()


def test_result_leads_to_the_passage_that_matched(visit):
    page = visit("search/?q=跟踪了解建设进展&kind=case")
    link = page.locator("a[data-result=case]").first
    expect(link).to_have_attribute("href", re.compile(r"cases/[^/]+/#\w+"))
    link.click()
    expect(page.locator(":target")).to_be_in_viewport()


@both_languages
def test_kind_narrows_the_list_and_stands_in_the_address(visit, lang):
    page = visit("search/?q=下访", lang)
    expect(results(page).first).to_be_visible()
    button = page.locator(".kinds button").filter(has_text=said("search-js-kind-case", lang))
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    assert {link.get_attribute("data-result") for link in results(page).all()} == {"case"}
    count = int(button.locator(".count").inner_text())
    expect(page.get_by_role("status")).to_contain_text(said("search-js-count", lang, n=count))
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "true")


def test_more_results_come_by_the_button_and_take_the_focus(visit):
    page = visit("search/?q=接访")
    expect(results(page)).to_have_count(10)
    page.locator(".more").first.click()
    expect(results(page)).to_have_count(20)
    expect(results(page).nth(10)).to_be_focused()
    links = [link.get_attribute("href") for link in results(page).all()]
    assert len(set(links)) == 20


@both_languages
def test_recent_questions_are_kept_offered_and_forgotten(visit, lang):
    page = visit("search/?q=五包", lang)
    expect(results(page).first).to_be_visible()
    box(page).press("Enter")
    page.goto(visit.url("search/", lang))
    again = page.locator(".asks button.ask", has_text="五包").first
    again.click()
    expect(box(page)).to_have_value("五包")
    expect(results(page).first).to_be_visible()
    box(page).fill("")
    page.get_by_role("button", name=said("search-js-clear", lang)).click()
    expect(page.get_by_text(said("search-js-recent", lang), exact=True)).to_have_count(0)
    assert page.evaluate("localStorage.getItem('pujiang:v1:search:recent')") is None


@both_languages
@pytest.mark.parametrize("storage", [REFUSED_STORAGE, FULL_STORAGE], ids=["refused", "full"])
def test_refused_or_full_storage_gets_a_sentence_and_the_search_goes_on(visit, lang, storage):
    page = visit("search/?q=五包", lang, before=storage)
    expect(results(page).first).to_be_visible()
    box(page).press("Enter")
    box(page).fill("")
    expect(page.get_by_text(said("search-js-not-kept", lang))).to_be_visible()


@both_languages
def test_suggested_questions_all_find_something(visit, lang):
    page = visit("search/", lang)
    words = [button.inner_text() for button in page.locator(".asks button.ask").all()]
    assert len(words) > 3
    for one in words:
        box(page).fill(one)
        expect(page.get_by_role("status")).to_have_text(re.compile(r"\d"))
        expect(results(page).first).to_be_visible()


@both_languages
def test_nothing_found_helps_on(visit, lang):
    page = visit(f"search/?q={NOTHING}", lang)
    expect(page.get_by_role("status")).to_have_text(said("search-js-none", lang, q=NOTHING))
    expect(page.get_by_text(said("search-js-none-hint", lang))).to_be_visible()
    page.get_by_role("link", name=said("search-js-glossary", lang)).click()
    expect(page).to_have_url(visit.url("glossary/", lang))


def test_close_matches_stand_under_their_heading(visit):
    page = visit("search/?q=蒲江经验")
    expect(page.get_by_role("heading", name=said("search-js-close", "zh"))).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text(said("search-js-read", "zh", words="浦江经验"))
    expect(results(page).first).to_be_visible()


@both_languages
def test_arrows_move_between_the_box_and_the_results(visit, lang):
    page = visit("search/?q=五包", lang)
    expect(results(page).first).to_be_visible()
    box(page).focus()
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    for _ in range(30):
        if page.evaluate("document.activeElement.matches('a[data-result]')"):
            break
        page.keyboard.press("ArrowDown")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile("search/"))


ODD = ["<script>window.hit=1</script>", '"><img src=x onerror=window.hit=1>', "javascript:window.hit=1", ".*+?^${}()|[]\\", "%00%1b", "访" * 3000]


@pytest.mark.parametrize("question", ODD, ids=lambda text: ascii(text[:10]))
def test_nothing_in_the_address_is_run_or_breaks_the_page(visit, question):
    page = visit()
    page.goto(visit.url("search/?q=") + (question if question.startswith("%") else page.evaluate("encodeURIComponent", question)))
    expect(page.get_by_role("status")).not_to_be_empty()
    assert page.evaluate("window.hit") is None
    expect(page.locator("main script, main img")).to_have_count(0)


@pytest.mark.parametrize(
    "address", ["search/?q=%E6%B7", "search/?q=%", "search/?kind=nothing&q=五包", "search/?q=五包&kind=__proto__", "search/?q&q&q=1"]
)
def test_damaged_address_is_no_error(visit, address):
    page = visit(address)
    expect(box(page)).to_be_visible()
    expect(page.locator(".search-answer > *").first).to_be_visible()


def test_very_long_question_is_cut_and_told(visit):
    page = visit("search/")
    box(page).fill("信访工作" * 2500)
    expect(page.get_by_role("status")).to_contain_text(said("search-js-cut", "zh", n=64))


@both_languages
@pytest.mark.parametrize("how", ["missing", "cut"])
def test_damaged_index_gets_a_sentence(visit, lang, how):
    page = visit.tab()
    page.route(
        re.compile(r"assets/search/\w+/index\.js"),
        lambda route: route.abort() if how == "missing" else route.fulfill(body='pujiangSearch("index",0,{"sha', content_type="text/javascript"),
    )
    page.goto(visit.url("search/?q=五包", lang))
    expect(page.get_by_role("status")).to_have_text(said("frame-search-failed", lang))
    expect(page.locator(".ways a").first).to_be_visible()
    visit.complaints[:] = [
        said_of
        for said_of in visit.complaints
        if "Unexpected" not in said_of and "Invalid" not in said_of and "index.js" not in said_of and "ERR_FAILED" not in said_of
    ]


def test_missing_shards_are_told_and_the_page_stays_at_work(visit):
    page = visit.tab()
    page.route(re.compile(r"assets/search/\w+/s\d+\.js"), lambda route: route.abort())
    page.goto(visit.url("search/?q=五包"))
    expect(page.get_by_role("status")).to_contain_text(said("search-js-partial", "zh"))
    page.unroute_all()
    page.wait_for_timeout(3100)
    box(page).fill("五包到")
    box(page).fill("五包")
    expect(results(page).first).to_be_visible()
    visit.complaints.clear()


@both_languages
def test_without_scripts_a_sentence_and_ways_to_every_list(visit, lang):
    page = visit("search/", lang, scripts=False)
    expect(page.get_by_text(said("search-static", lang))).to_be_visible()
    expect(page.locator("main form")).to_be_hidden()
    page.locator(".ways").get_by_role("link", name=said("menu-glossary", lang), exact=True).click()
    expect(page).to_have_url(visit.url("glossary/", lang))


@both_languages
def test_search_works_from_disk_and_its_links_name_files(visit, site, lang):
    page = visit.tab()
    page.goto((site / ("" if lang == "zh" else "en") / "search/index.html").as_uri() + "?q=97个印章")
    expect(results(page).first).to_be_visible()
    for link in results(page).all():
        assert re.search(r"/index\.html(#|$)", link.evaluate("link => link.href"))
    results(page).first.click()
    expect(page.locator("h1")).to_be_visible()
    expect(page).not_to_have_url(re.compile("search/index.html"))
