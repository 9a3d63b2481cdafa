"""TypeScript types of the records, made from their JSON Schemas by json-schema-to-typescript; kept in build/cache by what they are made from."""

import hashlib
import json
import subprocess
from collections.abc import Mapping
from typing import Any

from scripts import node
from scripts.output import write_file
from scripts.paths import Paths

PROGRAM = """
import { compile } from "json-schema-to-typescript";
let text = "";
for await (const part of process.stdin) text += part;
const made = {};
for (const [name, schema] of Object.entries(JSON.parse(text))) {
  made[name] = await compile(schema, name, { bannerComment: "", ignoreMinAndMaxItems: true, style: { printWidth: 120 } });
}
process.stdout.write(JSON.stringify(made));
"""


class TypesFault(Exception):
    """Node could not make the types; the text is what it said."""


def types(paths: Paths, schemas: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """record → text of its TypeScript file"""
    asked = json.dumps({name: _plain(schema) | {"title": schema["title"]} for name, schema in schemas.items()}, ensure_ascii=False)
    lock = (paths.tools / "package-lock.json").read_text("utf-8")
    kept = paths.cache / f"types-{hashlib.sha256(f'{PROGRAM}{asked}{lock}'.encode()).hexdigest()[:16]}.json"
    if not kept.exists():
        write_file(kept, _compiled(paths, asked))
    made: dict[str, str] = json.loads(kept.read_text("utf-8"))
    return {
        name: f"// Made from docs/schemas/{name}.schema.json by `python3 -m scripts schema`; not edited by hand.\n\n{text}"
        for name, text in made.items()
    }


def _compiled(paths: Paths, asked: str) -> str:
    command = [str(node.binary()), "--input-type=module", "-e", PROGRAM]
    done = subprocess.run(command, input=asked, cwd=paths.tools, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise TypesFault(done.stderr.strip()[-800:])
    return done.stdout


def _plain(schema: Any) -> Any:
    """Without titles of fields and words beside a reference, for each of which the tool would make a type of its own."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return {"$ref": schema["$ref"]}
        return {key: _plain(value) for key, value in schema.items() if not (key == "title" and isinstance(value, str))}
    return [_plain(value) for value in schema] if isinstance(schema, list) else schema
