// Loaded on the page of the search, and on any other page when its box is first opened.

import { find } from "../platform/dom";
import { lookAhead } from "./ahead";
import { Engine } from "./ask";
import { dialogFor } from "./dialog";
import { ScriptShelf } from "./load";
import { mountPage } from "./page";
import { placeOfPage } from "./place";
import type { Place } from "./place";
import { sayWith } from "./say";

async function start(place: Place, engine: Engine): Promise<void> {
  const root = find("[data-search-page]");
  const name = `words-${place.lang}`;
  const say = sayWith((await engine.shelf.take([name])).get(name));
  if (!say) {
    if (root) root.append(failure(place));
    else window.location.href = place.link.href;
    return;
  }
  if (root) mountPage(root, place, engine, say);
  const open = root ? () => find("input[type=search]", root)?.focus() : dialogFor(place, engine, say);
  document.addEventListener("search-open", open);
  // Asked for while this script was still on its way.
  if (place.link.dataset["wanted"] !== undefined) open();
}

function failure(place: Place): HTMLElement {
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "status");
  sentence.textContent = place.failed;
  return sentence;
}

// The page of the search names the folder where it names this script, ahead of everything else.
const ahead = document.currentScript ? document.currentScript.dataset["searchFiles"] : undefined;
const early = ahead ? new Engine(new ScriptShelf(ahead)) : undefined;

function begin(): void {
  const here = placeOfPage();
  if (here) void start(here, early || new Engine(new ScriptShelf(here.folder)));
}

if (early) void lookAhead(early);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
