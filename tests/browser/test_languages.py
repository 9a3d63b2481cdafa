"""Every page exists in both languages at the same address, and the switch keeps the page and the place on it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import HTML_LANG, LANGS, PAGES, SITE_URL, both_languages, every_page, said

pytestmark = pytest.mark.browser

NAME = {"zh": "“浦江经验”学与用", "en": "Pujiang Experience: Study and Practice"}
OTHER = {"zh": "en", "en": "zh"}


def texts(site, lang):
    """address → HTML of every page in one language."""
    root = site if lang == "zh" else site / "en"
    found = {path.parent.relative_to(root).as_posix().removeprefix("."): path.read_text("utf-8") for path in root.rglob("index.html")}
    return {
        f"{address}/" if address else "": text
        for address, text in found.items()
        if lang == "en" or not (address == "en" or address.startswith("en/"))
    }


def test_every_page_exists_in_both_languages(site):
    zh, en = set(texts(site, "zh")), set(texts(site, "en"))
    assert zh == en
    assert len(zh) > 40


def test_both_languages_have_the_same_places_to_point_at(site):
    def ids(text):  # the letters above the glossary are each language's own
        return set(re.findall(r'\sid="(?!letter-)([^"]+)"', text))

    zh, en = texts(site, "zh"), texts(site, "en")
    assert {address: ids(zh[address]) ^ ids(en[address]) for address in zh if ids(zh[address]) != ids(en[address])} == {}


@both_languages
def test_every_page_names_both_versions_to_search_engines(site, lang):
    def named(address):
        return [("zh-CN", SITE_URL + address), ("en", f"{SITE_URL}en/{address}")]

    found = {address: re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text) for address, text in texts(site, lang).items()}
    assert found == {address: named(address) for address in found}


@both_languages
def test_title_of_every_page_ends_with_the_name_of_the_site(site, lang):
    titles = {address: re.findall("<title>(.*?)</title>", text) for address, text in texts(site, lang).items()}
    assert titles[""] == [NAME[lang]]
    assert {address: found for address, found in titles.items() if address and not (len(found) == 1 and found[0].endswith(f" · {NAME[lang]}"))} == {}


def test_chinese_titles_are_short_enough_for_a_phone(site):
    titles = {
        address: re.search("<title>(.*?)</title>", text).group(1).removesuffix(f" · {NAME['zh']}") for address, text in texts(site, "zh").items()
    }
    assert {address: (len(title), title) for address, title in titles.items() if len(title) > 20} == {}


@every_page
def test_switch_leads_to_the_same_page_in_the_other_language(stay, touring, kind, lang):
    page = stay(PAGES[kind], lang)
    page.get_by_role("link", name=said("language-name", OTHER[lang]), exact=True).click()
    expect(page).to_have_url(touring.url(PAGES[kind], OTHER[lang]))
    expect(page.locator("html")).to_have_attribute("lang", HTML_LANG[OTHER[lang]])


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("cases/road-20-97-seals/", "result"),
        ("cases/road-20-97-seals/", "s-dj-road-decision"),
        ("cases/pujiang-2003-reception/", "quiz"),
        ("sources/djyj-2023-06/", "dj-97-seals-letter"),
        ("sources/cq-daily-2023/", "cq-longshan"),
        ("glossary/", "xiafang"),
        ("timeline/", "tl-2003-09-18"),
    ],
)
def test_switch_keeps_the_place_on_the_page(tour, touring, address, place, lang):
    page = tour(f"{address}#{place}", lang)
    expect(page.locator(":target")).to_have_id(place)
    page.get_by_role("link", name=said("language-name", OTHER[lang]), exact=True).click()
    expect(page).to_have_url(touring.url(f"{address}#{place}", OTHER[lang]))
    expect(page.locator(":target")).to_have_id(place)
    expect(page.locator(":target")).to_be_in_viewport()
