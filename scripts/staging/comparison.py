"""One case as a column of a comparison: the same rows for every case, with what paper leaves out marked."""

import re
from collections import Counter
from typing import Any

from scripts.content.entries import Entry
from scripts.content.sections import SILENT
from scripts.staging import parts, says
from scripts.staging.address import link, mount, of_record
from scripts.staging.case_says import limits, result_section, results
from scripts.staging.paper_room import Room, marks, opening, width
from scripts.staging.site import Site

PRACTICES, LESSONS, RESULTS, LIMITS = Room(1900, 1700), Room(1400, 1200), Room(6200, 4400), Room(6200, 5000)
"""Together they fill the sheet: in three columns a line holds about 340 tenths of an em, in two about 480."""
JOINT = 10


def column(site: Site, entry: Entry[Any], lang: str, here: str) -> dict[str, Any]:
    """``lang``: of the site; the case's own words are Chinese where it is not translated. Every column has the same rows."""
    page = entry.page(lang)
    record, words = page.record, page.lang
    address = of_record("case", record.id)
    joint = "、" if words == "zh" else ", "
    section = result_section(page)
    facts = [
        ("fact-place", site.facet("places", record.place, words)),
        ("fact-time", says.period(record.period, words) or site.word("undated", words)),
        ("fact-phases", " · ".join(site.facet("phases", name, words) for name in site.phases_of(record))),
        ("fact-levels", joint.join(site.facet("levels", name, words) for name in record.levels)),
        ("fact-problems", joint.join(site.facet("problem_types", name, words) for name in record.problem_types)),
    ]
    rows = [_row(site.word(label, lang), text=text) for label, text in facts]
    for label, kind, names, room in (
        ("fact-mechanisms", "mechanism", record.mechanisms, PRACTICES),
        ("fact-principles", "principle", record.principles, LESSONS),
    ):
        links = parts.row_of_links(site, kind, list(names), words, here, lang)
        over = marks([one["title"] for one in links], room, JOINT)
        rows.append(_row(site.word(label, lang), links=[{**one, "over": mark} for one, mark in zip(links, over, strict=True)], cut=_cut(over)))
    href, texts, silent = link(here, address, lang), _texts(results(page), RESULTS), limits(page)
    more = {"title": section.of(words), "href": f"{href}#{section.id}"}
    rows.append(_row(site.word("compare-result", lang), texts=texts, cut=_cut([text["over"] or text["rest_over"] for text in texts]), more=more))
    over = marks(silent, LIMITS)
    entries = [{"text": text, "over": mark} for text, mark in zip(silent, over, strict=True)]
    rows.append(_row(SILENT.of(lang), entries=entries, cut=_cut(over)))
    return {
        "id": record.id, "title": record.title, "href": href, "address": site.settings.base + mount(lang) + address,
        "lang": "" if words == lang else "zh-CN", "rows": rows,
    }  # fmt: skip


def _row(label: str, **filled: Any) -> dict[str, Any]:
    return {"label": label, "text": "", "links": [], "texts": [], "entries": [], "more": None, "cut": "", **filled}


def _texts(texts: list[str], room: Room) -> list[dict[str, str]]:
    """Paragraphs with their marks; the first is cut at a sentence where it alone is too long for three columns."""
    over = marks(texts, room)
    found = [{"text": text, "rest": "", "rest_over": "", "over": mark} for text, mark in zip(texts, over, strict=True)]
    if texts and width(texts[0]) > room.of_three:
        first, rest = opening(texts[0], room.of_three)
        found[0].update(text=first, rest=rest, rest_over="over-3 over-2" if width(texts[0]) > room.of_two else "over-3")
    return found


def _cut(over: list[str]) -> str:
    """The class of the sign that something is left out: the last part is the first to go."""
    return over[-1].replace("over", "cut") if over else ""


def short_names(site: Site, lang: str) -> dict[str, str]:
    """What stands after the colon of a title, where no other case has the same there; else the title."""
    titles = {entry.record.id: entry.page(lang).record.title for entry in site.shown("case")}
    ends = {name: re.split(r"[：:]\s*", title, maxsplit=1)[-1] for name, title in titles.items()}
    count = Counter(ends.values())
    return {name: end[:1].upper() + end[1:] if end and count[end] == 1 else titles[name] for name, end in ends.items()}
