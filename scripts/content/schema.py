"""JSON Schema derived from the models: for editors' tools, for the browser's types, and for the published data."""

from typing import Any

from scripts.content.model.bank import Bank
from scripts.content.model.charts import Chart
from scripts.content.model.course import Module, StudyPath
from scripts.content.model.evidence import Discrepancy, StatedFigure, Unused, Wording
from scripts.content.model.pages import Case, Mechanism, Note, PlainPage, Principle
from scripts.content.model.question import Question
from scripts.content.model.scenario import Scenario
from scripts.content.model.source import Claim, Source
from scripts.content.model.tables import Event, Facets, Home, Planned, Synonym, Term
from scripts.content.model.text import Record

DRAFT = "https://json-schema.org/draft/2020-12/schema"
RECORDS: dict[str, type[Record]] = {
    "case": Case, "mechanism": Mechanism, "principle": Principle, "note": Note, "module": Module, "scenario": Scenario, "path": StudyPath, "page": PlainPage, "source": Source, "claim": Claim, "question": Question, "term": Term,
    "event": Event, "planned": Planned, "facets": Facets, "home": Home, "wording": Wording, "figure": StatedFigure, "chart": Chart, "discrepancy": Discrepancy, "unused": Unused, "synonym": Synonym,
}  # fmt: skip


def record_schemas() -> dict[str, dict[str, Any]]:
    """name → schema of the record as authors write it."""
    return {name: {"$schema": DRAFT, **model.model_json_schema(by_alias=True)} for name, model in RECORDS.items()}


_URL = {
    "type": "object", "required": ["zh", "en"], "additionalProperties": False, "properties": {"zh": {"type": "string"}, "en": {"type": "string"}},
    "description": "Addresses of the page, whole where the site has one, else from its root.", "zh": "页面的地址；本站没有设网址时，从网站的根写起",
}  # fmt: skip
_PUBLISHED = {
    "cases": "case",
    "mechanisms": "mechanism",
    "principles": "principle",
    "modules": "module",
    "scenarios": "scenario",
    "questions": "question",
    "figures": "figure",
    "wording": "wording",
    "discrepancies": "discrepancy",
    "glossary": "term",
    "timeline": "event",
    "sources": "source",
    "claims": "claim",
}
_COUNT = {"type": "integer", "minimum": 0}
_COVERAGE = {
    "$schema": DRAFT, "title": "coverage", "type": "object", "additionalProperties": False,
    "required": ["version", "as_of", "claims", "paragraphs", "numbers", "articles", "excused", "open", "used"],
    "properties": {
        "version": {"const": "1"}, "as_of": {"type": "string", "format": "date"},
        "claims": {"type": "object", "required": ["total", "used", "excused", "open"], "additionalProperties": _COUNT},
        "paragraphs": {"type": "object", "required": ["total", "cited"], "additionalProperties": _COUNT},
        "numbers": {"type": "object", "required": ["total", "matched"], "additionalProperties": _COUNT},
        "articles": {"type": "array", "items": {"type": "object", "required": ["id", "total", "used"]}},
        "excused": {"type": "array", "items": {"type": "object", "required": ["claim", "why"]}},
        "open": {"type": "array", "items": {"type": "string"}},
        "used": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
    },
}  # fmt: skip
_BOTH = {"type": "object", "required": ["zh"], "additionalProperties": False}


def published_schemas() -> dict[str, dict[str, Any]]:
    """name of a file under api/v1 → schema of the whole file, built on the record's own."""
    found = {}
    for name, record in _PUBLISHED.items():
        item = RECORDS[record].model_json_schema(by_alias=True)
        definitions = item.pop("$defs", {})
        _adapt(name, item)
        if name == "scenarios":
            _list_nodes(item, definitions)
        found[name] = {
            "$schema": DRAFT, "title": name, "type": "object", "required": ["version", "as_of", "total", "items"], "additionalProperties": False,
            "properties": {"version": {"const": "1"}, "as_of": {"type": "string", "format": "date"}, "total": {"type": "integer"}, "items": {"type": "array", "items": item}},
            "$defs": definitions,
        }  # fmt: skip
    found["index"] = {
        "$schema": DRAFT, "title": "index", "type": "object", "required": ["version", "as_of", "name", "files", "banks"],
        "properties": {
            "version": {"const": "1"}, "files": {"type": "array", "items": {"type": "object", "required": ["name", "total", "path", "csv", "schema"]}},
            "banks": {"type": "array", "items": {"type": "object", "required": ["hash", "module", "total", "current", "path", "schema"]}},
        },
    }  # fmt: skip
    found["coverage"] = _COVERAGE
    found["bank"] = {"$schema": DRAFT, **Bank.model_json_schema(by_alias=True)}
    return found


def _list_nodes(item: dict[str, Any], definitions: dict[str, Any]) -> None:
    """Nodes and ends are published as lists, each entry with its id."""
    name = {"type": "string", "description": "Id of the node.", "zh": "节点的编号"}
    node = definitions["Node"]
    definitions["Node"] = {**node, "properties": {"id": name, **node["properties"]}, "required": ["id", *node["required"]]}
    words = {key: {"type": "string"} for key in ("id", "zh", "en")}
    end = {"type": "object", "required": list(words), "additionalProperties": False, "properties": words}
    for field, entry in (("nodes", {"$ref": "#/$defs/Node"}), ("ends", end)):
        told = {key: value for key, value in item["properties"][field].items() if key in ("description", "zh")}
        item["properties"][field] = {"type": "array", "items": entry, **told}


def _names(description: str, zh: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string"}, "description": description, "zh": zh}


def _adapt(name: str, item: dict[str, Any]) -> None:
    """What publishing adds to a record: addresses, words in both languages, where a claim is used."""
    properties: dict[str, Any] = item["properties"]
    required: list[str] = item.setdefault("required", [])
    if name in ("cases", "mechanisms", "principles", "modules"):
        for field in ("title", "summary", "one_line", "label", "keywords", "who"):
            if field in properties:
                one = {key: value for key, value in properties[field].items() if key in ("type", "items", "anyOf")}
                told = {key: value for key, value in properties[field].items() if key in ("description", "zh")}
                properties[field] = {**_BOTH, **told, "properties": {"zh": one, "en": one}}
        properties["claims"] = _names("Claims that its text cites.", "正文所注的依据")
        properties["translation"] = {
            "enum": ["current", "outdated", "unstamped", "missing"], "description": "Whether the English keeps up with the Chinese.", "zh": "英文是否跟得上中文",
        }  # fmt: skip
        required += ["claims", "translation"]
    if name == "sources":
        properties.pop("claims")
        required.remove("claims")
    if name == "claims":
        properties["source"] = {"type": "string", "description": "The publication it comes from.", "zh": "出自哪份材料"}
        properties["used_by"] = _names("Addresses of the pages that use it.", "用到它的页面的地址")
        required += ["source", "used_by"]
    if name == "questions":
        properties["case"] = {"type": "string", "description": "The case whose quiz it belongs to.", "zh": "属于哪个案例的自测"}
        properties["principle"] = {"type": "string", "description": "The lesson whose quiz it belongs to.", "zh": "属于哪条启示的自测"}
        properties["module"] = {"type": "string", "description": "The module whose quiz it belongs to.", "zh": "属于哪个课程单元"}
        properties["basis"] = {
            "type": "array", "description": "The claims in words: statement, source and place in it.", "zh": "依据写成的话：说了什么，出自哪份材料的哪一段",
            "items": {**_BOTH, "required": ["zh", "en"], "properties": {"zh": {"type": "string"}, "en": {"type": "string"}}},
        }  # fmt: skip
        required.append("basis")
        item["oneOf"] = [{"required": ["case"]}, {"required": ["principle"]}, {"required": ["module"]}]
    if name in ("cases", "mechanisms", "principles", "modules", "scenarios", "sources", "claims"):
        properties["url"] = _URL
        required.append("url")
