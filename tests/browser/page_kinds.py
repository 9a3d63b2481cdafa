"""One page of every kind, and what the interface says: tests go over all of them in both languages."""

import pytest
import yaml

from scripts.paths import PROJECT

PAGES = {
    "home": "",
    "brief": "brief/",
    "cases index": "cases/",
    "event case": "cases/road-20-97-seals/",
    "practice case": "cases/longshan-reception/",
    "teaching note": "cases/hechuan-centre/note/",
    "card": "cases/road-20-97-seals/card/",
    "practices index": "mechanisms/",
    "matrix": "mechanisms/matrix/",
    "full mechanism": "mechanisms/leaders-go-down-system/",
    "short mechanism": "mechanisms/leader-reads-petitions/",
    "principles index": "principles/",
    "principle": "principles/lesson-people-first/",
    "compare": "compare/",
    "sources index": "sources/",
    "source": "sources/djyj-2023-06/",
    "glossary": "glossary/",
    "timeline": "timeline/",
    "figures": "figures/",
    "discrepancies": "discrepancies/",
    "wording": "wording/",
    "open data": "data/",
    "place": "places/longshan/",
    "level": "levels/county/",
    "phase": "phases/during/",
    "problem type": "problems/long-standing/",
    "year": "years/2003/",
    "time to read": "minutes/4-6/",
    "trainer": "trainer/",
    "assign": "trainer/assign/",
    "assigned": "assigned/",
    "printable quiz": "trainer/quiz/road-20-97-seals/",
    "further reading": "focal-points/",
    "search": "search/",
    "offline": "offline/",
    "progress": "progress/",
    "review": "review/",
    "contribute": "contribute/",
    "about": "about/",
    "receipts": "about/receipts/",
    "coverage": "about/coverage/",
    "translation state": "about/translation/",
}
# Of the course those that are written: the first module and the first scenario stand for all.
MODULES = sorted(path.parent.name for path in (PROJECT / "docs/modules").glob("*/index.zh.md") if path.parent.name != "_template")
SCENARIOS = sorted(path.stem for path in (PROJECT / "docs/scenarios").glob("*.yml") if path.stem != "_template")
PAGES["question bank"] = "about/bank/"
if MODULES:
    PAGES.update({"course": "modules/", "module": f"modules/{MODULES[0]}/", "module sheet": f"modules/{MODULES[0]}/sheet/"})
if SCENARIOS:
    PAGES.update({"scenarios index": "scenarios/", "scenario": f"scenarios/{SCENARIOS[0]}/"})
OBJECTIVE = (
    yaml.safe_load((PROJECT / "docs/modules" / MODULES[0] / "index.zh.md").read_text("utf-8").split("---")[1])["objectives"][0]["id"]
    if MODULES
    else ""
)
SITE_URL = "https://pujiang.example/"  # where the tests pretend that the site stands (tests/conftest.py builds it)
LOST = "cases/no-such-page/"
LANGS = ("zh", "en")
HTML_LANG = {"zh": "zh-CN", "en": "en"}
CASES = sorted(path.parent.name for path in (PROJECT / "cases").glob("*/index.zh.md") if path.parent.name != "_template")

_INTERFACE = yaml.safe_load((PROJECT / "docs" / "interface.yml").read_text("utf-8"))


def said(key: str, lang: str, **values: object) -> str:
    """The interface's words, so that a better wording breaks no test."""
    return _INTERFACE[key][lang].format(**values)


# Module: the tests of a file go over a page one after the other, so that those which only look open it once.
every_page = pytest.mark.parametrize(("kind", "lang"), [(kind, lang) for kind in PAGES for lang in LANGS], scope="module")
every_case = pytest.mark.parametrize(("case", "lang"), [(case, lang) for case in CASES for lang in LANGS], scope="module")
both_languages = pytest.mark.parametrize("lang", LANGS)
