"""Pages made of tables: glossary and timeline."""

import unicodedata

from scripts.staging import parts, says
from scripts.staging.address import link
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.site import Site


def glossary_page(site: Site, lang: str) -> Made:
    """All terms, in Chinese by pinyin, in English by the alphabet, grouped by first letter."""
    here = "glossary/"
    names = {item.record.id: item.record for item in site.library.glossary}
    terms = sorted(names.values(), key=lambda term: (_plain(term.pinyin), term.zh) if lang == "zh" else (term.en.lower().lstrip("“'‘"), term.zh))
    groups: list[dict[str, object]] = []
    for term in terms:
        letter = (_plain(term.pinyin) if lang == "zh" else term.en.lower().lstrip("“'‘0123456789 "))[:1].upper()
        if not groups or groups[-1]["letter"] != letter:
            groups.append({"letter": letter, "terms": []})
        groups[-1]["terms"].append({  # type: ignore[attr-defined]
            "id": term.id, "zh": term.zh, "en": term.en, "pinyin": term.pinyin, "definition": term.definition.of(lang),
            "basis": site.word(f"basis-{term.basis}", lang), "see": [{"id": name, "title": names[name].zh if lang == "zh" else names[name].en} for name in term.see_also if name in names],
        })  # fmt: skip
    title, lead = site.word("menu-glossary", lang), site.word("glossary-lead", lang, n=len(names))
    body = parts.head("", title, lead, [], [], "") + "\n\n" + str(piece("glossary", groups=groups, w=lambda key: site.word(key, lang), lang=lang))
    return Made(here, lang, "glossary", title, lead, body, "glossary", crumbs=[(site.word("home", lang), "")], updated=site.as_of)


def timeline_page(site: Site, lang: str) -> Made:
    """Events in order, each with its sources."""
    here = "timeline/"
    events = []
    for item in site.library.timeline:
        event = item.record
        claims = []
        for name in event.claims:
            claim, source = site.library.claims[name], site.library.source_of[name]
            claims.append(
                {
                    "title": f"{says.attribution(claim, source, lang)}{'，' if lang == 'zh' else ', '}{says.locator(claim, lang)}",
                    "href": link(here, f"sources/{source.id}/#{name}", lang),
                }
            )
        unique = list({claim["title"]: claim for claim in reversed(claims)}.values())[::-1]
        events.append(
            {
                "id": event.id,
                "when": event.label.of(lang),
                "text": event.text.of(lang),
                "caution": event.caution.of(lang) if event.caution else "",
                "claims": unique,
            }
        )
    title, lead = site.word("menu-timeline", lang), site.word("timeline-lead", lang)
    body = parts.head("", title, lead, [], [], "") + "\n\n" + str(piece("timeline", events=events, w=lambda key: site.word(key, lang)))
    return Made(here, lang, "timeline", title, lead, body, "timeline", crumbs=[(site.word("home", lang), "")], updated=site.as_of)


def _plain(pinyin: str) -> str:
    """Pinyin without tone marks, lower case, for the order."""
    return "".join(character for character in unicodedata.normalize("NFD", pinyin.lower()) if not unicodedata.combining(character)).lstrip("“'‘ ")
