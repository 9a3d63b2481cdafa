"""Files that are made from the models and committed; tests compare them."""

import json
from pathlib import Path

from scripts.content.schema import record_schemas


def derived(root: Path) -> dict[str, str]:
    """name → text of every derived file."""
    return {f"docs/schemas/{name}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in record_schemas().items()}
