"""What a page hands to its scripts: words of the interface, and data as JSON without a blank too many."""

import json
from collections.abc import Iterable
from typing import Any

from scripts.staging.site import Site


def data_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def words_json(site: Site, prefix: str, lang: str, shared: Iterable[str] = (), **more: str) -> str:
    """A group of words without its prefix, words that it shares with others under their whole names (``copy-selected`` → ``copy_selected``), and ``more``."""
    words = site.words(prefix, lang) | {key.replace("-", "_"): site.word(key, lang) for key in shared} | more
    return data_json(dict(sorted(words.items())))
