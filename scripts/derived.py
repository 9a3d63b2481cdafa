"""Files that are made from the models, the rules, the template and the policy, and committed; a test compares them."""

import json
from pathlib import Path

from scripts.content.model.course import Module
from scripts.content.model.pages import Case, Note
from scripts.content.model.question import Question
from scripts.content.model.scenario import Scenario
from scripts.content.schema import RECORDS, record_schemas
from scripts.derive.comments import commented
from scripts.derive.fields import table
from scripts.derive.markers import filled
from scripts.derive.rules import rule_table
from scripts.derive.section_table import section_table
from scripts.derive.servers import servers
from scripts.derive.types import types
from scripts.paths import Paths

SCHEMAS, TYPES, TEMPLATE, SERVERS = "docs/schemas", "web/generated", "cases/_template", "servers"
MODULE, SCENARIO = "docs/modules/_template", "docs/scenarios/_template.yml"
GUIDES = {"CONTRIBUTING.md": "zh", "CONTRIBUTING.en.md": "en"}


def derived(paths: Paths) -> dict[str, str]:
    """name → text of every derived file."""
    root, schemas = paths.tools, record_schemas()
    made = {f"{SCHEMAS}/{name}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in schemas.items()}
    made[f"{SCHEMAS}/rules.md"] = rule_table()
    made.update({f"{TYPES}/{name}.ts": text for name, text in types(paths, schemas).items()})
    for name in ("index.zh.md", "index.en.md"):
        made[f"{TEMPLATE}/{name}"] = commented(_read(root, f"{TEMPLATE}/{name}"), Case, front_matter=True)
    for name in ("note.zh.md", "note.en.md"):
        made[f"{TEMPLATE}/{name}"] = commented(_read(root, f"{TEMPLATE}/{name}"), Note, front_matter=True)
    for name in ("index.zh.md", "index.en.md"):
        made[f"{MODULE}/{name}"] = commented(_read(root, f"{MODULE}/{name}"), Module, front_matter=True)
    made[f"{TEMPLATE}/questions.yml"] = commented(_read(root, f"{TEMPLATE}/questions.yml"), Question, front_matter=False)
    made.update({f"{SERVERS}/{name}": text for name, text in servers().items()})
    made[SCENARIO] = commented(_read(root, SCENARIO), Scenario, front_matter=False)
    for name, lang in GUIDES.items():
        made[name] = filled(_read(root, name), lambda part, lang=lang: _part(part, lang, made))  # type: ignore[misc]
    return made


def leftover(paths: Paths, made: dict[str, str]) -> list[str]:
    """Files in the folders of derived files that nothing makes any more."""
    found = [path for folder in (SCHEMAS, TYPES) for path in sorted((paths.tools / folder).glob("*")) if path.is_file()]
    return [name for path in found if (name := path.relative_to(paths.tools).as_posix()) not in made]


def _part(part: str, lang: str, made: dict[str, str]) -> str:
    """`fields case` is the table of a record's fields, `sections` that of sections; `file NAME` is a derived file, shown whole, `head NAME` its front matter."""
    kind, _, name = part.partition(" ")
    if kind == "fields":
        return table(RECORDS[name], lang)
    if kind == "sections":
        return section_table(lang)
    text = made[name].rstrip()
    if kind == "head":
        return f"````yaml\n{text.split(chr(10) + '---')[0].removeprefix('---').strip()}\n````"
    form = "markdown" if name.endswith(".md") else "yaml"
    return f"````{form}\n{text}\n````"


def _read(root: Path, name: str) -> str:
    return (root / name).read_text("utf-8")
