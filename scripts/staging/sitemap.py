"""sitemap.xml as a finished text: dates come from the content, not from the clock."""

from xml.sax.saxutils import escape

from scripts.staging.address import LANGS, mount
from scripts.staging.frame import LANGUAGE
from scripts.staging.made import Made
from scripts.staging.settings import Settings


def sitemap(pages: list[Made], settings: Settings) -> str:
    """All pages that may be found, with their twins; without entries where no address of the site is set."""
    entries = []
    both: dict[str, set[str]] = {}
    for page in pages:
        if not page.robots:
            both.setdefault(page.address, set()).add(page.lang)
    for page in sorted(pages, key=lambda page: (page.lang != "zh", page.address)):
        if page.robots or not settings.base:
            continue
        twins = "".join(
            f'<xhtml:link rel="alternate" hreflang="{LANGUAGE[lang]}" href="{escape(settings.base + mount(lang) + page.address)}"/>'
            for lang in LANGS
            if lang in both[page.address]
        )
        when = f"<lastmod>{page.updated}</lastmod>" if page.updated else ""
        entries.append(f"<url><loc>{escape(settings.base + mount(page.lang) + page.address)}</loc>{when}{twins}</url>\n")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' + "".join(entries) + "</urlset>\n"
    )
