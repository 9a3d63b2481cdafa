// Loaded on the page of the search, and on any other page when its box is first opened.

import { find } from "../platform/dom";
import { Engine } from "./ask";
import { dialogFor } from "./dialog";
import { ScriptShelf } from "./load";
import { mountPage } from "./page";
import { placeOfPage } from "./place";
import type { Place } from "./place";
import { sayWith } from "./say";

async function start(place: Place): Promise<void> {
  const shelf = new ScriptShelf(place.folder);
  const engine = new Engine(shelf);
  const root = find("[data-search-page]");
  const name = `words-${place.lang}`;
  const say = sayWith((await shelf.take([name])).get(name));
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

const here = placeOfPage();
if (here) void start(here);
