// The case finder: menu, address and results held together. It reads the page's own menu and gives it back where its data do not come.

import { find, findAll } from "../platform/dom";
import { readAddress, shown, writeAddress } from "./address";
import { outcome, picked, settle, toggled } from "./choose";
import { load } from "./load";
import { Panel } from "./panel";
import { Results } from "./results";
import type { Chip } from "./results";
import { Tiles } from "./tiles";
import type { Choice, Library, Picked } from "./types";
import { unpackCases, unpackSummaries } from "./unpack";
import { wordsOf } from "./words";

const MOST_NAMED = 3;

export function mountCaseFinder(menu: HTMLElement): void {
  const say = wordsOf(menu.dataset["words"]);
  const place = find(".fitting");
  const address = menu.dataset["cases"];
  if (!place || !address) return;
  const page = window.location.protocol === "file:" ? "index.html" : "";
  let choice: Choice = new Map();
  let library: Library | undefined;
  let tiles: Tiles | undefined;
  let isBroken = false;

  const panel = new Panel(menu, say, {
    use: () => void fetched(),
    toggle: (facet, value) => choose(toggled(choice, facet, value)),
    see: () => results.focus(),
  });
  const results = new Results(place, say, (facet, value) => choose(toggled(choice, facet, value)), () => choose(new Map()));
  const facets = panel.groups.map((group) => group.id);
  const nameOf = (id: string): string => panel.groups.find((group) => group.id === id)?.name || id;

  async function fetched(): Promise<void> {
    const found = library || unpackCases(await load(address || "", "cases"));
    if (library || isBroken) return;
    if (!found) {
      isBroken = true;
      panel.giveBack();
      results.failed();
      return;
    }
    library = found;
    tiles = new Tiles(found, menu.dataset["root"] || "", say, page);
    panel.complete(found);
    // Every tile can be read without its summary, so a lack of them is no failure.
    void load(menu.dataset["summaries"] || "", "summaries").then((raw) => {
      const texts = unpackSummaries(raw, found.ids.length);
      if (texts) results.summaries(texts);
    });
  }

  function choose(next: Choice): void {
    choice = next;
    hold();
    results.unknown("");
    render();
  }

  /** From disk or in a locked-down shell the address may be refused: the choice then lasts until the page is left. */
  function hold(): void {
    const query = writeAddress(window.location.search, facets, choice);
    try {
      window.history.pushState(null, "", (query || window.location.pathname) + window.location.hash);
    } catch {
      return;
    } finally {
      followLanguage(query);
    }
  }

  function render(): void {
    const known = library;
    const shelf = tiles;
    if (!known || !shelf) {
      panel.show(choice);
      if (isBroken) return;
      results.waiting();
      void fetched().then(() => library && render());
      return;
    }
    const found = outcome(known, choice);
    panel.show(choice, known, found);
    const total = known.ids.length;
    const n = found.fitting.length;
    if (choice.size === 0) results.everything(say("everything", { total }));
    else results.show(found.fitting, say(n === 1 ? "found_one" : "found", { n, total }), chips(known, n === 0), shelf);
  }

  function chips(known: Library, isEmpty: boolean): Chip[] {
    return picked(known.facets, choice).map((one) => {
      const facet = known.facets.find((other) => other.id === one.facet);
      const name = facet?.names[facet.values.indexOf(one.value)] || one.value;
      const without = isEmpty ? outcome(known, toggled(choice, one.facet, one.value)).fitting.length : undefined;
      return { ...one, without, label: say("chip", { facet: nameOf(one.facet), value: name }) };
    });
  }

  function sentence(unknown: readonly Picked[]): string {
    if (unknown.length === 0) return "";
    const named = unknown.slice(0, MOST_NAMED).map((one) => say("unknown_one", { facet: nameOf(one.facet), value: shown(one.value) }));
    const list = named.join(say("comma")) + (unknown.length > MOST_NAMED ? say("unknown_more", { n: unknown.length }) : "");
    return say("unknown", { list });
  }

  async function follow(): Promise<void> {
    const wanted = readAddress(window.location.search, facets);
    followLanguage(window.location.search);
    if (isBroken || (wanted.size === 0 && choice.size === 0)) return;
    if (!library) {
      results.waiting();
      await fetched();
    }
    if (!library) return;
    const settled = settle(library.facets, readAddress(window.location.search, facets));
    choice = settled.choice;
    results.unknown(sentence(settled.unknown));
    render();
  }

  window.addEventListener("popstate", () => void follow());
  void follow();
}

/** The other language opens with the same choice. */
function followLanguage(query: string): void {
  for (const link of findAll("a[data-language-link]") as HTMLAnchorElement[]) link.search = query;
}
