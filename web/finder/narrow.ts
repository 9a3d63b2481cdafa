// A box above a list: what is typed hides the entries that do not hold it, and groups left empty.

import { teller } from "../platform/announce";
import { findAll, make } from "../platform/dom";
import { found, plain } from "./match";

export function mountFinder(place: HTMLElement): void {
  const selector = place.dataset["find"] || "";
  const none = place.dataset["none"] || "";
  const count = place.dataset["count"] || "";
  const entries = findAll(selector).map((element) => ({ element, text: plain(element.textContent || "") }));
  if (entries.length === 0) return;
  const box = make("input", { type: "search", id: "finder", autocomplete: "off", enterkeyhint: "search" });
  const said = make("p", { class: "meta" });
  place.append(make("label", { for: "finder" }, place.dataset["label"] || ""), box, said);
  const tell = teller(said);

  const narrow = (): void => {
    const query = plain(box.value);
    let shown = 0;
    for (const entry of entries) {
      entry.element.hidden = !found(entry.text, query);
      if (!entry.element.hidden) shown += 1;
    }
    hideEmptyGroups(selector);
    tell(query === "" ? "" : shown === 0 ? none : count.replace("{n}", String(shown)));
  };
  box.addEventListener("input", narrow);
  // A link to an entry that is hidden must still lead there.
  window.addEventListener("hashchange", () => {
    const goal = entries.find((entry) => `#${entry.element.id}` === window.location.hash);
    if (!goal?.element.hidden) return;
    box.value = "";
    narrow();
    goal.element.scrollIntoView();
  });
  narrow();
}

/** A heading and its section or table go when nothing under them is left. */
function hideEmptyGroups(selector: string): void {
  for (const group of findAll("section.wordings, table")) {
    const inside = findAll(selector, group);
    if (inside.length === 0) continue;
    const isEmpty = inside.every((element) => element.hidden);
    group.hidden = isEmpty;
    const heading = group.previousElementSibling;
    if (group.tagName === "TABLE" && heading instanceof HTMLElement && heading.tagName === "H2") heading.hidden = isEmpty;
  }
}
