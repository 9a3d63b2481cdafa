"""claim-places: a case cites what happened, was counted or is done only from articles about its own place; opinions and lessons of an article about several places may be cited anywhere.

案例引的事件、数字、做法、结果，都出自写这个地方的文章；看法和启示可以引自不限于一地的文章。
"""

from collections.abc import Iterator

from scripts.content.body import CITATION, pieces
from scripts.content.library import Library
from scripts.content.model.source import Claim
from scripts.content.problems import Problem, Words

FACTS = ("event", "figure", "mechanism", "result")


def claim_places(library: Library) -> Iterator[Problem]:
    for case in library.cases.values():
        if library.facet("places", case.record.place) is None:
            continue  # facets-known speaks of it
        for page in case.pages:
            for block in page.blocks:
                for line, text in pieces(block):
                    for match in CITATION.finditer(text):
                        claim = library.claims.get(match.group(1))
                        if claim and not _concerns(library, claim, case.record.place):
                            yield _problem(library, page.path, line, match.start() + 1, claim, case.record.place)


def _concerns(library: Library, claim: Claim, place: str) -> bool:
    article = library.articles.get(claim.article)
    if article is None or not article.places or place in article.places:
        return True
    return len(article.places) > 1 and claim.kind not in FACTS


def _problem(library: Library, path: str, line: int, col: int, claim: Claim, place: str) -> Problem:
    def names(lang: str) -> str:
        found = [library.facet("places", name) for name in library.articles[claim.article].places]
        return ("、" if lang == "zh" else ", ").join(facet.of(lang) for facet in found if facet)

    here = library.facet("places", place)
    return Problem(
        path, line, col, "claim-places",
        Words(f"依据「{claim.id}」说的是{names('zh')}，这个案例是{here.zh if here else place}。", f"The claim “{claim.id}” is about {names('en')}; this case is about {here.en if here else place}."),
        Words("换成写本地的依据；要比较两地，写到做法或启示里。", "Cite a claim about this place; to compare two places, write it on a practice or lesson."),
    )  # fmt: skip
