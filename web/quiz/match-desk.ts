// Pairs to match: the right sides get letters, each left side a select that offers them. A select works by mouse, by finger and by keyboard
// in every browser, and on a phone it opens the phone's own list.

import { find, make } from "../platform/dom";
import type { Desk } from "./desk";
import { freeId } from "./free-id";
import { letterOf, shortened } from "./match";
import { textOf } from "./sheet";
import type { Sheet } from "./sheet";
import type { Say } from "./words";

export function matchDesk(sheet: Sheet, say: Say): Desk {
  const names = new Map<string, { letter: string; text: string }>();
  const selects = new Map<string, HTMLSelectElement>();
  sheet.rights.forEach((item, number) => {
    const letter = letterOf(names.size);
    names.set(number, { letter, text: textOf(item) });
    const shown = find(".letter", item);
    if (shown) shown.textContent = letter;
    else item.prepend(make("span", { class: "letter" }, letter), " ");
  });
  sheet.options.forEach((item, number) => selects.set(number, offer(item, number)));
  // What can be chosen is read before the choosing; beside each other the style puts it to the right again.
  const lettered = find(".rights", sheet.list);
  if (lettered) sheet.list.prepend(lettered);

  function offer(item: HTMLElement, number: string): HTMLSelectElement {
    const id = freeId(`pair-${sheet.question.id}-${number}`);
    // The complete text is the option's name; what it shows has to fit a phone.
    const options = Array.from(names, (entry) =>
      make("option", { value: entry[0], "aria-label": `${entry[1].letter} ${entry[1].text}` }, `${entry[1].letter} ${shortened(entry[1].text)}`),
    );
    // Not remembered by the browser: what is remembered is our business alone.
    const select = make("select", { id, autocomplete: "off" }, make("option", { value: "", "aria-label": say("not_chosen") }, "—"), ...options);
    select.addEventListener("change", () => select.removeAttribute("aria-invalid"));
    const text = find(".text", item);
    const label = make("label", { class: "left", for: id });
    label.append(...(text ? [text] : Array.from(item.childNodes)));
    item.classList.add("opt");
    item.prepend(label, select);
    return select;
  }

  const open = () => Array.from(selects.values()).filter((select) => select.value === "");
  return {
    hint: "hint_match",
    role: "group",
    refuse() {
      const missing = open();
      selects.forEach((select) => select.removeAttribute("aria-invalid"));
      missing.forEach((select) => select.setAttribute("aria-invalid", "true"));
      missing[0]?.focus();
      return missing.length > 0 ? "choose_all" : undefined;
    },
    response: () => Array.from(selects.values(), (select) => select.value),
    show: (response) => sheet.question.options.forEach((number, place) => fill(selects.get(number), response[place] ?? "")),
    lock: (locked) => selects.forEach((select) => (select.disabled = locked)),
    focus: () => (open()[0] ?? selects.values().next().value)?.focus(),
    names: (number) => names.get(number) ?? {},
  };
}

function fill(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) return;
  select.value = value;
  select.removeAttribute("aria-invalid");
}
