"""paragraph-citations: every paragraph, list and table of a case, principle, mechanism, module, the brief or the further reading cites a claim, except in the sections and boxes that cite nothing and in what is still a TODO.

案例、启示、做法、课程单元、“一页读懂”和延伸阅读里，每一段、每个列表、每张表都注依据；不注依据的节和框、还没写的 TODO 除外。
"""

from collections.abc import Iterator

from scripts.content.checks.todo_left import TODO
from scripts.content.entries import Page
from scripts.content.library import Library
from scripts.content.problems import Problem, Words
from scripts.content.sections import uncited

CITING = {"case", "mechanism", "principle", "module"}
CITING_PAGES = {"brief", "focal-points"}


def cites(page: Page) -> bool:  # type: ignore[type-arg]
    """Whether the page's paragraphs must cite."""
    return page.record.kind in CITING or page.record.id in CITING_PAGES


def paragraph_citations(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        if not cites(page):
            continue
        free = uncited(page.lang)
        for block in page.blocks:
            if (
                block.kind in ("paragraph", "list", "table", "quote")
                and block.section not in free
                and not block.citations
                and not TODO.search(block.text)
            ):
                yield Problem(
                    page.path, block.line, 1, "paragraph-citations",
                    Words("这一段没有注明依据。", "This paragraph cites nothing."),
                    Words("在句末补上 [^依据编号]；若是本站的话，放进「本站建议」框。", "Add [^claim-id] after the sentence; if the words are ours, put them into an “ours” box."),
                )  # fmt: skip
