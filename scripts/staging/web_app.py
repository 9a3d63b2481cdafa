"""The site as an app on the home screen: one manifest a language, with addresses relative to itself so that it holds in any folder."""

import json
import re

from scripts.paths import Paths
from scripts.staging.address import mount, root_of
from scripts.staging.frame import LANGUAGE
from scripts.staging.site import Site

ICONS = "assets/icons/"
# Which file serves what; drawn once from assets/seal.svg (overrides/README.md).
DRAWN = (("seal-192.png", "192x192", "any"), ("seal-512.png", "512x512", "any"), ("seal-maskable-512.png", "512x512", "maskable"))


def manifest(site: Site, lang: str, paths: Paths) -> str:
    """English starts on its own page; its scope is the whole site, so that the other language opens in the same window."""
    root = root_of(mount(lang)) or "./"
    colours = _colours(paths)
    found = {
        "name": site.settings.names[lang], "short_name": site.word("app-short", lang), "description": site.word("offline-lead", lang), "lang": LANGUAGE[lang], "dir": "ltr",
        "start_url": "./", "scope": root, "display": "standalone", "theme_color": colours["sheet"], "background_color": colours["paper"],
        "icons": [
            {"src": f"{root}assets/seal.svg", "sizes": "any", "type": "image/svg+xml"},
            *({"src": f"{root}{ICONS}{name}", "sizes": sizes, "type": "image/png", "purpose": purpose} for name, sizes, purpose in DRAWN),
        ],
    }  # fmt: skip
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _colours(paths: Paths) -> dict[str, str]:
    """name → colour of the light sheet, as tokens.css has them."""
    text = (paths.overrides / "assets" / "css" / "tokens.css").read_text("utf-8")
    return dict(re.findall(r"--([a-z0-9-]+):\s*(#[0-9a-f]{6})", text.partition("}")[0]))
