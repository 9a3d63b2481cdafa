// One facet in the menu: the page's list of links becomes a list of boxes to tick, at the same place.

import { find, findAll, make } from "../platform/dom";
import type { Facet } from "./types";
import type { Say } from "./words";

const MOST = 12;

interface Value {
  label: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

export class Group {
  readonly id: string;
  readonly name: string;
  readonly box: HTMLDetailsElement;
  private readonly values = new Map<string, Value>();
  private readonly list: HTMLElement;
  private readonly some = make("span", { class: "some" });
  private readonly more = make("button", { type: "button", class: "more-values", hidden: true });
  private isWhole = false;

  constructor(from: HTMLElement, private readonly say: Say, isOpen: boolean) {
    this.id = from.dataset["facet"] || "";
    this.name = from.dataset["name"] || "";
    const title = find("summary", from)?.textContent || this.name;
    this.list = make("div", { class: "values", role: "group", "aria-label": title });
    this.box = make("details", { open: isOpen }, make("summary", {}, title, " ", this.some), this.list, this.more);
    for (const row of findAll("li", from)) {
      const text = row.firstElementChild?.firstChild?.textContent || "";
      const value = this.made(row.dataset["value"] || "", text.trim());
      value.count.textContent = find(".count", row)?.textContent || "";
      this.list.append(value.label);
    }
    this.more.addEventListener("click", () => this.unfold());
    this.fold();
  }

  /** Values the page left out, each at its place; the others stay where they are, or the one with the focus would lose it. */
  complete(facet: Facet): void {
    let next: HTMLElement | null = null;
    for (let at = facet.values.length - 1; at >= 0; at -= 1) {
      const id = facet.values[at] || "";
      const before = this.values.get(id);
      const value: Value = before || this.made(id, facet.names[at] || id);
      if (!before) this.list.insertBefore(value.label, next);
      next = value.label;
    }
  }

  show(chosen: readonly string[], facet?: Facet, counts?: readonly number[]): void {
    this.values.forEach((value, id) => {
      value.input.checked = chosen.includes(id);
      const count = facet && counts ? counts[facet.values.indexOf(id)] || 0 : undefined;
      if (count !== undefined) value.count.textContent = String(count);
      value.label.classList.toggle("none", count === 0 && !value.input.checked);
    });
    this.some.textContent = chosen.length > 0 ? this.say("some", { n: chosen.length }) : "";
    if (chosen.length > 0) this.box.open = true;
    this.fold();
  }

  private made(id: string, name: string): Value {
    const input = make("input", { type: "checkbox", name: this.id, value: id });
    const count = make("span", { class: "count" });
    const label = make("label", { class: "value" }, input, make("span", { class: "name" }, name, " ", count));
    const value = { label, input, count };
    this.values.set(id, value);
    return value;
  }

  /** A long list shows its beginning and whatever is chosen. */
  private fold(): void {
    const labels = findAll(".value", this.list);
    let folded = 0;
    labels.forEach((label, at) => {
      label.hidden = !this.isWhole && at >= MOST && !(find("input", label) as HTMLInputElement).checked;
      if (label.hidden) folded += 1;
    });
    this.more.hidden = folded === 0;
    this.more.textContent = this.say("more_values", { n: folded });
  }

  private unfold(): void {
    const first = findAll(".value", this.list).find((label) => label.hidden);
    this.isWhole = true;
    this.fold();
    if (first) find("input", first)?.focus();
  }
}
