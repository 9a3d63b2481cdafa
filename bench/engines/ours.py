"""Our search: its engine on an empty page, and the built page with the invented library in the place of the site's own index."""

from pathlib import Path

from bench.engines import Engine
from scripts.node import esbuild
from scripts.output import write_file
from scripts.paths import PROJECT, Paths
from scripts.staging.assets import TARGET
from scripts.staging.search.bundle import Bundle
from scripts.staging.search.records import Record

PAGE = """<!doctype html>
<html lang="zh"><meta charset="utf-8"><title>bench</title><ol id="found"></ol>
<script defer src="engine.js"></script><script defer src="first.js"></script><script defer src="./FOLDERindex.js"></script>
"""
"""The index is named in the page, as on the site's own page of the search."""
FIRST = """(async () => {
  const engine = new pujiangEngine.Engine(new pujiangEngine.ScriptShelf('./FOLDER'));
  const answer = await engine.ask(new URLSearchParams(location.search).get('q'));
  const ten = await pujiangEngine.resultsOf(engine.shelf, await engine.ready(), answer, answer.exact.slice(0, 10), answer.marked, 'zh');
  const text = pieces => pieces.map(piece => piece.isMarked ? `<mark>${piece.text}</mark>` : piece.text).join('');
  document.getElementById('found').innerHTML = ten.map(one => `<li><a href="${one.address}">${text(one.title)}</a><p>${text(one.passage)}</p></li>`).join('');
})()"""
PREPARE = """given => {
  const engine = new pujiangEngine.Engine(new pujiangEngine.ScriptShelf(given.folder));
  window.ask = async question => {
    const began = performance.now();
    const answer = await engine.ask(question);
    const index = await engine.ready();
    await pujiangEngine.resultsOf(engine.shelf, index, answer, answer.exact.slice(0, 10), answer.marked, 'zh');
    const took = performance.now() - began;
    return {took, found: answer.exact.map(hit => given.order[hit.record]), close: answer.close.length};
  };
}"""


def ours(paths: Paths, folder: Path, found: Bundle, records: list[Record], question: str) -> Engine:
    """``folder`` is filled; ``paths`` is where a site was built."""
    page = (paths.site / "search" / "index.html").read_text("utf-8")
    old = page.split('data-search-files="', 1)[1].split('"', 1)[0]
    write_file(folder / "search" / "index.html", page.replace(old, f"../{found.folder}"))
    for path in (paths.site / "assets").glob("*.*"):
        write_file(folder / "assets" / path.name, path.read_bytes())
    for lang in ("zh", "en"):
        words = next((paths.site / "assets" / "search").glob(f"*/words-{lang}.js"))
        write_file(folder / found.folder / words.name, words.read_bytes())
    for name, text in found.files.items():
        write_file(folder / name, text)
    esbuild(PROJECT / "node_modules", [str(PROJECT / "web/search/engine.ts"), "--bundle", "--format=iife", "--global-name=pujiangEngine", f"--target={TARGET}", "--minify", f"--outfile={folder / 'engine.js'}"])  # fmt: skip
    write_file(folder / "first.html", PAGE.replace("FOLDER", found.folder))
    write_file(folder / "first.js", FIRST.replace("FOLDER", found.folder))
    write_file(folder / "empty.html", '<!doctype html><meta charset="utf-8"><title>bench</title><script src="engine.js"></script>')
    return Engine(
        "ours", folder, f"first.html?q={question}", "#found li", f"search/?q={question}", ".found-text", "empty.html", PREPARE,
        lambda name: name == "/engine.js" or ("/search" in name and name.endswith(".js")), strict=True, given={"folder": f"./{found.folder}", "order": [record.address for record in records]},
    )  # fmt: skip
