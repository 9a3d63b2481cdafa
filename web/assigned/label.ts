// The label (座号) a learner goes by: asked for once, shown from then on, changed at any time.

import { LABEL } from "../course/assignment";
import { raised } from "../course/fragment";
import { make } from "../platform/dom";
import type { Say } from "../platform/words";

/** `keep` hears of every new label. */
export function labelBox(say: Say, first: string, keep: (label: string) => void): HTMLElement {
  const box = make("div", { class: "label-box" });
  let label = first;
  if (label) show(false);
  else ask();
  return box;

  function ask(): void {
    const field = make("input", { id: "label", type: "text", autocapitalize: "characters", spellcheck: "false", "aria-describedby": "label-what label-fault" });
    const fault = make("span", { class: "fault", id: "label-fault", role: "alert" });
    field.value = label;
    const form = make(
      "form",
      { autocomplete: "off", novalidate: true },
      make("p", { class: "field" }, make("label", { for: "label" }, say("label_ask")), make("span", { class: "row" }, field, " ", make("button", { type: "submit", class: "btn" }, say("label_keep"))), make("small", { id: "label-what" }, say("label_what")), fault),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = raised(field.value);
      if (!LABEL.test(given)) {
        fault.textContent = say("label_fault");
        field.setAttribute("aria-invalid", "true");
        field.focus();
        return;
      }
      label = given;
      keep(label);
      show(true);
    });
    box.replaceChildren(form);
  }

  function show(isNew: boolean): void {
    const said = make("span", { role: "status", class: "copy-said" });
    const change = make("button", { type: "button", class: "copy" }, say("label_change"));
    change.addEventListener("click", () => {
      ask();
      box.querySelector("input")?.focus();
    });
    box.replaceChildren(make("p", { class: "label-is" }, `${say("label")} `, make("b", {}, label), " ", change, " ", said));
    if (!isNew) return;
    change.focus();
    said.textContent = say("label_kept", { label });
  }
}
