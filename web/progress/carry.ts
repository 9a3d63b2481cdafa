// The records as a text to take along, and another device's text brought in. Nothing here needs a clipboard, a file or a network.

import { mountCopy } from "../platform/copy";
import { make } from "../platform/dom";
import type { Say } from "../platform/words";
import { minuteOf } from "./clock";
import { everything, keepEverything } from "./keep";
import { merge } from "./merge";
import type { Everything } from "./records";
import { settledWhole } from "./settled";
import { progressText, readProgress } from "./text";

/** A box with the text as it is now, to be marked or copied by the button. */
export function textBox(say: Say, id: string): HTMLElement {
  const box = make("textarea", {
    id,
    class: "progress-text",
    rows: "4",
    readonly: true,
    spellcheck: "false",
    "data-copy-label": say("copy"),
    "data-copy-name": say("text_name"),
    "data-copied": say("copied"),
    "data-copy-selected": say("copy_selected"),
  });
  box.value = progressText(everything());
  box.addEventListener("focus", () => box.select());
  const holder = make("div", { class: "text-box" }, make("label", { for: id }, say("text_name")), box);
  mountCopy(box);
  return holder;
}

export function mergeBox(say: Say, changed: () => void): HTMLElement {
  const box = make("textarea", { id: "paste", class: "progress-text", rows: "4", spellcheck: "false", autocapitalize: "off", autocomplete: "off" });
  const status = make("p", { class: "merge-said", role: "status" });
  const form = make("form", { class: "text-box" }, make("label", { for: "paste" }, say("paste_name")), box, make("button", { type: "submit", class: "btn plain" }, say("merge")), status);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    status.textContent = "";
    const found = readProgress(box.value);
    if ("fault" in found) {
      status.textContent = say(`merge_${found.fault}`);
      return;
    }
    const before = everything();
    const after = merge(before, settledWhole(found.all, minuteOf(new Date())));
    keepEverything(after);
    box.value = "";
    changed();
    const gained = listed(changes(before, after), say);
    const skipped = found.skipped > 0 ? say("merge_skipped", { n: found.skipped }) : "";
    status.textContent = (gained ? say("merged", { list: gained }) : say("merged_nothing")) + skipped;
  });
  return form;
}

export interface Counts {
  questions: number;
  modules: number;
  scenarios: number;
}

/** How many records are new or other than before. */
export function changes(before: Everything, after: Everything): Counts {
  const count = (one: Record<string, unknown>, other: Record<string, unknown>): number =>
    Object.keys(other).filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id])).length;
  return {
    questions: count(before.questions, after.questions),
    modules: count(before.modules, after.modules),
    scenarios: count(before.scenarios, after.scenarios),
  };
}

/** `12道题、2个单元`; empty where there is none of anything. */
export function listed(counts: Counts, say: Say): string {
  const parts = [
    counts.questions > 0 ? say("count_questions", { n: counts.questions }) : "",
    counts.modules > 0 ? say("count_modules", { n: counts.modules }) : "",
    counts.scenarios > 0 ? say("count_scenarios", { n: counts.scenarios }) : "",
  ];
  return parts.filter((part) => part !== "").join(say("joint"));
}
