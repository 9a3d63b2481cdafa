"""Pagefind (extended) over the same built pages: its script on an empty page that shows title and passage, and its own box."""

from pathlib import Path

from bench.engines import Engine
from bench.tools import Tools, run
from scripts.node import binary
from scripts.output import write_file

PAGE = """<!doctype html>
<html lang="zh"><meta charset="utf-8"><title>bench</title><ol id="found"></ol>
<script type="module">
const pagefind = await import('./pagefind/pagefind.js');
await pagefind.init();
const question = new URLSearchParams(location.search).get('q');
if (question) {
  const answer = await pagefind.search(question);
  const ten = await Promise.all(answer.results.slice(0, 10).map(one => one.data()));
  document.getElementById('found').innerHTML = ten.map(one => `<li><a href="${one.url}">${one.meta.title}</a><p>${one.excerpt}</p></li>`).join('');
}
window.pagefind = pagefind;
</script>
"""
BOX = """<!doctype html>
<html lang="zh"><meta charset="utf-8"><title>bench</title><link rel="stylesheet" href="./pagefind/pagefind-ui.css">
<div id="search"></div><script src="./pagefind/pagefind-ui.js"></script>
<script>
const box = new PagefindUI({element: '#search', pageSize: 10, showImages: false});
box.triggerSearch(new URLSearchParams(location.search).get('q'));
</script>
"""
"""Ten results at once, no pictures to wait for."""
PREPARE = """async () => {
  while (!window.pagefind) await new Promise(done => setTimeout(done, 20));
  window.ask = async question => {
    const began = performance.now();
    const answer = await pagefind.search(question);
    await Promise.all(answer.results.slice(0, 10).map(one => one.data()));
    const took = performance.now() - began;
    const all = await Promise.all(answer.results.map(one => one.data()));
    return {took, found: all.map(one => one.url.replace(/^\\//, '')), close: 0};
  };
}"""


def pagefind(site: Path, tools: Tools, question: str) -> Engine:
    """Only the articles are indexed: menus and footers would count against it."""
    program = tools.node() / "pagefind" / "lib" / "runner" / "bin.cjs"
    command = [str(binary()), str(program), "--site", str(site), "--root-selector", "article", "--silent"]
    run(command, "Pagefind 没有建成索引。Pagefind did not index.")
    write_file(site / "bench.html", PAGE)
    write_file(site / "box.html", BOX)
    return Engine(
        "Pagefind", site, f"bench.html?q={question}", "#found li", f"box.html?q={question}", ".pagefind-ui__result-excerpt", "bench.html", PREPARE,
        lambda name: "/pagefind/" in name,
    )  # fmt: skip
