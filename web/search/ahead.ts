// On the page of the search: what the address asks is looked up while the page is still being read, so that its files are there once it is.

import type { Engine } from "./ask";
import { MOST } from "./page";
import { resultsOf } from "./results";

export async function lookAhead(engine: Engine): Promise<void> {
  const asked = new URLSearchParams(window.location.search).get("q");
  try {
    const index = await engine.ready();
    if (!asked || !asked.trim()) return;
    const answer = await engine.ask(asked);
    const lang = /^en/.test(document.documentElement.lang) ? "en" : "zh";
    await resultsOf(engine.shelf, index, answer, answer.exact.slice(0, MOST), answer.marked, lang);
  } catch {
    // The page asks again and tells the reader what is wrong.
  }
}
