"""Weight and speed of pages: ours, and the same words in stock Material and in Zensical, each under Lighthouse."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench import lighthouse, stock
from bench.serving import Server
from bench.tools import Say, ToolFault, Tools
from scripts.paths import Paths
from scripts.staging.settings import settings

PAGES = {"home": "", "case": "cases/road-20-97-seals/", "search": "search/", "quiz": "cases/hechuan-centre/#quiz"}
"""The quiz is the one that readers meet, at the end of a case; the sheet to print from it is kept out of search engines on purpose."""
OURS = "ours"


def measure(paths: Paths, address: str, langs: tuple[str, ...], peers: tuple[str, ...], times: int, tools: Tools, say: Say) -> dict[str, Any]:
    """site → page → what Lighthouse says, pages named such as ``case en``. ``paths``: where a site was built for ``address``."""
    chosen = settings(paths.root, {"site_url": address})
    node = tools.node()
    makers: dict[str, Callable[[], Path]] = {
        OURS: lambda: paths.site,
        "Material": lambda: stock.material(paths, chosen, tools),
        "Zensical": lambda: stock.zensical(paths, chosen, tools),
    }
    found: dict[str, Any] = {}
    for name in (OURS, *peers):
        try:
            found[name] = _site(node, name, makers[name](), langs if name == OURS else langs[:1], times, say)
        except ToolFault as fault:
            say(f"这一个没有量成 · not measured: {name}: {fault}")
            found[name] = {"failed": str(fault)}
    return found


def _site(node: Path, name: str, folder: Path, langs: tuple[str, ...], times: int, say: Say) -> dict[str, Any]:
    rows = {}
    with Server(folder, strict=name == OURS).running() as server:
        for lang in langs:
            for page, address in PAGES.items():
                say(f"正在量 Measuring {name}: {page} {lang} ……")
                rows[f"{page} {lang}"] = lighthouse.median(node, f"{server.base}{'en/' if lang == 'en' else ''}{address}", times)
    return rows
