"""What copied-run says of the pretend library, spoiled with words of the pretend sources' texts."""

import pytest

from scripts.content.checks.copied_run import copied_run
from scripts.content.fingerprint import RUN, bare
from tests.content.pretend import FIXTURE, Edits, said

TEXT = (FIXTURE.parent / "texts/island-gazette.txt").read_text("utf-8")
CASE = "cases/lamp-day/index.zh.md"
ABOUT = "docs/about.zh.md"
PRINT = "sources/island-gazette.fingerprint"
COPIED = "码头上的雾还没有散尽，港务长搬来一条长凳，在石阶旁边坐定，请靠岸的人"
QUOTED = "先听后记、先记后办、办完回话、回话留底、留底可查、可查可问、可问可改"
MEND = "    → 事实用自己的话写。确需原样引用的固定说法：加引号，写明出处，并由编辑记入 sources/quotable.txt。"


def cut(count: int, start: str = "码头上的雾") -> str:
    """So many characters of the source's text, punctuation aside."""
    words = bare(TEXT)
    at = words.index(start)
    return words[at : at + count]


@pytest.mark.parametrize(
    "edits",
    [
        {ABOUT: ("这座岛是", f"这座岛是{cut(RUN - 1)}是")},
        {ABOUT: ("这座岛是", f"据《鹤屿岛报》，规矩是“{QUOTED}”。这座岛是")},
        {"sources/island-gazette.yml": ("opening: 四月二日清早", "opening: 四月二日清早码头上的雾")},
        {"docs/notes/free.txt": COPIED},
    ],
    ids=["one character fewer", "a quotable phrase", "what a source printed itself", "a file that is not ours to publish"],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(copied_run, tmp_path, edits) == []


def test_points_at_the_first_copied_character_and_shows_them_all(tmp_path):
    assert said(copied_run, tmp_path, {ABOUT: ("这座岛是", f"这座岛是{COPIED}是")}) == [
        f"docs/about.zh.md:11:5: error[copied-run] 连续 31 个字与《鹤屿岛报》1931年第8期的原文相同：{COPIED}\n{MEND}",
    ]


def test_speaks_english(tmp_path):
    assert said(copied_run, tmp_path, {ABOUT: ("这座岛是", f"这座岛是{COPIED}是")}, "en") == [
        f"docs/about.zh.md:11:5: error[copied-run] 31 characters in a row stand so in the text of Heron Isle Gazette, no. 8 of 1931: {COPIED}\n"
        "    → Put the fact in your own words. A set phrase that must stand as it is: between quotation marks, with its source, and listed in sources/quotable.txt by an editor.",
    ]


@pytest.mark.parametrize("before", range(13))
def test_finds_the_shortest_run_wherever_it_begins(tmp_path, before):
    """The text is looked at in strides: none may step over a run."""
    found = said(copied_run, tmp_path, {ABOUT: ("这座岛是", f"这座岛是{'甲' * before}{cut(RUN)}是")})
    assert len(found) == 1
    assert f"连续 {RUN} 个字" in found[0]
    assert f"docs/about.zh.md:11:{5 + before}: " in found[0]


def test_sees_through_other_punctuation_spaces_and_line_ends(tmp_path):
    changed = COPIED.replace("，港务长", "；港 务 长").replace("，在石阶", "。\n在“石阶”")
    found = said(copied_run, tmp_path, {ABOUT: ("这座岛是", f"这座岛是{changed}是")})
    assert len(found) == 1
    assert "连续 31 个字" in found[0]


def test_a_quotable_phrase_covers_no_more_than_itself(tmp_path):
    longer = f"有人提议立下规矩：{QUOTED}，众人都说好"
    assert said(copied_run, tmp_path, {ABOUT: ("这座岛是", f"{longer}，这座岛是")}) == []
    found = said(copied_run, tmp_path, {ABOUT: ("这座岛是", f"这座岛是{COPIED}。{QUOTED}。"), "sources/quotable.txt": None})
    assert ["连续 31 个字" in found[0], "连续 28 个字" in found[1], len(found)] == [True, True, 2]


def test_reads_comments_tables_english_pages_and_what_we_wrote_of_a_source(tmp_path):
    statement = "statement:\n      zh: 告示提前5天贴在码头上。"
    edits: Edits = {
        "docs/glossary.yml": f"# {COPIED}\n",
        "cases/lamp-day/index.en.md": ("\n---\n\n", f"\n---\n\n{COPIED}\n\n"),
        "sources/island-gazette.yml": (statement, statement.replace("告示", f"{COPIED}告示")),
        "cases/_template/index.zh.md": f"# {COPIED}\n",
    }
    places = [line.split(" ")[0] for line in said(copied_run, tmp_path, edits)]
    assert places == [
        "cases/_template/index.zh.md:1:3:",
        "cases/lamp-day/index.en.md:9:1:",
        "docs/glossary.yml:1:3:",
        "sources/island-gazette.yml:52:11:",
    ]


def test_shows_both_ends_of_a_long_run(tmp_path):
    passage = " ".join(TEXT.split("\n")[1:4])
    found = said(copied_run, tmp_path, {ABOUT: ("这座岛是", f"这座岛是{passage}是")})
    assert len(found) == 1
    assert f"连续 {len(bare(passage))} 个字" in found[0]
    assert "：四月二日清早，" in found[0]
    assert "看得见礁石。" not in found[0]
    assert "看得见礁石\n" in found[0]


def test_warns_where_nothing_can_be_compared(tmp_path):
    assert said(copied_run, tmp_path, {PRINT: None, ABOUT: ("这座岛是", f"这座岛是{COPIED}是")}) == [
        "sources/island-gazette.yml:1:1: warning[copied-run] 来源「island-gazette」没有指纹，查不出有没有照抄。\n"
        "    → 有原文的人运行 python3 -m scripts fingerprint island-gazette 原文.txt 。",
    ]


@pytest.mark.parametrize("spoiled", ["", "# nothing\n", "copied-run 9: other\nascii: no\n0123456789\n", "ab"])
def test_refuses_a_damaged_fingerprint(tmp_path, spoiled):
    edits: Edits = {PRINT: spoiled} if spoiled != "ab" else {PRINT: ("\nascii: no\n", "\nascii: no\n?")}
    assert said(copied_run, tmp_path, edits) == [
        "sources/island-gazette.fingerprint:1:1: error[copied-run] 这个指纹文件已损坏，或格式不认得。\n"
        "    → 从版本记录里取回它，或运行 python3 -m scripts fingerprint island-gazette 原文.txt 重做。",
    ]
