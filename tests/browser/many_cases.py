"""The real content's page of cases as it would be with a thousand of them: for measuring, not for reading.

Texts are drawn sign by sign (in English word by word) from the claims, which compresses worse than any real prose would.
"""

import random
import re
from dataclasses import replace
from pathlib import Path

from scripts.content.load import load
from scripts.paths import PROJECT, Paths
from scripts.staging import case_data
from scripts.staging.index_pages import cases_index
from scripts.staging.settings import settings
from scripts.staging.site import Site

LENGTHS = {"zh": (10, 18, 38, 56), "en": (6, 11, 20, 32)}
"""Of titles and of summaries, the least and the most: as in the cases that are written."""


def library_of(count: int) -> Site:
    paths = Paths(PROJECT)
    site = Site(load(paths), settings(paths.root, {}), "2026-11-22")
    facets = site.library.facets.record
    chance = random.Random(7)
    stock = {
        "zh": [sign for claim in site.library.claims.values() for sign in claim.statement.zh],
        "en": [word for claim in site.library.claims.values() for word in claim.statement.en.split()],
    }
    some = {group: [value.id for value in getattr(facets, group)] for group in ("places", "levels", "phases", "problem_types")}
    mechanisms, principles = sorted(site.library.mechanisms), sorted(site.library.principles)
    first = site.shown("case")[0]
    cases = {}
    for number in range(count):
        start = chance.randint(2003, 2023)
        facts = {
            "id": f"{chance.choice(mechanisms)}-{number:04}", "place": chance.choice(some["places"]), "levels": tuple(chance.sample(some["levels"], chance.randint(1, 3))),
            "phases": tuple(chance.sample(some["phases"], chance.randint(1, 3))), "problem_types": tuple(chance.sample(some["problem_types"], chance.randint(1, 3))),
            "mechanisms": tuple(chance.sample(mechanisms, chance.randint(2, 8))), "principles": tuple(chance.sample(principles, chance.randint(1, 3))),
            "period": chance.choice([None, first.record.period.model_copy(update={"start": f"{start}-{chance.randint(1, 12):02}", "end": None})]),
        }  # fmt: skip
        pages = {}
        for lang, page in (("zh", first.zh), ("en", first.en)):
            low, high, lower, higher = LENGTHS[lang]
            words = [
                ("" if lang == "zh" else " ").join(chance.choices(stock[lang], k=chance.randint(*span))) for span in ((low, high), (lower, higher))
            ]
            pages[lang] = replace(page, record=page.record.model_copy(update={**facts, "title": words[0], "summary": words[1]}))
        cases[facts["id"]] = replace(first, zh=pages["zh"], en=pages["en"])
    site.library.cases.clear()
    site.library.cases.update(cases)
    site.__dict__["reading"] = {(name, lang): chance.randint(3, 12) for name in cases for lang in ("zh", "en")}
    return site


def write(site: Site, built: Path, folder: Path, lang: str) -> Path:
    """The built site's own page with the list of this library in it, and the data beside it."""
    here = folder / ("" if lang == "zh" else "en") / "cases" / "index.html"
    here.parent.mkdir(parents=True, exist_ok=True)
    page = (built / here.relative_to(folder)).read_text("utf-8")
    body = cases_index(site, lang)[0].body
    here.write_text(re.sub(r"(<article class=\"md-content__inner.*?>).*</article>(?=\s*<p class=\"address|\s*</main>|\s*<nav class=\"pager)", lambda found: f"{found[1]}{body}</article>", page, flags=re.DOTALL), "utf-8")  # fmt: skip
    for address, text in case_data.scripts(site, lang).values():
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        (folder / address).write_text(text, "utf-8")
    for asset in (built / "assets").iterdir():
        if asset.suffix in (".js", ".css", ".svg") and not (folder / "assets" / asset.name).exists():
            (folder / "assets" / asset.name).write_bytes(asset.read_bytes())
    return here
