"""The way in: home page and the brief."""

from scripts.staging import parts, says
from scripts.staging.address import link
from scripts.staging.content_pages import plain_page
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site


def home_page(site: Site, lang: str) -> Made:
    """From ``docs/home.yml``: the story in one line, doors, figures with who says so, the loop, cases to begin with."""
    if site.library.home is None:
        return Made("", lang, "home", site.settings.names[lang], "", "", "home")
    home, here = site.library.home.record, ""
    figures = []
    for figure in home.figures:
        claim, source = site.library.claims[figure.claim], site.library.source_of[figure.claim]
        figures.append(
            {
                "value": figure.value.of(lang),
                "unit": figure.unit.of(lang) if figure.unit else "",
                "what": figure.what.of(lang),
                "href": link(here, f"sources/{source.id}/#{claim.id}", lang),
                "said": says.attribution(claim, source, lang),
            }
        )
    loop = [{
        "phase": site.facet("phases", part.phase, lang), "href": link(here, f"phases/{part.phase}/", lang), "title": part.title.of(lang),
        "mechanisms": [{**site.reference("mechanism", name, lang, here, lang), "place": _place(site, name, lang)} for name in part.mechanisms],
    } for part in home.loop]  # fmt: skip
    doors = [
        {
            "title": door.title.of(lang),
            "text": door.text.of(lang),
            "href": link(here, door.to.strip("/") + "/" if door.to != "/" else "", lang),
            "main": door.main,
        }
        for door in home.doors
        if site.leads(door.to)
    ]
    cases = [site.library.cases[name] for name in home.cases if site.library.shown("case", name)]
    body = piece(
        "home", hero=home.hero, title=home.hero.title.of(lang).split("\n"), doors=doors, figures=figures, note=home.figures_note.of(lang), loop=loop, loop_note=home.loop_note.of(lang), lang=lang,
        w=lambda key: site.word(key, lang), cases_href=link(here, "cases/", lang),
    )  # fmt: skip
    tiles = parts.tiles(site, cases, lang, here)
    structured = {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": site.settings.names[lang],
        "description": home.hero.lead.of(lang),
        "inLanguage": "zh-CN" if lang == "zh" else "en",
    }
    return Made(
        here,
        lang,
        "home",
        site.settings.names[lang],
        home.hero.lead.of(lang),
        f"{body}\n\n{tiles}",
        "home",
        updated=site.as_of,
        structured=[structured],
    )


def _place(site: Site, name: str, lang: str) -> str:
    entry = site.library.mechanisms.get(name)
    return site.facet("places", entry.record.place, lang) if entry and entry.record.place else ""


def brief_page(site: Site, lang: str) -> Made:
    """The brief, with its picture to keep where one could be made."""
    entry = site.library.pages["brief"]
    page = entry.page(lang)
    name = site.brief_images.get(page.lang)
    picture = ""
    if name:
        picture = str(
            piece(
                "picture",
                src=link("brief/", name, lang, "zh"),
                title=site.word("brief-picture", page.lang),
                hint=site.word("brief-picture-hint", page.lang),
                alt=page.record.summary,
            )
        )
    return plain_page(site, entry, lang, extra=picture, kind="brief")
