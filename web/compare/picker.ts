// The list to choose from: a box for every case, and what has been chosen at its foot.

import { find, findAll, make } from "../platform/dom";
import type { Say } from "../platform/words";

export interface Case {
  id: string;
  title: string;
  meta: string;
  file?: string;
}

// A list that fills more than a screen wants a box to narrow it; finder.js, which runs after this script, puts it there.
const LONG = 12;

export interface Picker {
  element: HTMLDetailsElement;
  show(chosen: readonly string[]): void;
}

export function picker(cases: readonly Case[], say: Say, press: (id: string) => void): Picker {
  const list = make("ul", { class: "choices" });
  for (const one of cases) {
    const box = make("input", { type: "checkbox", value: one.id });
    box.addEventListener("change", () => press(one.id));
    list.append(make("li", { class: "choice" }, make("label", {}, box, make("span", {}, make("b", {}, one.title), " ", make("small", {}, one.meta)))));
  }
  const count = make("span", { class: "count" });
  const element = make("details", { class: "picker", "data-print": "closed" }, make("summary", {}, say("pick"), " ", count));
  if (cases.length > LONG) element.append(finder(say));
  element.append(make("fieldset", {}, make("legend", { class: "off-screen" }, say("pick")), list));
  return {
    element,
    show: (chosen) => {
      for (const box of findAll("input[type=checkbox]", element) as HTMLInputElement[]) box.checked = chosen.includes(box.value);
      count.textContent = chosen.length > 0 ? say("count", { n: chosen.length }) : "";
    },
  };
}

function finder(say: Say): HTMLElement {
  return make("div", { class: "finder", "data-find": ".choice", "data-label": say("filter"), "data-none": say("filter_none"), "data-count": say("filter_count") });
}

/** The sentences a reader is owed, and the way down to the table where there is one. */
export function foot(say: Say): { element: HTMLElement; show(sentences: string[], hasTable: boolean): void } {
  const said = make("div", { role: "status" });
  const down = make("button", { type: "button", class: "btn plain", hidden: true }, say("to_table"));
  down.addEventListener("click", () => {
    const table = find("#comparison");
    table?.focus({ preventScroll: true });
    table?.scrollIntoView();
  });
  return {
    element: make("div", { class: "picked", "data-print": "closed" }, said, down),
    show: (sentences, hasTable) => {
      said.replaceChildren(...sentences.map((sentence) => make("p", {}, sentence)));
      down.hidden = !hasTable;
    },
  };
}
