"""The page about offline use: what is stored on this device (a script tells), how to install the site, and where the zip is."""

from typing import Any

from scripts.staging import parts
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.script_data import words_json
from scripts.staging.site import Site

ADDRESS = "offline/"
WORDS = "offline-js-"


def offline_page(site: Site, lang: str) -> Made:
    title, lead = site.word("menu-offline", lang), site.word("offline-lead", lang)
    sections: list[dict[str, Any]] = [
        {"id": name, "title": site.word(f"offline-{name}", lang), "items": [site.word(f"offline-{name}-{item}", lang) for item in items]}
        for name, items in (
            ("how", ("auto", "saving", "update", "kept")),
            ("home", ("android", "apple", "desk", "wechat")),
            ("works", ("yes", "all", "no")),
            ("zip", ("what", "unpack", "http")),
        )
    ]
    toc = [{"title": section["title"], "id": section["id"]} for section in sections]
    words = words_json(site, WORDS, lang, asked=_asked(site, lang))
    body = piece("offline", sections=sections, words=words, zip=site.settings.offline_zip, w=lambda key: site.word(key, lang))
    head = parts.head("", title, lead, [], toc, site.word("contents", lang))
    return Made(
        ADDRESS, lang, "offline", title, lead, f"{head}\n\n{body}", "offline", crumbs=[(site.word("home", lang), "")], toc=toc, updated=site.as_of, scripts=("offline",)
    )  # fmt: skip


def _asked(site: Site, lang: str) -> str:
    """Who asks for a page without a network may land in the wrong language: that sentence stands in both."""
    return " ".join(site.word(f"{WORDS}asked", language) for language in (lang, "en" if lang == "zh" else "zh"))
