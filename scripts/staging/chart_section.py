"""The charts on the page of figures: each with its caption, and beside it a table that says the same in words."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from scripts.content.charts import COUNTED_BY_US
from scripts.content.model.charts import Chart
from scripts.staging.chart_drawing import key, named
from scripts.staging.chart_specs import PRECISIONS, Panel, panels
from scripts.staging.html import piece
from scripts.staging.site import Site


def chart_section(site: Site, rows: Mapping[str, Mapping[str, Any]], lang: str) -> Markup:
    """Empty where no chart is listed. ``rows``: what the page's own table says of each figure."""
    charts = [_chart(site, item.record, rows, lang) for item in site.library.charts]
    return piece("charts", charts=charts, w=lambda name: site.word(name, lang)) if charts else Markup()


def _chart(site: Site, chart: Chart, rows: Mapping[str, Mapping[str, Any]], lang: str) -> dict[str, Any]:
    drawn = [_panel(site, chart, number, panel, lang) for number, panel in enumerate(panels(site.library, chart, lang), 1)]
    return {
        "id": f"chart-{chart.id}", "kind": chart.kind, "title": chart.title.of(lang), "caption": chart.caption.of(lang), "panels": drawn,
        "figures": [rows[name] for name in chart.figures if name in rows], "ours": chart.kind in COUNTED_BY_US, **_counted(site, chart.kind, lang),
    }  # fmt: skip


def _panel(site: Site, chart: Chart, number: int, panel: Panel, lang: str) -> dict[str, Any]:
    name = f"chart-{chart.id}-{number}"
    what = f"{panel.value}{'' if lang == 'zh' else ' '}{panel.unit}".strip()
    title = ("：" if lang == "zh" else ": ").join(part for part in (what, panel.meaning) if part) or chart.title.of(lang)
    svg = site.drawings.get(key(panel.spec))
    return {
        "value": panel.value, "unit": panel.unit, "meaning": panel.meaning, "undefined": panel.undefined,
        "svg": named(svg, name, title, panel.said) if svg else "",
    }  # fmt: skip


def _counted(site: Site, kind: str, lang: str) -> dict[str, Any]:
    """Head and rows of the table of what we counted."""
    library = site.library
    if kind == "precision":
        counts = [(site.word(f"chart-precision-{one}", lang), sum(item.record.precision == one for item in library.timeline)) for one in PRECISIONS]
        return {"head": [site.word("chart-precision", lang), site.word("chart-events", lang)], "counts": [[name, n] for name, n in counts if n]}
    if kind == "basis":
        found = []
        for article in library.articles.values():
            stated = [item.record.basis_defined for item in library.figures if library.claims[item.record.claim].article == article.id]
            if stated:
                found.append([article.title.of(lang), sum(stated), len(stated) - sum(stated)])
        return {"head": [site.word(f"chart-{name}", lang) for name in ("article", "stated", "not-stated")], "counts": found}
    return {"head": [], "counts": []}
