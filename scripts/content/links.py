"""Links, images and tags in a body, with their places, and what a link points to."""

import posixpath
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from scripts.content.body import IMAGE, LINK, Block

_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_OTHER_FORMS = (
    re.compile(r"\]\(([^()]*)\)?"),  # an inline link or image that LINK and IMAGE do not take: a title, a space, no end
    re.compile(r"^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*(\S+)", re.MULTILINE),
    re.compile(r"(?<!\])\[[^\[\]^\n][^\[\]\n]*\]\[(?!\^)[^\]\n]*\]()"),
    re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>"),
    re.compile(r"^ {0,3}\[\^[^\]\s]*\]:()", re.MULTILINE),
)
# Every other form holds one of these; nearly no block does once its plain links are blanked out.
_MAYBE_OTHER = re.compile(r"\](?:\(|:|\[(?!\^))|<")
TARGETS = (
    (re.compile(r"^cases/([^/]+)/index\.(zh|en)\.md$"), "case"),
    (re.compile(r"^cases/([^/]+)/note\.(zh|en)\.md$"), "note"),
    (re.compile(r"^docs/mechanisms/([^/]+)\.(zh|en)\.md$"), "mechanism"),
    (re.compile(r"^docs/principles/([^/]+)\.(zh|en)\.md$"), "principle"),
    (re.compile(r"^docs/modules/([^/]+)/index\.(zh|en)\.md$"), "module"),
    (re.compile(r"^docs/scenarios/([^/]+)\.yml()$"), "scenario"),
    (re.compile(r"^docs/([^/]+)\.(zh|en)\.md$"), "page"),
    (re.compile(r"^sources/([^/]+)\.yml()$"), "source"),
    (re.compile(r"^docs/(glossary|timeline|wording|figures|discrepancies)\.yml()$"), "table"),
    (re.compile(r"^(cases|docs/mechanisms|docs/principles|docs/modules|docs/scenarios|sources)()$"), "index"),
)


class Found(NamedTuple):
    """A link or image: its words, its address, and where it begins."""

    text: str
    href: str
    line: int
    col: int


class Target(NamedTuple):
    """A file of the project: kind of record, its id, the language of the file (empty where it has none), and the place on the page."""

    kind: str
    name: str
    lang: str
    fragment: str


def without_code(text: str) -> str:
    """Inline code blanked out, so that places stay as they were."""
    if "`" not in text:
        return text
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """The text with everything but its inline code changed."""
    pieces, at = [], 0
    for match in _CODE.finditer(text):
        pieces += [change(text[at : match.start()]), match.group()]
        at = match.end()
    return "".join([*pieces, change(text[at:])])


def place(block: Block, offset: int) -> tuple[int, int]:
    """Line and column of a character of a block."""
    before = block.text[:offset]
    return block.line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1


def links(block: Block) -> list[Found]:
    return list(_matches(LINK, block)) if "](" in block.text else []


def count_links(block: Block) -> int:
    """How many, without their places."""
    return len(LINK.findall(without_code(block.text))) if "](" in block.text and block.kind != "code" else 0


def images(block: Block) -> list[Found]:
    return list(_matches(IMAGE, block)) if "![" in block.text else []


def _matches(pattern: re.Pattern[str], block: Block) -> Iterator[Found]:
    if block.kind != "code":
        for match in pattern.finditer(without_code(block.text)):
            yield Found(match.group(1), match.group(2), *place(block, match.start()))


def other_forms(block: Block) -> Iterator[Found]:
    """Links written in any way but [words](address): by reference, with a title, as a bare address, left open."""
    if block.kind == "code" or not _MAYBE_OTHER.search(block.text):
        return
    text = without_code(block.text)
    for pattern in (IMAGE, LINK):
        text = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
    if not _MAYBE_OTHER.search(text):
        return
    for pattern in _OTHER_FORMS:
        for match in pattern.finditer(text):
            yield Found(match.group(), match.group(1), *place(block, match.start()))


@lru_cache(maxsize=8192)
def resolve(path: str, href: str) -> str:
    """The path from the root of the project that a relative address in the file ``path`` means; begins with ``..`` outside of it."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(href.partition("#")[0])))


@lru_cache(maxsize=8192)
def target(path: str, href: str) -> Target | None:
    """What a relative link in the file ``path`` points to; None where it is nothing that has a page."""
    goal = resolve(path, href)
    for pattern, kind in TARGETS:
        if match := pattern.match(goal):
            return Target(kind, match.group(1), match.group(2), href.partition("#")[2])
    return None
