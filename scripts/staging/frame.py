"""A made page → its file in the stage: front matter that templates read, and the body."""

import json
from typing import Any

from scripts.staging.address import LANGS, link, mount, root_of, stage_file
from scripts.staging.feeds import offered
from scripts.staging.made import Made
from scripts.staging.site import Site

MENU = (
    ("home", ""),
    ("brief", "brief/"),
    ("cases", "cases/"),
    ("mechanisms", "mechanisms/"),
    ("principles", "principles/"),
    ("modules", "modules/"),
    ("trainer", "trainer/"),
)
FOOTER = (
    ("progress", "progress/"),
    ("sources", "sources/"),
    ("glossary", "glossary/"),
    ("timeline", "timeline/"),
    ("figures", "figures/"),
    ("discrepancies", "discrepancies/"),
    ("wording", "wording/"),
    ("compare", "compare/"),
    ("data", "data/"),
    ("offline", "offline/"),
    ("contribute", "contribute/"),
    ("about", "about/"),
    ("receipts", "about/receipts/"),
    ("coverage", "about/coverage/"),
    ("bank", "about/bank/"),
    ("translation", "about/translation/"),
)
LANGUAGE = {"zh": "zh-CN", "en": "en"}
FRAME_WORDS = "frame-"


def staged_page(site: Site, page: Made, addresses: set[str]) -> tuple[str, str]:
    """Name and text of the staged file. ``addresses``: those that exist, so that menus lead somewhere."""
    lang, here = page.lang, page.address

    def to(title: str, address: str) -> dict[str, str]:
        return {"title": title, "href": link(here, address, lang)}

    other = "en" if lang == "zh" else "zh"
    meta: dict[str, Any] = {
        "title": page.title, "description": page.description, "kind": page.kind, "lang": LANGUAGE[lang], "root": root_of(here) or "./",
        "site": root_of(mount(lang) + here) or "./", "tab": page.tab, "updated": page.updated,
        "menu": [{"id": name, **to(site.word(f"menu-{name}", lang), address)} for name, address in MENU if address in addresses],
        "footer": [to(site.word(f"menu-{name}", lang), address) for name, address in FOOTER if address in addresses],
        "crumbs": [to(title, address) for title, address in page.crumbs if address in addresses],
        "twin": {"title": site.word("language-name", other), "href": link(here, here, lang, other), "lang": LANGUAGE[other]},
        "toc": page.toc, "words": {"site_name": site.settings.names[lang], **site.words(FRAME_WORDS, lang)},
    }  # fmt: skip
    feeds = [{**to(form, name), "type": kind} for name, kind, form in offered(site.settings)]
    if feeds:
        meta["feeds"] = feeds
        meta["footer"].append(to(site.word("menu-feeds", lang), "feed.xml"))
    for key, around in (("prev", page.previous), ("next", page.following)):
        if around:
            meta[key] = to(*around)
    optional: dict[str, Any] = {"scripts": list(page.scripts), "content_lang": page.content_lang, "notice": page.notice, "robots": page.robots}
    meta.update({key: value for key, value in optional.items() if value})
    if page.structured:
        meta["jsonld"] = json.dumps(page.structured if len(page.structured) > 1 else page.structured[0], ensure_ascii=False).replace("<", "\\u003c")
    if site.settings.base:
        meta["canonical"] = site.settings.base + mount("zh" if page.content_lang else lang) + here
        share = site.pictures.get(f"share.{lang}")
        if share:
            meta["share"] = {"image": site.settings.base + share.address}
        meta["alternates"] = [{"lang": LANGUAGE[code], "href": site.settings.base + mount(code) + here} for code in LANGS]
    if site.settings.repo_url and page.source_path:
        meta["edit"] = site.settings.repo_url.rstrip("/") + "/" + site.settings.edit_uri.strip("/") + "/" + page.source_path
    # JSON is YAML: one line a key keeps the files quick to write and to compare.
    head = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in sorted(meta.items()))
    return stage_file(here, lang), f"---\n{head}\n---\n\n{page.body}\n"
