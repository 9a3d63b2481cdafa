// The form: boxes made of the plain lists, what its fields hold, and the sentences beside them.

import { fieldOf } from "../course/days";
import { markOf, MODES, names } from "../course/assignment";
import type { Assignment, Mode } from "../course/assignment";
import { raised } from "../course/fragment";
import { find, findAll, make } from "../platform/dom";
import type { Fault, Field, Filled } from "./choice";
import type { Chosen } from "./notice";

const FIELDS: readonly Field[] = ["pass", "due", "class", "base"];

export class Form {
  private readonly boxes: { box: HTMLInputElement; task: Chosen }[] = [];
  private seed = newSeed();

  constructor(private readonly form: HTMLFormElement, changed: () => void) {
    for (const entry of findAll("[data-item]", form)) this.boxes.push(boxed(entry));
    for (const element of findAll(".assign-rest", form)) element.hidden = false;
    this.showSeed();
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", changed);
    form.addEventListener("change", (event) => {
      // Only once the field is left: letters that change under the finger confuse.
      if (event.target === this.field("class")) this.field("class").value = raised(this.field("class").value);
      changed();
    });
    find("[data-new-seed]", form)?.addEventListener("click", () => {
      this.seed = newSeed();
      this.showSeed();
      changed();
    });
  }

  chosen(): Chosen[] {
    return this.boxes.filter((one) => one.box.checked).map((one) => one.task);
  }

  filled(): Filled {
    const due = this.field("due");
    return {
      items: this.chosen().map((one) => one.item), mode: this.mode(), pass: this.field("pass").value,
      // A calendar field that holds half a day says only that it is not right.
      due: due.validity.badInput ? "?" : due.value, class: this.field("class").value, seed: this.seed,
    };
  }

  /** Fills in an assignment; gives how many of its tasks the site no longer has. */
  fill(assignment: Assignment): number {
    for (const one of this.boxes) one.box.checked = names(assignment, one.task.item);
    for (const radio of this.radios()) radio.checked = radio.value === assignment.mode;
    this.field("pass").value = String(assignment.pass);
    this.field("due").value = assignment.due ? fieldOf(assignment.due) : "";
    this.field("class").value = assignment.class;
    this.seed = assignment.seed;
    this.showSeed();
    const known = this.boxes.map((one) => markOf(one.task.item));
    return assignment.items.filter((mark) => !known.includes(mark)).length;
  }

  field(name: Field): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  /** The sentence beside each field that is at fault; the others are clean. */
  tell(faults: readonly Fault[], sentence: (fault: Fault) => string): void {
    for (const name of FIELDS) {
      const fault = faults.find((one) => one.field === name);
      const place = find(`#${name}-fault`, this.form);
      const words = fault ? sentence(fault) : "";
      if (place && place.textContent !== words) place.textContent = words;
      if (fault) this.field(name).setAttribute("aria-invalid", "true");
      else this.field(name).removeAttribute("aria-invalid");
    }
  }

  private mode(): Mode {
    const chosen = this.radios().find((radio) => radio.checked);
    return MODES.find((mode) => chosen?.value === mode) || "practice";
  }

  private radios(): HTMLInputElement[] {
    return findAll("input[name=mode]", this.form) as HTMLInputElement[];
  }

  private showSeed(): void {
    const place = find("[data-seed]", this.form);
    if (place) place.textContent = String(this.seed);
  }
}

/** The list's entry becomes a box with its words; the page it leads to stays one press away. */
function boxed(entry: HTMLElement): { box: HTMLInputElement; task: Chosen } {
  const data = entry.dataset;
  const link = find("a", entry);
  const title = link?.textContent || "";
  const task: Chosen = { item: data["item"] || "", title, kind: data["kind"] || "", minutes: Number(data["minutes"]) };
  const box = make("input", { type: "checkbox", name: "item", value: task.item });
  const words = make("span", {}, make("b", { lang: link?.getAttribute("lang") || undefined }, title), " ", make("small", {}, data["note"] || ""));
  entry.replaceChildren(make("label", {}, box, words));
  return { box, task };
}

/** Six digits are enough for every class to differ, and can be read out. */
function newSeed(): number {
  const cast = new Uint32Array(1);
  window.crypto.getRandomValues(cast);
  return (cast[0] || 0) % 1_000_000;
}
