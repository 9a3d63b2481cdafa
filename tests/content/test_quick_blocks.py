"""The quick way to a body's blocks and the Markdown parser agree wherever the quick way answers at all, and it answers for nearly every page."""

import random

import pytest

from scripts.content.body import parsed
from scripts.content.load import load
from scripts.content.quick_blocks import tops
from scripts.paths import PROJECT, Paths
from tests.content.pretend import FIXTURE

LINES = [
    *(
        "# 一",
        "## 背景",
        "### a b ###",
        "####### x",
        "#x",
        "## #",
        "## 　宽",
        "正文一行",
        "Words go on",
        "**Bold.** text",
        "“引”",
        "（括",
        "é",
        "_x_",
        "`c`",
    ),
    *(
        "[词](a.md)",
        "[x]: /url",
        "[x",
        "y]: /u",
        "[^a]: note",
        "2003年9月",
        "2003. year",
        "12) x",
        "3. three",
        "1. one",
        "10. ten",
        "１. 全",
        "1",
        "1.",
    ),
    *("- a", "- **b**", "-  two", "- ", "-", "- - -", "---", "***", "===", "* star", "+ plus", "- [^a]: b", "- ```", "- 1. x", "-　x", "　　空"),
    *(
        "  - nested",
        "  text in",
        "   three",
        "    four",
        "     five",
        "      six",
        " one",
        "\t- tab",
        "   ",
        "```",
        "  ```",
        "~~~",
        "<div>",
        "  <div>",
        "<!-- x",
    ),
    *("> quote", "  > q", "| a | b |", "|---|---|", "| --- | --- |", "| 1 | 2 |", "|:--|--|", "| a |", "| \\| |b|", "a | b", "--|--"),
    *(
        '??? silent "t"',
        "??? silent",
        '???+ ours "x"',
        '!!! ours "y"',
        "!!!",
        "??? ",
        "??? a b",
        "    - in box",
        "    in box",
        "        deep",
        "      1. n",
    ),
    *("    # h", '    ??? q "z"', "    ```", "    | a |"),
]
PLAIN = [line for line in LINES if tops(line)] + ["  - nested", "  text in", "   three", "    - in box", "    in box", "|---|---|", "| --- | --- |"]
EMPTY = [""] * 14


def bodies(lines):
    chosen = random.Random(len(lines))
    for _ in range(4000):
        yield "\n".join(chosen.choices([*lines, *EMPTY], k=chosen.randint(1, 9))) + "\n" * chosen.randint(0, 3)


@pytest.mark.parametrize(("lines", "least"), [(LINES, 200), (PLAIN, 900)], ids=["any lines", "plain lines"])
def test_agrees_with_the_parser_wherever_it_answers(lines, least):
    answered = [(body, found) for body in bodies(lines) if (found := tops(body)) is not None]
    assert len(answered) > least
    assert [body for body, found in answered if found != list(parsed(body))] == []


@pytest.mark.parametrize("root", [PROJECT, FIXTURE], ids=["real", "pretend"])
def test_agrees_with_the_parser_on_every_page(root):
    pages = list(load(Paths(root)).every_page())
    answered = [page for page in pages if tops(page.body) is not None]
    assert [page.path for page in answered if tops(page.body) != list(parsed(page.body))] == []
    assert len(answered) > 0.8 * len(pages)


@pytest.mark.parametrize(
    "body", ["```\nx\n```", "<div>\n\ntext\n", "> q", "a\n===", "[x]: /url", "- a\nlazy", "\ttab", "1) x", "* x", "| a |\n|---|---|"]
)
def test_gives_up_where_there_is_doubt(body):
    assert tops(body) is None


def test_says_where_the_blocks_of_a_page_are():
    body = '正文\n两行\n\n## 题\n- 一\n  - 二\n\n\n??? silent "没写"\n    - 三\n\n| 甲 |\n| --- |\n'
    assert [tuple(top) for top in tops(body) or ()] == [
        ("paragraph", 0, 2, 0, ""),
        ("heading", 3, 4, 2, "题"),
        ("list", 4, 8, 0, ""),
        ("box", 8, 11, 0, 'silent "没写"'),
        ("table", 11, 13, 0, ""),
    ]
