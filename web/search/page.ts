// The page of the search: the question stands in its address, so that it can be shared and come back to.

import { teller } from "../platform/announce";
import { find, make } from "../platform/dom";
import { moveByArrows } from "./arrows";
import { Desk } from "./desk";
import type { Engine } from "./ask";
import type { Place } from "./place";
import { remember } from "./recent";
import type { Say } from "./say";

/** Results shown at first. */
export const MOST = 10;

export function mountPage(root: HTMLElement, place: Place, engine: Engine, say: Say): void {
  const form = find("form", root);
  const box = find("input[type=search]", root) as HTMLInputElement | null;
  if (!form || !box) return;
  const status = make("p", { class: "found-count" });
  const results = make("div", { class: "search-answer" });
  root.append(status, results);
  const desk = new Desk({ place, engine, say, box, tell: teller(status), results, most: MOST, withKinds: true, asked: writeAddress });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(box.value);
    void desk.answer();
  });
  moveByArrows(root, box);
  window.addEventListener("popstate", () => read(desk));
  read(desk);
  if (!box.value) box.focus({ preventScroll: true });
}

function read(desk: Desk): void {
  const given = new URLSearchParams(window.location.search);
  void desk.ask(given.get("q") || "", given.get("kind") || "");
}

/** The address follows what is asked; where that is refused (some shells on file://) the search goes on all the same. */
function writeAddress(query: string, kind: string): void {
  // What else the address asks for stays, such as large text.
  const asked = new URLSearchParams(window.location.search);
  asked.delete("q");
  asked.delete("kind");
  if (query) asked.set("q", Array.from(query).slice(0, 200).join(""));
  if (kind) asked.set("kind", kind);
  const search = asked.toString();
  try {
    window.history.replaceState(null, "", `${window.location.pathname}${search ? `?${search}` : ""}`);
  } catch {
    // The results stand on the page; only the address cannot be shared.
  }
}
