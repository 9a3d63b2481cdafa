"""Material's own search with jieba: its box on the home page, its worker for the questions."""

from pathlib import Path

from bench.engines import Engine

BEFORE = """(() => {
  const Real = window.Worker;
  window.Worker = class extends Real {
    constructor(...given) {
      super(...given);
      window.benchWorker = this;
      this.addEventListener('message', event => {
        if (event.data.type === 1) window.benchReady = true;
        if (event.data.type === 3 && this.heard) this.heard(event.data.data.items);
      });
    }
  };
})()"""
"""The worker is the search's own; type 1 says that it is ready, 2 asks, 3 answers with sections in groups, one a page."""
PREPARE = """async () => {
  while (!window.benchReady) await new Promise(done => setTimeout(done, 20));
  window.ask = question => new Promise(done => {
    const began = performance.now();
    benchWorker.heard = items => {
      benchWorker.heard = null;
      done({took: performance.now() - began, found: items.map(item => item[0].location.split('#')[0]), close: 0});
    };
    benchWorker.postMessage({type: 2, data: question});
  });
}"""


def material(site: Path, question: str) -> Engine:
    page = f"?q={question}"  # its search does not work without its page
    return Engine(
        "Material + jieba", site, page, ".md-search-result__item", page, ".md-search-result__item", "", PREPARE,
        lambda name: "/search" in name or "/lunr/" in name, before=BEFORE,
    )  # fmt: skip
