"""uncited-sections: a section or box that is ours, or says what the source leaves out, cites nothing.

本站自己的话和“原文未说明”里不注依据。
"""

from collections.abc import Iterator

from scripts.content.body import CITATION
from scripts.content.checks.paragraph_citations import cites
from scripts.content.library import Library
from scripts.content.links import place
from scripts.content.problems import Problem, Words
from scripts.content.sections import BOXES, uncited


def uncited_sections(library: Library) -> Iterator[Problem]:
    for page in library.every_page():
        free = uncited(page.lang) if cites(page) else set()
        for block in page.blocks:
            box = BOXES.get(block.box)
            if box and box.cites:
                continue
            title = box.of(page.lang) if box else block.section
            if not box and (block.section not in free or block.kind == "heading"):
                continue
            for match in CITATION.finditer(block.text):
                yield Problem(
                    page.path, *place(block, match.start()), "uncited-sections",
                    Words(f"「{title}」里注了依据「{match.group(1)}」。", f"“{title}” cites “{match.group(1)}”."),
                    Words("这里写的是本站的话，不注依据；出自材料的句子移到别的节。", "Its words are ours and cite nothing; move what the source says to another section."),
                    "warning",
                )  # fmt: skip
