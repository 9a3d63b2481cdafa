"""The page of the search: without scripts a sentence and ways to look for things, with them a box."""

from scripts.staging import parts
from scripts.staging.address import link
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site

ADDRESS = "search/"
WAYS = ("cases", "mechanisms", "principles", "glossary", "timeline", "wording", "sources")


def search_page(site: Site, lang: str) -> Made:
    title, lead = site.word("menu-search", lang), site.word("search-lead", lang)
    ways = [{"title": site.word(f"menu-{name}", lang), "href": link(ADDRESS, f"{name}/", lang)} for name in WAYS if site.leads(f"/{name}/")]
    body = parts.head("", title, lead, [], [], "") + "\n\n" + str(piece("search", ways=ways, w=lambda key: site.word(key, lang)))
    return Made(
        ADDRESS, lang, "search", title, lead, body, "search", crumbs=[(site.word("home", lang), "")], updated=site.as_of
    )  # fmt: skip
