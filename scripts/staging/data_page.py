"""The page that says what each file of open data holds, how to open it and how to cite it."""

from typing import Any

from scripts.content.schema import published_schemas
from scripts.staging import parts
from scripts.staging.address import link, mount
from scripts.staging.cite_box import standard
from scripts.staging.csv_columns import columns
from scripts.staging.csv_data import rows_of
from scripts.staging.data import records
from scripts.staging.feeds import offered
from scripts.staging.html import piece
from scripts.staging.made import Made
from scripts.staging.references import LANGUAGE, Reference
from scripts.staging.site import Site

HERE = "data/"
# Records of the site first, then what they rest on, then the tables of evidence.
ORDER = (
    "cases",
    "mechanisms",
    "principles",
    "modules",
    "scenarios",
    "questions",
    "sources",
    "claims",
    "figures",
    "wording",
    "discrepancies",
    "glossary",
    "timeline",
)


def data_page(site: Site, lang: str) -> Made:
    tables, schemas = records(site), published_schemas()
    files = [_file(site, name, tables[name], schemas[name], lang) for name in ORDER]
    title, lead = site.word("menu-data", lang), site.word("data-lead", lang, n=len(files))
    more = [
        {
            "title": site.word(f"data-{name}", lang),
            "href": link(HERE, f"api/v1/{file}", lang, "zh"),
            "what": site.word(f"data-{name}-what", lang),
        }
        for name, file in (("coverage", "coverage.json"), ("index", "index.json"), ("banks", "schemas/bank.schema.json"))
    ]
    news = [{"title": form, "href": link(HERE, name, lang), "type": kind} for name, kind, form in offered(site.settings)]
    toc = [{"title": site.word(f"data-{name}", lang), "id": name} for name in ("files", "open", "use")]
    body = piece(
        "data", files=files, more=more, feeds=news, licence=site.settings.licence, cited=standard(_reference(site, lang)), as_of=site.as_of,
        figures=link(HERE, "figures/", lang) if site.leads("figures") else "", w=lambda key: site.word(key, lang),
    )  # fmt: skip
    head = parts.head("", title, lead, [], toc, site.word("contents", lang))
    return Made(
        HERE, lang, "data", title, lead, f"{head}\n\n{body}", "data", crumbs=[(site.word("home", lang), "")], toc=toc, updated=site.as_of, scripts=("cite",)
    )  # fmt: skip


def _file(site: Site, name: str, rows: list[dict[str, Any]], schema: dict[str, Any], lang: str) -> dict[str, Any]:
    lines = len(rows_of(name, rows))
    known = columns(name, schema)
    return {
        "id": name, "title": site.word(f"data-{name}", lang), "what": site.word(f"data-{name}-what", lang),
        "rows": site.word("data-rows", lang, n=len(rows)), "lines": site.word("data-lines", lang, n=lines) if lines != len(rows) else "",
        "columns": [{"name": column.name(), "what": column.zh if lang == "zh" else column.en} for column in known],
        "columns_title": site.word("data-columns", lang, n=len(known)),
        **{form: link(HERE, f"api/v1/{path}", lang, "zh") for form, path in (("csv", f"{name}.csv"), ("json", f"{name}.json"), ("schema", f"schemas/{name}.schema.json"))},
    }  # fmt: skip


def _reference(site: Site, lang: str) -> Reference:
    operator, base = site.settings.operator, site.settings.base
    return Reference(
        key=f"pujiang-data-{lang}", medium="data", title=site.word("menu-data", lang), authors=(site.word("editors", lang),), container=site.settings.names[lang],
        publisher=operator.name if operator else "", date=site.as_of, address=base + mount(lang) + HERE if base else "", language=LANGUAGE[lang],
    )  # fmt: skip
