"""Pieces of HTML from templates beside this file. Every value is escaped; blank lines are dropped so that Markdown leaves the piece whole."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape


@lru_cache(maxsize=1)
def _environment() -> Environment:
    folder = Path(__file__).parent / "templates"
    return Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def piece(template: str, **values: Any) -> Markup:
    """A rendered template as one block of HTML."""
    rendered = _environment().get_template(f"{template}.html").render(**values)
    return Markup("\n".join(line.strip() for line in rendered.split("\n") if line.strip()))


def anchor(href: str, text: str) -> str:
    """An inline link as HTML: neither engine rewrites it."""
    return f'<a href="{escape(href)}">{escape(text)}</a>'
