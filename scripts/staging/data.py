"""Open data: the same records under api/v1/ as JSON, each file with its schema, and as CSV."""

import json
from typing import Any

from scripts.content.banks import bank_hash, bank_text, current, released
from scripts.content.cited import whereabouts
from scripts.content.entries import Entry
from scripts.content.library import Owner
from scripts.content.model.question import Question
from scripts.content.model.scenario import Scenario
from scripts.content.public import PUBLIC, is_public
from scripts.content.schema import published_schemas
from scripts.staging.address import mount, of_record
from scripts.staging.coverage_page import coverage_data
from scripts.staging.csv_data import csv_text
from scripts.staging.site import Site

VERSION = "1"
WORDS = ("title", "summary", "one_line", "label", "keywords", "who")


def files(site: Site) -> dict[str, str]:
    """name → text, for every file under ``api/v1/``: each table as JSON and as CSV."""
    tables, banks = records(site), _banks(site)
    made = {name: _text({"version": VERSION, "as_of": site.as_of, "total": len(rows), "items": rows}) for name, rows in tables.items()}
    index: dict[str, Any] = {
        "version": VERSION, "as_of": site.as_of, "name": {"zh": site.settings.names["zh"], "en": site.settings.names["en"]},
        "files": [{"name": name, "total": len(rows), "path": f"api/v1/{name}.json", "csv": f"api/v1/{name}.csv", "schema": f"api/v1/schemas/{name}.schema.json"} for name, rows in sorted(tables.items())],
        "banks": [{"hash": name, "module": bank["module"], "total": len(bank["questions"]), "current": now, "path": f"api/v1/banks/{name}.json", "schema": "api/v1/schemas/bank.schema.json"} for name, (bank, now) in banks.items()],
    }  # fmt: skip
    if site.settings.base:
        index["site"] = site.settings.base
    if site.settings.licence:
        index["licence"] = site.settings.licence
    made["index"] = _text(index)
    made["coverage"] = _text({"version": VERSION, "as_of": site.as_of, **coverage_data(site)})
    found = {f"api/v1/{name}.json": text for name, text in made.items()}
    found.update({f"api/v1/banks/{name}.json": bank_text(bank) for name, (bank, _) in banks.items()})
    schemas = published_schemas()
    found.update({f"api/v1/{name}.csv": csv_text(name, rows, schemas[name]) for name, rows in tables.items()})
    found.update({f"api/v1/schemas/{name}.schema.json": _text(schema) for name, schema in schemas.items()})
    return found


def records(site: Site) -> dict[str, list[dict[str, Any]]]:
    """name → records, for everything that is a table. Questions for papers and drafts never enter."""
    return {
        "cases": [_page(site, entry) for entry in site.shown("case") if entry.record.status in PUBLIC],
        "mechanisms": [_page(site, entry) for entry in site.shown("mechanism") if entry.record.status in PUBLIC],
        "principles": [_page(site, entry) for entry in site.shown("principle") if entry.record.status in PUBLIC],
        "modules": [_page(site, entry) for entry in site.shown("module") if entry.record.status in PUBLIC],
        "scenarios": [_scenario(site, item.record) for item in site.library.scenarios.values() if item.record.status in PUBLIC],
        "questions": [_question(site, owner, item.record) for owner, item in site.library.every_question() if is_public(site.library, owner, item.record)],
        "figures": [item.record.model_dump(mode="json", exclude_none=True) for item in site.library.figures],
        "wording": [item.record.model_dump(mode="json", exclude_none=True) for item in site.library.wording],
        "discrepancies": [item.record.model_dump(mode="json", exclude_none=True) for item in site.library.discrepancies],
        "glossary": [item.record.model_dump(mode="json", by_alias=True, exclude_none=True) for item in site.library.glossary],
        "timeline": [item.record.model_dump(mode="json", exclude_none=True) for item in site.library.timeline],
        "sources": [{**item.record.model_dump(mode="json", exclude={"claims"}, exclude_none=True), "url": _urls(site, "source", item.record.id)} for item in site.library.sources.values()],
        "claims": [_claim(site, name) for name in site.library.claims],
    }  # fmt: skip


def _banks(site: Site) -> dict[str, tuple[dict[str, Any], bool]]:
    """hash → bank, and whether its module draws from it today. Released ones stay whatever became of their module: receipts name them."""
    public = {name: bank for name, bank in current(site.library).items() if site.library.modules[name].record.status in PUBLIC}
    today = {bank_hash(bank): (bank, True) for bank in public.values()}
    return {**today, **{name: (bank, False) for name, bank in released(site.library.root).items() if name not in today}}


def _question(site: Site, owner: Owner, question: Question) -> dict[str, Any]:
    """As authored, with the page it belongs to, and what its answer rests on in words, so that the table can be read by itself."""
    library = site.library
    words = {"zh": "{}（{}）", "en": "{} ({})"}
    basis = [
        {lang: said.format(library.claims[name].statement.of(lang), whereabouts(library, name, lang)) for lang, said in words.items()}
        for name in question.claims
    ]
    return {**question.model_dump(mode="json", exclude_none=True), "basis": basis, owner[0]: owner[1]}


def _page(site: Site, entry: Entry[Any]) -> dict[str, Any]:
    """Facts once, words in both languages (English only where it is written), and the claims its text rests on."""
    record = entry.record
    facts = record.model_dump(mode="json", exclude_none=True, exclude=set(WORDS))
    words: dict[str, dict[str, Any]] = {}
    for field in WORDS:
        if getattr(record, field, None):
            words[field] = {page.lang: getattr(page.record, field) for page in entry.pages if getattr(page.record, field)}
    claims = list(dict.fromkeys(name for block in entry.zh.blocks for name in block.citations))
    return {**facts, **words, "claims": claims, "translation": site.translation(entry), "url": _urls(site, record.kind, record.id)}


def _scenario(site: Site, record: Scenario) -> dict[str, Any]:
    """Nodes and ends as lists, each with its id, so that a table can hold them."""
    facts = record.model_dump(mode="json", exclude_none=True)
    listed = {field: [{"id": name, **inner} for name, inner in facts[field].items()] for field in ("nodes", "ends")}
    return {**facts, **listed, "url": _urls(site, "scenario", record.id)}


def _claim(site: Site, name: str) -> dict[str, Any]:
    claim, source = site.library.claims[name], site.library.source_of[name]
    used = [site.use(use, "zh")[1] for use in site.uses.get(name, [])]
    return {
        **claim.model_dump(mode="json", exclude_none=True),
        "source": source.id,
        "used_by": used,
        "url": _urls(site, "source", source.id, f"#{name}"),
    }


def _urls(site: Site, kind: str, name: str, fragment: str = "") -> dict[str, str]:
    """Addresses in both languages: whole where ``site_url`` is set, else from the root of the site."""
    base = site.settings.base or "/"
    return {lang: base + mount(lang) + of_record(kind, name) + fragment for lang in ("zh", "en")}


def _text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=False) + "\n"
