"""Opens the pretend library's scenario from disk, as from a USB stick, and walks it as a learner does."""

import shutil
from contextlib import contextmanager
from pathlib import Path

from scripts.paths import PROJECT
from scripts.staging.scenario_pages import scenario_page
from tests.browser.disk_pages import disk_pages
from tests.staging.pretend_site import paths_with, site_of

SCENARIO = "docs/scenarios/late-lamp.yml"
KEPT = "pujiang:v2:scenario:late-lamp"
LOOK = (PROJECT / "overrides/assets/css/look.css").as_uri()
PAGE = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Late lamp</title>
<link rel="stylesheet" href="{look}"><script defer src="core.js"></script><script defer src="scenario.js"></script></head>
<body class="page-scenario"><main class="page wrap"><article class="md-content__inner md-typeset k-scenario">{body}</article></main></body></html>"""


@contextmanager
def scenario_pages(browser, bundles, folder: Path):
    """Yields a function that opens the page (disk_pages.py). One phase more is trained than any choice belongs to."""
    site = site_of(paths_with(folder, {SCENARIO: ("phases: [mending]", "phases: [calm, mending]")}))
    for lang in ("zh", "en"):
        body = scenario_page(site, site.library.scenarios["late-lamp"].record, lang).body
        (folder / f"scenario.{lang}.html").write_text(PAGE.format(lang=lang, look=LOOK, body=body), encoding="utf-8")
    for name in ("core", "scenario"):
        shutil.copy(bundles[name], folder / f"{name}.js")
    with disk_pages(browser, folder, "scenario", reduced_motion="reduce", viewport={"width": 1000, "height": 800}) as open_page:
        yield open_page


def go(page, *ways):
    """Chooses each way in turn and goes on where a judgement is shown."""
    for way in ways:
        page.locator(f"[data-way='{way}']").click()
        if page.locator(".go-on").count():
            page.locator(".go-on").click()
