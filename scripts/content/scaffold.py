"""A new record from the commented template."""

import re

from scripts.content.model.text import ID_PATTERN
from scripts.paths import Paths

KINDS = ("case",)


class ScaffoldFault(Exception):
    """The record cannot be begun; the text says why and what to do."""


def scaffold(paths: Paths, kind: str, slug: str) -> dict[str, str]:
    """Name → text of the files to write, relative to the root."""
    raise ScaffoldFault("模板尚未写好。")
