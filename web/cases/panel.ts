// The menu as a form: every facet a group of boxes. On narrow screens the whole of it folds behind one button.

import { findAll, make } from "../platform/dom";
import { Group } from "./group";
import type { Outcome } from "./choose";
import type { Choice, Library } from "./types";
import type { Say } from "./words";

const NARROW = "(max-width: 61.99em)";

export interface Heard {
  /** The reader comes near: time to fetch what will be needed. */
  use: () => void;
  toggle: (facet: string, value: string) => void;
  see: () => void;
}

export class Panel {
  readonly groups: Group[];
  private readonly form: HTMLFormElement;
  private readonly fold: HTMLButtonElement;
  private readonly see = make("button", { type: "button", class: "btn see" });

  constructor(private readonly menu: HTMLElement, private readonly say: Say, heard: Heard) {
    const isNarrow = window.matchMedia(NARROW).matches;
    this.groups = findAll("[data-facet]", menu).map((from) => new Group(from, say, !isNarrow && from.hasAttribute("open")));
    this.fold = make("button", { type: "button", class: "fold", "aria-expanded": "false", "aria-controls": "facets" });
    const body = make("div", { class: "facet-groups", id: "facets" }, ...this.groups.map((group) => group.box), this.see);
    this.form = make("form", { class: "facets at-work", role: "search", autocomplete: "off", "aria-label": menu.getAttribute("aria-label") || "" }, this.fold, body);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("change", (event) => {
      const box = event.target;
      if (box instanceof HTMLInputElement) heard.toggle(box.name, box.value);
    });
    for (const kind of ["pointerover", "focusin", "touchstart"]) this.form.addEventListener(kind, heard.use, { passive: true, once: true });
    this.fold.addEventListener("click", () => this.open(!this.isOpen()));
    this.see.addEventListener("click", () => {
      this.open(false);
      heard.see();
    });
    this.form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.isOpen()) return;
      this.open(false);
      this.fold.focus();
    });
    menu.replaceWith(this.form);
    this.show(new Map());
  }

  /** Without its data the finder cannot work: the links come back. */
  giveBack(): void {
    this.form.replaceWith(this.menu);
    // before.css folds lists that wait for the finder; these wait no longer.
    this.menu.removeAttribute("data-cases");
  }

  complete(library: Library): void {
    for (const facet of library.facets) this.groups.find((group) => group.id === facet.id)?.complete(facet);
  }

  show(choice: Choice, library?: Library, found?: Outcome): void {
    let chosen = 0;
    for (const group of this.groups) {
      const at = library ? library.facets.findIndex((facet) => facet.id === group.id) : -1;
      const values = choice.get(group.id) || [];
      group.show(values, library?.facets[at], found?.counts[at]);
      chosen += values.length;
    }
    this.fold.textContent = chosen > 0 ? this.say("panel_some", { n: chosen }) : this.say("panel");
    this.see.hidden = !found;
    const n = found?.fitting.length || 0;
    this.see.textContent = n > 0 ? this.say("see", { n }) : this.say("see_none");
  }

  private isOpen(): boolean {
    return this.fold.getAttribute("aria-expanded") === "true";
  }

  private open(isOpen: boolean): void {
    this.fold.setAttribute("aria-expanded", String(isOpen));
    this.form.toggleAttribute("data-open", isOpen);
  }
}
