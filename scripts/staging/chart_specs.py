"""What is drawn for a chart: its panels, each a small picture in Vega's grammar with words beside it, so that hardly any text has to be scaled.

All are 288 wide, the room on a screen of 320 px. Filled marks: the basis is stated; hollow: it is not. Everything has the colour of the text.
"""

from dataclasses import dataclass
from typing import Any

from scripts.content.charts import count, parts_of_year
from scripts.content.library import Library
from scripts.content.model.charts import Chart
from scripts.content.model.evidence import StatedFigure

WIDTH = 288
SHAPES = ("square", "circle", "diamond", "triangle-up", "cross")
PRECISIONS = ("day", "year", "issue", "period", "relative", "approx")
Spec = dict[str, Any]
INK = {"value": "currentColor"}


@dataclass(frozen=True)
class Panel:
    """``said`` is what a screen reader hears of the picture; ``undefined``: the source does not say what is counted."""

    value: str
    unit: str
    meaning: str
    said: str
    spec: Spec
    undefined: bool = False


def panels(library: Library, chart: Chart, lang: str) -> list[Panel]:
    """The pictures of a chart in one language; figures that cannot be drawn are left out."""
    if chart.kind == "basis":
        return _by_article(library, lang)
    if chart.kind == "precision":
        return _by_precision(library, lang)
    known = {item.record.id: item.record for item in library.figures}
    drawn = [(known[name], number) for name in chart.figures if name in known and (number := count(known[name]))]
    if chart.kind == "days-before":
        return [_days(library, drawn, lang)] if drawn else []
    if chart.kind == "per-year":
        return [_year(library, figure, number, parts, lang) for figure, number in drawn if (parts := parts_of_year(figure))]
    units = list(dict.fromkeys(figure.unit.zh for figure, _ in drawn))
    return [_units(library, figure, number, SHAPES[units.index(figure.unit.zh) % len(SHAPES)], lang) for figure, number in drawn]


def _word(library: Library, key: str, lang: str, **values: object) -> str:
    return library.word(key, lang).format(**values)


def _units(library: Library, figure: StatedFigure, number: int, shape: str, lang: str) -> Panel:
    more = figure.value_min is not None
    said = _word(library, "chart-units-said", lang, n=number, unit=figure.unit.of(lang)) + (_word(library, "chart-more-said", lang) if more else "")
    spec = marks(number, number if figure.basis_defined else 0, shape, blocks=True, more=more)
    return Panel(figure.value.of(lang), figure.unit.of(lang), figure.meaning.of(lang), said, spec, not figure.basis_defined)


def _year(library: Library, figure: StatedFigure, number: int, parts: int, lang: str) -> Panel:
    said = _word(library, "chart-year-said", lang, parts=parts, n=number)
    return Panel(figure.value.of(lang), figure.unit.of(lang), figure.meaning.of(lang), said, year(parts, number))


def _days(library: Library, drawn: list[tuple[StatedFigure, int]], lang: str) -> Panel:
    points = {number: _word(library, "chart-days-before", lang, n=number) for _, number in drawn}
    joint = "、" if lang == "zh" else ", "
    said = _word(library, "chart-days-said", lang, n=max(points), points=joint.join(points[number] for number in sorted(points, reverse=True)))
    return Panel("", "", "", said, days(points, library.word("chart-the-day", lang)))


def _by_article(library: Library, lang: str) -> list[Panel]:
    found = []
    for article in library.articles.values():
        stated = [item.record.basis_defined for item in library.figures if library.claims[item.record.claim].article == article.id]
        if stated:
            values = {"n": len(stated), "stated": sum(stated), "open": len(stated) - sum(stated)}
            said = _word(library, "chart-basis-said", lang, **values)
            found.append(Panel("", "", article.title.of(lang), said, marks(len(stated), sum(stated), "square")))
    return found


def _by_precision(library: Library, lang: str) -> list[Panel]:
    found = []
    for precision in PRECISIONS:
        number = sum(item.record.precision == precision for item in library.timeline)
        if number:
            meaning, said = _word(library, f"chart-precision-{precision}", lang), _word(library, "chart-events-said", lang, n=number)
            found.append(Panel("", "", meaning, said, marks(number, number, "circle")))
    return found


def _picture(height: int, data: list[Spec], drawn: list[Spec]) -> Spec:
    return {"width": WIDTH, "height": height, "padding": 0, "autosize": "none", "config": {"aria": False}, "data": data, "marks": drawn}


def marks(number: int, filled: int, shape: str, *, blocks: bool = False, more: bool = False) -> Spec:
    """A mark for each unit, the first ones filled: in rows of twenty, or in blocks of a hundred with ten in a row. ``more``: three dots after the last."""
    last = number - 1 + more
    if blocks:
        step, rows = 9.0, last // 300 * 11 + min(last % 300 // 10 + 1, 10)
        x, y = "(floor(datum.i / 100) % 3) * 99 + (datum.i % 10) * 9 + 4.5", "floor(datum.i / 300) * 99 + floor((datum.i % 100) / 10) * 9 + 4.5"
    else:
        step, rows = 14.0, last // 20 + 1
        x, y = "(datum.i % 20) * 14 + 7", "floor(datum.i / 20) * 14 + 7"
    at = [{"type": "formula", "as": "x", "expr": x}, {"type": "formula", "as": "y", "expr": y}]
    places = {"x": {"field": "x"}, "y": {"field": "y"}}
    data: list[Spec] = [{"name": "units", "transform": [{"type": "sequence", "start": 0, "stop": number, "as": "i"}, *at]}]
    fill = {"signal": f"datum.i < {filled} ? 'currentColor' : 'none'"}
    drawn: list[Spec] = [
        {
            "type": "symbol",
            "from": {"data": "units"},
            "encode": {"enter": {**places, "shape": {"value": shape}, "size": {"value": 25 if blocks else 81}, "fill": fill, "stroke": INK}},
        }
    ]
    if more:
        data.append({"name": "more", "values": [{"i": number, "by": by} for by in (-3, 0, 3)], "transform": at})
        dot = {"x": {"field": "x", "offset": {"field": "by"}}, "y": {"field": "y"}, "shape": {"value": "circle"}, "size": {"value": 3}, "fill": INK}
        drawn.append({"type": "symbol", "from": {"data": "more"}, "encode": {"enter": dot}})
    return _picture(round(rows * step + 0.5), data, drawn)


def year(parts: int, number: int) -> Spec:
    """A year in equal parts, with so many dots in each."""
    data: list[Spec] = [
        {"name": "parts", "transform": [{"type": "sequence", "start": 0, "stop": parts, "as": "i"}]},
        {"name": "dots", "transform": [{"type": "sequence", "start": 0, "stop": parts * number, "as": "i"}]},
    ]
    box = {
        "x": {"signal": f"datum.i * {WIDTH / parts} + 1"}, "width": {"value": WIDTH / parts - 3}, "y": {"value": 1}, "height": {"value": 20},
        "stroke": INK, "strokeOpacity": {"value": 0.6},
    }  # fmt: skip
    dot = {
        "x": {"signal": f"(datum.i + 0.5) * {WIDTH / parts / number} - 0.5"},
        "y": {"value": 11},
        "shape": {"value": "circle"},
        "size": {"value": 50},
        "fill": INK,
    }
    drawn: list[Spec] = [
        {"type": "rect", "from": {"data": "parts"}, "encode": {"enter": box}},
        {"type": "symbol", "from": {"data": "dots"}, "encode": {"enter": dot}},
    ]
    return _picture(22, data, drawn)


def days(points: dict[int, str], day: str) -> Spec:
    """A line of days up to a day: a step is a day, a dot is a number of days before it. Of two near each other one label stands higher."""
    longest = max(points)
    last = [{"n": 0, "label": day, "y": 80}]
    given: list[Spec] = []
    for number, label in sorted(points.items(), reverse=True):
        near = bool(given) and given[-1]["n"] - number < longest * 0.45
        given.append({"n": number, "label": label, "y": 14 if near and given[-1]["y"] == 34 else 34})
    place = {"x": {"scale": "x", "field": "n"}, "y": {"value": 52}}
    side = {"signal": f"datum.n > {longest * 0.75} ? 'left' : datum.n < {longest * 0.25} ? 'right' : 'center'"}
    shift = {"signal": f"scale('x', datum.n) + (datum.n > {longest * 0.75} ? -5 : datum.n < {longest * 0.25} ? 5 : 0)"}
    data: list[Spec] = [
        {"name": "steps", "transform": [{"type": "sequence", "start": 0, "stop": longest + 1, "as": "n"}]},
        {"name": "given", "values": given},
        {"name": "words", "values": given + last},
    ]
    words = {"x": shift, "y": {"field": "y"}, "align": side, "text": {"field": "label"}, "fontSize": {"value": 15}, "fill": INK}
    drawn: list[Spec] = [
        {"type": "rule", "encode": {"enter": {"x": {"scale": "x", "value": longest}, "x2": {"scale": "x", "value": 0}, "y": {"value": 52}, "stroke": INK}}},
        {"type": "rule", "from": {"data": "steps"}, "encode": {"enter": {"x": {"scale": "x", "field": "n"}, "y": {"value": 48}, "y2": {"value": 56}, "stroke": INK, "strokeOpacity": {"value": 0.6}}}},
        {"type": "symbol", "from": {"data": "given"}, "encode": {"enter": {**place, "shape": {"value": "circle"}, "size": {"value": 90}, "fill": INK}}},
        {"type": "symbol", "encode": {"enter": {"x": {"scale": "x", "value": 0}, "y": {"value": 52}, "shape": {"value": "square"}, "size": {"value": 130}, "fill": INK}}},
        {"type": "text", "from": {"data": "words"}, "encode": {"enter": words}},
    ]  # fmt: skip
    spec = _picture(86, data, drawn)
    spec["scales"] = [{"name": "x", "type": "linear", "domain": [longest, 0], "range": [7, WIDTH - 7], "zero": False, "nice": False}]
    return spec
