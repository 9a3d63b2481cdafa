"""A page as the stage makes it, before it is written for one engine."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Picture:
    """Where a drawn picture lies from the root of the site, and its size in pixels."""

    address: str
    width: int
    height: int


@dataclass
class Made:
    """``lang`` is the site the page stands in, ``content_lang`` the language its words are in (they differ where a translation is missing).

    ``files``: what the page's scripts load, by its address from the root of the site.
    """

    address: str
    lang: str
    kind: str
    title: str
    description: str
    body: str
    tab: str = ""
    crumbs: list[tuple[str, str]] = field(default_factory=list)
    toc: list[dict[str, str]] = field(default_factory=list)
    updated: str = ""
    previous: tuple[str, str] | None = None
    following: tuple[str, str] | None = None
    notice: dict[str, str] | None = None
    content_lang: str = ""
    structured: list[dict[str, Any]] = field(default_factory=list)
    source_path: str = ""
    robots: str = ""
    scripts: tuple[str, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
