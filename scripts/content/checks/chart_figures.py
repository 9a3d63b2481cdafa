"""chart-figures: every chart of docs/charts.yml names figures of docs/figures.yml that its kind can show, and puts on a scale only those whose basis the source states.

docs/charts.yml 里的图，画的都是 docs/figures.yml 里有、这种图画得出的数；口径没有交代的数不上刻度。
"""

from collections.abc import Iterator

from scripts.content.charts import COUNTED_BY_US, FITTING, MOST_MARKS, TO_SCALE, count
from scripts.content.entries import Item
from scripts.content.kinds import unknown
from scripts.content.library import Library
from scripts.content.model.charts import Chart
from scripts.content.model.evidence import StatedFigure
from scripts.content.problems import Problem, Words


def chart_figures(library: Library) -> Iterator[Problem]:
    figures = {item.record.id: item.record for item in library.figures}
    known = library.known.get("figure", set())
    for chart in library.charts:
        names, kind = chart.record.figures, chart.record.kind
        if bool(names) == (kind in COUNTED_BY_US):
            yield _number(chart)
        for at, name in enumerate(names):
            place = chart.place("figures", at)
            if name not in known:
                yield unknown(chart.path, place, "chart-figures", "figure", name, known)
            elif name in figures and kind not in COUNTED_BY_US and (found := _unfit(kind, figures[name])):
                yield Problem(chart.path, *place, "chart-figures", *found)


def _number(chart: Item[Chart]) -> Problem:
    kind = chart.record.kind
    if kind in COUNTED_BY_US:
        fact = Words(f"「{kind}」是点数整张表的图，不写 figures。", f"A chart of the kind “{kind}” counts a whole table and names no figures.")
        return Problem(chart.path, *chart.place("figures"), "chart-figures", fact, Words("删去 figures。", "Remove figures."))
    fact = Words(f"「{kind}」图没有写画哪几个数。", f"The chart of the kind “{kind}” names no figures.")
    return Problem(
        chart.path, *chart.place("kind"), "chart-figures", fact, Words("在 figures 里写数字的 id。", "Name them under figures by their ids.")
    )


def _unfit(kind: str, figure: StatedFigure) -> tuple[Words, Words] | None:
    scale = TO_SCALE.get(kind)
    if count(figure) is None:
        return (
            Words(f"「{figure.id}」的数「{figure.value.zh}」画不成一个个记号。", f"The number of “{figure.id}”, “{figure.value.en}”, cannot be shown as marks."),
            Words(f"只画1到{MOST_MARKS}的整数；约数先在 docs/figures.yml 写 value_min。", f"Take whole numbers from 1 to {MOST_MARKS}; give an approximate one a value_min in docs/figures.yml."),
        )  # fmt: skip
    if scale and not scale.search(figure.unit.zh):
        return (
            Words(f"「{figure.id}」的单位是「{figure.unit.zh}」，上不了这张图的刻度。", f"“{figure.id}” is counted in {figure.unit.en}, which has no place on this scale."),
            Words(f"这种图只画单位是{FITTING[kind].zh}的数；别的数另画一张。", f"This kind takes figures in {FITTING[kind].en}; draw others apart."),
        )  # fmt: skip
    if scale and not figure.basis_defined:
        return (
            Words(f"「{figure.id}」的口径没有交代，不上刻度。", f"The basis of “{figure.id}” is not stated: it goes on no scale."),
            Words("改用 units 图，或从图里去掉它。", "Use a chart of the kind units, or leave it out."),
        )
    return None
