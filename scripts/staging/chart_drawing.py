"""Charts as SVG, drawn by Vega in Node at build time and kept in build/cache; readers get no script for them.

The page's policy forbids styles in the markup, so colours, lines and sizes are attributes; what else Vega writes is taken off.
"""

import hashlib
import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from typing import Any

from markupsafe import Markup, escape

from scripts import node
from scripts.output import write_file
from scripts.paths import Paths

PROGRAM = """
import * as vega from "vega";
let text = "";
for await (const part of process.stdin) text += part;
const made = {};
for (const spec of JSON.parse(text)) {
  const view = new vega.View(vega.parse(JSON.parse(spec)), { renderer: "none", logLevel: vega.Warn });
  made[spec] = await view.toSVG();
  view.finalize();
}
process.stdout.write(JSON.stringify(made));
"""
_SVG = "{http://www.w3.org/2000/svg}"
_MAY_STAND = {"svg", "g", "path", "line", "text", "tspan"}
_MAY_SAY = {
    "viewBox", "width", "height", "transform", "d", "x", "y", "x1", "y1", "x2", "y2", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity",
    "stroke-miterlimit", "stroke-dasharray", "stroke-linecap", "opacity", "text-anchor", "font-size", "font-weight",
}  # fmt: skip
_TAKEN_OFF = {"class", "role", "aria-roledescription", "aria-hidden", "aria-label", "version", "font-family", "display"}


class ChartFault(Exception):
    """Vega could not draw, or drew what must not stand on a page; the text says what."""


def drawings(paths: Paths, specs: Iterable[dict[str, Any]]) -> dict[str, str]:
    """``key(spec)`` → SVG, as it may stand on a page but for its name (``named``)."""
    asked = json.dumps(sorted({key(spec) for spec in specs}), ensure_ascii=False)
    if asked == "[]":
        return {}
    lock = (paths.tools / "package-lock.json").read_text("utf-8")
    kept = paths.cache / f"charts-{hashlib.sha256(f'{PROGRAM}{asked}{lock}'.encode()).hexdigest()[:16]}.json"
    if not kept.exists():
        write_file(kept, _drawn(paths, asked))
    return {spec: plain(svg) for spec, svg in json.loads(kept.read_text("utf-8")).items()}


def key(spec: dict[str, Any]) -> str:
    return json.dumps(spec, ensure_ascii=False, sort_keys=True)


def _drawn(paths: Paths, asked: str) -> str:
    command = [str(node.binary()), "--input-type=module", "-e", PROGRAM]
    done = subprocess.run(command, input=asked, cwd=paths.tools, capture_output=True, text=True, encoding="utf-8")
    if done.returncode or done.stderr.strip():
        said = done.stderr.strip()
        raise ChartFault(next((line for line in said.split("\n") if "Error" in line), said[-800:]))
    return done.stdout


def plain(svg: str) -> str:
    """Without what Vega adds for its own use; what all children of a group share is said once, on the group."""
    root = ElementTree.fromstring(svg)
    _tidy(root)
    ElementTree.register_namespace("", _SVG[1:-1])
    made = ElementTree.tostring(root, encoding="unicode").replace(' xmlns="http://www.w3.org/2000/svg"', "").replace(" />", "/>")
    return re.sub(r"-?\d+\.\d{3,}", lambda number: f"{float(number.group()):.2f}", made)


def _tidy(element: ElementTree.Element) -> None:
    name = element.tag.removeprefix(_SVG)
    for attribute in _TAKEN_OFF & set(element.attrib):
        del element.attrib[attribute]
    if name not in _MAY_STAND or (strange := sorted(set(element.attrib) - _MAY_SAY)):
        raise ChartFault(f"<{name}> {'' if name not in _MAY_STAND else ' '.join(strange)}".strip())
    for child in list(element):
        if child.get("class") in ("background", "foreground"):  # of groups that have neither colour nor border
            element.remove(child)
        else:
            _tidy(child)
    if element.get("transform") == "translate(0,0)":
        del element.attrib["transform"]
    kept = [one for child in element for one in (child if child.tag == f"{_SVG}g" and not child.attrib else [child])]
    element[:] = kept
    _share(element)


def _share(element: ElementTree.Element) -> None:
    children = list(element)
    if element.tag == f"{_SVG}g" and len(children) > 1:
        for attribute in sorted(set(children[0].attrib) - {"d", "transform", "x", "y", "x2", "y2", "opacity"}):
            values = {child.get(attribute) for child in children}
            if len(values) == 1:
                element.set(attribute, str(children[0].get(attribute)))
                for child in children:
                    del child.attrib[attribute]


def named(svg: str, name: str, title: str, said: str) -> Markup:
    """The picture with its title and description; ``name`` is unique on the page."""
    head, _, rest = svg.partition(">")
    told = f'<title id="{escape(name)}-title">{escape(title)}</title><desc id="{escape(name)}-said">{escape(said)}</desc>'
    return Markup(f'{head} role="img" aria-labelledby="{escape(name)}-title {escape(name)}-said">{told}{rest}')
