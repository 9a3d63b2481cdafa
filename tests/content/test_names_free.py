"""What names-free says of the pretend library, spoiled."""

import pytest

from scripts.content.checks.names_free import names_free
from tests.content.pretend import Edits, said

NOTICE = "docs/mechanisms/pier-notice.zh.md"
PAGE = "---\nid: {id}\nkind: page\nstatus: checked\ntitle: 另外一页\nsummary: 一页虚构的文字，只供测试。\nauthors: [编写组]\nupdated: 2026-11-22\n---\n\n一句话。\n"


@pytest.mark.parametrize(
    "edits",
    [
        {"docs/harbour.zh.md": PAGE.format(id="harbour")},
        {NOTICE: ("title: 码头告示", "title: glossary")},
    ],
)
def test_says_nothing_of_what_is_sound_or_not_its_business(tmp_path, edits: Edits):
    assert said(names_free, tmp_path, edits) == []


def test_refuses_the_address_of_a_page_that_is_made(tmp_path):
    edits: Edits = {"docs/glossary.zh.md": PAGE.format(id="glossary")}
    assert said(names_free, tmp_path, edits) == [
        "docs/glossary.zh.md:1:1: error[names-free] 「glossary」是网站自动生成的地址，不能再写成一页。\n    → 把文件和 id 换一个名字。",
    ]


def test_speaks_english(tmp_path):
    edits: Edits = {"docs/glossary.zh.md": PAGE.format(id="glossary")}
    assert said(names_free, tmp_path, edits, "en") == [
        "docs/glossary.zh.md:1:1: error[names-free] “glossary” is an address that the site makes itself; no page can have it.\n"
        "    → Give the file and its id another name.",
    ]
