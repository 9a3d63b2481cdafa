"""Pieces of HTML from templates beside this file. Every value is escaped; blank lines are dropped so that Markdown leaves the piece whole."""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape


@cache
def _environment() -> Environment:
    folder = Path(__file__).parent / "templates"
    return Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


@cache
def _template(name: str) -> Template:
    """Kept: the environment would look at the file's date each time."""
    return _environment().get_template(f"{name}.html")


def piece(template: str, **values: Any) -> Markup:
    """A rendered template as one block of HTML."""
    rendered = _template(template).render(**values)
    return Markup("\n".join(line.strip() for line in rendered.split("\n") if line.strip()))


def anchor(href: str, text: str) -> str:
    """An inline link as HTML: neither engine rewrites it."""
    return f'<a href="{escape(href)}">{escape(text)}</a>'
