"""What scripts know of the course: for each language one script that names modules, cases, principles and scenarios, and for each owner of questions
one with these as its page has them, for reviews and for practising by objective.

Scripts and not JSON files, because pages opened from disk may load nothing else. Named by their content.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

from markupsafe import escape

from scripts.content.banks import bank_hash, bank_of
from scripts.content.course import scored, serving
from scripts.content.library import Owner
from scripts.staging.address import of_record
from scripts.staging.course_index import scenarios_shown
from scripts.staging.quiz import live, quiz
from scripts.staging.script_data import data_json
from scripts.staging.site import Site

VERSION = 1
"""Goes up when the shape changes; web/progress/course.ts reads it."""
REVIEW = "review/"
"""The page that shows the questions: their links are made from there."""
_ARTICLE = re.compile(r'<article [^>]*data-question="([^"]+)".*?</article>', re.DOTALL)


@dataclass(frozen=True)
class CourseData:
    """``address`` of the course's own script from the root of the site; ``files``: it and the questions, by their address."""

    address: str
    files: dict[str, str]


def course_data(site: Site, lang: str) -> CourseData:
    files, shards = {}, {}
    shown = {question.id for owner in owners(site) for question in live(site, owner)}
    for owner in owners(site):
        name, text = _shard(site, owner, lang)
        files[name] = text
        shards["/".join(owner)] = name
    course = {
        "version": VERSION, "modules": [_module(site, entry, lang, shown) for entry in site.shown("module")],
        "cases": [_asked_of(site, "case", entry, lang, minutes=site.reading[entry.record.id, lang]) for entry in site.shown("case")],
        "principles": [_asked_of(site, "principle", entry, lang) for entry in site.shown("principle")],
        "scenarios": [_scenario(record, lang) for record in scenarios_shown(site)], "shards": shards,
    }  # fmt: skip
    text = f"self.pujiangCourse={data_json(course)};\n"
    address = f"assets/course-data.{lang}.{_hash(text)}.js"
    return CourseData(address, {address: text, **files})


def owners(site: Site) -> list[Owner]:
    """Whose questions readers meet, in a fixed order."""
    return [(kind, entry.record.id) for kind in ("module", "case", "principle") for entry in site.shown(kind) if live(site, (kind, entry.record.id))]


def _shard(site: Site, owner: Owner, lang: str) -> tuple[str, str]:
    """As the page has them, but for their number among the page's own."""
    html = quiz(site, owner, lang, REVIEW, lang)
    found = list(_ARTICLE.finditer(html))
    articles = {}
    for number, match in enumerate(found, 1):
        among = escape(f" · {site.word('question-of', lang, n=number, total=len(found))}")
        articles[match.group(1)] = match.group(0).replace(among, "", 1)
    text = f"(self.pujiangQuestions=self.pujiangQuestions||{{}})[{json.dumps('/'.join(owner))}]={data_json(articles)};\n"
    return f"assets/questions/{'-'.join(owner)}.{lang}.{_hash(text)}.js", text


def _module(site: Site, entry: Any, lang: str, shown: set[str]) -> dict[str, Any]:
    record = entry.page(lang).record
    return {
        "id": record.id, "number": record.number, "label": record.label, "title": record.title, "href": of_record("module", record.id), "minutes": record.minutes,
        "pass": record.quiz.pass_mark, "draw": record.quiz.draw, "bank": bank_hash(bank_of(site.library, record)), "objectives": [{"id": one.id, "text": one.of(lang)} for one in record.objectives],
        "questions": [{"id": item.record.id, "objective": item.record.objective} for item in scored(serving(site.library, record)) if item.record.id in shown],
    }  # fmt: skip


def _asked_of(site: Site, kind: str, entry: Any, lang: str, **more: Any) -> dict[str, Any]:
    name = entry.record.id
    questions = [question.id for question in live(site, (kind, name)) if question.kind != "reflection"]
    return {"id": name, "title": entry.page(lang).record.title, "href": of_record(kind, name), **more, "questions": questions}


def _scenario(record: Any, lang: str) -> dict[str, Any]:
    return {
        "id": record.id, "title": record.title.of(lang), "href": of_record("scenario", record.id), "minutes": record.minutes, "ends": len(record.ends),
    }  # fmt: skip


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
