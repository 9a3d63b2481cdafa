"""links-known: every link is [words](address), its address a page of the project in the page's own language or a claim, and nothing leads out of the site unannounced.

链接写成 [文字](地址)，通向本站同一种语言的页或一条依据；通向站外的，给出提醒。
"""

import posixpath
import re
from collections.abc import Iterator
from typing import Any

from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.links import Found, Target, links, other_forms, resolve, target
from scripts.content.nearest import nearest, suggestion
from scripts.content.problems import Problem, Words

CODE = "links-known"
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")


def links_known(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        for block in page.blocks:
            for link in links(block):
                yield from _link(library, page, link)
            for link in other_forms(block):
                shown = link.text if len(link.text) <= 40 else f"{link.text[:40]}…"
                yield Problem(
                    page.path, link.line, link.col, CODE,
                    Words(f"「{shown}」不是网站能读的链接写法。", f"“{shown}” is not a form of link that the site reads."),
                    Words("写成 [文字](地址)，地址里不留空格、不加标题。", "Write [words](address), with no space and no title in the address."),
                )  # fmt: skip


def _link(library: Library, page: Page[Any], link: Found) -> Iterator[Problem]:
    def problem(fact: Words, mend: Words, warning: bool = False) -> Problem:
        return Problem(page.path, link.line, link.col, CODE, fact, mend, "warning" if warning else "error")

    href = _plain(link.href)
    if not href:
        yield problem(
            Words(f"链接「{link.text}」没有地址。", f"The link “{link.text}” has no address."),
            Words("补上地址，或去掉方括号。", "Add an address, or remove the brackets."),
        )
    elif href.lower().startswith("https://"):
        yield problem(
            Words(f"链接「{href}」通向站外，内网里打不开。", f"The link “{href}” leads out of the site and fails on an intranet."),
            Words(
                "离了它这一页也要读得懂；能写进正文的写进正文。",
                "Make sure that the page makes sense without it; say in the text what can be said there.",
            ),
            warning=True,
        )
    elif match := _SCHEME.match(href):
        yield problem(
            Words(f"链接用了「{match.group()}」开头的地址。", f"The link has an address that begins with “{match.group()}”."),
            Words("站内页写相对地址；站外只用 https://。", "Write a relative address for a page of the site; only https:// may lead elsewhere."),
        )
    elif href.startswith(("/", "\\")):
        yield problem(
            Words(f"链接「{href}」以斜杠开头。", f"The link “{href}” begins with a slash."),
            Words(
                "写成从本文件出发的相对地址，如 ../../docs/mechanisms/名称.zh.md。",
                "Write it relative to this file, as in ../../docs/mechanisms/name.en.md.",
            ),
        )
    elif href.startswith("#"):
        yield problem(
            Words(f"链接「{href}」只有页内位置。", f"The link “{href}” is only a place on the page."),
            Words(
                "用文字说在哪一节；要指依据，写 ../../sources/来源.yml#依据编号。",
                "Name the section in words; for a claim write ../../sources/source.yml#claim-id.",
            ),
        )
    elif resolve(page.path, href).startswith(".."):
        yield problem(
            Words(f"链接「{href}」指到项目文件夹之外。", f"The link “{href}” leaves the project folder."),
            Words("核对 ../ 的个数。", "Count the ../ again."),
        )
    else:
        found = target(page.path, href)
        yield from (problem(fact, mend) for fact, mend in _faults(library, page, href, found))


def _plain(href: str) -> str:
    if "&" not in href:
        return href
    import html  # two thousand names of characters, for nearly no link

    return html.unescape(href)


def _faults(library: Library, page: Page[Any], href: str, found: Target | None) -> Iterator[tuple[Words, Words]]:
    if found is None or not _exists(library, found):
        yield Words(f"链接指向的「{href}」不存在。", f"The link points to “{href}”, which does not exist."), _near(library, page, href)
    elif found.lang and found.lang != page.lang:
        right = re.sub(r"\.(zh|en)\.md(?=#|$)", f".{page.lang}.md", href)
        zh, en = ("英文", "an English") if page.lang == "en" else ("中文", "a Chinese")
        yield (
            Words(f"{zh}页链接到了另一种语言的「{href}」。", f"The link “{href}” on {en} page leads to the other language."),
            Words(f"改为「{right}」。", f"Change it to “{right}”."),
        )
    elif found.fragment and found.kind == "source":
        source = library.source_of.get(found.fragment)
        if not library.is_known("claim", found.fragment):
            yield (
                Words(f"没有「{found.fragment}」这条依据。", f"There is no claim “{found.fragment}”."),
                suggestion(found.fragment, library.known.get("claim", ())),
            )
        elif source and source.id != found.name:
            yield (
                Words(f"依据「{found.fragment}」不在 {found.name}.yml 里。", f"The claim “{found.fragment}” does not stand in {found.name}.yml."),
                Words(f"把文件名改为 {source.id}.yml。", f"Change the file to {source.id}.yml."),
            )
    elif found.fragment and found.kind == "table":
        kind = "term" if found.name == "glossary" else "event"
        if not library.is_known(kind, found.fragment):
            yield (
                Words(f"{found.name}.yml 里没有「{found.fragment}」。", f"There is no “{found.fragment}” in {found.name}.yml."),
                suggestion(found.fragment, library.known.get(kind, ())),
            )


def _exists(library: Library, found: Target) -> bool:
    if found.kind in ("index", "table"):
        return True
    planned = library.planned.get(found.name)
    return library.is_known(found.kind, found.name) or (planned is not None and planned.record.kind == found.kind)


def _near(library: Library, page: Page[Any], href: str) -> Words:
    """The nearest address that exists, written as this page would write it."""
    folders = {
        "case": "cases/{}/index",
        "mechanism": "docs/mechanisms/{}",
        "principle": "docs/principles/{}",
        "module": "docs/modules/{}/index",
        "page": "docs/{}",
    }
    known = {f"{folders[kind].format(name)}.{page.lang}.md" for kind in folders for name in library.known.get(kind, ())}
    known |= {f"{folders[item.record.kind].format(name)}.{page.lang}.md" for name, item in library.planned.items() if item.record.kind in folders}
    known |= {f"sources/{name}.yml" for name in library.known.get("source", ())}
    known |= {f"docs/scenarios/{name}.yml" for name in library.known.get("scenario", ())}
    goal = resolve(page.path, href)
    near = nearest(goal, known)
    if near is None:
        return Words("核对文件名和 ../ 的个数。", "Check the file name and count the ../ again.")

    shown = posixpath.relpath(near, posixpath.dirname(page.path))
    return Words(f"改为最接近的「{shown}」，或核对拼写。", f"Change it to the nearest known one, “{shown}”, or check the spelling.")
