// Radio buttons (one choice) or checkboxes (several), each in a real label inside its option.

import { find, make } from "../platform/dom";
import type { Desk } from "./desk";
import type { Sheet } from "./sheet";

export function choiceDesk(sheet: Sheet): Desk {
  const several = sheet.question.kind === "multiple";
  const inputs = new Map<string, HTMLInputElement>();
  sheet.options.forEach((item, option) => inputs.set(option, pick(item, option)));

  function pick(item: HTMLElement, option: string): HTMLInputElement {
    const input = make("input", {
      type: several ? "checkbox" : "radio",
      name: `answer-${sheet.question.id}`,
      value: option,
    });
    // Firefox and WeChat restore ticks after a reload; what is remembered is our business alone.
    input.autocomplete = "off";
    const text = find(".text", item);
    const label = make("label", { class: "pick" }, input);
    item.prepend(label);
    label.append(...(text ? [text] : Array.from(item.childNodes).filter((node) => node !== label)));
    return input;
  }

  const response = () => sheet.question.options.filter((option) => inputs.get(option)?.checked);
  return {
    ...(several ? { hint: "hint_multiple" } : {}),
    role: several ? "group" : "radiogroup",
    refuse: () => (response().length > 0 ? undefined : several ? "choose_some" : "choose_one"),
    response,
    show: (chosen) => inputs.forEach((input, option) => (input.checked = chosen.includes(option))),
    lock: (locked) => inputs.forEach((input) => (input.disabled = locked)),
    focus: () => inputs.values().next().value?.focus(),
  };
}
