"""Bodies on their way to the engine: citations, notes, links, headings."""

import re

import pytest

from scripts.staging.prose import staged
from tests.staging.pretend_site import paths_with, site_of

LOG = "cases/lamp-log/index.zh.md"
BACKGROUND = "写报告的就是守灯人自己。[^ha-log]"


def body(tmp_path, text, lang="zh", link_lang=None, old=BACKGROUND):
    """The staged body of the pretend case with other words in it."""
    site = site_of(paths_with(tmp_path, {LOG: (old, text)}))
    return staged(site.library, site.library.cases["lamp-log"].page(lang), "cases/lamp-log/", link_lang or lang)


def test_each_note_stands_once_and_each_mark_has_its_place(tmp_path):
    made = body(tmp_path, BACKGROUND).markdown
    notes = re.findall(r'id="s-([a-z-]+)"', made)
    assert notes == ["ha-log", "ha-weekly", "ha-aim"]
    marks = re.findall(r'href="#s-([a-z-]+)" id="r-([a-z-]+)-(\d+)"[^>]*>(.)<', made)
    assert [(claim, use, circle) for claim, _, use, circle in marks] == [
        ("ha-log", "1", "①"), ("ha-weekly", "1", "②"), ("ha-log", "2", "①"), ("ha-log", "3", "①"), ("ha-weekly", "2", "②"), ("ha-aim", "1", "③"),
    ]  # fmt: skip
    assert all(claim == other for claim, other, _, _ in marks)
    assert len(re.findall(r'\bid="([^"]+)"', made)) == len(set(re.findall(r'\bid="([^"]+)"', made)))
    assert re.findall(r'class="note-back" href="#(r-[a-z-]+-1)"', made) == ["r-ha-log-1", "r-ha-weekly-1", "r-ha-aim-1"]


def test_notes_stand_right_behind_the_block_that_cites_first(tmp_path):
    blocks = body(tmp_path, BACKGROUND).markdown.split("\n\n")
    first = next(number for number, block in enumerate(blocks) if "r-ha-log-1" in block)
    assert blocks[first + 1].startswith('<div class="notes">')
    assert 'id="s-ha-log"' in blocks[first + 1]
    background = next(number for number, block in enumerate(blocks) if "写报告的" in block)
    assert "notes" not in blocks[background + 1]


def test_one_claim_twice_in_a_block_is_one_note(tmp_path):
    made = body(tmp_path, "写报告的[^ha-aim]就是守灯人自己。[^ha-aim]").markdown
    assert made.count('id="s-ha-aim"') == 1
    assert made.count('href="#s-ha-aim"') == 3


def test_link_to_a_planned_record_is_plain_text(tmp_path):
    made = body(tmp_path, "夜里[轮流守夜](../../docs/mechanisms/night-watch.zh.md)，[雾钟](../fog-bell/index.zh.md)。[^ha-log]").markdown
    assert "夜里轮流守夜，雾钟。<sup" in made


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("../../docs/mechanisms/open-log.zh.md", "../../mechanisms/open-log/"), ("../lamp-day/index.zh.md", "../lamp-day/"), ("../../docs/brief.zh.md", "../../brief/"),
        ("../../docs/principles/listen-first.zh.md", "../../principles/listen-first/"), ("../../sources/harbour-report.yml#ha-log", "../../sources/harbour-report/#ha-log"),
        ("../../docs/glossary.yml#keeper", "../../glossary/#keeper"), ("../../docs/timeline.yml", "../../timeline/"), ("../../cases", "../"), ("../../docs/mechanisms", "../../mechanisms/"),
        ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2"),
    ],
)  # fmt: skip
def test_links_lead_to_addresses(tmp_path, href, expected):
    assert f'<a href="{expected}">去</a>' in body(tmp_path, f"[去]({href})[^ha-log]").markdown


@pytest.mark.parametrize(
    "href", ["javascript:alert", "//example.org/", "/etc/passwd", "../../../../etc/passwd", "data:text/html,x", "http://example.org/", "nowhere.md"]
)
def test_any_other_link_is_plain_text(tmp_path, href):
    made = body(tmp_path, f"[去]({href})[^ha-log]").markdown
    assert "\n\n去<sup" in made


def test_words_of_a_link_are_escaped(tmp_path):
    made = body(tmp_path, '[<img src=x onerror=x>"](../lamp-day/index.zh.md)[^ha-log]').markdown
    assert "<img" not in made


def test_code_is_left_alone(tmp_path):
    made = body(tmp_path, "写法是 `[^ha-log]` 和 `[去](../lamp-day/index.zh.md)`。[^ha-aim]").markdown
    assert "`[^ha-log]` 和 `[去](../lamp-day/index.zh.md)`" in made


def test_headings_have_fixed_ids_and_the_same_in_both_languages(tmp_path):
    chinese, english = body(tmp_path, BACKGROUND), body(tmp_path, BACKGROUND, old=BACKGROUND, lang="en")
    assert [part["id"] for part in chinese.toc] == [part["id"] for part in english.toc] == ["brief", "background", "how", "aim", "ask", "think"]
    assert "## 提要 {#brief}" in chinese.markdown
    assert "## In brief {#brief}" in english.markdown


def test_missing_translation_links_within_the_site_it_stands_in(tmp_path):
    paths = paths_with(tmp_path)
    (paths.root / "cases/lamp-log/index.en.md").unlink()
    site = site_of(paths)
    made = staged(site.library, site.library.cases["lamp-log"].page("en"), "cases/lamp-log/", "en")
    assert "据守灯人的报告" in made.markdown
    assert '<a href="../../mechanisms/open-log/">灯塔日志</a>' in made.markdown
